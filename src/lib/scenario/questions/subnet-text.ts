import { readSubnet, type Subnet, type SubnetReading } from '#lib/calc/addressing';
import { accepted, type Parsed, refused } from '#lib/form/issue';

export type SubnetRefusal = Exclude<SubnetReading, { readonly kind: 'subnet' }>;

export function parseSubnet(typed: string): Parsed<Subnet, SubnetRefusal> {
	const reading = readSubnet(typed);
	return reading.kind === 'subnet' ? accepted(reading.subnet) : refused(reading);
}
