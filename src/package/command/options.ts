import { parseArgs } from 'node:util';
import { BadInput } from './bad-input';

/** As node:util takes them. */
type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

const REASONS: ReadonlyMap<string, string> = new Map([
	['ERR_PARSE_ARGS_UNKNOWN_OPTION', 'no such option'],
	['ERR_PARSE_ARGS_INVALID_OPTION_VALUE', 'it lacks its value, or has one that it does not take']
]);

/** The arguments of one command, or why they are none of it. */
export function parsed<const O extends Options>(args: readonly string[], options: O) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		const reason = REASONS.get(code);
		if (reason === undefined || !(error instanceof Error)) throw error;
		const [named = ''] = /'[^']*'/.exec(error.message) ?? [];
		throw new BadInput(`${named === '' ? '' : `${named}: `}${reason}. See metrospan --help.`);
	}
}

/** The options that say which scenarios are meant. */
export const WHICH = {
	link: { type: 'string', multiple: true },
	set: { type: 'string', multiple: true }
} as const satisfies Options;

/** The form of an answer. */
export const FORMS = {
	json: { type: 'boolean' },
	csv: { type: 'boolean' },
	markdown: { type: 'boolean' },
	working: { type: 'boolean' }
} as const satisfies Options;

type Chosen = { readonly [K in 'json' | 'csv' | 'markdown']?: boolean | undefined };

/** The one form that was chosen; text where none was. */
export function formOf(values: Chosen): 'text' | 'json' | 'csv' | 'markdown' {
	const [form = 'text', ...others] = (['json', 'csv', 'markdown'] as const).filter(
		(each) => values[each] === true
	);
	if (others.length > 0)
		throw new BadInput(`--${[form, ...others].join(' and --')}: one form at a time.`);
	return form;
}
