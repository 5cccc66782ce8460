import { CALCULATORS, type Calculator, CONTRACT, HEIGHTS } from './contract';
import { escapeMarkup } from './oembed';

/** An embed as somebody has put it together. */
export interface Wanted {
	readonly calculator: Calculator;
	/** The preset that it opens with; null for a scenario of its own. */
	readonly preset: string | null;
	/** That scenario as the query of a link; empty for the defaults, or with a preset. */
	readonly query: string;
	/** What differs from the first value of each: theme, accent, lang, density, lock, hide, chart. */
	readonly looks: Readonly<Record<string, string>>;
	/** What it says as it opens, for who sees no frame. */
	readonly words: string;
}

/** The query of the embed's address. */
export function embedQuery({ preset, query, looks }: Wanted): string {
	const params = new URLSearchParams(query);
	params.delete('v');
	if (preset !== null) params.set('preset', preset);
	for (const [name, value] of Object.entries(looks)) params.set(name, value);
	// Last, because chat apps cut a final dot.
	params.set('v', String(CONTRACT));
	return params.toString();
}

/** Where a site stands, with protocol and host and without a slash at its end. */
type Site = string;

/** Presets have a page of their own, which reads without any script. */
export function embedAddress(site: Site, wanted: Wanted): string {
	const { calculator, preset } = wanted;
	const own = preset === null || calculator === 'compare' ? '' : `${preset}/`;
	const query = embedQuery(own === '' ? wanted : { ...wanted, preset: null });
	return `${site}/embed/${calculator}/${own}?${query}`;
}

/** The page of the site that shows the same. */
export function pageAddress(site: Site, { calculator, preset, query }: Wanted): string {
	if (hasPage({ calculator, preset })) return `${site}/p/${calculator}/${preset ?? ''}`;
	return `${site}${CALCULATORS[calculator]}${query === '' ? '' : `?${query}`}`;
}

const WITH_PRESETS: readonly Calculator[] = ['quick', 'migration', 'sites', 'evacuation'];

/** Whether a preset has an address that says what it answers, which oEmbed and pictures rest on. */
export const hasPage = ({ calculator, preset }: Pick<Wanted, 'calculator' | 'preset'>): boolean =>
	preset !== null && WITH_PRESETS.some((name) => name === calculator);

const themeStyle = ({ looks }: Wanted): string =>
	looks.theme === 'light' || looks.theme === 'dark' ? `;color-scheme:${looks.theme}` : '';

/** For pages that take HTML and no script. */
export function iframeSnippet(site: Site, wanted: Wanted): string {
	const [source, page, words] = [
		embedAddress(site, wanted),
		pageAddress(site, wanted),
		wanted.words
	].map(escapeMarkup);
	return `<iframe src="${source}" title="${words}" width="100%" height="${HEIGHTS[wanted.calculator]}" loading="lazy" style="width:0;min-width:100%;border:0;display:block${themeStyle(wanted)}" referrerpolicy="strict-origin-when-cross-origin" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>
<p><a href="${page}">${words}</a></p>`;
}

const attributes = (pairs: readonly (readonly [name: string, value: string | null])[]): string =>
	pairs
		.flatMap(([name, value]) =>
			value === null || value === '' ? [] : [` ${name}="${escapeMarkup(value)}"`]
		)
		.join('');

const asked = ({ calculator, preset, query, looks, words }: Wanted) =>
	[
		['calc', calculator],
		['preset', preset],
		['query', query],
		...Object.entries(looks),
		['height', String(HEIGHTS[calculator])],
		['title', words]
	] as const;

/** A script that puts the calculator where it stands. */
export const scriptSnippet = (site: Site, wanted: Wanted): string =>
	`<script async src="${escapeMarkup(site)}/embed/v1.js"${attributes(
		asked(wanted).map(([name, value]) => [`data-${name}`, value] as const)
	)}></script>`;

/** An element for pages that load the script once; what stands in it is there until the calculator is. */
export const elementSnippet = (site: Site, wanted: Wanted): string =>
	`<script async src="${escapeMarkup(site)}/embed/v1.js"></script>
<metrospan-calculator${attributes(asked(wanted))}><a href="${escapeMarkup(pageAddress(site, wanted))}">${escapeMarkup(wanted.words)}</a></metrospan-calculator>`;

/** For README files and forums: a picture that opens the calculator. */
export function markdownSnippet(site: Site, wanted: Wanted): string {
	const words = wanted.words.replaceAll(/[[\]\\]/g, '\\$&');
	const { calculator, preset } = wanted;
	const own = hasPage(wanted) ? `/${preset ?? ''}` : '';
	// Only answers that were known when the site was built have a picture.
	return calculator === 'compare' || (preset === null && wanted.query !== '')
		? `[${words}](${pageAddress(site, wanted)})`
		: `[![${words}](${site}/posters/${calculator}${own}.png)](${pageAddress(site, wanted)})`;
}
