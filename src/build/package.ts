import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { declarations } from './declarations.ts';
import { noticesOf } from './licences.ts';

/*
 * `npm run package`: the library and the command as they are published, in a folder that `npm pack` makes a tarball of.
 * Why it is made so stands in docs/adr/0017-library.md.
 */

const { DIST_DIR = 'dist' } = process.env;

const site = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, unknown>>;

/** What may be imported: `metrospan` and `metrospan/facts`. */
const LIBRARY = { index: 'package/index', facts: 'package/facts' } as const;

const exported = (name: keyof typeof LIBRARY) => ({
	types: `./types/${LIBRARY[name]}.d.ts`,
	default: `./${name}.js`
});

const SCHEMA = 'scenario.schema.json';

const MANIFEST = {
	name: site.name,
	version: site.version,
	description:
		'How many VMs one vMotion subnet carries, how long a migration takes, and whether two sites may share layer 2: engine and command, with every source.',
	keywords: ['vmware', 'vsphere', 'vmotion', 'live-migration', 'stretched-cluster', 'capacity'],
	license: site.license,
	type: 'module',
	bin: { metrospan: 'cli.js' },
	exports: {
		'.': exported('index'),
		'./facts': exported('facts'),
		[`./${SCHEMA}`]: `./${SCHEMA}`,
		'./package.json': './package.json'
	},
	sideEffects: false,
	engines: site.engines
};

/** What goes along unchanged, by the name that it has in the package. */
const BESIDE: Readonly<Record<string, string>> = {
	LICENSE: 'LICENSE',
	'README.md': 'docs/library.md',
	'command-line.md': 'docs/command-line.md',
	[SCHEMA]: `static/${SCHEMA}`
};

const GEONAMES =
	'The list of cities is from GeoNames (https://www.geonames.org), under the Creative Commons Attribution 4.0 licence (https://creativecommons.org/licenses/by/4.0/).';

/** Everything in the folder that is no script. */
const packaging = (): Plugin => ({
	name: 'packaging',
	generateBundle(_, bundle) {
		const add = (fileName: string, source: string) => {
			this.emitFile({ type: 'asset', fileName, source });
		};
		add('package.json', `${JSON.stringify(MANIFEST, null, '\t')}\n`);
		add('licences.txt', noticesOf(bundle, [GEONAMES]));
		for (const [name, path] of Object.entries(BESIDE)) add(name, readFileSync(path, 'utf8'));
		for (const [path, text] of declarations(Object.values(LIBRARY))) add(`types/${path}`, text);
	}
});

/** What every answer needs, and all that these import: one part, since each file that is opened takes its time. */
const ENGINE = /\/src\/package\/(shared|figures|opening|issues)\.ts$/;

export default defineConfig({
	publicDir: false,
	plugins: [packaging()],
	resolve: {
		alias: [{ find: /^#lib\//, replacement: fileURLToPath(new URL('../lib/', import.meta.url)) }]
	},
	define: { METROSPAN_VERSION: JSON.stringify(site.version) },
	// Nothing has to be installed beside it.
	ssr: { noExternal: true },
	build: {
		ssr: true,
		outDir: DIST_DIR,
		emptyOutDir: true,
		target: 'node20.19',
		minify: 'oxc',
		rolldownOptions: {
			input: {
				index: 'src/package/index.ts',
				facts: 'src/package/facts.ts',
				cli: 'src/package/command/cli.ts',
				worker: 'src/package/command/worker.ts'
			},
			output: {
				entryFileNames: '[name].js',
				chunkFileNames: 'parts/[name].js',
				codeSplitting: { groups: [{ name: 'engine', test: ENGINE }] }
			}
		}
	}
});
