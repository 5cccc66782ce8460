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
	/** Where several pages need it before they answer: those. */
	readonly early: ReadonlySet<number>;
}

const LATER_RANK = 1;
/** Pages with answers of their own. */
const HOSTS = PAGES.filter((page) => !GUESTS.includes(page)).length;
/** What so many of them need at once comes with what all need: a chunk for each set of them cost more than the few hundred bytes some do without. */
const MANY = 3;
/** What a guest alone needs comes last, so that it takes nothing in that somebody else needs. */
const GUEST_RANKS = STAGES.length * GUESTS.length;
const RANKS = GUEST_RANKS + HOSTS + STAGES.length * HOSTS;
const NOBODY: ReadonlySet<number> = new Set();
/** Characters of code. No more than that is not worth a chunk: it comes with what more pages need. */
const SMALL = 3_000;

const everyPage = (isMeant: (page: string) => boolean): ReadonlySet<number> =>
	new Set(PAGES.flatMap((page, at) => (!GUESTS.includes(page) && isMeant(page) ? [at] : [])));
const FOR_ALL: Need = { name: 'all', rank: RANKS, early: everyPage(() => true) };
const FOR_MANY: Need = {
	name: 'many',
	rank: RANKS - 1,
	early: everyPage((page) => page.includes('/(scenario)/'))
};

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
				: [{ name: `${page}${STAGES[stage]}`, rank: stages.length - stage, isGuest, page }];
		});
		const hosts = all.filter(({ isGuest }) => !isGuest);
		const first = hosts.filter(({ rank }) => rank > LATER_RANK);
		const atOnce = first.filter(({ rank }) => rank === STAGES.length);
		const isWaited = ({ rank, isGuest }: (typeof all)[number]) => !isGuest || rank > LATER_RANK;
		if (atOnce.length === HOSTS) return FOR_ALL;
		if (atOnce.length >= MANY) return FOR_MANY;
		if (hosts.length === 0) return { name: nameFor(all), rank: sumOfRanks(all), early: NOBODY };
		if (first.length === 0) {
			const rank = GUEST_RANKS + sumOfRanks(hosts);
			return { name: nameFor(all.filter(isWaited)), rank, early: NOBODY };
		}
		const base = GUEST_RANKS + HOSTS;
		if (first.length > 1) {
			// Whether at once or to answer, it is loaded: one chunk for these pages.
			const early = new Set(first.map(({ page }) => page));
			return { name: [...early].join('-'), rank: base + STAGES.length * early.size, early };
		}
		// Nobody who needs something later cuts it into more pieces, except for the chunk that holds a page itself.
		const isOfPage = atOnce.length === 1;
		const others = isOfPage && hosts.length > 1 ? 1 : 0;
		const name = `${nameFor(hosts.length === 1 ? all.filter(isWaited) : first)}${others === 1 ? '-and-others' : ''}`;
		return { name, rank: base + sumOfRanks(first) + others, early: NOBODY };
	};
	const needs = new Map(
		[...modules]
			.filter(([, { isEntry, dynamicImporters }]) => !isEntry && dynamicImporters.length === 0)
			.map(([id]) => [id, needOf(id)] as const)
			.filter(([, { rank }]) => rank > 0)
	);
	return withoutSmall(needs, (id) => modules.get(id)?.code?.length ?? 0);
}

/** Gives what is small to the chunk of the fewest pages that all of its own are among. */
function withoutSmall(
	needs: ReadonlyMap<string, Need>,
	charactersOf: (id: string) => number
): ReadonlyMap<string, Need> {
	const all = [...new Map([...needs.values()].map((need) => [need.name, need])).values()];
	const roomOf = ({ name, early }: Need): Need | undefined => {
		const own = [...needs].flatMap(([id, need]) => (need.name === name ? [id] : []));
		if (early.size === 0 || own.reduce((sum, id) => sum + charactersOf(id), 0) > SMALL)
			return undefined;
		const wider = all.filter((other) => other.early.size > early.size && [...early].every((page) => other.early.has(page)));
		return wider.toSorted((one, other) => one.early.size - other.early.size)[0];
	};
	const rooms = new Map(all.map((need) => [need.name, roomOf(need) ?? need]));
	return new Map([...needs].map(([id, need]) => [id, rooms.get(need.name) ?? need]));
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
