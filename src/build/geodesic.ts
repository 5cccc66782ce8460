import { readFileSync } from 'node:fs';
import library from 'geographiclib-geodesic';

const FOLDER = 'node_modules/geographiclib-geodesic/src';

/** Of the library's class: lines to go along, areas, and what starts at a place. */
const LEFT_OUT = [
	'C4f',
	'GenDirect',
	'Direct',
	'ArcDirect',
	'Line',
	'DirectLine',
	'ArcDirectLine',
	'GenDirectLine',
	'InverseLine',
	'Polygon'
];

/** Called when the class is made, and used for areas alone. */
const EMPTIED = ['C4coeff'];

/** What else than a distance could be asked for, and is not. */
const UNASKED = /\boutmask & g\.(?:AREA|AZIMUTH|GEODESICSCALE|LONG_UNROLL)\b/g;

/** Sums for areas, a function of their own. */
const SUMS = /\(function\(\s*\/\*\*\s*\* @exports geodesic\/Accumulator\b[^]*?\}\)\(geodesic\.Accumulator, geodesic\.Math\);/;

/** Numbers that the library has names for, and where each is given its own. */
const NAMED = /\bg\.((?!WGS84)[A-Z][A-Z_\d]*p?|nC\dp?_)(?![\w(])/g;
const NAMING = /^ {2}g\.(?:(?!WGS84)[A-Z][A-Z_\d]*p?|nC\dp?_) *= *[^\n]*;\n/gm;

/** The same text without a function, which has to be in it. */
function without(text: string, start: string, instead: string): string {
	const end = '\n  };\n';
	const from = text.indexOf(start);
	if (from === -1) throw new Error(`geographiclib-geodesic has no ${start} any more`);
	return `${text.slice(0, from)}${instead}${text.slice(text.indexOf(end, from) + end.length)}`;
}

function withoutAll(text: string, found: RegExp, instead: (name: string) => string): string {
	const left = text.replace(found, (_, name: string) => instead(name));
	if (left === text) throw new Error(`geographiclib-geodesic has no ${found.source} any more`);
	return left;
}

const NUMBERS = library.Geodesic as unknown as Readonly<Record<string, unknown>>;

function numberOf(name: string): string {
	const value = NUMBERS[name];
	if (typeof value !== 'number') throw new Error(`geographiclib-geodesic has no number ${name} any more`);
	return String(value);
}

/**
 * GeographicLib's own code as far as it says how far apart two places are, as a module: the library as it is published is
 * twice as heavy.
 */
export function distanceOnly(): string {
	const [math = '', whole = ''] = ['Math.js', 'Geodesic.js'].map((name) =>
		readFileSync(`${FOLDER}/${name}`, 'utf8')
	);
	const method = (name: string) => `  g.Geodesic.prototype.${name} = function(`;
	const cut = LEFT_OUT.reduce((text, name) => without(text, method(name), ''), whole);
	const emptied = EMPTIED.reduce(
		(text, name) => without(text, method(name), `${method(name)}) {};\n`),
		without(cut, '  g.C1pf = function(', '')
	);
	const asked = withoutAll(emptied, UNASKED, () => '0');
	const inverse = withoutAll(withoutAll(asked, NAMING, () => ''), NAMED, numberOf);
	return `${withoutAll(math, SUMS, () => '')}\n${inverse}\nexport default geodesic;\n`;
}
