import { describe, expect, it } from 'vitest';
import { fractionToNumber } from '#lib/calc/exact';
import { clusterOf } from '#lib/scenario/domain/cluster';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ofTyped, typed } from '../scenario-of';
import { vmsAndLimits } from './capacity-of';

const cluster = ofTyped(clusterOf);

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

	it('asks for its hosts where no maximum is known', () => {
		expect(clusterOf(typed({ vs: '9.0' }))).toEqual({
			kind: 'waiting',
			fields: ['chosts']
		});
	});

	it('is bounded by what was typed, and by the maximum where that is less', () => {
		const at = (chosts: string) => vmsAndLimits(cluster({ vs: '5.5', chosts }).first.capacity);
		expect(at('4')).toEqual([32, 'your-cluster']);
		expect(at('40')).toEqual([256, 'hosts-per-cluster']);
	});

	it('takes the hosts of both sites where none are typed for the cluster', () => {
		const hosts = (over: Partial<Scenario>) => {
			const answer = cluster(over);
			return [answer.hosts.toNumber(), answer.hostsFrom];
		};
		expect(hosts({ shost: '8' })).toEqual([8, 'shost']);
		expect(hosts({ shost: '8', chosts: '6' })).toEqual([6, 'chosts']);
	});
});
