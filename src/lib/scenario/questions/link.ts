import { fromParams, toParams } from '#lib/form/params';
import { INITIAL_TEXT, type ScenarioText } from './all';

/** The version of the link's vocabulary. It closes every link, because chat apps cut a final dot or `=`. */
const CURRENT = 1;
const MARKER = 'v';

/**
 * How links of older versions become links of the next one: MIGRATIONS[0] takes version 1 to 2.
 * Pure, ordered, never removed: a link that was shared opens for ever.
 */
const MIGRATIONS: readonly ((params: URLSearchParams) => URLSearchParams)[] = [];

/** Reads a link of any age. Unknown keys are ignored, nonsense stays as typed and shows as field errors. */
export function fromLink(params: URLSearchParams): ScenarioText {
	const written = Number(params.get(MARKER) ?? CURRENT);
	const first = Number.isInteger(written) && written >= 1 ? written - 1 : CURRENT - 1;
	const current = MIGRATIONS.slice(first).reduce((old, migrate) => migrate(old), params);
	return fromParams(INITIAL_TEXT, current);
}

/** The query of a link, without the question mark; empty for the defaults. */
export function toLink(text: ScenarioText): string {
	const params = toParams(INITIAL_TEXT, text);
	if (params.size === 0) return '';
	params.set(MARKER, String(CURRENT));
	return params.toString();
}
