import { cleanText } from '#lib/form/clean-text';
import { LONGEST_VALUE } from '#lib/form/params';
import { readPrefix, type Subnet, type SubnetReading } from '#lib/calc/address-prefix';
import { noted, type Parsed, accepted, refused, rejected } from '#lib/form/issue';

export type SubnetRefusal =
	| Exclude<SubnetReading, { readonly kind: 'subnet' }>
	/** Not refused: said of what was read. */
	| { readonly kind: 'read-as'; readonly subnet: Subnet };

type SubnetReader = (typed: string) => SubnetReading;

let readText: SubnetReader | null = null;

/** The reader of addresses is heavy, so it is loaded after the first answer; a prefix alone is read without it. */
export const openSubnetReader = (reader: SubnetReader): void => {
	readText = reader;
};

/** null while the reader of what was typed is on its way. */
const readingOf = (typed: string): SubnetReading | null =>
	readText === null ? readPrefix(typed) : readText(typed);

export function parseSubnet(typed: string): Parsed<Subnet, SubnetRefusal> {
	const reading = readingOf(typed);
	if (reading === null) return rejected({ code: 'reading' });
	if (reading.kind === 'wildcard-mask') return refused(reading, reading.instead);
	if (reading.kind !== 'subnet') return refused(reading);
	const { subnet, from } = reading;
	return from === undefined ? accepted(subnet) : noted(subnet, { kind: 'read-as', subnet });
}

/** Of a pool every address is for hosts, so nobody asks which of them are not. */
export function isPool(typed: string): boolean {
	const reading = readingOf(cleanText(typed.slice(0, LONGEST_VALUE)));
	return (
		reading?.kind === 'subnet' &&
		reading.subnet.kind === 'ipv4' &&
		reading.subnet.pool !== undefined
	);
}
