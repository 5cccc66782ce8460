/**
 * Version 1 of what a host page may ask of an embed. What stands here is never changed for those who have pasted it: a
 * later version gets a file and addresses of its own. tests/embed/contract.test.ts holds it.
 */
export const CONTRACT = 1;

/** The calculators, each with the page of the site that holds all of it. */
export const CALCULATORS = {
	quick: '/',
	domain: '/domain',
	migration: '/migration',
	sites: '/sites',
	compare: '/compare',
	evacuation: '/evacuation'
} as const;

export type Calculator = keyof typeof CALCULATORS;

/** How high each is at 640 px, in pixels: the room that a page without scripts leaves for it. */
export const HEIGHTS: Readonly<Record<Calculator, number>> = {
	quick: 740,
	domain: 860,
	migration: 800,
	sites: 900,
	compare: 880,
	evacuation: 840
};

/** Nobody names more questions than there are; a longer list is read up to here. */
const LONGEST_LIST = 2000;

/** Questions that are named one by one, or all of them. */
export type Named = 'all' | ReadonlySet<string>;

export interface Settings {
	/** `auto` follows the host page, or the reader's system. */
	readonly theme: 'auto' | 'light' | 'dark';
	/** As #rrggbb; null where none was given that is one. */
	readonly accent: string | null;
	/** The locale that numbers are written in; null for the reader's own. */
	readonly lang: string | null;
	readonly density: 'normal' | 'compact';
	/** Questions that are shown and cannot be changed. */
	readonly lock: Named;
	/** Questions that are not shown. */
	readonly hide: Named;
	readonly chart: 'shown' | 'hidden';
	/** The id of a preset, which need not exist; null where none was given. */
	readonly preset: string | null;
}

const OURS = ['preset', 'theme', 'accent', 'lang', 'density', 'lock', 'hide', 'chart'] as const;

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;
const LOCALE = /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i;

/** "#0b5cad" from that, from "0b5cad" or from "05a"; null from all else. */
export function readAccent(typed: string): string | null {
	const [, digits] = HEX.exec(typed.trim()) ?? [];
	if (digits === undefined) return null;
	const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
	return `#${six.toLowerCase()}`;
}

function readNamed(typed: string | null): Named {
	const names = (typed ?? '').slice(0, LONGEST_LIST).split(/[\s,]+/);
	return names.includes('all') ? 'all' : new Set(names.filter((name) => name !== ''));
}

/** How an embed is to look, from its query. What is none of the words that are known is left at its first value. */
export function readSettings(params: URLSearchParams): Settings {
	const theme = params.get('theme');
	const lang = params.get('lang') ?? '';
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
		accent: readAccent(params.get('accent') ?? ''),
		lang: LOCALE.test(lang) ? lang : null,
		density: params.get('density') === 'compact' ? 'compact' : 'normal',
		lock: readNamed(params.get('lock')),
		hide: readNamed(params.get('hide')),
		chart: params.get('chart') === '0' ? 'hidden' : 'shown',
		preset: params.get('preset')
	};
}

/** The questions of a query, without what says how the embed looks. */
export function withoutSettings(params: URLSearchParams): URLSearchParams {
	const questions = new URLSearchParams(params);
	for (const name of OURS) questions.delete(name);
	return questions;
}

/** Whether a question is one of those named. */
export const isNamed = (named: Named, key: string): boolean => named === 'all' || named.has(key);
