import { describe, expect, it } from 'vitest';
import { exact } from '#lib/calc/exact';
import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import type { LimitId } from '#lib/scenario/domain/limits';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import {
	capital,
	figureWords,
	limitLabel,
	limitName,
	limitNoun,
	limitNumber
} from '#lib/words/domain/limits';
import { checkName, checkUnit, checkWord } from '#lib/words/domain/loss';
import { parseHosts } from '#lib/scenario/questions/hosts-text';
import { hostsRefusal, subnetRefusal } from '#lib/words/domain/refusal';
import { sayOfDomain, workOutDomain } from '#lib/words/domain/say';
import { whySentence } from '#lib/words/domain/sentences';
import { ofTyped, typed } from '../../scenario/scenario-of';
import { saidOf, workedOf } from '../said';

const said = saidOf(sayOfDomain);
const worked = workedOf(workOutDomain);
const domain = ofTyped(domainOf);
const cluster = ofTyped(clusterOf);

interface Row {
	readonly name: string;
	readonly over: Partial<Scenario>;
	readonly says: Readonly<Record<string, string | undefined>>;
}

describe('what is said of the domain', () => {
	it.each<Row>([
		{
			// 2,500 x 8 = 20,000, x 16 = 40,000, which is the maximum of VMs too; 2,500 x 30 = 75,000
			// 20,000 / 8 = 2,500 hosts; 30 - 16 = 14; the switch: 2,000 x 8, x 16
			// 90,000 / 8 = 11,250; / 96 = 117.2; / 2,500 = 4.5; 90,000 / 16 = 5,625; / 96 = 58.6; 90,000 / 40,000 = 2.25
			name: 'a routed domain',
			over: { net: 'routed', want: '90000' },
			says: {
				domain: 'A routed vMotion domain carries 20,000 VMs at 8:1 and 40,000 at 16:1.',
				'domain why':
					'Hosts per vCenter run out first (2,500). Next would be VMs per vCenter, at 40,000 VMs: 20,000 VMs or 2,500 hosts further. | At 16 VMs per host: Hosts per vCenter and VMs per vCenter run out together (2,500 and 40,000). Next would be the memory of a host: 30 VMs fit on one, 14 more than planned. | vMotion is routed, so no subnet limits the domain.',
				'domain asides':
					'If all hosts share one distributed switch, Hosts per switch: 2,000 would make it 16,000 VMs and 32,000.',
				'domain remarks': undefined,
				wanted: '90,000 VMs take 11,250 hosts: 118 clusters, 5 vCenters and 5 vMotion domains.',
				'wanted second':
					'90,000 VMs take 5,625 hosts: 59 clusters, 3 vCenters and 3 vMotion domains.'
			}
		},
		{
			name: 'a release without figures',
			over: { vs: '9.0', net: 'routed', ratio: '1', ratio2: '2' },
			says: {
				domain:
					'How many VMs a routed vMotion domain carries is not known for vSphere 9.0: no maximum was read that bounds its hosts.',
				'domain why':
					'What is known is one host: the memory of a host holds 30 VMs. | vMotion is routed, so no subnet limits the domain.',
				'domain remarks':
					'No verified maximum is known for this version: only your own numbers bound the answer.',
				'domain meanings':
					'With these hosts and VMs, 1 VM per host is 0.13 VMs per core and 0.13 vCPUs per core.',
				// 5,000 / 96 = 52.1
				cluster: 'One vSphere 9.0 cluster of 96 hosts holds 96 VMs and 192.',
				'cluster hosts':
					'How many hosts one vSphere 9.0 cluster may have was read nowhere; vSphere 8.0 allows 96 hosts, which are counted here; type yours to see your own.',
				wanted:
					'5,000 VMs take 5,000 hosts: 53 clusters. Clusters are of 96 hosts at most, as vSphere 8.0 allows; for vSphere 9.0 no figure was read. How many vCenters and vMotion domains they make was read nowhere for vSphere 9.0.'
			}
		},
		{
			name: 'wide IPv6, and threads that do not fit the cores',
			over: { subnet: '2001:db8::/64', lp: '10' },
			says: {
				domain: 'One /64 (2001:db8::) carries 20,000 VMs at 8:1 and 40,000 at 16:1.',
				'domain why': expect.stringContaining(
					'IPv6 addresses never run out here, so the subnet is not the limit.'
				) as unknown as string,
				'domain remarks': 'An IPv6 subnet this wide has more addresses than hosts could use.',
				threads:
					'8 cores and 10 logical processors do not fit together: a core runs one thread or two.'
			}
		},
		{
			name: 'the same ratio twice, said once',
			over: { ratio: '16', ratio2: '16.0' },
			says: {
				domain: 'One /24 carries 4,048 VMs at 16:1.',
				'domain why':
					'The vMotion subnet runs out first (253 hosts). Next would be the memory of a host: 30 VMs fit on one, 14 more than planned. | The vMotion subnet is the limit, and stays the limit up to 30 VMs per host; beyond that it is the memory of a host.',
				cluster: 'One vSphere 8.0 cluster of 96 hosts holds 1,536 VMs.',
				'cluster stretched':
					'Stretched over two sites with half held back, 48 of its 96 hosts carry 768 VMs.'
			}
		},
		{
			// 200 x 8 = 1,600; 2,000 VMs: 400 / 8 = 50; at 16: 200 x 16 = 3,200: 1,200 / 16 = 75
			name: 'a vCenter that is smaller than the subnet',
			over: { vs: '3.5' },
			says: {
				domain: 'One /24 carries 1,600 VMs at 8:1 and 2,000 at 16:1.',
				'domain why':
					'Hosts per vCenter run out first (200). Next would be VMs per vCenter, at 2,000 VMs: 400 VMs or 50 hosts further. | At 16 VMs per host: VMs per vCenter run out first (2,000). Next would be hosts per vCenter, at 3,200 VMs: 1,200 VMs or 75 hosts further. | The vMotion subnet is not the limit, at any ratio: hosts per vCenter allow fewer hosts.'
			}
		},
		{
			// 5,000 VMs of the datacenter / 253 = 19.76, cut to two digits
			name: 'believed limits that are counted',
			over: { vs: '4.1', unv: 'count' },
			says: {
				'domain why':
					'The vMotion subnet runs out first (253 hosts). Next would be hosts per datacenter object, at 3,200 VMs: 1,176 VMs or 147 hosts further. | The vMotion subnet is the limit at both ratios, and stays the limit up to 19.76 VMs per host; beyond that it is VMs per datacenter object.'
			}
		},
		{
			// memory: 30 a host, so at 31 and 32 it binds alike; the subnet would up to 30
			name: 'ratios beyond what a host holds',
			over: { ratio: '31', ratio2: '32' },
			says: {
				'domain why':
					'The memory of a host runs out first (30 VMs). With larger hosts the next would be the vMotion subnet, at 7,843 VMs. | The vMotion subnet is not the limit at these ratios: it would be up to 30 VMs per host, and beyond that it is the memory of a host.'
			}
		},
		{
			name: 'the subnet at the second ratio only',
			over: { ratio: '31', ratio2: '16' },
			says: {
				'domain why': expect.stringContaining(
					'The vMotion subnet is the limit at 16 VMs per host only: it stays so up to 30 VMs per host'
				) as unknown as string
			}
		},
		{
			// 4.0: 200 or 300 hosts; 253 x 8 = 2,024 and the 3,000 VMs of a vCenter
			name: 'sources that disagree, and limits that are only believed',
			over: { vs: '4.0' },
			says: {
				'domain why': expect.stringContaining(
					'Hosts per vCenter run out first (200, sources disagree).'
				) as unknown as string,
				'domain asides': [
					'Could bind sooner (unverified): Hosts per datacenter object: 100 would make it 800 VMs and 1,600.',
					'Could bind sooner (unverified): VMs per datacenter object: 2,500 would make it 1,600 VMs and 2,500.',
					'Sources disagree on Hosts per vCenter Server, vSphere 4.0: this answer uses 200; with 300 it is 2,024 VMs and 3,000. The other book; fits eWEEK, which calls the 1,000 hosts of 4.1 a threefold increase, and a sizing step of the 5.x years, which pairs 300 hosts with 3,000 VMs.'
				].join(' | ')
			}
		},
		{
			name: 'a routed domain of an old release with two vCenters',
			over: { vs: '5.5', net: 'routed', vcs: '2' },
			says: {
				'domain remarks':
					'Before vSphere 6.0 routed vMotion works but is not supported: for a supported design choose one subnet. | Before vSphere 6.0 a VM cannot move to another vCenter alive, so one vCenter is counted.'
			}
		},
		{
			name: 'a subnet without room',
			over: { subnet: '/32' },
			says: { 'domain remarks': 'The reserved addresses leave none for a host.' }
		},
		{
			// 2 - 1 = 1 host
			name: 'a subnet for one host',
			over: { subnet: '/31' },
			says: {
				domain: 'One /31 has an address for one host, which carries 8 VMs at 8:1 and 16 at 16:1.',
				// 2 hosts + 1 = 3 addresses: a /30 has 2, a /29 has 6
				'domain why':
					'The vMotion subnet runs out first (1 host). Next would be the memory of a host: 30 VMs fit on one, 22 more than planned. | The smallest subnet for two hosts and 1 reserved address is a /29.',
				cluster:
					'One vSphere 8.0 cluster of 1 host holds 8 VMs and 16, which fail with it: HA and DRS take two hosts.',
				'cluster hosts':
					'1 host is as many as the vMotion subnet has addresses for. The version allows 96 hosts in one cluster; type yours to see your own.',
				'cluster stretched': 'One host cannot be stretched over two sites.',
				'loss first': 'Lose a site and no host is left.',
				'domain remarks': 'One host has nowhere to migrate to: a domain needs two.'
			}
		},
		{
			name: 'a ratio per core',
			over: { per: 'vms-per-core', ratio: '1', ratio2: '2', vcpu: '2' },
			says: {
				domain: 'One /24 carries 2,024 VMs at 1 VM per core and 4,048 at 2.',
				'domain meanings':
					'With these hosts and VMs, 1 VM per core is 8 VMs per host and 2 vCPUs per core.'
			}
		},
		{
			name: 'one vCPU per core',
			over: { per: 'vcpus-per-core', ratio: '1', ratio2: '2' },
			says: {
				domain: 'One /24 carries 2,024 VMs at 1 vCPU per core and 4,048 at 2.',
				'domain meanings':
					'With these hosts and VMs, 1 vCPU per core is 8 VMs per host and 1 VM per core.'
			}
		}
	])('$name', ({ over, says }) => {
		const words = said(over);
		for (const [name, sentence] of Object.entries(says)) expect(words[name]).toEqual(sentence);
	});

	it('waits for the questions that cannot be read', () => {
		expect(said({ ram: 'x', lp: 'y' })).toEqual({
			domain: 'waits for ram',
			threads: 'waits for lp',
			cores: 'waits for ram',
			cluster: 'waits for ram',
			wanted: 'waits for ram'
		});
		expect(workOutDomain(typed({ ram: 'x' }))).toEqual([]);
	});
});

