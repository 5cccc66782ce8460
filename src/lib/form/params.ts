/** No field needs more; a longer value is a mistake or an attack, and is cut before anything reads it. */
const LONGEST_VALUE = 400;

type Text = Readonly<Record<string, string>>;

/** Field keys are the parameters. Unknown keys are ignored; what was typed comes back as typed. */
export function fromParams<T extends Text>(initial: T, params: URLSearchParams): T {
	const text: Record<string, string> = { ...initial };
	for (const key of Object.keys(initial)) {
		const typed = params.get(key);
		if (typed !== null) text[key] = typed.slice(0, LONGEST_VALUE);
	}
	return text as T;
}

/** Only what differs from the defaults, in the order of the fields. */
export function toParams<T extends Text>(initial: T, text: T): URLSearchParams {
	const params = new URLSearchParams();
	for (const [key, first] of Object.entries(initial)) {
		const typed = text[key];
		if (typed !== undefined && typed !== first) params.set(key, typed);
	}
	return params;
}
