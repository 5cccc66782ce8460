import { DOCUMENTS } from '#lib/facts/documents';
import { vmotionRoundTripsOf } from '#lib/facts/vmotion-round-trip';
import { describe, expect, it, test } from 'vitest';
import { IPV4_RESERVED_ADDRESSES, RESERVED_BY_GATEWAY } from '#lib/facts/addressing';
import { CATALOGUE } from '#lib/facts/catalogue';
import type { MaybeFact, Source } from '#lib/facts/fact';
import { FIBRE_GROUP_INDEX, SPEED_OF_LIGHT } from '#lib/facts/physics';
import { POST_HOSTS, POST_VMS, POST_VMS_DOUBLED, POST_VMS_PER_HOST } from '#lib/facts/post';
import { MEMORY_OVERHEAD_4_0, MEMORY_OVERHEAD_6_5 } from '#lib/facts/sizing';
import { VMOTION_RULES } from '#lib/facts/vmotion-rules';
import { VSPHERE_VERSIONS, type VsphereVersion } from '#lib/facts/vsphere';
import { LIMIT_KEYS, type LimitKey, type VersionId } from '#lib/facts/vsphere-values';
import {
	MIGRATION_LIMIT_KEYS,
	type MigrationLimitKey,
	VSPHERE_MIGRATION_LIMITS
} from '#lib/facts/vsphere-migration';

const FACTS = CATALOGUE.flatMap((group) => group.facts);

/** Ids of the facts that break a rule: an empty list passes, and a full one names the culprits. */
const breaking = (rule: (fact: MaybeFact<unknown>) => boolean) =>
	FACTS.filter((fact) => !rule(fact)).map((fact) => fact.id);

const openable = ({ document }: Source) => {
	const { href } = DOCUMENTS[document];
	return href === null || /^https?:\/\/[^/\s]+\.[^/\s]+\S*$/.test(href);
};
const placed = ({ document, where }: Source) =>
	DOCUMENTS[document].title.trim() !== '' && where.trim() !== '';
const opened = ({ checkedOn }: Source) =>
	checkedOn !== null && /^20\d\d-\d\d-\d\d$/.test(checkedOn);

const disagreementsOf = (fact: MaybeFact<unknown>) =>
	(fact.status === 'read' || fact.status === 'unverified' ? fact.disagreements : undefined) ?? [];

const everySource = (fact: MaybeFact<unknown>) => [
	...fact.sources,
	...disagreementsOf(fact).flatMap((reading) => reading.sources)
];

const numbersIn = (value: unknown): number[] =>
	typeof value === 'number'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(numbersIn)
			: [];

/** A rule such as `one stream for each interface` is a union of kinds, some without a number. */
const hasKind = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && 'kind' in value;