describe('what is said of the cluster', () => {
	it.each<Row>([
		{
			// 96 x 8 cores x 1 = 768 vCPUs; memory holds 30, cores 8 VMs a host
			name: 'one vCPU per core',
			over: { cpumax: '1' },
			says: {
				'cluster cores': '96 hosts × 8 cores with 1 vCPU per core carry 768 vCPUs.',
				'loss second':
					'Lose a site and 16 : 1 becomes 32 : 1 on the survivors: 4 VMs per core. It does not fit, nor did it before: CPU at the planned ceiling (32 VMs per host wanted, 8 fit) and memory (32 VMs per host wanted, 30 fit).'
			}
		},
		{
			name: 'as many hosts as the version allows',
			over: {},
			says: {
				'cluster hosts':
					'96 hosts are as many as the version allows in one cluster; type yours to see your own.',
				'loss first':
					'Lose a site and 8 : 1 becomes 16 : 1 on the survivors: 2 VMs per core. It fits.'
			}
		},
		{
			// 4 x 4 / 2 = 8 a host, 1 a core
			name: 'one VM per core after the loss',
			over: { chosts: '4', ratio: '4' },
			says: {
				'loss first':
					'Lose a site and 4 : 1 becomes 8 : 1 on the survivors: 1 VM per core. It fits.'
			}
		},
		{
			name: 'nothing left',
			over: { chosts: '1', lose: 'hosts', lost: '1' },
			says: { 'loss first': 'Lose 1 host and no host is left.' }
		},
		{
			name: 'a release without figures',
			over: { vs: '9.0', chosts: '6' },
			says: {
				// 6 x 8, 6 x 16; half: 3 x 8, 3 x 16
				cluster: 'One vSphere 9.0 cluster of 6 hosts holds 48 VMs and 96.',
				'cluster stretched':
					'Stretched over two sites with half held back, 3 of its 6 hosts carry 24 VMs and 48.'
			}
		},
		{
			name: 'a VM larger than a host',
			over: { vmram: '64' },
			says: {
				domain:
					'No VM of 64 GiB and 48.64 MiB of overhead fits on a host of 64 GiB, of which 2 GiB are kept for the hypervisor.',
				'domain why': 'The vMotion subnet has addresses for 253 hosts.',
				cluster: 'One vSphere 8.0 cluster of 96 hosts holds no VM of this size.',
				'cluster stretched': undefined,
				wanted: 'No VM fits on a host of this size.'
			}
		},
		{
			name: 'more cores than a socket has',
			over: { cores: '289' },
			says: { cores: 'No x86 socket has more than 288 cores. Did you type threads?' }
		},
		{ name: 'as many cores as a socket has', over: { cores: '288' }, says: { cores: undefined } }
	])('$name', ({ over, says }) => {
		const words = said(over);
		for (const [name, sentence] of Object.entries(says)) expect(words[name]).toEqual(sentence);
	});
});

