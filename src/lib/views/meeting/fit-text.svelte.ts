/** Shares of the window: larger, and an answer would break into single words. */
const OF_WIDTH = { wide: 0.028, tall: 0.05 };
const OF_HEIGHT = 0.05;
const STEP = 0.96;

/** The largest size, from `largest` down and never below `least`, at which `fits` holds. */
export function largestThatFits(
	largest: number,
	least: number,
	fits: (size: number) => boolean
): number {
	for (let size = largest; size > least; size *= STEP) if (fits(size)) return size;
	return least;
}

/** Sets the type of a box as large as all that stands in it has room for; what is too much even small is scrolled. */
export const fitText = (content: () => unknown) => (box: HTMLElement) => {
	const fit = () => {
		const root = getComputedStyle(document.documentElement);
		const least = Number.parseFloat(root.fontSize);
		const shape = innerWidth > innerHeight ? 'wide' : 'tall';
		const largest = Math.min(OF_WIDTH[shape] * innerWidth, OF_HEIGHT * innerHeight);
		const fits = (size: number) => {
			box.style.fontSize = `${size}px`;
			return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
		};
		box.style.fontSize = `${largestThatFits(largest, least, fits)}px`;
	};
	$effect(() => {
		content();
		fit();
	});
	const watch = new ResizeObserver(fit);
	watch.observe(box);
	return () => watch.disconnect();
};
