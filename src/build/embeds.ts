import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, minifySync, type Plugin, type Rolldown } from 'vite';
import type { BuiltEmbed, builtOembeds, builtPosters, DOCUMENTS } from '../embed/built.ts';
import { subnetsOnly } from './addresses.ts';
import { columns } from './columns.ts';
import { IMMUTABLE } from './headers.js';
import { runParts } from './embed-parts.js';
import { drawnAnew } from './drawn-anew.ts';
import { distanceOnly } from './geodesic.ts';
import { lateHints } from './late-hints.ts';
import { noticesOf } from './licences.ts';
import { noCustomElements } from './no-custom-elements.ts';
import { endOfEntry, inOneScope, type InTwo } from './one-scope.ts';
import { type Numbered, numberSources } from './numbered-sources.ts';
import { pngOf } from './posters.ts';
import { shorter } from './shorter.ts';
import { smallDecimals } from './small-decimals.js';
import { synchronous } from './synchronous.ts';
import { noDeepState, shallowState } from './shallow-state.ts';
import { type Unusual, unusually } from './unusual.ts';

/*
 * The pages in /embed/: a build of their own for each calculator. Why it is made so stands in docs/adr/0020-embeds.md.
 */

const CALCULATORS = ['quick', 'domain', 'migration', 'sites', 'compare', 'evacuation'] as const;
type Name = (typeof CALCULATORS)[number];

const EMBED = resolve('src/embed');