describe('workings at their edges', () => {
	it('have no step for a subnet that bounds nothing', () => {
		const title = 'VMs in the domain at 8 VMs per host';
		expect(worked({ net: 'routed' }, title).steps[0]).toContain('Hosts per vCenter');
		expect(worked({ subnet: '2001:db8::/64' }, title).steps[0]).toContain('Hosts per vCenter');
	});

	it('say how a short subnet counts, and that nothing is left', () => {
		const title = 'VMs in the domain at 8 VMs per host';
		// a /31 has two addresses and no broadcast; a /30 has two
		expect(worked({ subnet: '/31' }, title).steps.slice(0, 2)).toEqual([
			'2^(32 − 31) = 2 usable addresses',
			'(2 − 1) ÷ 1, rounded down = 1 host'
		]);
		expect(worked({ subnet: '/30', rsv: 'fhrp' }, title).steps.slice(0, 2)).toEqual([
			'2^(32 − 30) − network − broadcast = 2 usable addresses',
			'3 are reserved, so none is left for a host'
		]);
		// exactly as many as there are
		expect(worked({ subnet: '/32' }, title).steps[1]).toBe('(1 − 1) ÷ 1, rounded down = 0 hosts');
	});

	it('keep four digits of a ratio', () => {
		// 0.33333 vCPUs per core x 8 cores / 1 = 2.66664 VMs a host; 253 x 2.66664 = 674.7
		const { steps } = worked(
			{ per: 'vcpus-per-core', ratio: '0.33333' },
			'VMs in the domain at 2.6666 VMs per host'
		);
		expect(steps[2]).toBe(
			'vMotion subnet: 253 hosts × 2.6666 VMs per host, rounded down = 674 VMs'
		);
	});

	it('say that no host is left, and that no VM fits', () => {
		const lost = { chosts: '2', lose: 'hosts', lost: '2' };
		expect(worked(lost, 'The same VMs on the hosts that are left').steps.at(-1)).toBe(
			'After: no host is left'
		);
		expect(worked({ vmram: '64' }, 'What 5,000 VMs take').steps).toEqual(['No VM fits on a host']);
	});

	it('say where IPv4 ends', () => {
		// 10,000,000 / 0.01 = 1e9 hosts x 16 + 1, more than 2^32 addresses
		const over = { want: '10000000', ratio: '0.01', nics: '16' };
		expect(said(over).wanted).toBe(
			'10,000,000 VMs take 1,000,000,000 hosts: 10,416,667 clusters, 400,000 vCenters and 66,666,667 vMotion domains; IPv4 has too few addresses for them.'
		);
		expect(worked(over, 'What 10,000,000 VMs take').steps.at(-1)).toBe(
			'Addresses: hosts × vmknics + reserved = 16,000,000,001'
		);
	});

	it('are left out where an answer waits or has no bound', () => {
		const titles = (over: Partial<Scenario>) =>
			workOutDomain(typed(over)).map(({ title }) => title);
		expect(titles({ want: 'x' })).toEqual([
			'VMs in the domain at 8 VMs per host',
			'VMs in the domain at 16 VMs per host',
			'VMs in the cluster at 8 VMs per host',
			'VMs in the stretched cluster at 8 VMs per host',
			'The same VMs on the hosts that are left'
		]);
		expect(titles({ vs: '9.0', net: 'routed' })).toEqual([
			'VMs in the cluster at 8 VMs per host',
			'VMs in the stretched cluster at 8 VMs per host',
			'The same VMs on the hosts that are left',
			'What 5,000 VMs take'
		]);
		expect(titles({ net: 'x', chosts: '4' })).toEqual([]);
	});

	it('mark what does not fit', () => {
		// 100 x 96 = 9,600 VMs; / 48 = 200
		const { steps } = worked({ ratio: '100' }, 'The same VMs on the hosts that are left');
		expect(steps).toContain('After, memory: 200 VMs per host wanted, 30 fit (does not fit)');
		expect(steps).toContain('Before, memory: 100 VMs per host wanted, 30 fit (does not fit)');
	});

	it('leave out the addresses where nothing is typed of them, and figures that nobody knows', () => {
		const { steps, ingredients } = worked(
			{ net: 'routed', vs: '9.0', chosts: '4' },
			'What 5,000 VMs take'
		);
		expect(steps).toHaveLength(3);
		expect(ingredients.some(({ label }) => label.includes('cluster'))).toBe(false);
	});
});

