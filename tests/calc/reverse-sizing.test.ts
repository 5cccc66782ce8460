import { describe, expect, it } from 'vitest';
import { exact, fraction } from '#lib/calc/exact';
import { reverseSizing, type ReverseInput, type ScopeCount } from '#lib/calc/reverse-sizing';

const input = (over: Partial<ReverseInput> = {}): ReverseInput => ({
	wantedVms: exact(2024),
	vmsPerHost: fraction(exact(8)),
	perHostCeilings: [exact(32)],
	reserve: { kind: 'none' },
	cluster: { hosts: exact(32), vms: exact(4000) },
	vcenter: { hosts: exact(1000), vms: exact(10_000) },
	domain: { hosts: exact(253), vms: null },
	addressPlan: { reserved: exact(1), vmknicsPerHost: exact(1) },
	...over
});

const scopesOf = (count: ScopeCount) => {
	if (count.kind === 'counted') return count.scopes.toNumber();
	return count.kind === 'no-maximum-known' ? null : count.kind;
};

const counts = (over: Partial<ReverseInput> = {}) => {
	const answer = reverseSizing(input(over));
	if (answer.kind !== 'sized') return answer.kind;
	return {
		hosts: answer.hosts.toNumber(),
		clusters: scopesOf(answer.clusters),
		vcenters: scopesOf(answer.vcenters),
		domains: scopesOf(answer.domains),
		prefix: answer.subnet?.kind === 'ipv4' ? answer.subnet.prefixLength : null
	};
};

describe(reverseSizing, () => {
	it('is the way back from the answer of the post', () => {
		// 2,024 / 8 = 253 hosts; 253 / 32 = 7.9 clusters
		expect(counts()).toEqual({ hosts: 253, clusters: 8, vcenters: 1, domains: 1, prefix: 24 });
	});

	it('opens a second domain and a larger subnet for one VM more', () => {
		expect(counts({ wantedVms: exact(2025) })).toEqual({
			hosts: 254,
			clusters: 8,
			vcenters: 1,
			domains: 2,
			prefix: 23
		});
	});

	it('lets VMs decide the clusters where they run out sooner', () => {
		// 100 hosts at 100 per host: 100 / 32 = 4 by hosts, 10,000 / 500 = 20 by VMs
		expect(
			counts({
				wantedVms: exact(10_000),
				vmsPerHost: fraction(exact(100)),
				perHostCeilings: [],
				cluster: { hosts: exact(32), vms: exact(500) }
			})
		).toMatchObject({ hosts: 100, clusters: 20 });
	});

	it('takes twice the hosts for a stretched cluster', () => {
		expect(
			counts({ reserve: { kind: 'site', allOverCarrying: fraction(exact(2)) } })
		).toMatchObject({ hosts: 506, domains: 2, prefix: 23 });
	});

	it('gives the smaller of two sites all that must be carried', () => {
		// 253 hosts carry, on the 4 of each 10: 253 x 10 / 4 = 632.5
		const reserve = { kind: 'site', allOverCarrying: fraction(exact(10), exact(4)) } as const;
		expect(counts({ reserve })).toMatchObject({ hosts: 633 });
	});

	it.each([
		// one cluster of 32 loses 2: 30 carry; 253 / 30 = 8.4: 9 clusters, 253 + 9 x 2
		{ hosts: 2, cluster: 32, expected: { hosts: 271, clusters: 9 } },
		{ hosts: 0, cluster: 32, expected: { hosts: 253, clusters: 8 } },
		// nobody knows how many clusters there are: one at least holds back
		{ hosts: 2, cluster: null, expected: { hosts: 255, clusters: null } }
	])('holds $hosts hosts of each cluster of $cluster back', ({ hosts, cluster, expected }) => {
		expect(
			counts({
				reserve: { kind: 'hosts-per-cluster', hosts: exact(hosts) },
				cluster: { hosts: cluster === null ? null : exact(cluster), vms: null }
			})
		).toMatchObject(expected);
	});

	it('has no answer where a cluster may lose as many hosts as it has', () => {
		const reserve = { kind: 'hosts-per-cluster', hosts: exact(32) } as const;
		expect(reverseSizing(input({ reserve }))).toEqual({
			kind: 'reserve-takes-all',
			clusterHosts: exact(32)
		});
	});

	it('uses what a host can hold where that is less than the ratio', () => {
		expect(counts({ vmsPerHost: fraction(exact(16)), perHostCeilings: [exact(4)] })).toMatchObject({
			hosts: 506
		});
	});

	it('gives no count where no maximum is known', () => {
		expect(
			counts({ cluster: { hosts: null, vms: null }, domain: { hosts: null, vms: null } })
		).toMatchObject({
			clusters: null,
			domains: null
		});
	});

	it('counts no scopes of which one holds nothing', () => {
		expect(counts({ domain: { hosts: exact(0), vms: null } })).toMatchObject({
			clusters: 8,
			domains: 'holds-none'
		});
		expect(counts({ cluster: { hosts: exact(32), vms: exact(0) } })).toMatchObject({
			clusters: 'holds-none'
		});
	});

	it('asks for no subnet where vMotion is routed', () => {
		expect(reverseSizing(input({ addressPlan: null }))).toMatchObject({ subnet: null });
	});

	it('says so when no VM fits on a host', () => {
		expect(counts({ perHostCeilings: [exact(0)] })).toBe('no-vm-fits-a-host');
	});
});
