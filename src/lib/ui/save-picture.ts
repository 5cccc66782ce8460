import { dayWords } from './day-words';
import { wrapWords } from './label-places';

/** What a drawing gets from the page's style sheet, and has to carry along when it leaves the page. */
const CARRIED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'paint-order',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor'
] as const;

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Of a picture in points: sharp on a slide. */
const SCALE = 3;

/** What a picture says of itself once it has left its page. */
export interface Caption {
	readonly title: string;
	/** Opens the page with the same numbers in it. */
	readonly link: string;
	readonly on: Date;
}

const EDGE = 12;
/** Sizes in the units of the drawing; a letter is as wide as a wide one of that size. */
const TITLE = { size: 15, line: 20, letter: 8.4 };
const NOTE = { size: 9, line: 12, letter: 5.4 };

const chopped = (text: string, most: number): readonly string[] =>
	Array.from({ length: Math.ceil(text.length / most) }, (_, index) =>
		text.slice(index * most, (index + 1) * most)
	);

/** The lines over and under a picture of this width; a link is cut into lines wherever one is full. */
export const captionLines = ({ title, link, on }: Caption, width: number) => ({
	over: wrapWords(title, ({ length }) => length * TITLE.letter <= width),
	under: [`Metrospan, ${dayWords(on)}`, ...chopped(link, Math.floor(width / NOTE.letter))]
});

/** The drawing as a document of its own: its looks as attributes, in light ink on white, with its caption. */
export function drawingText(drawing: SVGSVGElement, caption: Caption): string {
	return new XMLSerializer().serializeToString(framed(drawing, caption));
}

function framed(drawing: SVGSVGElement, caption: Caption): SVGSVGElement {
	// The tokens are the root's: it is light for as long as they are read, which is before anything is painted.
	const { dataset } = document.documentElement;
	const { scheme } = dataset;
	dataset.scheme = 'light';
	try {
		return withCaption(drawing, inItsInk(drawing), caption);
	} finally {
		if (scheme === undefined) delete dataset.scheme;
		else dataset.scheme = scheme;
	}
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
	const made = document.createElementNS(NAMESPACE, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
}

function withCaption(from: SVGSVGElement, copy: SVGSVGElement, caption: Caption): SVGSVGElement {
	const { width: inner, height: drawn } = from.viewBox.baseVal;
	const { over, under } = captionLines(caption, inner);
	const { color, fontFamily } = getComputedStyle(from);
	const top = EDGE + over.length * TITLE.line;
	const width = inner + 2 * EDGE;
	const foot = top + drawn;
	const height = foot + under.length * NOTE.line + EDGE;
	const write = (text: string, y: number, look: Readonly<Record<string, string | number>>) => {
		const line = element('text', { x: EDGE, y, fill: color, 'font-family': fontFamily, ...look });
		line.textContent = text;
		return line;
	};
	const whole = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
	for (const [name, value] of Object.entries({ x: EDGE, y: top, width: inner, height: drawn }))
		copy.setAttribute(name, String(value));
	whole.append(
		element('rect', { width, height, fill: 'white' }),
		...over.map((text, index) =>
			write(text, EDGE + TITLE.size + index * TITLE.line - 3, {
				'font-size': TITLE.size,
				'font-weight': 700
			})
		),
		copy,
		...under.map((text, index) =>
			write(text, foot + (index + 1) * NOTE.line, { 'font-size': NOTE.size })
		)
	);
	return whole as SVGSVGElement;
}

function inItsInk(drawing: SVGSVGElement): SVGSVGElement {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const [from, to] = [drawing, copy].map((each) => [...each.querySelectorAll('*')]);
	from?.forEach((part, index) => {
		const style = getComputedStyle(part);
		const twin = to?.[index];
		for (const name of CARRIED) twin?.setAttribute(name, style.getPropertyValue(name));
		twin?.removeAttribute('class');
	});
	copy.removeAttribute('class');
	return copy;
}

/** The drawing as dots. Rejects where the browser cannot draw it. */
export async function drawingDots(drawing: SVGSVGElement, caption: Caption): Promise<Blob> {
	const whole = framed(drawing, caption);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(whole))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Number(whole.getAttribute('width')) * SCALE;
	canvas.height = Number(whole.getAttribute('height')) * SCALE;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error('This browser makes no PNG of so large a picture.'));
			else resolve(blob);
		}, 'image/png');
	});
}

/** "This VM takes 78 s" becomes "this-vm-takes-78-s". */
export const fileName = (title: string): string =>
	title
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

export function saveFile(content: Blob, name: string): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
