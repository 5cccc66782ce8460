import { count, plural } from '#lib/words/quantities';
import type { LimitId, ScenarioLimit } from '#lib/scenario/domain/limits';

/** Each limit as it stands in a sentence, and whether the verb after it is plural. */
const NOUNS: Record<LimitId, readonly [noun: string, number: 'one' | 'many']> = {
	subnet: ['the vMotion subnet', 'one'],
	'hosts-per-vcenter': ['hosts per vCenter', 'many'],
	'vms-per-vcenter': ['VMs per vCenter', 'many'],
	'hosts-per-datacenter': ['hosts per datacenter object', 'many'],
	'vms-per-datacenter': ['VMs per datacenter object', 'many'],
	'hosts-per-vds': ['hosts per switch', 'many'],
	'hosts-per-cluster': ['hosts per cluster', 'many'],
	'your-cluster': ['the size of your cluster', 'one'],
	'vms-per-cluster': ['VMs per cluster', 'many'],
	'ha-vms-per-host': ['VMs per host under HA', 'many'],
	'vms-per-host': ['VMs per host', 'many'],
	'vcpus-per-host': ['vCPUs per host', 'many'],
	'vcpus-per-core': ['vCPUs per core', 'many'],
	cores: ['the cores of a host', 'many'],
	memory: ['the memory of a host', 'one'],
	datastore: ['the datastores', 'many'],
	house: ['the house rule', 'one']
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const limitNoun = ({ id }: { readonly id: LimitId }): string => NOUNS[id][0];

export const limitNumber = ({ id }: { readonly id: LimitId }): 'one' | 'many' => NOUNS[id][1];

/** For a bar, a line or a column: "vMotion subnet", "Hosts per vCenter". */
export const limitName = (limit: { readonly id: LimitId }): string => {
	const bare = limitNoun(limit).replace(/^the /, '');
	return bare.startsWith('vM') || bare.startsWith('vC') ? bare : capital(bare);
};

/** What the limit says: "2,500", "30 VMs", "5,000 over 2 vCenters". */
export function limitFigure({ id, figure, times, origin, counts }: ScenarioLimit): string {
	if (origin.kind === 'yours') return plural(figure, counts === 'hosts' ? 'host' : 'VM');
	if (id === 'ha-vms-per-host') return `${count(figure)} in clusters this large`;
	return times.equals(1) ? count(figure) : `${count(figure)} over ${count(times)} vCenters`;
}

/** The figure, with a word where it is not certain: "200, sources disagree". */
export function figureWords(limit: ScenarioLimit): string {
	const figure = limitFigure(limit);
	if (limit.origin.kind === 'yours') return figure;
	const { fact } = limit.origin;
	const disputed = fact.status !== 'assumption' && fact.others.length > 0;
	const doubts = [fact.status === 'unverified' && 'unverified', disputed && 'sources disagree'];
	return [figure, ...doubts.filter((doubt) => doubt !== false)].join(', ');
}

/** The same with its figure: "Hosts per vCenter: 2,500". */
export const limitLabel = (limit: ScenarioLimit): string =>
	`${limitName(limit)}: ${limitFigure(limit)}`;