/** What an embed has in the place of what pages have: by the end of what is imported, and who imports it. */
const INSTEAD: readonly { readonly of: RegExp; readonly by: RegExp; readonly file: string }[] = [
	{ of: /\/PageFrame\.svelte$/, by: /\/views\//, file: 'EmbedFrame.svelte' },
	{ of: /\/FormField\.svelte$/, by: /\/(views|ui)\//, file: 'EmbedField.svelte' },
	{ of: /\/when-below$/, by: /\/views\//, file: 'when-below.ts' },
	{ of: /\/PresetChips\.svelte$/, by: /\/views\//, file: 'nothing.ts' },
	{ of: /\/LossCard\.svelte$/, by: /\/views\//, file: 'LateLossCard.svelte' },
	{ of: /\/NetworkText\.svelte$/, by: /\/views\//, file: 'LateNetworkText.svelte' },
	{ of: /\/SitesCard\.svelte$/, by: /\/quick\//, file: 'nothing.ts' },
	{ of: /\/sites\/verdict$/, by: /\/quick\//, file: 'no-verdict.ts' },
	{ of: /\/SolveFold\.svelte$/, by: /\/views\//, file: 'nothing.ts' },
	{ of: /\/MovedFigure\.svelte$/, by: /\/evacuation\//, file: 'nothing.ts' },
	// No inventory is read in an embed.
	{ of: /\/ListedHosts\.svelte$/, by: /\/evacuation\//, file: 'nothing.ts' },
	// A frame in a sandbox may save nothing.
	{ of: /\/SavePicture\.svelte$/, by: /\/ui\//, file: 'nothing.ts' },
	// The outlines of the land weigh more than all else.
	{ of: /\/SiteMap\.svelte$/, by: /\/views\//, file: 'nothing.ts' },
	{ of: /\/questions\/[a-z-]*presets$/, by: /\/views\//, file: 'no-presets.ts' },
	{ of: /\/words\/presets$/, by: /\/views\//, file: 'no-presets.ts' },
	{ of: /\/hands$/, by: /\/evacuation\//, file: 'hands.ts' },
	// What works in turns with the page cannot be stopped while it works.
	{ of: /\/WorkPlace\.svelte$/, by: /\/evacuation\//, file: 'nothing.ts' },
	// A migration and all that it rests on, for one paragraph below the rest.
	{ of: /\/ChurnSection\.svelte$/, by: /\/views\//, file: 'nothing.ts' },
	{ of: /\/evacuation\/reckon$/, by: /\/views\//, file: 'reckon.ts' },
	{ of: /^\.\/engine$/, by: /\/migration\//, file: 'migration-engine.svelte.ts' },
	// Intl is slow to begin with, and weighs nothing.
	{ of: /\/english-number$/, by: /\/form\//, file: 'english-number.ts' },
	{ of: /\/Chart\.svelte$/, by: /\/ui\//, file: 'EmbedChart.svelte' }
];

/** Of which an embed carries a part. */
const GEODESIC = /\/node_modules\/geographiclib-geodesic\/[^/]*$/;
const ADDRESSES = /\/node_modules\/ipaddr\.js\/lib\/ipaddr\.js$/;

const slashed = (path: string): string => path.replaceAll('\\', '/');

const instead = (): Plugin => ({
	name: 'instead',
	enforce: 'pre',
	resolveId(source, importer) {
		if (importer === undefined) return undefined;
		const from = slashed(importer);
		if (from.includes('/src/embed/')) return undefined;
		const found = INSTEAD.find(({ of, by }) => of.test(source) && by.test(from));
		return found === undefined ? undefined : join(EMBED, found.file);
	},
	load(id) {
		// What it would load beforehand is a module, and here there are none.
		if (id === '\0vite/preload-helper.js') return 'export const __vitePreload = (load) => load()';
		if (ADDRESSES.test(slashed(id))) return subnetsOnly();
		return GEODESIC.test(slashed(id)) ? distanceOnly() : undefined;
	}
});

const COMMON = {
	configFile: false,
	logLevel: 'warn',
	publicDir: false,
	resolve: { alias: [{ find: /^#lib\//, replacement: `${slashed(resolve('src/lib'))}/` }] }
} as const;

/** What one page loads late another of these has at once, on purpose, and compiling components takes its time. */
const CHECKS = { bundlerTimings: false, ineffectiveDynamicImport: false } as const;

/** All components, in an order that no build changes. */
const COMPONENTS = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => slashed(resolve('src', path)))
	.filter((path) => path.endsWith('.svelte'))
	.sort();

/** What the styles of a component go by: shorter than Svelte's own names, and alike in all builds. */
function styleName(filename: string): string {
	const at = COMPONENTS.indexOf(slashed(resolve(filename)));
	if (at === -1) throw new Error(`${filename} is no component of ours`);
	return `s${at}`;
}

const plugins = (): Plugin[] => [
	instead(),
	columns(),
	smallDecimals(),
	synchronous(),
	noCustomElements(),
	shallowState(),
	noDeepState(),
	...svelte({
		configFile: false,
		compilerOptions: {
			css: 'external',
			discloseVersion: false,
			runes: true,
			cssHash: ({ filename }) => styleName(filename)
		}
	})
];

type Output = Rolldown.RolldownOutput['output'];

function outputOf(result: Awaited<ReturnType<typeof build>>): Output {
	const [first] = Array.isArray(result) ? result : [result];
	if (first === undefined || !('output' in first)) throw new Error('nothing was built');
	return first.output;
}

/** What the bundler has written into one file. */
type Chunk = Pick<
	Rolldown.OutputChunk,
	'fileName' | 'code' | 'imports' | 'dynamicImports' | 'moduleIds'
>;

/** The scripts and the style of one calculator. */
interface Built {
	/** What has to run before it can be typed into, in order. */
	readonly eager: readonly Chunk[];
	/** By the name of each late part: what has to be there before it, itself the last. */
	readonly late: ReadonlyMap<string, readonly Chunk[]>;
	readonly style: string;
	/** All of it, of which the notices are written that its licences ask for. */
	readonly bundled: Rolldown.OutputBundle;
}

/** The part with the titles and addresses of what is cited. */
const CITED = /\/src\/lib\/facts\/documents\.ts$/;

/** Each calculator carries of all that the site cites what it cites itself. */
function citeOwn(chunks: readonly Chunk[], documents: Words['DOCUMENTS']): readonly Chunk[] {
	const list = chunks.find(({ moduleIds }) => moduleIds.some((id) => CITED.test(slashed(id))));
	// The comparison cites nothing.
	if (list === undefined) return chunks;
	if (list.moduleIds.length > 1) throw new Error('the sources are no part');
	const others = chunks.filter((chunk) => chunk !== list);
	const isCited = (key: string): boolean =>
		['"', "'", '`'].some((quote) => others.some(({ code }) => code.includes(quote + key + quote)));
	const own = Object.entries(documents).filter(([key]) => isCited(key));
	const code = `exports.DOCUMENTS=${JSON.stringify(Object.fromEntries(own))};`;
	return [...others, { ...list, imports: [], code }];
}

/** Modules of which the first answer of a calculator comes late. */
const ENGINES = /\/(views\/[^/]+\/engine|embed\/(reckon|migration-engine\.svelte))\.ts$/;

/** What an ordinary migration is answered without: what is measured, several VMs, disks, other platforms, other ends. */
const UNUSUAL: Readonly<Partial<Record<Name, Unusual>>> = {
	migration: {
		'calc/curve-estimate': ['estimateAlongCurve'],
		'calc/dirty-rate-learning': ['rateToCarry', 'carriedTo', 'learnDirtyRate', 'learnFromEnded', 'beyondModel'],
		'calc/joined-causes': ['joinFactors'],
		'calc/loss-bound': ['windowUnderLoss', 'tolerableLoss'],
		'calc/loss-clock': ['lossClock'],
		'calc/migration-estimate': ['pauseEnds', 'pausingCase', 'endingsOfHighEnd', 'taskAt', 'timesOfHighEnd', 'unheldOutcome'],
		'calc/path': ['framesTime', 'scaledRoundTrip', 'checkTypedRtt'],
		'calc/path-clock': ['startCost', 'clockAfter', 'scaleClock', 'meanRate', 'firstRate'],
		'calc/pause-by-strain': ['pauseByStrain', 'beyondMeasured'],
		'calc/precopy': ['fixedPoint'],
		'calc/storage-copy': ['storageCopy', 'moveDisk'],
		'calc/throughput': ['throughputOfCopy'],
		'scenario/migration/case': ['diskOf', 'notShared', 'sinceOf'],
		'scenario/migration/guest': ['curveGuest', 'resized', 'watchedOf', 'writingAt', 'likelySet'],
		'scenario/migration/hypervisor': ['chosenByHand'],
		'scenario/migration/migration': ['datastoresBind', 'memoryRateOf'],
		'scenario/migration/outcome': [
			'asOtherEnd',
			'curveOutcome',
			'diskOutcome',
			'diskRates',
			'sureEndings',
			'highEnds',
			'reaching',
			'roundsOf',
			'taskEnd'
		],
		'scenario/migration/speed': [
			'linkSpeed',
			'otherSpeed',
			'withConnectionsOf',
			'withLinkSpeed',
			'withOwnStream'
		],
		'scenario/path/path': [
			'betweenPlaces',
			'longestWay',
			'measuredRtt',
			'protectionRoundTrip',
			'roundTripBasis'
		],
		'scenario/questions/curve-text': ['parseDirtyCurve'],
		'words/estimates': ['gibibyteWords', 'gigabits', 'memoryRate'],
		'words/measures': ['kilometreWords', 'manyWords', 'shortTime'],
		'words/quantities': ['durationWords', 'listWords', 'ratioNumber', 'ratioWords', 'workedOut'],
		'words/migration/ceilings': ['ceilingLabel'],
		'words/migration/doubts': ['isUnverified', 'limitWasRead', 'notSupported', 'supportedTrip'],
		'words/migration/not-shared': ['notSharedHeadline'],
		'words/migration/sentences': [
			'capSentence',
			'diskPace',
			'diskWarnings',
			'flagSentence',
			'headlineByRule',
			'headlineOfNoEnd',
			'otherEndSentence',
			'quietest',
			'subject',
			'slotsSentence',
			'unreadSentence',
			'withDisk'
		]
	}
};

/** Whose questions come before their hints: the lists that it asks. */
const HINTED_LATE: Readonly<Partial<Record<Name, readonly string[]>>> = {
	migration: ['common', 'path', 'migration'],
	evacuation: ['common', 'path', 'migration']
};

/** Late parts that call those too. */
const CALLS_UNUSUAL = /\/(MigrationDetails\.svelte|migration\/(after-answer|field-words)\.ts)$/;

/** One chunk for all that a calculator needs at once, and one for what its first answer waits for: each more has its glue. */
function byNeed() {
	let atOnce: ReadonlySet<string> = new Set();
	let toAnswer: ReadonlySet<string> = new Set();
	const plugin: Plugin = {
		name: 'by-need',
		buildEnd() {
			const withImports = (from: readonly string[]): ReadonlySet<string> => {
				const found = new Set<string>();
				const visit = (id: string) => {
					if (found.has(id)) return;
					found.add(id);
					this.getModuleInfo(id)?.importedIds.forEach(visit);
				};
				from.forEach(visit);
				return found;
			};
			const ids = [...this.getModuleIds()];
			const isAsked = (id: string) => {
				const info = this.getModuleInfo(id);
				return info?.isEntry === true || (info?.dynamicImporters.length ?? 0) > 0;
			};
			const part = (from: readonly string[]) =>
				new Set([...withImports(from)].filter((id) => !isAsked(id)));
			atOnce = part(ids.filter((id) => this.getModuleInfo(id)?.isEntry === true));
			toAnswer = part(ids.filter((id) => ENGINES.test(slashed(id))));
		}
	};
	return {
		plugin,
		groups: [
			{ name: (id: string) => (atOnce.has(id) ? 'at-once' : null), priority: 2 },
			{ name: (id: string) => (toAnswer.has(id) ? 'to-answer' : null), priority: 1 }
		]
	};
}

/** What the bundler writes of a calculator. */
async function bundle(name: Name, more: readonly Plugin[], written: Rolldown.OutputOptions) {
	let bundled: Rolldown.OutputBundle = {};
	const output = outputOf(
		await build({
			...COMMON,
			plugins: [
				...plugins(),
				...more,
				{
					name: 'bundled',
					generateBundle(_, all) {
						bundled = all;
					}
				}
			],
			build: {
				write: false,
				cssCodeSplit: false,
				modulePreload: false,
				rolldownOptions: {
					checks: CHECKS,
					input: { [name]: join(EMBED, `${name}.ts`) },
					output: { entryFileNames: 'entry.js', chunkFileNames: '[name].js', ...written }
				}
			}
		})
	);
	const chunks = output.flatMap((part): readonly Chunk[] => {
		if (part.type !== 'chunk') return [];
		const { fileName, code, imports, dynamicImports, moduleIds } = part;
		return [{ fileName, code, imports, dynamicImports, moduleIds }];
	});
	const style = output.find(({ fileName }) => fileName.endsWith('.css'));
	if (style?.type !== 'asset') throw new Error(`${name} has no style`);
	return { chunks, style: String(style.source), bundled };
}

/** In files that come when they are needed. */
async function buildCalculator(name: Name, documents: Words['DOCUMENTS']): Promise<Built> {
	const { plugin, groups } = byNeed();
	const { chunks: written, style, bundled } = await bundle(
		name,
		[
			unusually(UNUSUAL[name] ?? {}, { before: CALLS_UNUSUAL, isEngine: ENGINES }),
			lateHints(HINTED_LATE[name] ?? []),
			plugin,
			shorter()
		],
		{ format: 'cjs', exports: 'named', codeSplitting: { groups } }
	);
	const chunks = new Map(citeOwn(written, documents).map((chunk) => [chunk.fileName, chunk]));
	const withImports = (from: string): readonly Chunk[] => {
		const found = new Map<string, Chunk>();
		const visit = (file: string) => {
			const chunk = chunks.get(file);
			if (chunk === undefined || found.has(file)) return;
			chunk.imports.forEach(visit);
			found.set(file, chunk);
		};
		visit(from);
		return [...found.values()];
	};
	const eager = withImports('entry.js');
	const asked = new Set([...chunks.values()].flatMap(({ dynamicImports }) => dynamicImports));
	const late = [...asked].map(
		(file) => [file, withImports(file).filter((chunk) => !eager.includes(chunk))] as const
	);
	return { eager, late: new Map(late), style, bundled };
}

/** All of one calculator as two scripts. */
interface Whole extends InTwo, Pick<Built, 'style' | 'bundled'>, Pick<Numbered, 'inAnswer'> {}

/** How the bundler asks for the sources. */
const ASKED_CITED = /\bimport\("\.\/cited\.js"\)\.then\(\(n\) => n\.\w+\)/g;

async function buildWhole(name: Name, documents: Words['DOCUMENTS']): Promise<Whole> {
	const { chunks, style, bundled } = await bundle(name, [endOfEntry(), drawnAnew()], {
		format: 'es',
		minify: false,
		codeSplitting: {
			groups: [
				{ name: 'cited', test: CITED, priority: 1 },
				{ name: 'all', test: /./ }
			]
		}
	});
	const entry = chunks.find(({ fileName }) => fileName === 'entry.js');
	if (entry === undefined) throw new Error(`${name} has no entry`);
	const numbered = numberSources(entry.code, documents);
	const code = numbered.code.replaceAll(ASKED_CITED, 'metrospanLate(() => metrospanCited)');
	// The comparison cites nothing.
	const cited =
		code === numbered.code ? '' : `const metrospanCited = { DOCUMENTS: ${numbered.documents} };`;
	const scripts = await inOneScope(code, cited);
	return { ...scripts, style, bundled, inAnswer: numbered.inAnswer };
}

const QUOTED = '["\'`]([^"\'`]+)["\'`]';
const DYNAMIC = new RegExp(`Promise\\.resolve\\(\\)\\.then\\(\\(?\\)?\\s*=>\\s*require\\(${QUOTED}\\)\\)`, 'g');

/** What a part gives to others, as the bundler writes it: a dozen times its own name. */
const GIVEN =
	/Object\.defineProperty\(exports,("[^"]+"|`[^`]+`|'[^']+'),\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g;

/** A part as a function, so that several can stand in one script and wait for one another. */
function asFunction({ code, fileName }: Chunk): string {
	const loading = code
		.replace(/\n?\/\/# sourceMappingURL=.*$/m, '')
		.replaceAll(DYNAMIC, (_, name: string) => `load("${name.replace('./', '')}")`)
		.replaceAll(GIVEN, (_, name: string, what: string) => `give(${name},()=>${what})`);
	if (/\bimport\s*\(|Promise\.resolve\(\)\.then\([^)]*require/.test(loading))
		throw new Error(`${fileName} loads a part in a way that is not known`);
	return `function(exports,require,load,give){${loading}}`;
}

const PARTS = minifySync('parts.js', `self.run=${runParts.toString()}`)
	.code.trim()
	.replace(/^self\.run=|;$/g, '');

/** What is written into HTML must not end the script that it stands in. */
const inScript = (code: string): string =>
	code.replaceAll(/<\/script/gi, '<\\/script').replaceAll('<!--', '<\\!--');

const inData = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);

const policyHash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<"]/g, (sign) => ESCAPES[sign] ?? sign);

const policyOf = (script: string, style: string): string =>
	[
		"default-src 'none'",
		`script-src ${script}`,
		`style-src ${style}`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html metrospan-embed'
	].join('; ');

interface File {
	readonly fileName: string;
	readonly source: string | Uint8Array;
}

interface Page {
	readonly policy: string;
	/** After the policy, which governs what comes after it. */
	readonly head: string;
	readonly foot: string;
}

const pageOf = (
	{ title, body, given, calculator }: BuiltEmbed,
	site: string | null,
	{ policy, head, foot }: Page
): string => `<!doctype html>
<html lang="en" data-calculator="${calculator}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
${head}
</head>
<body>
<div id="embed">${body}</div>
<script type="application/json" id="given">${inData({ ...given, site })}</script>
${foot}
</body>
</html>
`;

const EARLY = readFileSync('src/embed/early.js', 'utf8').replace(/^\/\/.*\n/, '');

/** Files that all embeds share, by the name that holds what is in them. */
class Shared {
	readonly files = new Map<string, string>();

	constructor(readonly base: string) {}

	/** The address of a file with this in it. */
	add(name: string, ending: string, source: string): string {
		const path = `${IMMUTABLE.slice(1)}embed/${name}.${hashed(source)}.${ending}`;
		this.files.set(path, source);
		return `${this.base}/${path}`;
	}

	/** The address of a folder with these in it, which has one hash for all: each of their own would weigh as much again. */
	addFolder(sources: ReadonlyMap<string, string>): string {
		const path = `${IMMUTABLE.slice(1)}embed/${hashed([...sources.values()].join(''))}/`;
		for (const [name, source] of sources) this.files.set(`${path}${name}`, source);
		return `${this.base}/${path}`;
	}
}

/** One script with all that has to run before an embed can be typed into. `folder` has the rest. */
function entryOf(eager: Built['eager'], late: Built['late'], folder: string): string {
	const needs = [...late].flatMap(([of, chunks]) => {
		const others = chunks.map(({ fileName }) => fileName).filter((name) => name !== of);
		return others.length === 0 ? [] : [[of, others]];
	});
	return `(()=>{const urlOf=(name)=>${JSON.stringify(folder)}+name;
const policy=self.trustedTypes?trustedTypes.createPolicy('metrospan-embed',{createScriptURL:urlOf}):{createScriptURL:urlOf};
const fetchPart=(name)=>new Promise((done,fail)=>{const script=document.createElement('script');script.src=policy.createScriptURL(name);script.onload=done;script.onerror=fail;document.head.append(script)});
const parts=(${PARTS})(fetchPart,${JSON.stringify(Object.fromEntries(needs))});
self.metrospanPart=parts.add;
${eager.map((chunk) => `parts.add(${JSON.stringify(chunk.fileName)},${asFunction(chunk)});`).join('\n')}
parts.need('entry.js')})()`;
}

/** Served by a host: files of their own, which browsers keep. */
function hostedPage(name: Name, { eager, late, style }: Built, shared: Shared): Page {
	const folder = shared.addFolder(
		new Map(
			[...new Set([...late.values()].flat())].map((chunk) => [
				chunk.fileName,
				`metrospanPart(${JSON.stringify(chunk.fileName)},${asFunction(chunk)})`
			])
		)
	);
	const entry = entryOf(eager, late, folder);
	return {
		policy: policyOf("'self'", "'self'"),
		head: `<link rel="stylesheet" href="${shared.add(name, 'css', style)}">
<script src="${shared.add('early', 'js', EARLY)}"></script>
<script defer src="${shared.add(name, 'js', entry)}"></script>`,
		foot: ''
	};
}

/** All in one file, which opens from a disk. */
function singlePage({ style, bundled, ...scripts }: Whole): Page {
	const entry = inScript(scripts.atOnce);
	const rest = inScript(scripts.rest);
	const early = inScript(EARLY);
	return {
		policy: policyOf(
			[early, entry, rest].map(policyHash).join(' '),
			policyHash(style)
		),
		head: `<style>${style}</style><script>${early}</script>`,
		foot: `<script>${entry}</script>
<script type="text/plain" id="rest">${rest}</script>
<script type="text/plain" id="licences">
${inScript(noticesOf(bundled, []))}</script>`
	};
}

/** What is worked out once, when the site is built. */
interface Words {
	readonly builtEmbeds: (site: string | null) => readonly BuiltEmbed[];
	readonly builtPosters: typeof builtPosters;
	readonly builtOembeds: typeof builtOembeds;
	readonly DOCUMENTS: typeof DOCUMENTS;
}

/** The answers of the presets as HTML: the same components, run once. */
async function wordsOf(folder: string): Promise<Words> {
	mkdirSync(folder, { recursive: true });
	await build({
		...COMMON,
		plugins: plugins(),
		ssr: { noExternal: true },
		build: {
			ssr: join(EMBED, 'built.ts'),
			outDir: folder,
			emptyOutDir: true,
			minify: false,
			rolldownOptions: { checks: CHECKS, output: { entryFileNames: 'built.mjs' } }
		}
	});
	return (await import(pathToFileURL(join(folder, 'built.mjs')).href)) as Words;
}

/** What host pages load to have a calculator put in. */
async function loader(): Promise<File> {
	const output = outputOf(
		await build({
			...COMMON,
			build: {
				write: false,
				modulePreload: false,
				rolldownOptions: {
					checks: CHECKS,
					input: join(EMBED, 'v1.ts'),
					output: { format: 'iife', entryFileNames: 'v1.js' }
				}
			}
		})
	);
	return { fileName: 'embed/v1.js', source: output[0].code };
}

interface Place {
	/** The folder of the host that the site stands in, '' for its root. */
	readonly base: string;
	/** With protocol and host; undefined where the build was not told. */
	readonly origin: string | undefined;
	/** For what is only needed while building. */
	readonly folder: string;
}

/** Everything below /embed/ and what that needs. */
async function embedFiles({ base, origin, folder }: Place): Promise<readonly File[]> {
	const shared = new Shared(base);
	const words = await wordsOf(resolve(folder, 'embeds'));
	const home = origin === undefined || origin === '' ? null : `${origin}${base}`;
	const hosted = words.builtEmbeds(base);
	const single = words.builtEmbeds(home);
	const files: File[] = [await loader()];
	const bundled: Record<string, Rolldown.OutputBundle[string]> = {};
	for (const name of CALCULATORS) {
		const built = await buildCalculator(name, words.DOCUMENTS);
		const whole = await buildWhole(name, words.DOCUMENTS);
		for (const [file, part] of Object.entries(built.bundled)) bundled[`${name}/${file}`] = part;
		const page = hostedPage(name, built, shared);
		for (const embed of hosted.filter(({ calculator }) => calculator === name)) {
			const path = ['embed', name, ...(embed.preset === null ? [] : [embed.preset])].join('/');
			files.push({ fileName: `${path}/index.html`, source: pageOf(embed, base, page) });
		}
		const alone = single.find(({ calculator, preset }) => calculator === name && preset === null);
		if (alone === undefined) throw new Error(`${name} was not built`);
		files.push({
			fileName: `embed/${name}/offline.html`,
			source: pageOf({ ...alone, given: whole.inAnswer(alone.given) }, home, singlePage(whole))
		});
	}
	files.push({ fileName: 'embed/licences.txt', source: noticesOf(bundled, []) });
	for (const { path, svg } of words.builtPosters())
		files.push(
			{ fileName: `posters/${path}.svg`, source: svg },
			{ fileName: `posters/${path}.png`, source: await pngOf(svg) }
		);
	// Who reads oEmbed asks for addresses with a host.
	for (const { path, oembed } of home === null ? [] : words.builtOembeds(home))
		files.push({ fileName: `oembed/${path}.json`, source: `${JSON.stringify(oembed)}\n` });
	return [...files, ...[...shared.files].map(([fileName, source]) => ({ fileName, source }))];
}

/** Writes the embeds beside the pages of the site. */
export function embeds(place: Place): Plugin {
	// Kit builds what runs in browsers within the build of its server, which says so only here.
	let of: 'browsers' | 'server' = 'server';
	return {
		name: 'embeds',
		apply: 'build',
		configResolved({ build: { ssr } }) {
			of = ssr === false || ssr === '' ? 'browsers' : 'server';
		},
		async generateBundle() {
			if (of === 'server') return;
			for (const file of await embedFiles(place)) this.emitFile({ type: 'asset', ...file });
		}
	};
}
