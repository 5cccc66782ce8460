import { describe, expect, it } from 'vitest';
import { contrast, inkOn, isReadable } from '#lib/embed/colours';
import { oembedOf } from '#lib/embed/oembed';
import { posterSvg, wrapText } from '#lib/embed/poster';
import {
	elementSnippet,
	embedAddress,
	iframeSnippet,
	markdownSnippet,
	pageAddress,
	scriptSnippet,
	type Wanted
} from '#lib/embed/snippets';

const SITE = 'https://tools.example/m';
const WANTED: Wanted = {
	calculator: 'quick',
	preset: 'vi35',
	query: '',
	looks: { theme: 'dark' },
	words: '1,600 VMs in a /24 at 8:1'
};
const OWN: Wanted = {
	...WANTED,
	calculator: 'domain',
	preset: null,
	query: 'ratio=12&v=1',
	looks: { lock: 'vs,km' },
	words: 'A "quoted" <b> & [square]'
};

describe('what is copied', () => {
	it('names a preset by its own address', () => {
		expect(embedAddress(SITE, WANTED)).toBe(`${SITE}/embed/quick/vi35/?theme=dark&v=1`);
		expect(pageAddress(SITE, WANTED)).toBe(`${SITE}/p/quick/vi35`);
		expect(embedAddress(SITE, OWN)).toBe(`${SITE}/embed/domain/?ratio=12&lock=vs%2Ckm&v=1`);
		expect(pageAddress(SITE, OWN)).toBe(`${SITE}/domain?ratio=12&v=1`);
		expect(embedAddress(SITE, { ...WANTED, calculator: 'compare' })).toBe(
			`${SITE}/embed/compare/?preset=vi35&theme=dark&v=1`
		);
	});

	it('is a frame with a title, a height and a sandbox', () => {
		expect(iframeSnippet(SITE, WANTED)).toBe(
			`<iframe src="${SITE}/embed/quick/vi35/?theme=dark&amp;v=1" title="1,600 VMs in a /24 at 8:1" width="100%" height="740" loading="lazy" style="width:0;min-width:100%;border:0;display:block;color-scheme:dark" referrerpolicy="strict-origin-when-cross-origin" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>
<p><a href="${SITE}/p/quick/vi35">1,600 VMs in a /24 at 8:1</a></p>`
		);
	});

	it.each([iframeSnippet, scriptSnippet, elementSnippet])(
		'lets no word out of its quotes',
		(of) => {
			const text = of(SITE, OWN);
			expect(text).not.toContain('<b>');
			expect(text).not.toContain('"quoted"');
			expect(text).toContain('&lt;b&gt; &amp;');
		}
	);

	it('is a picture where there is one', () => {
		expect(markdownSnippet(SITE, WANTED)).toBe(
			`[![1,600 VMs in a /24 at 8:1](${SITE}/posters/quick/vi35.png)](${SITE}/p/quick/vi35)`
		);
		expect(markdownSnippet(SITE, OWN)).toBe(
			`[A "quoted" <b> & \\[square\\]](${SITE}/domain?ratio=12&v=1)`
		);
	});
});

describe('oEmbed', () => {
	const { html, ...rest } = oembedOf(
		{ title: '1,600 VMs at “8:1” & more', height: 740 },
		{
			home: `${SITE}/`,
			page: `${SITE}/p/quick/vi35`,
			embed: `${SITE}/embed/quick/vi35/`,
			poster: `${SITE}/posters/quick/vi35.png`
		}
	);

	it('says what its reader asks for', () => {
		expect(rest).toEqual({
			version: '1.0',
			type: 'rich',
			title: '1,600 VMs at “8:1” & more',
			provider_name: 'Metrospan',
			provider_url: `${SITE}/`,
			width: 640,
			height: 740,
			cache_age: 86_400,
			thumbnail_url: `${SITE}/posters/quick/vi35.png`,
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
	});

	it('is as wide as the column that it stands in, without the border that browsers draw', () => {
		expect(html).toBe(
			`<blockquote><a href="${SITE}/p/quick/vi35">1,600 VMs at “8:1” &amp; more</a></blockquote><iframe src="${SITE}/embed/quick/vi35/" width="100%" height="740" frameborder="0" title="1,600 VMs at “8:1” &amp; more"></iframe>`
		);
	});

	/** `wp_filter_oembed_result` and `_wp_kses`-list of WordPress 6: what else there is would be taken out. */
	it('holds no tag and no attribute that WordPress takes out', () => {
		const allowed: Readonly<Record<string, readonly string[]>> = {
			a: ['href'],
			blockquote: [],
			iframe: [
				'src',
				'width',
				'height',
				'frameborder',
				'marginwidth',
				'marginheight',
				'scrolling',
				'title'
			]
		};
		const tags = [...html.matchAll(/<([a-z]+)((?:\s[^>]*)?)>/g)];
		expect(tags.map(([, tag]) => tag)).toEqual(['blockquote', 'a', 'iframe']);
		for (const [, tag = '', attributes = ''] of tags)
			for (const [, name] of attributes.matchAll(/([a-z]+)="/g))
				expect(allowed[tag]).toContain(name);
		// WordPress looks for exactly this order, and shows what is quoted until the frame has answered.
		expect(html).toMatch(/^(<blockquote>.*?<\/blockquote>).*?(<iframe .*?><\/iframe>)$/);
	});
});

describe('posters', () => {
	const svg = posterSvg({ about: 'A & B', answer: 'One <two>', reason: 'three', bars: null });

	it('are pictures of one size, whose words stay words', () => {
		expect(svg).toContain('viewBox="0 0 1200 630"');
		expect(svg).toContain('One &lt;two&gt;');
		expect(svg).toContain('A &amp; B');
	});

	it('break lines between words', () => {
		expect(wrapText('one two three four', 8, 3)).toEqual(['one two', 'three', 'four']);
		expect(wrapText('one two three four', 8, 2)).toEqual(['one two', 'three …']);
	});
});

describe('colours', () => {
	// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: black on white is 21; #767676 is the lightest grey with 4.5.
	it('are told apart as WCAG does', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
		expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
		expect(isReadable('#767676', 'light')).toBe(true);
		expect(isReadable('#777777', 'light')).toBe(false);
		expect(isReadable('#ffb000', 'dark')).toBe(true);
		expect([inkOn('#ffb000'), inkOn('#0b5cad')]).toEqual(['#0d1a28', '#ffffff']);
	});
});
