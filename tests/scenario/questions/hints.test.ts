import { describe, expect, it } from 'vitest';
import {
	RESERVED_BY_GATEWAY,
	RESERVED_BY_GATEWAY_PAIR,
	RESERVED_BY_NOTHING
} from '#lib/facts/addressing';
import {
	AMPLIFIER_SPACING,
	ARP_RATE_LAN_AVERAGE,
	ARP_RATE_LAN_PEAK,
	EQUATOR_RADIUS,
	FRAME_ON_WIRE,
	LEARNING_RATE_CONTROL_PLANE,
	MAC_MOVES_ALLOWED,
	MAC_MOVES_WINDOW,
	MACS_PER_HOST,
	MACS_PER_VM,
	OVERLAY_MTU,
	STORM_CONTROL_SHARE,
	USABLE_MAC_SHARE,
	VLAN_IDS,
	VMOTION_FLOOR,
	VXLAN_SEGMENTS
} from '#lib/facts/dci';
import { MTU_JUMBO, MTU_STANDARD } from '#lib/facts/ethernet';
import { HYPERVISORS } from '#lib/facts/hypervisors';
import { LAYER2_RULES } from '#lib/facts/layer2-rules';
import { LINK_TECHNOLOGIES } from '#lib/facts/link-technologies';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { PAGE_HEADER, VMOTION_ROUND_LIMIT } from '#lib/facts/migration-assumptions';
import { NETWORK_ROLES } from '#lib/facts/network-roles';
import { ROUTE_FACTOR_PLANNED } from '#lib/facts/physics';
import { PRECOPY_STUDY_ROUND_LIMIT } from '#lib/facts/precopy-fit';
import { MEMORY_OVERHEAD_6_5, VCPUS_PER_CORE_CEILING } from '#lib/facts/sizing';
import { MOBILITY_LIMITS, STRETCHED_STORAGE, VSAN_WITNESS_TIERS } from '#lib/facts/storage';
import { MAC_TABLES, SPANNING_TREE_LIMITS } from '#lib/facts/switch-tables';
import { VSPHERE_VERSIONS } from '#lib/facts/vsphere';
import { CROSSES_VCENTERS_FROM } from '#lib/scenario/domain/domain-limits';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { type AnyKey, INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import type { Question } from '#lib/scenario/questions/kinds';
import { remarkSentence } from '#lib/words/domain/sentences';
import { count } from '#lib/words/quantities';

/*
 * The lists of questions are light and import no facts, so a figure of the catalogue stands in them a second time, as
 * words. Here the two are held together: whoever changes a fact is told which hint to change with it.
 */

const hintOf = (key: AnyKey): string => (ALL_QUESTIONS[key] as Question).hint;

const valueOf = <V>(rows: readonly { readonly id: string; readonly value: V }[], id: string): V => {
	const found = rows.find((row) => row.id === id);
	if (found === undefined) throw new Error(id);
	return found.value;
};
const roundTripOf = (id: string): number => {
	const found = [...STRETCHED_STORAGE, ...MOBILITY_LIMITS].find((product) => product.id === id);
	if (found?.limit === undefined || found.limit === null) throw new Error(id);
	return found.limit * 1000;
};
const ruleOf = (id: string) => {
	const found = LAYER2_RULES.find((rule) => rule.id === id);
	if (found === undefined) throw new Error(id);
	return found;
};
const overheadOf = (cpus: number, gb: number) =>
	MEMORY_OVERHEAD_6_5.find(({ vcpus, memoryGb }) => vcpus === cpus && memoryGb === gb)?.overhead
		.value;
const tierOf = (index: number) => (VSAN_WITNESS_TIERS.value[index]?.limit ?? NaN) * 1000;
const { SET_UP_RANGE } = MIGRATION_FACTS;

describe('a hint that quotes the catalogue', () => {
	it.each<readonly [AnyKey, string]>([
		['net', `Routed vMotion is supported from vSphere ${NETWORK_ROLES.vmotion.since.join('.')}.`],
		['vcs', `from vSphere ${CROSSES_VCENTERS_FROM}.`],
		[
			'over',
			`6.5 prints ${overheadOf(1, 1)} for 1 vCPU and 1 GB, ${overheadOf(2, 4)} for 2 and 4.`
		],
		['curve', `distinct ${PAGE_HEADER.value.page / 1024} KiB pages`],
		['mtu', `${MTU_STANDARD.value}, or ${MTU_JUMBO.value} with jumbo frames`],
		[
			'goal',
			`Empty: ${HYPERVISORS.VMOTION_7.switchOverGoal.value * 1000} for vMotion, ${HYPERVISORS.KVM.switchOverGoal.value * 1000} for QEMU.`
		],
		['rounds', `Empty: ${VMOTION_ROUND_LIMIT.value} assumed.`],
		['setup', `Empty: ${SET_UP_RANGE.value.low} to ${SET_UP_RANGE.value.high} s for vMotion.`],
		['purp', `The ${roundTripOf('vmotion-long-distance')} ms of vMotion`],
		['wrtt', `vSAN allows ${tierOf(0)}, ${tierOf(1)} or ${tierOf(2)} ms`],
		[
			'storm',
			`One percent of 10 Gbit/s is ${count((1.25e9 * 0.01) / FRAME_ON_WIRE.value)} frames a second.`
		],
		['brid', `the default timers allow for ${ruleOf('R08').limit}.`],
		['svm', `Each needs ${(VMOTION_FLOOR.value * 8) / 1e6} Mbit/s at least.`],
		['omtu', `${count(MTU_STANDARD.value)} is common`],
		['omtu', `and ${count(MTU_JUMBO.value)} are sold`],
		['omtu', `, ${count(OVERLAY_MTU.value)} and`],
		['amp', `One every ${AMPLIFIER_SPACING.value / 1000} km or so`],
		['rounds', `stopped after about ${PRECOPY_STUDY_ROUND_LIMIT.value}.`],
		['vlim', `${count(VLAN_IDS.value)} by the tag`],
		['vlim', `${Math.floor(VXLAN_SEGMENTS.value / 1e6)} million VXLAN segments`],
		['r12', 'the RFC says low thousands']
	])('%s: %s', (key, words) => {
		expect(hintOf(key)).toContain(words);
	});

	it('has one goal for every vMotion', () => {
		const goals = Object.entries(HYPERVISORS)
			.filter(([name]) => name.startsWith('VMOTION'))
			.map(([, { switchOverGoal }]) => switchOverGoal.value);
		expect(new Set(goals).size).toBe(1);
	});

	it('counts moves as the standard does', () => {
		expect(hintOf('mvs')).toBe('At five, EVPN freezes it.');
		expect(MAC_MOVES_ALLOWED.value).toBe(5);
		expect(ALL_QUESTIONS.mvs.label).toContain(`in ${MAC_MOVES_WINDOW.value} s`);
	});

	it('reserves as many addresses as the choices say', () => {
		const said = Object.fromEntries(
			ALL_QUESTIONS.rsv.choices.map(({ value, label }) => [value, label])
		);
		expect(
			[RESERVED_BY_NOTHING, RESERVED_BY_GATEWAY, RESERVED_BY_GATEWAY_PAIR].map(({ value }) => value)
		).toEqual([0, 1, 3]);
		expect([said.none, said.gateway, said.fhrp]).toEqual([
			'None (not routed)',
			'One gateway',
			'HSRP or VRRP pair (three)'
		]);
	});

	it('ends a distance where the globe does', () => {
		expect(Number(ALL_QUESTIONS.km.max)).toBe(Math.ceil((Math.PI * EQUATOR_RADIUS.value) / 1000));
		expect(Number(ALL_QUESTIONS.vlim.max)).toBe(VXLAN_SEGMENTS.value - 1);
	});

	it('takes the low thousands of the RFC from its rule', () => {
		expect(
			ruleOf('R12')
				.sources.map(({ where }) => where)
				.join()
		).toContain('low thousands');
	});

	it('names the release of the routed and the crossing vMotion in remarks as in the rules', () => {
		expect(remarkSentence('routed-unsupported')).toContain(
			`vSphere ${NETWORK_ROLES.vmotion.since.join('.')} routed`
		);
		expect(remarkSentence('one-vcenter-before-6.0')).toContain(`vSphere ${CROSSES_VCENTERS_FROM} `);
	});

	it('names the witness tiers all', () => {
		expect(VSAN_WITNESS_TIERS.value).toHaveLength(3);
	});
});

describe('a choice that quotes the catalogue', () => {
	const labels = (choices: readonly { readonly value: string; readonly label: string }[]) =>
		choices.map(({ value, label }) => [value, label] as const);

	it.each(labels(ALL_QUESTIONS.mact.choices))('%s: %s', (id, label) => {
		expect(label).toContain(`: ${count(valueOf(MAC_TABLES, id))}`);
		const table = MAC_TABLES.find((row) => row.id === id);
		expect(label.endsWith(' (unverified)')).toBe(table?.status === 'unverified');
	});

	it.each(labels(ALL_QUESTIONS.stpl.choices).filter(([id]) => id !== 'none'))(
		'%s: %s',
		(id, label) => {
			expect(label.endsWith(`: ${count(valueOf(SPANNING_TREE_LIMITS, id))}`)).toBe(true);
		}
	);

	it('vmsc: its round trip', () => {
		const [, label = ''] = labels(ALL_QUESTIONS.stor.choices).find(([id]) => id === 'vmsc') ?? [];
		expect(label).toBe(`Metro storage cluster (vMSC), ${roundTripOf('vmsc')} ms`);
	});

	it('azure: its factor', () => {
		const [, label = ''] = labels(ALL_QUESTIONS.rule.choices).find(([id]) => id === 'azure') ?? [];
		expect(label).toBe(`Rule of thumb ${MIGRATION_FACTS.AZURE_PLANNING_FACTOR.value} (Azure)`);
	});

	it.each(labels(ALL_QUESTIONS.vs.choices))('%s: the name of a release, %s', (id, label) => {
		const name = VSPHERE_VERSIONS.find((version) => version.id === id)?.name ?? '';
		expect(name.replace('VMware Infrastructure', 'VI')).toBe(label);
	});

	it.each(labels(ALL_QUESTIONS.tech.choices))('%s: the name of a technology, %s', (id, label) => {
		expect(LINK_TECHNOLOGIES.find((each) => each.id === id)?.name).toBe(label);
	});
});

/** A first text that is a figure of the catalogue. */
describe('a first text that the catalogue gives', () => {
	it.each<readonly [AnyKey, number]>([
		['route', ROUTE_FACTOR_PLANNED.value],
		['cpumax', VCPUS_PER_CORE_CEILING.value],
		['over', overheadOf(1, 4) ?? NaN],
		['mtu', MTU_STANDARD.value],
		['gmtu', MTU_STANDARD.value],
		['omtu', MTU_JUMBO.value],
		['stormp', STORM_CONTROL_SHARE.value * 100],
		['macu', USABLE_MAC_SHARE.value * 100],
		['mach', MACS_PER_HOST.value],
		['macv', MACS_PER_VM.value],
		['lrn', LEARNING_RATE_CONTROL_PLANE.value],
		['arpp', Number(ARP_RATE_LAN_PEAK.value.toPrecision(3))],
		['arpa', Number(ARP_RATE_LAN_AVERAGE.value.toFixed(3))],
		['r12', ruleOf('R12').limit ?? NaN],
		['r20', ruleOf('R20').limit ?? NaN],
		['r21', (ruleOf('R21').limit ?? NaN) * 100],
		['w01', ruleOf('R01').warnAbove],
		['w02', ruleOf('R02').warnAbove],
		['w04', ruleOf('R04').warnAbove],
		['w07', ruleOf('R07').warnAbove],
		['w09', ruleOf('R09').warnAbove],
		['w10', ruleOf('R10').warnAbove],
		['w14', ruleOf('R14').warnAbove],
		['w22', ruleOf('R22').warnAbove],
		['w23', ruleOf('R23').warnAbove],
		['w24', ruleOf('R24').warnAbove],
		['w27', ruleOf('R27').warnAbove]
	])('%s: %d', (key, value) => {
		expect(Number(INITIAL_TEXT[key])).toBe(value);
	});
});
