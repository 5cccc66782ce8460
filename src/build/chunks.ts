import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Asks little, late, of what others have: they are not cut into pieces for it. */
const APART = 'src/routes/embed/+page.svelte';
const PAGES = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.map((name) => `src/routes/${slashed(name)}`)
	.filter((name) => name.endsWith('/+page.svelte') && runsScript(name) && name !== APART);
/**
 * Pages that show what others answer: they take the chunks of those as they are, so that nobody else's page is cut into
 * more pieces for them.
 */
const GUESTS = [
	'src/routes/compare/+page.svelte',
	'src/routes/embed/+page.svelte',
	'src/routes/inventory/+page.svelte'
];
/** The late part that gives a page its answer. */
const ENGINE = /^src\/lib\/views\/[^/]+\/engine\.ts$/;
/** What Kit starts every page with, as the ends of module names. */
const START = ['runtime/client/entry.js', 'client-optimized/app.js'];

type Modules = ReadonlyMap<string, Rolldown.ModuleInfo>;

/** A page that is written once and runs no script needs no chunk. */
function runsScript(page: string): boolean {
	const loader = page.replace('.svelte', '.ts');
	return !existsSync(loader) || !readFileSync(loader, 'utf8').includes('csr = false');
}

function slashed(path: string): string {
	return path.replaceAll(sep, '/');
}

const nameOf = (id: string): string => slashed(relative('.', id));

/** Modules, and all that they import without waiting. */
function withImports(modules: Modules, from: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	const visit = (id: string) => {
		if (found.has(id)) return;
		found.add(id);
		modules.get(id)?.importedIds.forEach(visit);
	};
	from.forEach(visit);
	return found;
}

/** A page, its loader, and the layouts of the folders that it stands in. */
function partsOf(page: string): readonly string[] {
	const folders = page.split('/').slice(0, -1);
	const layouts = folders.map((_, last) => [...folders.slice(0, last + 1), '+layout'].join('/'));
	return [...layouts, page.replace('.svelte', '')].flatMap((part) => [
		`${part}.svelte`,
		`${part}.ts`
	]);
}

/** When a page needs a module, the earliest first. */
const STAGES = ['at-once', 'to-answer', 'later'] as const;

interface Need {
	/** The pages that need it and when, as a name for a chunk. */
	readonly name: string;
	/** The higher, the more pages need it or the earlier. */
	readonly rank: number;
}

const LATER_RANK = 1;
/** Pages with answers of their own. */
const HOSTS = PAGES.filter((page) => !GUESTS.includes(page)).length;
/** What so many of them need at once comes with what all need: a chunk for each set of them cost more than the few hundred bytes some do without. */
const MANY = 3;
/** What a guest alone needs comes last, so that it takes nothing in that somebody else needs. */
const GUEST_RANKS = STAGES.length * GUESTS.length;
const RANKS = GUEST_RANKS + HOSTS + STAGES.length * HOSTS;
const FOR_MANY: Need = { name: 'many', rank: RANKS - 1 };

/** That one page needs something, and when. */
interface Waiting {
	readonly name: string;
	readonly rank: number;
}

const nameFor = (needs: readonly Waiting[]) => needs.map(({ name }) => name).join('-');
const sumOfRanks = (needs: readonly Waiting[]) => needs.reduce((sum, { rank }) => sum + rank, 0);

/** Modules by who needs them; what is entered by itself has to stay a chunk of its own. */
function needsOf(modules: Modules): ReadonlyMap<string, Need> {
	const ids = [...modules.keys()];
	const start = ids.filter((id) => START.some((end) => id.endsWith(end)));
	const pages = PAGES.map((page) => {
		const parts = partsOf(page);
		const own = ids.filter((id) => parts.includes(nameOf(id)));
		const late = [...withImports(modules, own)].flatMap(
			(id) => modules.get(id)?.dynamicallyImportedIds ?? []
		);
		const engines = late.filter((id) => ENGINE.test(nameOf(id)));
		return [[...own, ...start], engines, late].map((from) => withImports(modules, from));
	});
	const needOf = (id: string): Need => {
		const all = pages.flatMap((stages, page) => {
			const stage = stages.findIndex((needed) => needed.has(id));
			const isGuest = GUESTS.includes(PAGES[page] ?? '');
			return stage === -1
				? []
				: [{ name: `${page}${STAGES[stage]}`, rank: stages.length - stage, isGuest }];
		});
		const hosts = all.filter(({ isGuest }) => !isGuest);
		const first = hosts.filter(({ rank }) => rank > LATER_RANK);
		const atOnce = first.filter(({ rank }) => rank === STAGES.length);
		const isWaited = ({ rank, isGuest }: (typeof all)[number]) => !isGuest || rank > LATER_RANK;
		if (atOnce.length >= MANY && atOnce.length < HOSTS) return FOR_MANY;
		if (hosts.length === 0) return { name: nameFor(all), rank: sumOfRanks(all) };
		if (first.length === 0)
			return { name: nameFor(all.filter(isWaited)), rank: GUEST_RANKS + sumOfRanks(hosts) };
		// Nobody who needs something later cuts it into more pieces, except for the chunk that holds a page itself.
		const isOfPage = first.length === 1 && atOnce.length === 1;
		const others = isOfPage && hosts.length > 1 ? 1 : 0;
		return {
			name: `${nameFor(hosts.length === 1 ? all.filter(isWaited) : first)}${others === 1 ? '-and-others' : ''}`,
			rank: GUEST_RANKS + HOSTS + sumOfRanks(first) + others
		};
	};
	return new Map(
		[...modules]
			.filter(([, { isEntry, dynamicImporters }]) => !isEntry && dynamicImporters.length === 0)
			.map(([id]) => [id, needOf(id)] as const)
			.filter(([, { rank }]) => rank > 0)
	);
}

/**
 * One chunk for all modules that the same pages need at the same stage. The bundler alone makes one for every set of
 * entries, of which each page has several: many small chunks, which compress badly.
 */
export function chunksByNeed(): Plugin {
	let needs: ReadonlyMap<string, Need> = new Map();
	// A group takes in what its modules import. That has the same need or a higher rank, and the highest goes first, so
	// that nothing foreign is left to take.
	const groups = Array.from({ length: RANKS }, (_, index) => {
		const rank = index + 1;
		return {
			priority: rank,
			debugName: `rank ${rank}`,
			name: (id: string) => {
				const need = needs.get(id);
				return need?.rank === rank ? `for-${need.name}` : null;
			}
		};
	});
	return {
		name: 'chunks-by-need',
		apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
		config: () => ({ build: { rollupOptions: { output: { codeSplitting: { groups } } } } }),
		buildEnd() {
			needs = needsOf(
				new Map(
					[...this.getModuleIds()].flatMap((id) => {
						const info = this.getModuleInfo(id);
						return info === null ? [] : [[id, info] as const];
					})
				)
			);
		}
	};
}