/** Every limit by its name: in a sentence, at the end of a line, and with the verb it takes. */
describe('limits', () => {
	it.each<readonly [id: LimitId, noun: string, name: string, number: 'one' | 'many']>([
		['subnet', 'the vMotion subnet', 'vMotion subnet', 'one'],
		['hosts-per-vcenter', 'hosts per vCenter', 'Hosts per vCenter', 'many'],
		['vms-per-vcenter', 'VMs per vCenter', 'VMs per vCenter', 'many'],
		['hosts-per-datacenter', 'hosts per datacenter object', 'Hosts per datacenter object', 'many'],
		['vms-per-datacenter', 'VMs per datacenter object', 'VMs per datacenter object', 'many'],
		['hosts-per-vds', 'hosts per switch', 'Hosts per switch', 'many'],
		['hosts-per-cluster', 'hosts per cluster', 'Hosts per cluster', 'many'],
		['your-cluster', 'the size of your cluster', 'Size of your cluster', 'one'],
		['vms-per-cluster', 'VMs per cluster', 'VMs per cluster', 'many'],
		['ha-vms-per-host', 'VMs per host under HA', 'VMs per host under HA', 'many'],
		['vms-per-host', 'VMs per host', 'VMs per host', 'many'],
		['vcpus-per-host', 'vCPUs per host', 'vCPUs per host', 'many'],
		['vcpus-per-core', 'vCPUs per core', 'vCPUs per core', 'many'],
		['cores', 'the cores of a host', 'Cores of a host', 'many'],
		['memory', 'the memory of a host', 'Memory of a host', 'one'],
		['datastore', 'the datastores', 'Datastores', 'many']
	])('%s', (id, noun, name, number) => {
		expect([limitNoun({ id }), limitName({ id }), limitNumber({ id })]).toEqual([
			noun,
			name,
			number
		]);
	});

	it('keep the rest of a word that is written large', () => {
		expect(capital('hosts per vCenter')).toBe('Hosts per vCenter');
	});

	const limitOf = (over: Partial<Scenario>, id: LimitId) => {
		const { counted, uncounted } = domain(over).limits;
		const found = [...counted, ...uncounted.map(({ limit }) => limit)].find(
			(each) => each.id === id
		);
		if (found === undefined) throw new Error(`no limit ${id}`);
		return found;
	};

	it.each([
		{ over: { vcs: '2' }, id: 'hosts-per-vcenter', says: '5,000 over 2 vCenters' },
		{ over: {}, id: 'hosts-per-vcenter', says: '2,500' },
		{ over: {}, id: 'subnet', says: '253 hosts' },
		{ over: {}, id: 'memory', says: '30 VMs' },
		{ over: {}, id: 'vcpus-per-core', says: '32, unverified' },
		{ over: { vs: '4.0' }, id: 'hosts-per-vcenter', says: '200, sources disagree' },
		{ over: { vs: '7.0' }, id: 'hosts-per-vcenter', says: '2,500' }
	] as const)('$id of $over: $says', ({ over, id, says }) => {
		expect(figureWords(limitOf(over, id))).toBe(says);
	});

	it('stand before their figure', () => {
		expect(limitLabel(limitOf({}, 'hosts-per-vcenter'))).toBe('Hosts per vCenter: 2,500');
	});

	it('run out first without a next where there is only one', () => {
		const alone = { ...domain({}).first };
		if (alone.capacity.kind === 'unbounded') throw new Error('no limit');
		const { binding } = alone.capacity;
		expect(whySentence({ ...alone, capacity: { ...alone.capacity, next: null } })).toBe(
			'The vMotion subnet runs out first (253 hosts).'
		);
		expect(binding[0].vms.equals(exact(2024))).toBe(true);
	});
});

