import { bytes, type Bytes } from '#lib/calc/units';
import { PATH_VALUES } from './path-values';
import { cite } from './sources';
import type { Fact, ReadFact } from './fact';

export const ETHERNET_OVERHEAD: ReadFact<Bytes> = {
	id: 'ethernet-overhead',
	label: 'Ethernet bytes on the wire per frame, beyond the payload',
	value: PATH_VALUES['ethernet-overhead'],
	unit: 'B',
	kind: 'definition',
	note: 'Preamble and start delimiter 8, header 14, check sequence 4, gap 12; a VLAN tag adds 4. The standard is IEEE 802.3, clauses 3.1.1 and 4.4.2.',
	status: 'read',
	sources: [cite('ethernet-creatica', 'efficiency'), cite('ethernet-it-tuff', 'Ethernet overhead')]
};

export const TCP_IPV4_HEADERS: ReadFact<Bytes> = {
	id: 'tcp-ipv4-headers',
	label: 'IPv4 and TCP headers without options',
	value: PATH_VALUES['tcp-ipv4-headers'],
	unit: 'B',
	kind: 'definition',
	note: '20 each (RFC 791, RFC 9293).',
	status: 'read',
	sources: [cite('rfc-879', 'section 1')]
};

export const TCP_TIMESTAMPS: ReadFact<Bytes> = {
	id: 'tcp-timestamps',
	label: 'TCP timestamps option in every segment',
	value: bytes(12),
	unit: 'B',
	kind: 'definition',
	note: '10 and two bytes of padding (RFC 7323).',
	status: 'read',
	sources: [cite('tcp-option-lengths', 'TCPOPTION_SACK and TCPOPTION_TIMESTAMP')]
};

export const MTU_STANDARD: ReadFact<Bytes> = {
	id: 'mtu-standard',
	label: 'Largest payload of a standard Ethernet frame',
	value: PATH_VALUES['mtu-standard'],
	unit: 'B',
	kind: 'definition',
	status: 'read',
	sources: [cite('ethernet-creatica', 'first paragraph'), cite('ethernet-routerhax', 'table')]
};

export const MTU_JUMBO: ReadFact<Bytes> = {
	id: 'mtu-jumbo',
	label: 'Payload of a jumbo frame, as usually set',
	value: bytes(9000),
	unit: 'B',
	kind: 'rule-of-thumb',
	note: 'No standard fixes it: every device on the path has to agree.',
	status: 'read',
	sources: [cite('ethernet-routerhax', 'table')]
};

export const ETHERNET_FACTS: readonly Fact<unknown>[] = [
	ETHERNET_OVERHEAD,
	TCP_IPV4_HEADERS,
	TCP_TIMESTAMPS,
	MTU_STANDARD,
	MTU_JUMBO
];
