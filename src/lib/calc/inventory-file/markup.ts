/*
 * Of the markup of a workbook no more is read than its sheets need. Nothing is looked up that a document defines itself:
 * what is no entity of the language, or no number of a character, stays text.
 */

const NAMED: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"]
]);

const LAST_CHARACTER = 0x10ffff;

const characterAt = (code: number, otherwise: string): string =>
	code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : otherwise;

/** How spreadsheets write what markup cannot hold. */
const ESCAPED = /_x([0-9a-f]{4})_/gi;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi;

/** Text as it was meant. */
export function unescaped(text: string): string {
	const plain = text.includes('&')
		? text.replaceAll(ENTITY, (all: string, hex?: string, dec?: string, name?: string) => {
				if (hex !== undefined) return characterAt(parseInt(hex, 16), all);
				if (dec !== undefined) return characterAt(parseInt(dec, 10), all);
				return NAMED.get(name ?? '') ?? all;
			})
		: text;
	return plain.includes('_x')
		? plain.replaceAll(ESCAPED, (_: string, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		: plain;
}

/** A slice keeps the whole piece of text alive that it was cut from, a copy does not. */
export const copied = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** `x:` where every tag of a document has it; null where the document is another one, or says so only later. */
export function prefixOf(text: string, root: 'worksheet' | 'sst'): string | null {
	const found = new RegExp(`<([A-Za-z_][\\w.-]{0,40}:)?${root}[\\s>/]`).exec(text);
	return found === null ? null : (found[1] ?? '');
}

/** The value of an attribute of a tag; null where it has none. */
export function attributeOf(tag: string, name: string): string | null {
	const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
	return found === null ? null : unescaped(found[1] ?? found[2] ?? '');
}

/** All text in the tags of one name, but for the readings that stand above characters. */
export function textIn(markup: string, prefix: string): string {
	const [open, close] = [`<${prefix}t`, `</${prefix}t>`];
	let said = '';
	let at = 0;
	const readings = `<${prefix}rPh`;
	const end = markup.indexOf(readings);
	const within = end === -1 ? markup : withoutReadings(markup, prefix);
	for (;;) {
		const start = within.indexOf(open, at);
		if (start === -1) return unescaped(said);
		const tagEnd = within.indexOf('>', start);
		if (tagEnd === -1) return unescaped(said);
		const after = within.charCodeAt(start + open.length);
		const isText = after === GREATER || after === SLASH || after <= SPACE;
		if (!isText || within.charCodeAt(tagEnd - 1) === SLASH) {
			at = tagEnd + 1;
			continue;
		}
		const stop = within.indexOf(close, tagEnd);
		said += within.slice(tagEnd + 1, stop === -1 ? undefined : stop);
		at = stop === -1 ? within.length : stop + close.length;
	}
}

const GREATER = 62;
const SLASH = 47;
const SPACE = 32;

function withoutReadings(markup: string, prefix: string): string {
	return markup.replaceAll(new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, 'g'), '');
}