describe('a host that holds fewer than the ratio', () => {
	it.each([
		// 253 x 30; 253 x 0.01 = 2.53; 0.01 / 8 cores = 0.00125
		{
			over: { ratio: '4096', ratio2: '0.01' },
			says: '7,590 VMs at 30 VMs per host (4,096 do not fit) and 2 at 0.01 VMs per host.'
		},
		{
			over: { per: 'vms-per-core', ratio: '1', ratio2: '16' },
			says: '2,024 VMs at 1 VM per core and 7,590 at 30 VMs per host (16 VMs per core do not fit).'
		},
		{
			over: { ram: '4', vmram: '3', ratio: '1', ratio2: '0.5' },
			says: 'No VM of 3 GiB'
		}
	])('says what fits: $over', ({ over, says }) => {
		expect(said(over).domain).toContain(says);
	});

	it('never prints a ratio as none', () => {
		expect(said({ ratio: '0.01' })['domain meanings']).toBe(
			'With these hosts and VMs, 0.01 VMs per host are 0.0013 VMs per core and 0.0013 vCPUs per core.'
		);
		expect(said({ ratio: '0.01' })['loss first']).toBe(
			'96 hosts carry not one whole VM at this ratio, so a loss moves none.'
		);
	});

	it('offers MiB for a memory that looks like them', () => {
		const words = said({ vmram: '16384', ram: '1024' });
		expect(words.domain).toBe(
			'No VM of 16,384 GiB and 48.64 MiB of overhead fits on a host of 1,024 GiB, of which 2 GiB are kept for the hypervisor.'
		);
		expect(words['domain why']).toBe(
			'Was it MiB? Lists of VMs often print those, and it would be 16 GiB. | The vMotion subnet has addresses for 253 hosts.'
		);
		expect(said({ vmram: '1000.5', ram: '64' })['domain why']).not.toContain('MiB?');
	});

	it('names the cores where they hold none', () => {
		expect(said({ vcpu: '33' }).domain).toBe(
			'No VM of 33 vCPUs fits on a host of 8 cores, by the cores of a host.'
		);
	});

	it('knows averages that are no whole numbers', () => {
		// 64 cores x 4 / 6.5 = 39.4
		const over = { vcpu: '6.5', ram: '1024', cores: '32', vmram: '46', per: 'vcpus-per-core' };
		expect(said({ ...over, ratio: '3.25' } as Partial<Scenario>)['domain meanings']).toBe(
			'With these hosts and VMs, 3.25 vCPUs per core are 32 VMs per host and 0.5 VMs per core.'
		);
	});
});

