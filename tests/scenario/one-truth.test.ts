import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRoundTrip, VMOTION_ROUND_TRIPS } from '#lib/facts/vmotion-round-trip';
import { everything } from '#lib/scenario/everything';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Part } from '#lib/scenario/part';
import { pathOf, planned } from '#lib/scenario/path/path';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { chain } from '#lib/words/chain';
import { shortTime } from '#lib/words/measures';
import { chainSteps } from '#lib/words/migration/workings';
import { lineWords } from '#lib/words/path/sentences';
import { distanceSentence } from '#lib/words/path/distance';
import { plainText } from '#lib/words/phrase';
import { verdictHeadline } from '#lib/words/sites/verdict';
import { saneScenarios } from './scenarios';

const typed = (over: Partial<Scenario>): Scenario => ({ ...INITIAL_TEXT, ...over });

function valueOf<T>(part: Part<T>): T {
	if (part.kind === 'waiting') throw new Error(`waits for ${part.fields.join()}`);
	return part.value;
}

/** The distance and the round trip as each place on the screen tells them. */
function told(scenario: Scenario) {
	const path = valueOf(pathOf(scenario));
	const migration = valueOf(migrationOf(scenario));
	const verdict = valueOf(verdictOf(scenario));
	const [distance, roundTrip] = [lineWords(path), shortTime(planned(path))];
	const strip = chain(scenario).find(({ page }) => page === '/migration')?.cells ?? [];
	// A disk that changes its datastore alone goes no way.
	const way = chainSteps(migration, scenario).find(({ id }) => id === 'path');
	return {
		distance,
		roundTrip,
		strip: strip.slice(0, 2).map(({ value }) => value),
		migrationPage: way?.value,
		quickCard: plainText(distanceSentence(path)),
		sitesHeadline: plainText(verdictHeadline(verdict)),
		model: [migration.speed.input.roundTripTime, verdict.sites.roundTrip]
	};
}

describe('one scenario', () => {
	it.each([
		// 153.1 km over the ground; x 1.3 x 2 x 4.897 us = 1.95 ms
		{ name: 'two places', over: { dist: 'places' }, distance: '153 km', roundTrip: '1.9 ms' },
		// 40 x 1.609344 = 64.37 km; x 1.3 x 2 x 4.897 us = 0.820 ms
		{ name: 'miles', over: { dist: 'mi' }, distance: '40 mi', roundTrip: '0.82 ms' },
		// 0.509 + 10 routers x 0.1 ms x 2 + 0.5 ms x 2 + 5 ms
		{
			name: 'devices and jitter',
			over: { hops: '10', jit: '5', eqd: '500' },
			distance: '40 km',
			roundTrip: '8.5 ms'
		},
		// 3 x 0.5093
		{
			name: 'a longer protection path',
			over: { prot: '3' },
			distance: '40 km',
			roundTrip: '1.5 ms'
		},
		// no fibre of 40 km is that quick, so the computed one counts
		{
			name: 'too quick a measurement',
			over: { rtt: '0.1' },
			distance: '40 km',
			roundTrip: '0.51 ms'
		},
		{ name: 'a measurement', over: { rtt: '3' }, distance: '40 km', roundTrip: '3 ms' },
		{
			name: 'places beside a distance that cannot be read',
			over: { dist: 'places', km: 'abc' },
			distance: '153 km',
			roundTrip: '1.9 ms'
		}
	] as const)(
		'tells one distance and one round trip everywhere: $name',
		({ over, ...expected }) => {
			const said = told(typed(over));
			expect([said.distance, said.roundTrip]).toEqual([expected.distance, expected.roundTrip]);
			expect(said.strip).toEqual([expected.distance, expected.roundTrip]);
			expect(said.migrationPage).toBe(expected.roundTrip);
			expect(said.quickCard).toContain(expected.distance);
			expect(said.quickCard).toContain(expected.roundTrip);
			expect(said.sitesHeadline).toContain(expected.roundTrip);
		}
	);

	it('plans everything with one round trip, whatever is typed', () => {
		fc.assert(
			fc.property(saneScenarios, (scenario) => {
				const [path, migration, verdict] = [
					pathOf(scenario),
					migrationOf(scenario),
					verdictOf(scenario)
				];
				fc.pre(path.kind === 'ready' && migration.kind === 'ready' && verdict.kind === 'ready');
				const { model, strip, roundTrip, migrationPage } = told(scenario);
				expect(new Set([...model, planned(path.value)]).size).toBe(1);
				const said = migration.value.moves === 'disk' ? undefined : roundTrip;
				expect([strip[1], migrationPage]).toEqual([roundTrip, said]);
			}),
			{ numRuns: 200 }
		);
	});

	it.each([
		{ typed: { chosts: '4' }, cluster: ['4', 'chosts'], sites: [4, 'chosts'] },
		{ typed: { shost: '6' }, cluster: ['6', 'shost'], sites: [6, 'shost'] },
		{ typed: { chosts: '4', shost: '6' }, cluster: ['4', 'chosts'], sites: [6, 'shost'] },
		{ typed: {}, cluster: ['96', 'version'], sites: [253, 'domain'] }
	])('has one number of hosts and says where it comes from: $typed', (row) => {
		const { cluster, estate } = everything(typed(row.typed));
		expect(cluster.kind === 'ready' && [cluster.value.hosts, cluster.value.size.from]).toEqual(
			row.cluster
		);
		expect(estate.kind === 'ready' && [estate.value.hosts, estate.value.hostsFrom]).toEqual(
			row.sites
		);
	});
});

describe(everything, () => {
	it('gives plain data: a trip through JSON loses nothing', () => {
		fc.assert(
			fc.property(saneScenarios, (scenario) => {
				const all = everything(scenario);
				expect(JSON.parse(JSON.stringify(all))).toEqual(all);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('the round trip that a release allows', () => {
	it.each(VMOTION_ROUND_TRIPS)('is one for migrations and for sites: vSphere $id', ({ id }) => {
		const fact = longestRoundTrip(id);
		const scenario = typed({ vs: id, purp: 'migration', stor: 'none' });
		const { profile } = valueOf(migrationOf(scenario)).speed.hypervisor;
		const migration =
			profile.roundTripLimit.kind === 'none' ? null : profile.roundTripLimit.roundTripTime * 1000;
		const verdict = verdictOf({ ...scenario, shost: '4' });
		const sites = verdict.kind === 'ready' ? verdict.value.tightest : null;
		expect([migration, sites === null ? null : sites.limit * 1000]).toEqual([
			fact.value,
			fact.value
		]);
		expect(sites?.status ?? 'none').toBe(fact.status);
	});
});
