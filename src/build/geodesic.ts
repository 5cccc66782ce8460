import { readFileSync } from 'node:fs';

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

/** The same text without a method, which has to be in it. */
function without(text: string, method: string, instead: string): string {
	const start = `  g.Geodesic.prototype.${method} = function(`;
	const end = '\n  };\n';
	const from = text.indexOf(start);
	if (from === -1) throw new Error(`geographiclib-geodesic has no ${method} any more`);
	return `${text.slice(0, from)}${instead}${text.slice(text.indexOf(end, from) + end.length)}`;
}

/**
 * GeographicLib's own code as far as it says how far apart two places are, as a module: the library as it is published is
 * twice as heavy.
 */
export function distanceOnly(): string {
	const [math, whole] = ['Math.js', 'Geodesic.js'].map((name) =>
		readFileSync(`${FOLDER}/${name}`, 'utf8')
	);
	const cut = LEFT_OUT.reduce((text, method) => without(text, method, ''), whole ?? '');
	const inverse = EMPTIED.reduce(
		(text, method) => without(text, method, `  g.Geodesic.prototype.${method} = function() {};\n`),
		cut
	);
	return `${math}\n${inverse}\nexport default geodesic;\n`;
}