describe('hosts that share no vMotion subnet', () => {
	const words = said({ subnet: '10.20.4.0/26', chosts: '64', shost: '64', want: '512' });

	it('are counted wherever the cluster speaks', () => {
		expect(words.cluster).toBe(
			'One vSphere 8.0 cluster of 64 hosts holds 488 VMs and 976. The /26 has vMotion addresses for 61 of 64 hosts: 3 hosts get none, and a /25 is needed for all.'
		);
		expect(words['loss hosts']).toBe(
			'The loss is counted on all 64 hosts, with or without a vMotion address: HA restarts a VM without one.'
		);
	});

	it('are one, or all, or more than IPv4 has', () => {
		expect(said({ subnet: '/28', chosts: '14' }).cluster).toContain(
			'The /28 has vMotion addresses for 13 of 14 hosts: 1 host gets none, and a /27 is needed for all.'
		);
		expect(said({ subnet: '/32', chosts: '14' }).cluster).toBe(
			'One vSphere 8.0 cluster of 14 hosts holds no VM that could move. The /32 has no vMotion address for any of 14 hosts, and a /27 is needed for all.'
		);
	});
});

describe('sites that are not alike', () => {
	const words = said({
		vs: '7.0',
		ratio: '20',
		ram: '512',
		cores: '16',
		chosts: '6 + 4',
		want: '200'
	});

	it('are lost one and the other', () => {
		// 200 VMs on 4 hosts of 32 cores: 50, / 32 = 1.56; on 6: 33.33, / 32 = 1.04
		expect(words['loss first']).toBe(
			'Lose the site of 6 hosts and 20 : 1 becomes 50 : 1 on the 4 hosts left: 1.56 VMs per core. It fits. | Lose the site of 4 hosts and 20 : 1 becomes 33.33 : 1 on the 6 hosts left: 1.04 VMs per core. It fits.'
		);
		expect(words['cluster stretched']).toBe(
			'Stretched over sites of 6 and 4 hosts, the smaller has to hold all when the larger is lost: 4 of its 10 hosts carry 80 VMs and 64.'
		);
	});

	it('hold the larger back the other way round', () => {
		// 200 / 20 = 10 that carry, which are 4 of each 10: 25
		expect(words['wanted held back']).toContain(
			'With sites that share them 6 to 4, of which the larger may be lost, 200 VMs take 25 hosts'
		);
	});
});

