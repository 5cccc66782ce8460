/** What a drawing gets from the page's style sheet, and has to carry along when it leaves the page. */
const CARRIED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
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

/** The drawing as a document of its own: its looks as attributes, in light ink on white, at its own size. */
export function drawingText(drawing: SVGSVGElement): string {
	// The tokens are the root's: it is light for as long as they are read, which is before anything is painted.
	const { dataset } = document.documentElement;
	const { scheme } = dataset;
	dataset.scheme = 'light';
	try {
		return inItsInk(drawing);
	} finally {
		if (scheme === undefined) delete dataset.scheme;
		else dataset.scheme = scheme;
	}
}

function inItsInk(drawing: SVGSVGElement): string {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const [from, to] = [drawing, copy].map((each) => [...each.querySelectorAll('*')]);
	from?.forEach((element, index) => {
		const style = getComputedStyle(element);
		const twin = to?.[index];
		for (const name of CARRIED) twin?.setAttribute(name, style.getPropertyValue(name));
		twin?.removeAttribute('class');
	});
	const { width, height } = drawing.viewBox.baseVal;
	copy.setAttribute('xmlns', NAMESPACE);
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	const ground = document.createElementNS(NAMESPACE, 'rect');
	ground.setAttribute('width', String(width));
	ground.setAttribute('height', String(height));
	ground.setAttribute('fill', 'white');
	copy.prepend(ground);
	return new XMLSerializer().serializeToString(copy);
}

/** The drawing as dots. Rejects where the browser cannot draw it. */
export async function drawingDots(drawing: SVGSVGElement): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawingText(drawing))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	const { width, height } = drawing.viewBox.baseVal;
	canvas.width = width * SCALE;
	canvas.height = height * SCALE;
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
