import { accepted, type Parsed, refused } from '#lib/form/issue';
import {
	type AcceptedDecimal,
	type DecimalText,
	type NumberField,
	parseNumber
} from '#lib/form/number-field';

/** Hosts of two sites, typed as one number or as "6 + 4". */
export interface HostsText {
	/** All of them, as decimal text. */
	readonly hosts: AcceptedDecimal;
	/** Those of each site, as typed; null where only their sum was. */
	readonly sites: readonly [AcceptedDecimal, AcceptedDecimal] | null;
}

export type HostsRefusal =
	| { readonly kind: 'too-many-sites'; readonly text: string }
	| { readonly kind: 'half-missing'; readonly text: string };

const BETWEEN_SITES = /[+&/]|\band\b/i;
/** "2 x 5": two sites of five. */
const TWICE = /^ *2 ?[x×*] ?(?=\d+ *$)/i;

const ONE_SITE: Omit<NumberField, 'max' | 'label'> = {
	kind: 'number',
	hint: '',
	unit: '',
	min: '1',
	grain: 'whole',
	presence: 'optional',
	initial: ''
};

/** Reads "10", "6 + 4", "6/4", "6 and 4" and "2 x 5", each site with up to `max` hosts; null for an empty text. */
export const parseHosts =
	(question: Pick<NumberField, 'label' | 'max'>) =>
	(typed: string): Parsed<HostsText | null, HostsRefusal> => {
		const field: NumberField = { ...ONE_SITE, ...question };
		// A number is never refused for what it is about, only for how it is written.
		const hostsOf = (text: string) => parseNumber(field, text) as Parsed<DecimalText, HostsRefusal>;
		const each = TWICE.test(typed) ? typed.replace(TWICE, '') : null;
		const [one = '', other, ...more] = each === null ? typed.split(BETWEEN_SITES) : [each, each];
		if (more.length > 0) return refused({ kind: 'too-many-sites', text: typed.trim() });
		const first = hostsOf(one);
		if (!first.ok) return first;
		if (other === undefined)
			return accepted(first.value === null ? null : { hosts: first.value, sites: null });
		const second = hostsOf(other);
		if (!second.ok) return second;
		if (first.value === null || second.value === null)
			return refused({ kind: 'half-missing', text: typed.trim() });
		return accepted({
			// Of two whole numbers that were accepted.
			hosts: String(Number(first.value) + Number(second.value)) as AcceptedDecimal,
			sites: [first.value, second.value]
		});
	};