describe('so many hosts that may be lost of each cluster', () => {
	const lose = (lost: string) => ({ lose: 'hosts', lost }) as const;

	it('are on top of those that carry', () => {
		// Odgers: 1,000 VMs of 1 vCPU and 4 GB on 16 cores and 256 GB, N + 2; 256 / 4 = 64 a host: 15.6, 16 + 2
		const odgers = { ...lose('2'), cores: '8', ram: '256', hv: '0', over: '0', vmram: '4' };
		expect(said({ ...odgers, ratio: '64', want: '1000' })['wanted held back']).toContain(
			'With 2 hosts of each cluster held back, 1,000 VMs take 18 hosts'
		);
	});

	it('are counted for each cluster', () => {
		// 5,000 / 8 = 625; a cluster of 96 carries on 94: 6.6, so 7 x 2 more
		expect(said({ ...lose('2') })['wanted held back']).toContain(
			'5,000 VMs take 639 hosts: 7 clusters'
		);
	});

	it('may be as many as there are', () => {
		expect(said({ ...lose('96') })['wanted held back']).toBe(
			'A cluster of 96 hosts that holds so many back has none left to carry a VM.'
		);
	});
});

describe('totals instead of averages', () => {
	const host = {
		cores: '32',
		ram: '1024',
		hv: '0',
		chosts: '4',
		lose: 'hosts',
		lost: '1'
	} as const;

	it.each([
		{
			// 4 x 64 cores: 692 / 256 = 2.703; 3 x 64: 3.604; 2,928 / 4,096 = 71.48 %; / 3,072 = 95.31 %
			over: { tcpu: '692', tmem: '2928' },
			says: [
				'692 vCPUs and 2,928 GiB on 4 hosts are 2.7 vCPUs per core and 71.5 % of the memory. Not counted is what the hypervisor adds to the memory of each VM.',
				'Lose 1 host and the 3 left carry 3.6 vCPUs per core and 95.3 % of the memory. It fits, with 4.7 % of the memory left, at a ceiling of 4 vCPUs per core.'
			]
		},
		{
			// 1,000 / 192 = 5.21
			over: { tcpu: '1000' },
			says: [
				'1,000 vCPUs on 4 hosts are 3.91 vCPUs per core. Not counted is what the hypervisor adds to the memory of each VM.',
				'Lose 1 host and the 3 left carry 5.21 vCPUs per core. It does not fit: CPU at the planned ceiling.'
			]
		},
		{
			// 3,500 / 3,072 = 113.93 %
			over: { tmem: '3500' },
			says: [
				'3,500 GiB on 4 hosts are 85.4 % of the memory. Not counted is what the hypervisor adds to the memory of each VM.',
				'Lose 1 host and the 3 left carry 113.9 % of the memory. It does not fit: memory.'
			]
		}
	])('are held against the hosts: $over', ({ over, says }) => {
		const words = said({ ...host, ...over });
		expect([words.totals, words['totals loss']]).toEqual(says);
		expect(words['loss first']).toBeUndefined();
	});

	it('lose all hosts, or the one site and the other', () => {
		expect(said({ ...host, tcpu: '8', lost: '4' })['totals loss']).toBe(
			'Lose 4 hosts and no host is left.'
		);
		// 10 x 64 cores; 640 / 256 = 2.5 on 4 hosts, / 384 = 1.67 on 6
		expect(said({ ...host, chosts: '6+4', lose: 'site', tcpu: '640' })['totals loss']).toBe(
			'Lose the site of 6 hosts and the 4 left carry 2.5 vCPUs per core. It fits, at a ceiling of 4 vCPUs per core. | Lose the site of 4 hosts and the 6 left carry 1.67 vCPUs per core. It fits, at a ceiling of 4 vCPUs per core.'
		);
	});

	it('have no room where the hypervisor takes all', () => {
		expect(said({ ...host, hv: '1024', tmem: '1' }).totals).toContain(
			'1 GiB on 4 hosts are more than the memory kept free'
		);
	});

	it('wait for what they need', () => {
		expect(said({ ...host, tcpu: 'x' }).totals).toBe('waits for tcpu');
	});
});

describe(hostsRefusal, () => {
	it.each([
		{
			text: '15+15+1',
			says: '“15+15+1” are more than two sites. Write one number, or two sites like 6 + 4; a witness is no host.'
		},
		{
			text: '6 +',
			says: '“6 +” leaves a site without hosts. Write both, like 6 + 4, or one number for both together.'
		}
	])('$text', ({ text, says }) => {
		const read = parseHosts({ label: 'Hosts', max: '100' })(text);
		expect(!read.ok && read.issue.code === 'refused' && hostsRefusal(read.issue.refusal)).toBe(
			says
		);
	});
});

describe('a subnet without an address for a host', () => {
	// a /30 has 2 addresses, all reserved; 1,000 / 8 = 125 hosts, / 96 = 1.3 clusters
	const none = said({ subnet: '10.0.0.0/30', rsv: 'fhrp', want: '1000' });

	it('says what it would have to be, for without hosts nothing else is asked', () => {
		// 2 hosts + 3 = 5 addresses: a /29 has 6
		expect(none.domain).toBe('One /30 (10.0.0.0) has no address for a host, so it carries no VMs.');
		expect(none['domain why']).toBe(
			'The smallest subnet for two hosts and 3 reserved addresses is a /29.'
		);
	});

	it('is never enough, however many there are', () => {
		expect(none.wanted).toContain(
			'1,000 VMs take 125 hosts: 2 clusters and 1 vCenter; a /24 would hold all their vMotion addresses. No number of vMotion domains is enough: none of this size holds a host.'
		);
	});
});

