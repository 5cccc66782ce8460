import { fromParams, toParams } from '#lib/form/params';
import { INITIAL_TEXT, type Scenario } from './initial-text';

/**
 * The version of the vocabulary of links and files. It closes every link, because chat apps cut a final dot or `=`.
 */
export const CURRENT = 1;
const MARKER = 'v';

/**
 * How links of older versions become links of the next one: MIGRATIONS[0] takes version 1 to 2.
 * Pure, ordered, never removed: a link that was shared opens for ever.
 */
const MIGRATIONS: readonly ((params: URLSearchParams) => URLSearchParams)[] = [];

/** Written by a later release, which may ask what this one does not know. */
export function isOfLaterVersion(params: URLSearchParams): boolean {
	const written = params.get(MARKER) ?? '';
	return /^\d{1,6}$/.test(written) && Number(written) > CURRENT;
}

/** Reads a link of any age. Unknown keys are ignored, nonsense stays as typed and shows as field errors. */
export function fromLink(params: URLSearchParams): Scenario {
	const written = Number(params.get(MARKER) ?? CURRENT);
	const first = Number.isInteger(written) && written >= 1 ? written - 1 : CURRENT - 1;
	const current = MIGRATIONS.slice(first).reduce((old, migrate) => migrate(old), params);
	return fromParams(INITIAL_TEXT, current);
}

/** The query of a link, without the question mark; empty for the defaults. */
export function toLink(text: Scenario): string {
	const params = toParams(INITIAL_TEXT, text);
	if (params.size === 0) return '';
	params.set(MARKER, String(CURRENT));
	return params.toString();
}