function version(id: VersionId): VsphereVersion {
	const found = VSPHERE_VERSIONS.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no version ${id}`);
	return found;
}

type AnyLimitKey = LimitKey | MigrationLimitKey;

function limit(id: VersionId, key: AnyLimitKey) {
	const others = VSPHERE_MIGRATION_LIMITS.find((candidate) => candidate.id === id);
	if (!others) throw new Error(`no migration limits of ${id}`);
	return { ...version(id).limits, ...others.limits }[key];
}

function number(id: VersionId, key: AnyLimitKey): number {
	const { value } = limit(id, key);
	if (value === null) throw new Error(`${key} of ${id} has no figure`);
	return value;
}

describe('every fact of the catalogue', () => {
	it('is there: the limits alone are one per version and key', () => {
		expect(FACTS.length).toBeGreaterThan(
			VSPHERE_VERSIONS.length * (LIMIT_KEYS.length + MIGRATION_LIMIT_KEYS.length)
		);
	});

	it('has an id of its own, fit for a link', () => {
		const ids = FACTS.map((fact) => fact.id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		expect(ids.filter((id) => !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id))).toEqual([]);
	});

	it('has a label of its own', () => {
		const labels = FACTS.map((fact) => fact.label);
		expect(labels.filter((label, at) => label === '' || labels.indexOf(label) !== at)).toEqual([]);
	});

	it('names document and place of each source, at an address that opens if there is one', () => {
		expect(breaking((fact) => everySource(fact).every((s) => openable(s) && placed(s)))).toEqual(
			[]
		);
	});

	it('was read in each of its sources, when it says it was read', () => {
		expect(
			breaking(
				(fact) => fact.status !== 'read' || (fact.sources.length > 0 && fact.sources.every(opened))
			)
		).toEqual([]);
	});

	it('gives its reason, when nobody has read it', () => {
		expect(breaking((fact) => fact.status === 'read' || fact.because.trim().length > 10)).toEqual(
			[]
		);
	});

	it('has a source for each other figure, and the figure is another one', () => {
		expect(
			breaking((fact) =>
				disagreementsOf(fact).every(
					(reading) =>
						reading.value !== fact.value && reading.sources.length > 0 && reading.why !== ''
				)
			)
		).toEqual([]);
	});

	it('holds finite numbers, a sentence, a named kind, or nothing', () => {
		expect(
			breaking(({ value }) =>
				typeof value === 'string'
					? value.length > 0
					: value === null ||
						((numbersIn(value).length > 0 || hasKind(value)) &&
							numbersIn(value).every(Number.isFinite))
			)
		).toEqual([]);
	});
});

describe('VSPHERE_MIGRATION_LIMITS', () => {
	it('has every version and every key, in the same order', () => {
		expect(VSPHERE_MIGRATION_LIMITS.map(({ id }) => id)).toEqual(
			VSPHERE_VERSIONS.map(({ id }) => id)
		);
		for (const { limits } of VSPHERE_MIGRATION_LIMITS) {
			expect(Object.keys(limits)).toEqual(MIGRATION_LIMIT_KEYS);
		}
	});
});

describe('VSPHERE_VERSIONS', () => {
	it('runs from 3.5 to 9.0, oldest first', () => {
		expect(VSPHERE_VERSIONS.map(({ id }) => id)).toEqual([
			...['3.5', '4.0', '4.1', '5.0', '5.1', '5.5'],
			...['6.0', '6.5', '6.7', '7.0', '7.0U1', '8.0', '9.0']
		]);
	});

	it.each(VSPHERE_VERSIONS)(
		'$name has every limit, and each says which it is',
		({ id, limits }) => {
			expect(Object.keys(limits)).toEqual(LIMIT_KEYS);
			expect(
				LIMIT_KEYS.map((key) => limits[key].id.startsWith(`vsphere-${id.toLowerCase()}-`))
			).toEqual(LIMIT_KEYS.map(() => true));
		}
	);

	it('keeps an id stable that links already use', () => {
		expect(limit('5.5', 'hostsPerVcenter')).toMatchObject({
			id: 'vsphere-5.5-hosts-per-vcenter',
			label: 'Hosts per vCenter Server, vSphere 5.5',
			unit: 'hosts'
		});
	});

	// Hosts per cluster, hosts per vCenter Server, powered-on VMs per vCenter Server: the three that decide.
	it.each<[VersionId, number, number, number]>([
		['3.5', 32, 200, 2000],
		['4.0', 32, 200, 3000],
		['4.1', 32, 1000, 10000],
		['5.0', 32, 1000, 10000],
		['5.1', 32, 1000, 10000],
		['5.5', 32, 1000, 10000],
		['6.0', 64, 1000, 10000],
		['6.5', 64, 2000, 25000],
		['6.7', 64, 2000, 25000],
		['7.0', 64, 2500, 30000],
		['7.0U1', 96, 2500, 40000],
		['8.0', 96, 2500, 40000]
	])(
		'%s: %i hosts per cluster, %i per vCenter Server, %i VMs, all read',
		(id, cluster, hosts, vms) => {
			expect(limit(id, 'hostsPerCluster')).toMatchObject({ status: 'read', value: cluster });
			expect(limit(id, 'hostsPerVcenter')).toMatchObject({ status: 'read', value: hosts });
			expect(limit(id, 'poweredOnVmsPerVcenter')).toMatchObject({ status: 'read', value: vms });
		}
	);

	// One /24 with a gateway: 253 hosts. VMs = min(253 x ratio, hosts per vCenter x ratio, VMs per vCenter).
	// 3.5 at 8: 200 x 8 = 1,600; at 16: the 2,000 VMs. 4.0 at 16: the 3,000 VMs. From 4.1 the subnet binds.
	it.each<[VersionId, number, number]>([
		['3.5', 1600, 2000],
		['4.0', 1600, 3000],
		['4.1', 2024, 4048],
		['5.0', 2024, 4048],
		['5.1', 2024, 4048],
		['5.5', 2024, 4048],
		['6.0', 2024, 4048],
		['6.5', 2024, 4048],
		['6.7', 2024, 4048],
		['7.0', 2024, 4048],
		['7.0U1', 2024, 4048],
		['8.0', 2024, 4048]
	])('%s: a /24 gives %i VMs at 8:1 and %i at 16:1', (id, at8, at16) => {
		const vms = (perHost: number) =>
			Math.min(
				POST_HOSTS.value * perHost,
				number(id, 'hostsPerVcenter') * perHost,
				number(id, 'poweredOnVmsPerVcenter')
			);
		expect([vms(8), vms(16)]).toEqual([at8, at16]);
	});

	// Routed vMotion, so without the subnet: 6.0 at 8: 1,000 x 8; at 16: 10,000 VMs < 16,000; and so on.
	it.each<[VersionId, number, number]>([
		['6.0', 8000, 10000],
		['6.5', 16000, 25000],
		['6.7', 16000, 25000],
		['7.0', 20000, 30000],
		['7.0U1', 20000, 40000],
		['8.0', 20000, 40000]
	])('%s: one vCenter Server gives %i VMs at 8:1 and %i at 16:1', (id, at8, at16) => {
		const vms = (perHost: number) =>
			Math.min(number(id, 'hostsPerVcenter') * perHost, number(id, 'poweredOnVmsPerVcenter'));
		expect([vms(8), vms(16)]).toEqual([at8, at16]);
	});

	it.each<[VersionId, AnyLimitKey, number, number, boolean]>([
		['3.5', 'vcpusPerCore', 20, 8, true],
		['4.0', 'vcpusPerCore', 20, 25, true],
		['4.0', 'hostsPerVcenter', 200, 300, true],
		['4.0', 'vmsPerHost', 320, 256, false],
		['4.1', 'concurrentVmotionsPerDatastore', 128, 8, true],
		['5.1', 'hostsPerVds', 500, 350, true],
		['5.5', 'vmsPerCluster', 4000, 3000, true],
		['6.0', 'hostsPerCluster', 64, 32, false],
		['7.0', 'hostsPerVcenter', 2500, 250, false],
		['7.0U1', 'hostsPerCluster', 96, 64, true],
		['8.0', 'hostsPerCluster', 96, 64, true]
	])('%s %s: prefers %i and shows %i (counted: %s)', (id, key, preferred, other, plausible) => {
		const fact = limit(id, key);
		expect(fact.value).toBe(preferred);
		expect(disagreementsOf(fact)).toEqual([expect.objectContaining({ value: other, plausible })]);
	});

	it.each<[VersionId, AnyLimitKey, number]>([
		['4.0', 'vmsPerDatacenter', 2500],
		['4.0', 'hostsPerDatacenter', 100],
		['4.1', 'hostsPerDatacenter', 400],
		['6.5', 'hostsPerVds', 2000],
		['7.0U1', 'vmsPerCluster', 10000],
		['8.0', 'vcpusPerCore', 32]
	])('%s %s: %i is believed, not read', (id, key, value) => {
		expect(limit(id, key)).toMatchObject({ status: 'unverified', value });
	});

	// 5 ms until 5.5; Metro vMotion 10 ms with Enterprise Plus; long distance from 6.0.
	it.each<[VersionId, number | null, number | null]>([
		['4.1', 5, null],
		['5.0', 5, 10],
		['5.5', 5, 10],
		['6.0', 150, 150],
		['8.0', 150, 150]
	])('%s: vMotion over %s ms, with Enterprise Plus %s ms', (id, any, enterprisePlus) => {
		const { limits } = vmotionRoundTripsOf(id);
		expect(limits.any.value).toBe(any);
		expect(limits.enterprisePlus.value).toBe(enterprisePlus);
	});

	// VMs per cluster, VMs per host, vCPUs per core, LUNs per host; null where no figure is known.
	it.each<[VersionId, number | null, number | null, number | null, number | null]>([
		['3.5', null, 170, 20, 256],
		['4.0', 1280, 320, 20, 256],
		['4.1', 3000, 320, 25, 256],
		['5.0', 3000, 512, 25, 256],
		['5.1', 4000, 512, 25, 256],
		['5.5', 4000, 512, 32, 256],
		['6.0', 8000, 1024, 32, 256],
		['6.5', 8000, 1024, 32, 512],
		['6.7', 8000, 1024, 32, 1024],
		['7.0', 8000, 1024, 32, 1024],
		['7.0U1', 10000, 1024, 32, 1024],
		['8.0', 10000, 1024, 32, 1024]
	])('%s: %s VMs per cluster, %s per host, %s vCPUs per core, %s LUNs', (id, ...expected) => {
		const keys = ['vmsPerCluster', 'vmsPerHost', 'vcpusPerCore', 'lunsPerHost'] as const;
		expect(keys.map((key) => limit(id, key).value)).toEqual(expected);
	});

	// At 1 GbE and 10 GbE: 2 before 4.1 (believed), 4 and 8 from 4.1 to this day.
	it.each<[VersionId, number, number]>([
		['3.5', 2, 2],
		['4.0', 2, 2],
		['4.1', 4, 8],
		['5.5', 4, 8],
		['6.7', 4, 8],
		['7.0U1', 4, 8],
		['8.0', 4, 8]
	])('%s: %i concurrent vMotions per host at 1 GbE, %i at 10 GbE', (id, at1G, at10G) => {
		expect(number(id, 'concurrentVmotionsPerHost1G')).toBe(at1G);
		expect(number(id, 'concurrentVmotionsPerHost10G')).toBe(at10G);
	});

	it('ships no number for 9.0', () => {
		const { limits } = version('9.0');
		expect(LIMIT_KEYS.filter((key) => limits[key].status !== 'none')).toEqual([]);
	});
});

describe('VMOTION_RULES', () => {
	const order = VSPHERE_VERSIONS.map(({ id }) => id);
	const rulesOf = (id: VersionId) =>
		VMOTION_RULES.filter(
			({ appliesFrom = '3.5', appliesUntil = '9.0' }) =>
				order.indexOf(appliesFrom) <= order.indexOf(id) &&
				order.indexOf(id) <= order.indexOf(appliesUntil)
		).map((rule) => rule.id.replace('vmotion-', ''));

	const ALWAYS = ['cpu-compatibility', 'vm-vlans', 'interfaces-reach', 'rtt'];
	const BEFORE_6_0 = ['one-subnet', 'one-datacenter', 'one-vcenter', 'same-switch'];
	const FROM_5_1 = ['without-shared-storage', 'multi-nic-subnet'];

	it.each<[VersionId, string[]]>([
		['4.0', [...ALWAYS, ...BEFORE_6_0, 'shared-storage']],
		['5.0', [...ALWAYS, ...BEFORE_6_0, 'shared-storage', 'multi-nic-subnet']],
		['5.5', [...ALWAYS, ...BEFORE_6_0, ...FROM_5_1]],
		['6.0', [...ALWAYS, ...FROM_5_1, 'tcpip-stack', 'cross-vcenter']],
		['7.0', [...ALWAYS, ...FROM_5_1, 'tcpip-stack', 'cross-vcenter']],
		['7.0U1', [...ALWAYS, ...FROM_5_1, 'tcpip-stack', 'advanced-cross-vcenter']]
	])('%s asks for what it should', (id, expected) => {
		expect(rulesOf(id).sort()).toEqual([...expected].sort());
	});
});

describe('the smaller catalogues', () => {
	test("the post's numbers fit together: 253 x 8 = 2,024, and 253 x 16 is over 4,000", () => {
		expect(POST_HOSTS.value * POST_VMS_PER_HOST.value).toBe(POST_VMS.value);
		expect(POST_HOSTS.value * 16).toBeGreaterThan(POST_VMS_DOUBLED.value);
	});

	test("a /24 less the definition's two and one gateway is the post's 253", () => {
		expect(256 - IPV4_RESERVED_ADDRESSES.value - RESERVED_BY_GATEWAY.value).toBe(POST_HOSTS.value);
	});

	// 1.4682 / 299,792.458 km/s = 4.8974 µs per km.
	test('index and speed of light give the 4.897 µs per km that the note prints', () => {
		expect((FIBRE_GROUP_INDEX.value / SPEED_OF_LIGHT.value) * 1e9).toBeCloseTo(4.897, 3);
	});

	test('the memory overhead tables carry the printed rows', () => {
		const rows = [...MEMORY_OVERHEAD_4_0, ...MEMORY_OVERHEAD_6_5];
		expect(rows.map(({ vcpus, memoryGb, overhead }) => [vcpus, memoryGb, overhead.value])).toEqual([
			[1, 1, 123.73],
			[1, 4, 165.98],
			[1, 16, 334.96],
			[1, 1, 25.9],
			[1, 4, 48.64],
			[2, 4, 52.72],
			[4, 16, 151.93],
			[8, 16, 168.6]
		]);
	});
});
