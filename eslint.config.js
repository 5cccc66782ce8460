import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import typedText from './tests/lint/typed-text.js';

/**
 * A room may import its own files (./, never ../) and what `allowed` matches; nothing else, at once or late. `types`
 * are modules of which it may name types only. The table of rooms stands in CONTRIBUTING.md.
 */
const room = (folder, allowed, { types = 'nothing', files = ['**'] } = {}) => {
	const message = `${folder}/: see the import rules in CONTRIBUTING.md`;
	const open = `\\./|(${allowed})$`;
	// Where a slash stands in a selector, its regular expression would end.
	const inSelector = open.replaceAll('/', '\\u002F');
	return {
		files: files.map((file) => `src/${folder}/${file}`),
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: `^(?!${open}|(${types})$)`, message },
						{ regex: `^(${types})$`, allowTypeImports: true, message: `${message}: types only` }
					]
				}
			],
			'no-restricted-syntax': [
				'error',
				{ selector: `ImportExpression > Literal:not([value=/^(${inSelector})/])`, message }
			]
		}
	};
};

const lib = (...rooms) => `#lib/(${rooms.join('|')})/.*`;

export default ts.config(
	globalIgnores([
		'build/',
		'dist/',
		'build-*/',
		'.svelte-kit/',
		'coverage/',
		'reports/',
		'.stryker-tmp/'
	]),
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript itself knows which names exist.
			'no-undef': 'off',
			// Every address is resolved in routes/address.ts, and a browser test opens the site below a folder.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser } }
	},
	{
		// What only types can tell: a promise nobody waits for, a kind that a switch forgets.
		files: ['src/**/*.ts', 'src/**/*.svelte', 'tests/**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		// What people type reaches neither arithmetic nor the keys of a table before a field has accepted it.
		files: [
			'src/lib/**/*.ts',
			'src/lib/**/*.svelte',
			'src/routes/**/*.ts',
			'src/routes/**/*.svelte',
			'src/package/**/*.ts'
		],
		plugins: { 'typed-text': typedText },
		rules: { 'typed-text/no-text-in-arithmetic': 'error', 'typed-text/no-text-as-key': 'error' }
	},
	{
		// Here texts become numbers: each is tested by a pattern first, and what is none is refused.
		files: [
			'src/lib/form/*.ts',
			'src/lib/calc/address*.ts',
			'src/lib/calc/evacuation/discipline.ts',
			'src/lib/calc/inventory-file/*.ts',
			'src/lib/scenario/inventory/fields.ts',
			'src/lib/scenario/path/places.ts',
			'src/lib/scenario/questions/{curve-text,guest-groups,link,network-list}.ts',
			'src/lib/scenario/sites/plan.ts',
			'src/package/numbering.ts',
			// Charts hand back the numbers they were given as texts.
			'src/lib/ui/*.ts',
			'src/lib/embed/colours.ts'
		],
		rules: { 'typed-text/no-text-in-arithmetic': 'off' }
	},
	{
		// Whose keys are the code's own, of facts and of fields, which these rooms know as texts.
		files: [
			'src/lib/facts/halves.ts',
			'src/lib/views/sources/*.ts',
			'src/lib/ui/{SourceList,Handout,QuestionForm}.svelte'
		],
		rules: { 'typed-text/no-text-as-key': 'off' }
	},
	room('lib/calc', `decimal\\.js|big\\.js|ipaddr\\.js|geographiclib-geodesic|${lib('calc')}`),
	room('lib/facts', '#lib/calc/units'),
	room('lib/form', 'nothing-else'),
	room('lib/scenario', lib('calc', 'facts', 'form', 'scenario'), { files: ['*.ts'] }),
	room(
		'lib/scenario/questions',
		`${lib('form')}|#lib/scenario/(once|part)|#lib/calc/address-(prefix|text)`,
		{
			types: '#lib/calc/(?!address-(prefix|text)$).*'
		}
	),
	room(
		'lib/scenario/path',
		`${lib('calc', 'facts', 'form', 'scenario/questions')}|#lib/scenario/(once|part|span)`
	),
	room(
		'lib/scenario/domain',
		`${lib('calc', 'facts', 'scenario/questions')}|#lib/scenario/(once|part|span)`
	),
	room(
		'lib/scenario/migration',
		`${lib('calc', 'facts', 'scenario/questions', 'scenario/path')}|#lib/scenario/(once|part|span)`
	),
	room(
		'lib/scenario/sites',
		`${lib('calc', 'facts', 'scenario/questions', 'scenario/path', 'scenario/domain')}|#lib/scenario/(once|part|span)`
	),
	room(
		'lib/scenario/solve',
		`${lib('calc', 'form', 'scenario/questions', 'scenario/path', 'scenario/domain', 'scenario/migration', 'scenario/sites')}|#lib/scenario/(once|part|span)`
	),
	room(
		'lib/scenario/sensitivity',
		`${lib('calc', 'form', 'scenario/questions', 'scenario/path', 'scenario/domain', 'scenario/migration')}|#lib/scenario/(once|part|span|solve/link-speeds)`
	),
	room(
		'lib/scenario/evacuation',
		`${lib('calc', 'facts', 'scenario/questions', 'scenario/path', 'scenario/domain', 'scenario/migration')}|#lib/scenario/(once|part|span|sites/estate)`
	),
	room(
		'lib/scenario/inventory',
		`${lib('calc', 'form', 'scenario/domain', 'scenario/questions')}|#lib/scenario/(once|part|span)`
	),
	room('lib/words', lib('facts', 'form', 'scenario', 'words'), { types: lib('calc') }),
	room('lib/embed', lib('form', 'embed'), { types: '#lib/ui/chart-spec' }),
	room(
		'lib/ui',
		`svelte|svelte/.*|chart\\.js|d3-geo|topojson-client|virtual:land|lean-qr(/.*)?|${lib('form')}`
	),
	room(
		'lib/views',
		`svelte|svelte/.*|${lib('views/pictures', 'views/solve', 'words', 'scenario', 'ui', 'form', 'embed')}`,
		{
			types: lib('calc')
		}
	),
	room(
		'routes',
		`svelte|svelte/.*|@sveltejs/kit|\\$app/.*|\\.\\./.*|${lib('views', 'words', 'scenario', 'ui', 'form', 'embed')}|#lib/facts/documents`
	),
	room(
		'embed',
		`svelte|svelte/.*|\\.\\./app\\.css|${lib('views', 'words', 'scenario', 'ui', 'form', 'embed')}|#lib/facts/documents`
	),
	room(
		'package',
		`node:.*|\\.\\./.*|${lib('words', 'scenario', 'facts', 'form', 'calc')}|#lib/ui/(share-(shape|table|text)|table-text)|#lib/views/(compare/share|sources/search)`
	),
	room('routes/sources', `svelte|svelte/.*|\\$app/.*|\\.\\./.*|${lib('views', 'ui', 'facts')}`)
);
