import type { Alternative, AsyncAnswer, Readdressing } from '#lib/calc/async-replication';
import { DCI_VALUES } from '#lib/facts/dci-values';
import { STORAGE_VALUES } from '#lib/facts/storage-values';
import { bitRate, shortTime } from '#lib/words/measures';

const VSAN_WITHIN = (): string =>
	shortTime(STORAGE_VALUES.find(({ id }) => id === 'vsan-stretched')?.limit ?? 0);

const ALTERNATIVES: Readonly<Record<Alternative, () => string>> = {
	'restart-copies': () =>
		'Start the copies at the other site, by hand or with a recovery tool: the loss is one interval, the stop is the time it takes to boot.',
	'migrate-with-storage': () =>
		'Move memory and disk together: vMotion without shared storage, from vSphere 5.1 (routed from 6.0).',
	'synchronous-array': () =>
		'A synchronous array of the table below: both sites write, within its round trip.',
	'vsan-stretched': () =>
		`vSAN stretched: one host a site and a witness make the smallest, within ${VSAN_WITHIN()} and with ${bitRate(DCI_VALUES['vsan-link-minimum'])}.`,
	'replicate-per-vm': () => 'Replicate VM by VM: shorter intervals for those that matter.'
};
export const alternativeSentence = (alternative: Alternative): string =>
	ALTERNATIVES[alternative]();

const READDRESSING: Readonly<Record<Readdressing['kind'], string>> = {
	'stretched-subnet': 'Same subnet at both sites (stretched)',
	'moved-subnet': 'Same subnet after a restart, moved as a whole',
	'new-subnet': 'A different subnet, with scripted addresses and DNS'
};
const BUYS: Readonly<Record<Readdressing['buys'][number], string>> = {
	'addresses-stay': 'unchanged addresses',
	'live-migration-of-memory-and-disk': 'a running VM may move with its disk',
	'sites-stay-apart': 'sites that fail apart',
	'each-vm-alone': 'each VM may go alone'
};
const NEEDS: Readonly<Record<Readdressing['needs'][number], string>> = {
	'stretched-vlan': 'a stretched VLAN',
	'routing-change': 'the route announced from the other site',
	'dns-change': 'names that follow',
	'address-change': 'new addresses in the VMs'
};
const RISKS: Readonly<Record<Readdressing['risks'][number], string>> = {
	'both-sites-fail-together': 'both sites fail together',
	trombone: 'traffic crosses the link twice',
	'all-or-nothing': 'every VM of the subnet goes, or none',
	'address-used-twice': 'one address at two places if the first site lives',
	'hard-coded-addresses': 'addresses written into programs',
	'slow-dns': 'caches that keep the old address'
};

export const readdressingRow = ({ kind, buys, needs, risks }: Readdressing): readonly string[] => [
	READDRESSING[kind],
	buys.map((each) => BUYS[each]).join(', '),
	needs.map((need) => NEEDS[need]).join(', '),
	risks.map((risk) => RISKS[risk]).join(', ')
];

export const afterLossSentence = ({ afterSiteLoss }: AsyncAnswer): string =>
	afterSiteLoss === 'fits'
		? 'The memory in use fits on one site when the other is lost.'
		: 'More than half of the memory is in use at each site: one site cannot hold both.';
