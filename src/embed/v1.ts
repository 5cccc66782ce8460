/*
 * `/embed/v1.js`: puts calculators into a page of somebody else, and keeps each as high as what it shows. It imports
 * nothing, because all of it is loaded by every host page; its address stays what it is.
 */
(() => {
	const NAME = 'metrospan-calculator';
	const me = document.currentScript as HTMLScriptElement | null;
	const base = new URL('.', me?.src ?? location.href).href;
	const LOOKS = ['theme', 'accent', 'lang', 'density', 'lock', 'hide', 'chart'];
	const LEAST = 120;
	const MOST = 4000;

	/** Those in elements of ours, which no search of the page finds, and what to do once one of them is there. */
	const ours = new Map<HTMLIFrameElement, () => void>();

	function frameOf(element: Element): HTMLIFrameElement {
		const of = (name: string) => element.getAttribute(name) ?? '';
		const query = new URLSearchParams(of('query'));
		if (of('preset') !== '') query.set('preset', of('preset'));
		for (const name of LOOKS) if (element.hasAttribute(name)) query.set(name, of(name));
		query.set('v', '1');
		const frame = document.createElement('iframe');
		frame.src = `${base}${encodeURIComponent(of('calc') || 'quick')}/?${query.toString()}`;
		frame.title = of('title') || element.textContent?.trim() || 'Metrospan';
		frame.loading = 'lazy';
		frame.height = of('height') || '640';
		frame.referrerPolicy = 'strict-origin-when-cross-origin';
		frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
		const theme = of('theme');
		Object.assign(frame.style, {
			display: 'block',
			width: '0',
			minWidth: '100%',
			border: '0',
			// Where it differs from that of the page in it, browsers lay a white ground below.
			colorScheme: theme === 'light' || theme === 'dark' ? theme : ''
		});
		return frame;
	}

	class Calculator extends HTMLElement {
		connectedCallback() {
			if (this.shadowRoot !== null) return;
			const root = this.attachShadow({ mode: 'open' });
			const slot = root.appendChild(document.createElement('slot'));
			this.style.display = 'block';
			const frame = frameOf(this);
			// What stands in the element is there until the calculator is.
			ours.set(frame, () => slot.remove());
			root.append(frame);
		}
	}

	addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
		const told = data as { type?: unknown; v?: unknown; height?: unknown } | null;
		if (told?.type !== 'metrospan:height' || told.v !== 1) return;
		// Its own origin, or none: a frame in a sandbox has no other.
		if (origin !== new URL(base).origin && origin !== 'null') return;
		const { height } = told;
		if (typeof height !== 'number' || !Number.isFinite(height)) return;
		const all = [...ours.keys(), ...document.querySelectorAll('iframe')];
		const frame = all.find(({ contentWindow }) => contentWindow === source);
		if (frame === undefined || !frame.src.startsWith(base)) return;
		frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`;
		ours.get(frame)?.();
	});

	if (customElements.get(NAME) === undefined) customElements.define(NAME, Calculator);

	// A script that names a calculator is where it stands.
	if (me?.dataset.calc === undefined) return;
	const element = document.createElement(NAME);
	for (const [name, value] of Object.entries(me.dataset)) element.setAttribute(name, value ?? '');
	me.before(element);
})();
