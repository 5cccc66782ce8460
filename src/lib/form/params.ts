/**
 * No field needs more: forty networks with all that can be said of them. A longer text is refused before anything
 * reads it, and no link carries it, because servers refuse long addresses.
 */
export const LONGEST_VALUE = 2000;

type Text = Readonly<Record<string, string>>;

/** Field keys are the parameters. Unknown keys are ignored; what was typed comes back as typed. */
export function fromParams<T extends Text>(initial: T, params: URLSearchParams): T {
	const entries = Object.entries(initial).map(([key, first]) => [key, params.get(key) ?? first]);
	// fromEntries forgets the keys; every one of them is there.
	return Object.fromEntries(entries) as T;
}

/** Only what differs from the defaults, in the order of the fields; without what is too long to be read. */
export function toParams<T extends Text>(initial: T, text: T): URLSearchParams {
	const params = new URLSearchParams();
	const texts = new Map(Object.entries(text));
	for (const [key, first] of Object.entries(initial)) {
		const typed = texts.get(key);
		if (typed === undefined || typed === first || typed.length > LONGEST_VALUE) continue;
		params.set(key, typed);
	}
	return params;
}
