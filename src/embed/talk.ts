import { heightMessages, isListening, readMessage, secretOf, type Told } from '#lib/embed/messages';

/** Whether somebody has put this into a page. */
const isFramed = (): boolean => parent !== window;

/** Kept from the start: a link to a question takes its place in the address. */
const secret = typeof location === 'undefined' ? null : secretOf(location.hash);

/** Tells the page around the height of what is shown, whenever that changes by a pixel. */
export function announceHeight(wrapper: () => HTMLElement | undefined): () => void {
	const element = wrapper();
	if (!isFramed() || element === undefined) return () => {};
	let told = 0;
	let frame = 0;
	const tell = () => {
		frame = 0;
		// Of what is shown and not of the document, which never gets lower than its frame.
		const height = Math.ceil(element.getBoundingClientRect().height);
		if (height === told || height === 0) return;
		told = height;
		// Anybody may know how high it is.
		for (const message of heightMessages(height, { address: location.href, secret }))
			parent.postMessage(message, '*');
	};
	// At once: a browser draws no frames for what is not seen, and WordPress shows it only after this.
	tell();
	const observer = new ResizeObserver(() => {
		if (frame === 0) frame = requestAnimationFrame(tell);
	});
	observer.observe(element);
	const tellAgain = ({ data, source }: MessageEvent<unknown>) => {
		if (source !== parent || !isListening(data, secret)) return;
		told = 0;
		tell();
	};
	addEventListener('message', tellAgain);
	return () => {
		observer.disconnect();
		removeEventListener('message', tellAgain);
		cancelAnimationFrame(frame);
	};
}

/** Hears what the page around says, and nobody else. */
export function followHost(hear: (told: Told, origin: string) => void): () => void {
	const listen = ({ data, source, origin }: MessageEvent<unknown>) => {
		if (!isFramed() || source !== parent) return;
		const told = readMessage(data);
		// A page without an origin cannot be answered without answering everybody.
		if (told === null || (told.kind === 'hello' && origin === 'null')) return;
		hear(told, origin);
	};
	addEventListener('message', listen);
	return () => removeEventListener('message', listen);
}

/** A link out of the frame opens beside the host page; where that is refused, in the frame. */
export function leaveBy(event: MouseEvent): void {
	const link = (event.target as Element).closest('a');
	const isHere = link === null || link.getAttribute('href')?.startsWith('#') !== false;
	if (isHere || link.href === location.href || !isFramed() || event.defaultPrevented) return;
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	if (secret !== null) {
		// WordPress opens it in the place of its own page, if it is of the host of the frame.
		parent.postMessage({ message: 'link', value: link.href, secret }, '*');
		if (new URL(link.href).host === location.host) return;
	}
	const opened = window.open(link.href, '_blank');
	if (opened === null) location.href = link.href;
	else opened.opener = null;
}
