import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * A room may import its own files (./ or ../ inside the room is written ./) and what `allowed` matches; nothing else.
 * The table of rooms stands in CONTRIBUTING.md.
 */
const room = (name, allowed) => ({
	files: [`src/${name}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^(?!\\./|(${allowed})$)`,
						message: `${name}/: see the import rules in CONTRIBUTING.md`
					}
				]
			}
		]
	}
});

export default ts.config(
	globalIgnores(['build/', 'build-*/', '.svelte-kit/', 'coverage/', 'reports/', '.stryker-tmp/']),
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
	room('lib/calc', 'decimal\\.js|ipaddr\\.js|geographiclib-geodesic'),
	room('lib/facts', '#lib/calc/units'),
	room('lib/form', 'nothing-else'),
	room('lib/scenario', '#lib/(calc|facts|form|scenario|words)/.*'),
	room('lib/words', '#lib/(calc|facts|form|scenario|words)/.*'),
	room('lib/ui', 'svelte|svelte/.*|chart\\.js|#lib/form/.*'),
	room(
		'routes',
		'svelte|svelte/.*|\\$app/.*|\\.\\./.*|#lib/(views|words|scenario|ui|form|facts)/.*'
	),
	{
		// A view may name a quantity's type, but sums belong to calc/ and facts to facts/.
		files: ['src/lib/views/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?!\\./|(svelte|svelte/.*|#lib/(words|scenario|ui|form|calc)/.*)$)',
							message: 'views/: see the import rules in CONTRIBUTING.md'
						},
						{
							regex: '^#lib/calc/',
							allowTypeImports: true,
							message: 'views/ may import only types from calc/'
						}
					]
				}
			]
		}
	}
);
