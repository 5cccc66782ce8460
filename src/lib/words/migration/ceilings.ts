import type { CeilingName } from '#lib/calc/throughput';
import type { MigrationAnswer } from '#lib/scenario/migration/migration';
import type { Speed } from '#lib/scenario/migration/speed';

/** "Likely … with the card as the limit": what each ceiling is called. */
const CEILING_NAMES: Readonly<Record<CeilingName, string>> = {
	nics: 'the network card',
	link: 'the link between the sites',
	share: 'the share that other migrations leave',
	streams: 'what its TCP streams carry',
	window: 'the socket buffer over this round trip',
	loss: 'packet loss',
	cap: 'your cap',
	cpu: 'processor time'
};

/** The same in the words of one migration: a cap may be that of its platform, and is then not yours. */
export const ceilingName = (name: CeilingName, { capBy, hypervisor }: Speed): string =>
	name === 'cap' && capBy === 'platform' ? `the cap of ${hypervisor.name}` : CEILING_NAMES[name];

/** Who sets what: "The network card sets", "The datastores set". */
export const paceSets = ({ pace, speed }: Pick<MigrationAnswer, 'pace' | 'speed'>): string =>
	pace.by === 'datastores' ? 'the datastores set' : `${ceilingName(pace.by, speed)} sets`;

const CEILING_LABELS: Readonly<Record<CeilingName, string>> = {
	nics: 'Network cards',
	link: 'Link between sites',
	share: 'Share of the link',
	streams: 'TCP streams',
	window: 'Socket buffer',
	loss: 'Packet loss',
	cap: 'Cap',
	cpu: 'Processors'
};

/** The same as a name in a list: whose cap it is, where one is set. */
export function ceilingLabel(name: CeilingName, { capBy, hypervisor }: Speed): string {
	if (name !== 'cap' || capBy === 'nobody') return CEILING_LABELS[name];
	return capBy === 'platform' ? `Cap of ${hypervisor.name}` : 'Your cap';
}

/** What comes first in the chain: the lowest ceiling, or what is lower still. */
export const paceLabel = ({ pace, speed }: Pick<MigrationAnswer, 'pace' | 'speed'>): string =>
	pace.by === 'datastores' ? 'Datastores' : ceilingLabel(pace.by, speed);
