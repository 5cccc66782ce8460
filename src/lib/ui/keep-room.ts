/** Long enough for the click that left the form to land where it was aimed at. */
const LET_GO_MS = 600;
/** What changes later than this after a letter was not changed by it, and somebody may have scrolled. */
const FOLLOWED_MS = 1000;

/** The lines of an answer, each of which may get shorter by itself. */
const linesOf = (answer: Element): readonly HTMLElement[] => [
	...answer.querySelectorAll<HTMLElement>(':scope > *, .answer > *, .beside > div > *')
];

/**
 * Keeps the height that an answer and its lines had while somebody types into `form`, so that what stands below does not
 * jump when one gets shorter; where it gets longer and the form stands below it, the window scrolls along, so that the
 * box that is typed into stays under the finger. For an `{@attach}`.
 */
export const keepRoom = (form: () => HTMLElement | undefined) => (element: HTMLElement) => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let width = 0;
	/** Where the box stood when the last letter came. */
	let stood: { readonly box: Element; readonly top: number; readonly at: number } | null = null;

	const watched = new WeakSet<Element>();

	function letGo() {
		for (const each of [element, ...linesOf(element)]) each.style.minHeight = '';
	}

	function hold() {
		if (!isTypedInto()) return;
		// All are read before one is written, or each would lay the page out anew.
		const heights = [element, ...linesOf(element)].map(
			(each) => [each, `${each.getBoundingClientRect().height}px`] as const
		);
		for (const [each, height] of heights) {
			each.style.minHeight = height;
			if (!watched.has(each)) watching.observe(each);
			watched.add(each);
		}
	}

	function isTypedInto(): boolean {
		return form()?.contains(document.activeElement) === true;
	}

	function note() {
		const box = document.activeElement;
		stood =
			box !== null && isTypedInto()
				? { box, top: box.getBoundingClientRect().top, at: performance.now() }
				: null;
	}

	function follow() {
		if (stood === null || !stood.box.isConnected || performance.now() - stood.at > FOLLOWED_MS)
			return;
		const top = stood.box.getBoundingClientRect().top - stood.top;
		if (Math.abs(top) >= 1) window.scrollBy({ top, behavior: 'instant' });
	}

	function leave() {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (!isTypedInto()) letGo();
		}, LET_GO_MS);
	}

	const watching = new ResizeObserver(() => {
		const latest = element.getBoundingClientRect().width;
		// Lines break elsewhere at another width, so the height of before says nothing.
		if (latest !== width) letGo();
		width = latest;
		hold();
		follow();
	});
	watched.add(element);
	watching.observe(element);
	document.addEventListener('input', note, { capture: true });
	document.addEventListener('focusin', hold);
	document.addEventListener('focusout', leave);
	return () => {
		watching.disconnect();
		clearTimeout(timer);
		document.removeEventListener('input', note, { capture: true });
		document.removeEventListener('focusin', hold);
		document.removeEventListener('focusout', leave);
	};
};
