import type { CeilingName } from '#lib/calc/throughput';

/** "Likely … with the card as the limit": what each ceiling is called. */
export const CEILING_NAMES: Readonly<Record<CeilingName, string>> = {
	nics: 'the network card',
	link: 'the link between the sites',
	share: 'the share that other migrations leave',
	streams: 'what its TCP streams carry',
	window: 'the socket buffer over this round trip',
	loss: 'packet loss',
	cap: 'your cap',
	cpu: 'processor time'
};

export const CEILING_LABELS: Readonly<Record<CeilingName, string>> = {
	nics: 'Network cards',
	link: 'Link between sites',
	share: 'Share of the link',
	streams: 'TCP streams',
	window: 'Socket buffer',
	loss: 'Packet loss',
	cap: 'Your cap',
	cpu: 'Processors'
};
