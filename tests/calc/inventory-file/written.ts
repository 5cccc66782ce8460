import { crc32, deflateRawSync } from 'node:zlib';

/** What a cell of a made-up sheet holds. */
export type Written = string | number | null;

export interface WrittenSheet {
	readonly name: string;
	readonly rows: readonly (readonly Written[])[];
}

export interface Writing {
	/** Where texts stand: in a list of their own, or in each cell. */
	readonly strings: 'shared' | 'inline';
	/** What every tag begins with: nothing, or `x:`. */
	readonly prefix: '' | 'x:';
	/** Rows with a style and without a value behind the last one. */
	readonly formatted: number;
}

const PLAINLY: Writing = { strings: 'shared', prefix: '', formatted: 0 };

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

function letters(column: number): string {
	const [rest, last] = [Math.floor(column / 26), String.fromCharCode(65 + (column % 26))];
	return rest === 0 ? last : letters(rest - 1) + last;
}

interface Part {
	readonly name: string;
	readonly content: Uint8Array;
	/** As the archive says it, where that is not the truth. */
	readonly flags?: number;
	readonly method?: 0 | 8;
}

const little = (value: number, bytes: number): readonly number[] =>
	Array.from({ length: bytes }, (_, place) => Math.floor(value / 256 ** place) % 256);

/** An archive of these parts. */
export function archive(parts: readonly Part[]): Blob {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const directory: number[] = [];
	let offset = 0;
	const put = (bytes: Uint8Array) => {
		pieces.push(new Uint8Array(bytes));
		offset += bytes.length;
	};
	for (const { name, content, flags = 0, method = 8 } of parts) {
		const packed = method === 8 ? deflateRawSync(content, { level: 6 }) : content;
		const named = new TextEncoder().encode(name);
		const common = [
			...little(20, 2),
			...little(flags, 2),
			...little(method, 2),
			...little(0, 4),
			...little(crc32(content), 4),
			...little(packed.length, 4),
			...little(content.length, 4),
			...little(named.length, 2)
		];
		directory.push(
			...little(0x02014b50, 4),
			...little(20, 2),
			...common,
			...little(0, 12),
			...little(offset, 4),
			...named
		);
		put(Uint8Array.from([...little(0x04034b50, 4), ...common, ...little(0, 2), ...named]));
		put(packed);
	}
	const start = offset;
	put(Uint8Array.from(directory));
	put(
		Uint8Array.from([
			...little(0x06054b50, 4),
			...little(0, 4),
			...little(parts.length, 2),
			...little(parts.length, 2),
			...little(directory.length, 4),
			...little(start, 4),
			...little(0, 2)
		])
	);
	return new Blob(pieces);
}

/** A part as text: a string, or pieces of one that is too long for it. */
export const part = (name: string, content: string): Part => ({
	name,
	content: new TextEncoder().encode(content)
});

function sheetPart(
	{ rows }: WrittenSheet,
	{
		strings,
		writing: { prefix, formatted, strings: where }
	}: { readonly strings: Map<string, number>; readonly writing: Writing }
): string {
	const lines = [
		`<?xml version="1.0"?>\n<${prefix}worksheet${prefix === '' ? '' : ' xmlns:x="x"'}>`
	];
	lines.push(`<${prefix}cols><${prefix}col min="1" max="1"/></${prefix}cols><${prefix}sheetData>`);
	const cell = (value: Written, at: string): string => {
		if (value === null) return `<${prefix}c r="${at}" s="1"/>`;
		if (typeof value === 'number')
			return `<${prefix}c r="${at}"><${prefix}v>${value}</${prefix}v></${prefix}c>`;
		if (where === 'inline')
			return `<${prefix}c r="${at}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t></${prefix}is></${prefix}c>`;
		const place = strings.get(value) ?? strings.size;
		strings.set(value, place);
		return `<${prefix}c r="${at}" s="2" t="s"><${prefix}v>${place}</${prefix}v></${prefix}c>`;
	};
	for (const [place, cells] of rows.entries()) {
		const row = place + 1;
		const inside = cells.map((value, column) => cell(value, `${letters(column)}${row}`)).join('');
		lines.push(`<${prefix}row r="${row}" spans="1:73">${inside}</${prefix}row>`);
	}
	for (let row = rows.length + 1; row <= rows.length + formatted; row += 1)
		lines.push(`<${prefix}row r="${row}"><${prefix}c r="A${row}" s="3"/></${prefix}row>`);
	lines.push(`</${prefix}sheetData><${prefix}rowBreaks count="0"/></${prefix}worksheet>`);
	return lines.join('');
}

/** A workbook as the writers of exports make them. */
export function workbook(
	sheets: readonly WrittenSheet[],
	told: Partial<Writing> = {},
	more: readonly Part[] = []
): Blob {
	const writing = { ...PLAINLY, ...told };
	const { prefix } = writing;
	const strings = new Map<string, number>();
	const written = sheets.map((sheet) => sheetPart(sheet, { strings, writing }));
	const named = sheets
		.map(
			({ name }, place) =>
				`<${prefix}sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`
		)
		.join('');
	const related = sheets
		.map(
			(_, place) =>
				`<Relationship Id="rId${place + 1}" Type="t" Target="worksheets/sheet${place + 1}.xml"/>`
		)
		.join('');
	const shared = [...strings.keys()]
		.map(
			(text) =>
				`<${prefix}si><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}si>`
		)
		.join('');
	return archive([
		part('[Content_Types].xml', '<Types/>'),
		part(
			'xl/workbook.xml',
			`<${prefix}workbook><${prefix}sheets>${named}</${prefix}sheets></${prefix}workbook>`
		),
		part('xl/_rels/workbook.xml.rels', `<Relationships>${related}</Relationships>`),
		part('xl/sharedStrings.xml', `<${prefix}sst count="${strings.size}">${shared}</${prefix}sst>`),
		...written.map((content, place) => part(`xl/worksheets/sheet${place + 1}.xml`, content)),
		...more
	]);
}

const quoted = (value: Written, delimiter: string): string => {
	const text = String(value ?? '');
	return text.includes(delimiter) || /["\n\r]/.test(text) || /^\s|\s$/.test(text)
		? `"${text.replaceAll('"', '""')}"`
		: text;
};

export const delimited = (rows: readonly (readonly Written[])[], delimiter = ','): string =>
	rows.map((cells) => cells.map((value) => quoted(value, delimiter)).join(delimiter)).join('\r\n');

/** A text cut at these places, in any order; a place may come twice, and then a piece is empty. */
export function inPieces(text: string, cuts: readonly number[]): readonly string[] {
	const places = [0, ...cuts.toSorted((a, b) => a - b), Math.max(text.length, ...cuts)];
	return places.slice(1).map((to, at) => text.slice(places[at], to));
}
