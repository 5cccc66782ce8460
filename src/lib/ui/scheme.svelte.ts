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

	/** null while the system decides. */
	get chosen(): Scheme | null {
		return this.#chosen;
	}

	/** From the system's to the other one, so that the first press is seen; then the system's own, kept; then back. */
	next(): void {
		const other = this.#system === 'dark' ? 'light' : 'dark';
		this.#choose(this.#chosen === null ? other : this.#chosen === other ? this.#system : null);
	}

	/** For as long as the page is open. */
	show(chosen: Scheme | null): void {
		this.#chosen = chosen;
		const { dataset } = document.documentElement;
		if (chosen === null) delete dataset.scheme;
		else dataset.scheme = chosen;
	}

	#choose(chosen: Scheme | null): void {
		this.show(chosen);
		try {
			if (chosen === null) localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, chosen);
		} catch {
			// A sandboxed frame has no storage: the choice lasts as long as the page.
		}
	}
}

export const scheme = new ColourScheme();
