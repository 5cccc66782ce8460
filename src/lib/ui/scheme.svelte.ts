const KEY = 'metrospan-scheme';

export type Scheme = 'light' | 'dark';

/** Light or dark: the system's choice until the reader makes one. */
class ColourScheme {
	#chosen = $state<Scheme | null>(null);
	#system = $state<Scheme>('light');

	get current(): Scheme {
		return this.#chosen ?? this.#system;
	}

	/** Takes over what the system and an earlier visit say; returns how to stop listening. */
	follow(): () => void {
		const query = matchMedia('(prefers-color-scheme: dark)');
		const listen = () => {
			this.#system = query.matches ? 'dark' : 'light';
		};
		listen();
		const stored = document.documentElement.dataset.scheme;
		if (stored === 'light' || stored === 'dark') this.#chosen = stored;
		query.addEventListener('change', listen);
		return () => query.removeEventListener('change', listen);
	}

	toggle(): void {
		this.#chosen = this.current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.scheme = this.#chosen;
		try {
			localStorage.setItem(KEY, this.#chosen);
		} catch {
			// A sandboxed frame has no storage: the choice lasts as long as the page.
		}
	}
}

export const scheme = new ColourScheme();