describe('checks of a host', () => {
	it.each([
		['cores', 'CPU at the planned ceiling', 'CPU', 'VMs per host'],
		['memory', 'memory', 'Memory', 'VMs per host'],
		['vms-per-host', 'the maximum of VMs per host', 'VMs per host', 'VMs per host'],
		['vcpus-per-host', 'the maximum of vCPUs per host', 'vCPUs per host', 'vCPUs per host'],
		['vcpus-per-core', 'the maximum of vCPUs per core', 'vCPUs per core', 'vCPUs per core']
	] as const)('%s', (id, name, word, unit) => {
		expect([checkName(id), checkWord(id), checkUnit(id)]).toEqual([name, word, unit]);
	});

	it('are all held against the survivors', () => {
		// 3.5: 170 VMs and 192 vCPUs a host, 20 vCPUs a core; 2 hosts x 100 VMs of 4 vCPUs on one: 200 x 4 = 800, / 8 = 100
		const { loss } = cluster({ vs: '3.5', chosts: '2', ratio: '100', vcpu: '4' });
		expect(loss.first.kind === 'survives' && loss.first.after.checks.map(({ id }) => id)).toEqual([
			'cores',
			'memory',
			'vms-per-host',
			'vcpus-per-host',
			'vcpus-per-core'
		]);
		expect(said({ vs: '3.5', chosts: '2', ratio: '100', vcpu: '4' })['loss first']).toContain(
			'the maximum of vCPUs per host (800 vCPUs per host wanted, 192 fit) and the maximum of vCPUs per core (100 vCPUs per core wanted, 20 fit)'
		);
	});
});

describe(subnetRefusal, () => {
	const example = 'Write a prefix like /24 or 192.168.50.0/24.';
	it.each([
		{ refusal: { kind: 'empty' }, says: example },
		{
			refusal: { kind: 'no-prefix', address: '10.0.0.0' },
			says: 'How wide is the subnet? Write 10.0.0.0/24, with your prefix after the slash.'
		},
		{
			refusal: { kind: 'prefix-too-long', longest: 32 },
			says: `A prefix ends at /32. ${example}`
		},
		{
			refusal: { kind: 'read-as', subnet: { kind: 'ipv6', prefixLength: 33, network: null } },
			says: 'Read as a /33 of IPv6: a prefix of IPv4 ends at /32.'
		},
		{ refusal: { kind: 'not-a-mask', mask: '' }, says: example },
		{
			refusal: { kind: 'not-a-mask', mask: '255.0.255.0' },
			says: '“255.0.255.0” is not a subnet mask. Write one like 255.255.255.0, or a prefix like /24.'
		},
		{
			refusal: { kind: 'not-an-address', text: 'abc' },
			says: `“abc” is not an address. ${example}`
		}
	] as const)('$refusal.kind', ({ refusal, says }) => {
		expect(subnetRefusal(refusal)).toBe(says);
	});
});

describe('what a second ratio that does not fit adds', () => {
	it('is that it does not fit', () => {
		const { domain: headline, 'domain why': why } = said({ ratio: '30', ratio2: '31' });
		expect(headline).toBe(
			'One /24 carries 7,590 VMs at 30 VMs per host; 31 VMs per host do not fit.'
		);
		expect(why).toContain(
			'The vMotion subnet is the limit up to 30 VMs per host; beyond that it is the memory of a host.'
		);
	});

	it('is the ratio that does fit, where the first is less', () => {
		expect(said({ ratio: '8', ratio2: '31' }).domain).toContain('(31 do not fit)');
	});
});

describe('a subnet without an address', () => {
	it('says of a loss that no VM is counted, and not that it fits', () => {
		const { 'loss first': loss } = said({ subnet: '/32' });
		expect(loss).toBe('Lose a site: no host has a vMotion address, so no VM is counted on any.');
	});
});

it('says once how large the clusters are of which so many are wanted', () => {
	const told = said({ chosts: '16' });
	const answers = [
		told.wanted,
		told['wanted second'],
		told['wanted held back'],
		told['wanted held back second']
	];
	expect(answers.filter((each) => each?.includes('Clusters are of 16 hosts'))).toEqual([
		told.wanted
	]);
});
