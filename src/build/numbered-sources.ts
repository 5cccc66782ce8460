/*
 * What one file cites goes by numbers in it, and its titles and addresses stand as rows in the order of the addresses: names
 * for what is looked up by them alone are letters that compress badly.
 */

export type Documents = Readonly<
	Record<string, { readonly title: string; readonly href: string | null }>
>;

/** As the bundler writes that something is cited, in a call or in an object. */
const CITATION = /((?:\b(?:cite\w*|read)(?:\$\d+)?\(|\bdocument:)\s*)"([^"\n]+)"/g;
/** The same in data. */
const CITED = /("document":)"([^"]+)"/g;

const HTTPS = 'https://';

const isQuoted = (code: string, key: string): boolean =>
	['"', "'", '`'].some((quote) => code.includes(quote + key + quote));

export interface Numbered {
	readonly code: string;
	/** The rows as an expression of JavaScript, which gives `documents` again by number. */
	readonly documents: string;
	/** The same for an answer that was worked out when the embed was built. */
	readonly inAnswer: <A>(answer: A) => A;
}

export function numberSources(code: string, documents: Documents): Numbered {
	const address = (key: string): string => documents[key]?.href ?? '';
	const keys = Object.keys(documents)
		.filter((key) => isQuoted(code, key))
		.sort((one, other) => (address(one) < address(other) ? -1 : 1));
	const numbers = new Map(keys.map((key, at) => [key, at]));
	const numbered = (text: string, found: RegExp): string =>
		text.replaceAll(found, (all, before: string, key: string) => {
			const at = numbers.get(key);
			return at === undefined ? all : `${before}${at}`;
		});
	const shorter = numbered(code, CITATION);
	// What is written in another way, or is another thing of that name, finds its row by name.
	const named = keys.filter((key) => isQuoted(shorter, key));
	const row = (key: string): readonly string[] => {
		const href = address(key);
		if (href.startsWith(HTTPS)) return [documents[key]?.title ?? '', href.slice(HTTPS.length)];
		return [documents[key]?.title ?? '', href];
	};
	const rows = [...keys.map(row), ...named.map((key) => [...row(key), key])];
	const text = rows.map((cells) => cells.join('|')).join('\n');
	if (text.split(/[|\n]/).length !== rows.flat().length)
		throw new Error('a source has a sign that parts them');
	return {
		code: shorter,
		documents: `Object.fromEntries(${JSON.stringify(text)}.split("\\n").map((row, at) => {
	const [title, href, name = at] = row.split("|");
	return [name, { title, href: href === "" ? null : /^http:/.test(href) ? href : "${HTTPS}" + href }];
}))`,
		inAnswer: <A>(answer: A): A => JSON.parse(numbered(JSON.stringify(answer), CITED)) as A
	};
}
