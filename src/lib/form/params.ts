import { type Fields, type FormText, initialText } from './field';

/** No field needs more; a longer value is a mistake or an attack, and is cut before anything reads it. */
const LONGEST_VALUE = 400;

/** Field keys are the parameters. Unknown keys are ignored; what was typed comes back as typed. */
export function fromParams<F extends Fields>(fields: F, params: URLSearchParams): FormText<F> {
	const text: Record<string, string> = initialText(fields);
	for (const key of Object.keys(fields)) {
		const typed = params.get(key);
		if (typed !== null) text[key] = typed.slice(0, LONGEST_VALUE);
	}
	return text as FormText<F>;
}

/** Only what differs from the defaults, in the order of the fields. */
export function toParams<F extends Fields>(fields: F, text: FormText<F>): URLSearchParams {
	const params = new URLSearchParams();
	for (const [key, field] of Object.entries(fields)) {
		const typed = text[key];
		if (typed !== undefined && typed !== field.initial) params.set(key, typed);
	}
	return params;
}
