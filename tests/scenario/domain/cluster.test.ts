import { describe, expect, it } from 'vitest';
import { fractionToNumber } from '#lib/calc/exact';
import type { ScopeCount } from '#lib/calc/reverse-sizing';
import { lossFit, lossOf } from '#lib/scenario/domain/loss';
import { wantedOf } from '#lib/scenario/domain/wanted';
import { clusterOf } from '#lib/scenario/domain/cluster';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ofTyped } from '../scenario-of';
import { vmsAndLimits } from './capacity-of';

const cluster = ofTyped(clusterOf);
const scopesOf = (count: ScopeCount) => (count.kind === 'counted' ? count.scopes.toNumber() : null);

describe('one cluster', () => {
	it('of 5.5 holds 32 hosts, and half of them in a stretched one', () => {
		const { first, second, stretched } = cluster({ vs: '5.5' });
		const vms = [first, second, stretched.first, stretched.second].map(
			({ capacity }) => vmsAndLimits(capacity)[0]
		);
		expect(vms).toEqual([256, 512, 128, 256]);
	});

	it('doubles both ratios on the survivors of a lost site', () => {
		const { loss } = cluster({ vs: '5.5' });
		const perCore = [loss.first, loss.second].map((outcome) =>
			outcome.kind === 'survives'
				? [outcome.before, outcome.after].map(({ ratio }) => fractionToNumber(ratio.vmsPerCore))
				: []
		);
		expect(perCore).toEqual([
			[1, 2],
			[2, 4]
		]);
	});

	it('loses the larger half where the number of hosts is odd', () => {
		// 5 hosts: 3 are lost, and 40 VMs stand on 2; the half that carries load is 2 as well
		const { loss, stretched } = cluster({ chosts: '5' });
		const after = loss.first.kind === 'survives' ? loss.first.after : null;
		expect([loss.lostHosts, stretched.hosts, after?.hosts].map(Number)).toEqual([3, 2, 2]);
		expect(after && fractionToNumber(after.ratio.vmsPerHost)).toBe(20);
		expect(vmsAndLimits(stretched.first.capacity)).toEqual([16, 'your-cluster']);
	});

	it('counts the last figure that was read, where its release has none', () => {
		const { hosts, size } = cluster({ vs: '9.0' });
		expect([hosts.toNumber(), size.from, size.maximum?.release.id]).toEqual([
			96,
			'earlier-version',
			'8.0'
		]);
		// What 8.0 allows bounds nobody who types more for 9.0.
		const more = cluster({ vs: '9.0', chosts: '120' });
		expect(vmsAndLimits(more.first.capacity)).toEqual([960, 'your-cluster']);
	});

	it('is no larger than its vMotion addresses, and says which hosts get none where it was typed', () => {
		// /26: 64 - 2 - 1 = 61
		const untyped = cluster({ subnet: '/26' });
		expect([untyped.hosts.toNumber(), untyped.size.from, untyped.unaddressed]).toEqual([
			61,
			'subnet',
			null
		]);
		expect(vmsAndLimits(untyped.stretched.first.capacity)).toEqual([240, 'subnet']);
		const { unaddressed, stretched } = cluster({ subnet: '/26', chosts: '64' });
		// The 32 hosts that are left get addresses: 32 x 8.
		expect(vmsAndLimits(stretched.first.capacity)[0]).toBe(256);
		expect([unaddressed?.held, unaddressed?.without].map(Number)).toEqual([61, 3]);
		expect(unaddressed?.needed).toMatchObject({ kind: 'ipv4', prefixLength: 25 });
		expect(cluster({ net: 'routed', chosts: '64' }).unaddressed).toBeNull();
	});

	it.each([
		// 10 x 20 = 200 VMs: / 4 = 50, / 6 = 33.33; the smaller site holds 4 x 20
		{ chosts: '6 + 4', lost: [6, 4], ratios: [50, 200 / 6], stretched: 80 },
		{ chosts: '4+6', lost: [6, 4], ratios: [50, 200 / 6], stretched: 80 },
		{ chosts: '5 and 5', lost: [5], ratios: [40], stretched: 100 }
	])('of $chosts shows what each site takes with it', ({ chosts, lost, ratios, stretched }) => {
		const answer = cluster({ chosts, ratio: '20', ram: '512' });
		const cases = [answer.loss, ...answer.loss.others];
		expect(cases.map(({ lostHosts }) => lostHosts.toNumber())).toEqual(lost);
		expect(
			cases.map(({ first }) =>
				first.kind === 'survives' ? fractionToNumber(first.after.ratio.vmsPerHost) : null
			)
		).toEqual(ratios);
		expect(vmsAndLimits(answer.stretched.first.capacity)[0]).toBe(stretched);
	});

	it('is bounded by what was typed, and by the maximum where that is less', () => {
		const at = (chosts: string) => vmsAndLimits(cluster({ vs: '5.5', chosts }).first.capacity);
		expect(at('4')).toEqual([32, 'your-cluster']);
		expect(at('40')).toEqual([256, 'hosts-per-cluster']);
	});

	it('takes the hosts of both sites where none are typed for the cluster', () => {
		const hosts = (over: Partial<Scenario>) => {
			const answer = cluster(over);
			return [answer.hosts.toNumber(), answer.size.from];
		};
		expect(hosts({ shost: '8' })).toEqual([8, 'shost']);
		expect(hosts({ shost: '8', chosts: '6' })).toEqual([6, 'chosts']);
	});
});

describe('datastores', () => {
	// 12 TiB / 40 GiB = 307.2; 96 hosts x 8 VMs would be 768.
	it('bound the cluster as they bound the domain it is part of', () => {
		const { first, stretched } = cluster({ vmdisk: '40', ds: '12' });
		expect(vmsAndLimits(first.capacity)[0]).toBe(307);
		// 48 hosts x 8
		expect(vmsAndLimits(stretched.first.capacity)[0]).toBe(307);
		expect(vmsAndLimits(cluster({ vmdisk: '40', ds: '12', chosts: '16' }).first.capacity)[0]).toBe(
			128
		);
	});

	// 5,000 / 307 = 16.3: a cluster holds no more than a domain.
	it('make as many clusters as domains of what is wanted', () => {
		const { plain } = ofTyped(wantedOf)({ vmdisk: '40', ds: '12' }).first;
		if (plain.kind !== 'sized') throw new Error(plain.kind);
		expect([plain.clusters, plain.domains].map(scopesOf)).toEqual([17, 17]);
	});
});

describe('a subnet without an address for a host', () => {
	it('has no VM of whose loss it could be said that it fits', () => {
		expect(lossFit(ofTyped(lossOf)({ subnet: '/32' }))).toEqual({ kind: 'no-vms' });
		expect(lossFit(ofTyped(lossOf)({ subnet: '/24' }))).toEqual({ kind: 'fits' });
	});
});
