/** What WordPress and others that read oEmbed are told of a preset: https://oembed.com, section 2.3.4.4. */
export interface Oembed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: 'Metrospan';
	readonly provider_url: string;
	readonly width: number;
	readonly height: number;
	/** In seconds. */
	readonly cache_age: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
	readonly html: string;
}

const WIDTH = 640;

export const POSTER_SIZE = { width: 1200, height: 630 } as const;

const DAY_S = 86_400;

const ESCAPES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;']
]);

/** Text for HTML and XML, in an element or in quotes. */
export const escapeMarkup = (text: string): string =>
	text.replaceAll(/[&<>"']/g, (sign) => ESCAPES.get(sign) ?? sign);

/** Where the parts of an embed stand, each with protocol and host. */
export interface Addresses {
	/** The site itself. */
	readonly home: string;
	/** The page that opens the same on the site. */
	readonly page: string;
	readonly embed: string;
	readonly poster: string;
}

/**
 * WordPress shows what is quoted until the frame has answered, and keeps of a frame no more attributes than these. By its
 * width in pixels a frame would reach out of the page of a phone, and a block of WordPress would give some of them the shape
 * of a film.
 */
export function oembedOf(
	{ title, height }: Pick<Oembed, 'title' | 'height'>,
	{ home, page, embed, poster }: Addresses
): Oembed {
	const [words, link, source] = [title, page, embed].map(escapeMarkup);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'Metrospan',
		provider_url: home,
		width: WIDTH,
		height,
		cache_age: DAY_S,
		thumbnail_url: poster,
		thumbnail_width: POSTER_SIZE.width,
		thumbnail_height: POSTER_SIZE.height,
		html: `<blockquote><a href="${link}">${words}</a></blockquote><iframe src="${source}" width="100%" height="${height}" frameborder="0" title="${words}"></iframe>`
	};
}
