import { version } from '$app/environment';
import { type Head, type Places, tagsOf } from '#lib/words/heads';

const ESCAPES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;']
]);

const escaped = (text: string): string =>
	text.replaceAll(/[&<>"]/g, (character) => ESCAPES.get(character) ?? character);

/**
 * A page that says in its head what a preset answers, and opens it. It holds no script: the browser itself goes on, and
 * takes this step out of its history.
 */
export function previewPage(
	page: Head,
	{
		name,
		href,
		places,
		oembed
	}: {
		readonly name: string;
		readonly href: string;
		/** null where nobody knows where the site will stand. */
		readonly places: Places | null;
		/** Where oEmbed is told of it; null for the same reason. */
		readonly oembed: string | null;
	}
): string {
	const [head, about, link, words] = [page.title, page.description, href, name].map(escaped);
	const tags = tagsOf(page, places).map(
		([property, content]) => `<meta property="${property}" content="${escaped(content)}" />`
	);
	// First of all: who reads it may read no further than some way into a page.
	const discovery =
		oembed === null
			? ''
			: `
		<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${head}" />`;
	return `<!doctype html>
<html lang="en">
	<head>${discovery}
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'" />
		<meta http-equiv="refresh" content="0; url=${link}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="generator" content="Metrospan ${version}" />
		<title>${head}</title>
		<meta name="description" content="${about}" />
		${tags.join('\n\t\t')}
	</head>
	<body>
		<main>
			<h1>${head}</h1>
			<p>${about}</p>
			<p><a href="${link}">Open “${words}”</a></p>
		</main>
	</body>
</html>
`;
}
