import { expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { spoken } from './spoken';

const DISKS: Partial<Scenario> = { moves: 'disk', mdisk: '100', many: '10' };
const QUIET: Partial<Scenario> = { know: 'rate', dirty: '0', mvm: '8', km: '0', setup: '0' };

it.each<readonly [string, Partial<Scenario>, string]>([
	[
		'disks that two datastores carry',
		DISKS,
		'All 10, 2 at a time (what the version permits for each host), take 26 to 37 min: 5 waves of 5.2 to 7.3 min, each disk at 250 to 350 MB/s.'
	],
	[
		'disks of a release of which that was not read',
		{ ...DISKS, vs: '3.5', setup: '0' },
		'All 10, 2 at a time (what the version permits for each host; unverified), take 26 to 36 min: 5 waves of 5.1 to 7.2 min, each disk at 250 to 350 MB/s.'
	],
	[
		'disks that write as much as their share of the datastores',
		{ ...DISKS, mwr: '40', dsr: '80' },
		'All 10, 2 at a time (what the version permits for each host): they do not finish, because each has only its share of the datastores. One after the other they take about 5.2 h, if each finishes.'
	],
	[
		'disks and memory, where datastores carry less than the way',
		{ ...QUIET, moves: 'both', mdisk: '100', mwr: '0', dsr: '300', many: '10' },
		'All 10, 2 at a time (what the version permits for each host), take about 61 min: 5 waves of about 12 min, each disk at 150 MB/s, which is what its datastores carry, and its memory at 4.75 Gbit/s.'
	],
	[
		'the same where the disks write as much as their share',
		{ ...QUIET, moves: 'both', mdisk: '100', mwr: '40', dsr: '80', many: '10' },
		'All 10, 2 at a time (what the version permits for each host): they do not finish, because each has only its share of the datastores. One after the other they take about 5.2 h, if each finishes.'
	],
	[
		'hosts that do not have as many each',
		{ ...QUIET, many: '5', mho: '2' },
		'All 5, 5 at a time from 2 hosts, take 22 to 27 s: 1 wave of 22 to 27 s, each VM at 3.16 Gbit/s.'
	],
	[
		'slots that are counted in all',
		{ ...QUIET, hyp: 'kubevirt', many: '12', mho: '4' },
		'All 12, 5 at a time from 4 hosts (what KubeVirt permits in all), take 6.4 to 6.9 min: 2 waves of 2.1 to 2.3 min, each VM at 537 Mbit/s, and a last one of 2.1 to 2.3 min for the 2 that are left.'
	]
])('says of %s what they take', (_, over, says) => {
	expect(spoken(over).batch).toBe(says);
});
