import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { VSPHERE_VERSIONS } from '#lib/facts/vsphere';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { LINK_VALUES } from '#lib/facts/link-values';
import { rulingsOf } from '#lib/scenario/sites/rules';
import { reachesOf, reachOf, type SitesReach } from '#lib/scenario/sites/reach';
import { headroomsOf } from '#lib/scenario/sites/remedies';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { typed, valueOf } from '../scenario-of';

const between = (over: Partial<Scenario> = {}): Scenario => typed({ dist: 'places', ...over });
function reach(over: Partial<Scenario> = {}): SitesReach {
	const found = valueOf(reachOf(between(over)));
	if (found === null) throw new Error('nobody knows where the sites are');
	return found;
}

describe(reachOf, () => {
	it('says nothing of a distance that was typed', () => {
		expect(valueOf(reachOf(typed()))).toBeNull();
	});

	it('waits for a place that it cannot read', () => {
		expect(reachOf(between({ pb: 'Atlantis' }))).toEqual({ kind: 'waiting', fields: ['pb'] });
	});

	// 5 ms of light in glass of 1.4682: 5e-3 / 2 * 299,792,458 / 1.4682 = 510.476 km of fibre; at 1.3, 392.674 km.
	it('turns a limit into a straight line, by the route factor', () => {
		const five = reach({ route: '1.3' }).reaches.find(
			({ by }) => by.kind === 'round-trip' && by.time === 0.005
		);
		expect((five?.radius ?? 0) / 1000).toBeCloseTo(392.7, 0);
		expect(five?.other).toBe('inside');
	});

	it('leaves no distance where devices use the limit up', () => {
		const { reaches } = reach({ eqd: '2000' });
		expect(reaches[0]?.radius).toBeNull();
		expect(reaches[0]?.other).toBe('outside');
	});

	it('names the nearest of the limits in use as the one that binds, at most one', () => {
		for (const { id: vs } of VSPHERE_VERSIONS)
			for (const stor of ['none', 'vsan-stretched', 'metrocluster-fc', 'hitachi-gad', 'vmsc']) {
				const plan = { vs, stor, purp: 'stretched-cluster' };
				const bound = reach(plan).reaches.filter(({ use }) => use === 'binds');
				const { tightest } = valueOf(verdictOf(between(plan)));
				expect([vs, stor, bound.length]).toEqual([vs, stor, tightest === null ? 0 : 1]);
			}
	});

	it('holds an array to the distance its vendor names, as fibre', () => {
		const bound = reach({ stor: 'metrocluster-fc', route: '1.5' }).reaches.find(
			({ use }) => use === 'binds'
		);
		expect(bound).toMatchObject({
			by: { kind: 'fibre', length: 300_000 },
			radius: 200_000,
			standing: 'read'
		});
	});

	// 10 km of fibre at a route factor of 1.3 are 7,692 m; each regenerator begins another span of them.
	it('ends where the chosen optics do', () => {
		const plan = { tech: 'dark-fibre-lr', route: '1.3', stor: 'vsan-stretched' };
		const bound = reach(plan).reaches.filter(({ use }) => use === 'binds');
		expect(bound).toMatchObject([
			{ by: { kind: 'fibre', length: 10_000 }, standing: 'read', other: 'outside' }
		]);
		expect(bound[0]?.products.map(({ id }) => id)).toEqual(['dark-fibre-lr']);
		expect(bound[0]?.radius).toBeCloseTo(7692.3, 0);
		expect(
			reach({ ...plan, regen: '2' }).reaches.find(({ use }) => use === 'binds')?.by
		).toMatchObject({ kind: 'fibre', length: 30_000 });
	});

	it('holds nothing to optics that nobody chose, and says so', () => {
		const optics = reach({ stor: 'vsan-stretched' }).reaches.find(({ products }) =>
			products.some(({ id }) => id === 'dark-fibre-zr')
		);
		expect(optics).toMatchObject({ use: 'beside', standing: 'assumption' });
	});

	it('says of optics and product distance what the verdict says', () => {
		const plans = fc.record({
			tech: fc.constantFrom(...LINK_VALUES.map(({ id }) => id)),
			km: fc.integer({ min: 0, max: 700 }).map(String),
			prot: fc.constantFrom('', '1.5'),
			regen: fc.constantFrom('0', '3'),
			stor: fc.constantFrom('none', 'metrocluster-fc', 'powerstore-metro')
		});
		fc.assert(
			fc.property(plans, (plan) => {
				const scenario = typed(plan);
				const forbids = (id: string) =>
					rulingsOf(valueOf(verdictOf(scenario)).judged.all).some(
						({ rule, level }) => rule.id === id && level === 'blocker'
					);
				const passed = (id: string) =>
					valueOf(reachesOf(scenario)).some(
						({ by, products, other }) =>
							by.kind === 'fibre' && other === 'outside' && products.some((each) => each.id === id)
					);
				expect([plan, passed(plan.tech)]).toEqual([plan, forbids('R01')]);
				expect([plan, passed(plan.stor)]).toEqual([plan, forbids('R33')]);
			}),
			{ numRuns: 200 }
		);
	});

	/** A site so far from another, in any direction. */
	const placed = (latitude: number, longitude: number, azimuth: number, away: number) => {
		const { lat2, lon2 } = geodesic.Geodesic.WGS84.Direct(latitude, longitude, azimuth, away);
		return `${lat2?.toFixed(12)}, ${lon2?.toFixed(12)}`;
	};
	const path = fc.record({
		route: fc.constantFrom('1', '1.3', '2.1'),
		prot: fc.constantFrom('', '1', '1.5'),
		eqd: fc.constantFrom('0', '50', '400'),
		jit: fc.constantFrom('0', '0.3'),
		amp: fc.constantFrom('0', '6'),
		saf: fc.constantFrom('0', '2'),
		stor: fc.constantFrom('none', 'vsan-stretched', 'hitachi-gad', 'nutanix-metro')
	});
	it('lets a site just inside a circle keep the limit, and not one just outside', () => {
		fc.assert(
			fc.property(
				path,
				fc.double({ min: -85, max: 85, noNaN: true }),
				fc.double({ min: -179, max: 179, noNaN: true }),
				fc.double({ min: 0, max: 360, noNaN: true }),
				(devices, latitude, longitude, azimuth) => {
					const pa = `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
					const [lat, lon] = pa.split(', ').map(Number) as [number, number];
					const put = (away: number) => ({
						...devices,
						pa,
						pb: placed(lat, lon, azimuth, away)
					});
					const { reaches } = reach(put(100_000));
					for (const { by, radius } of reaches) {
						if (by.kind !== 'round-trip' || radius === null || radius < 1000) continue;
						const kindAt = (away: number) =>
							valueOf(headroomsOf(between(put(away)))).find(({ limit }) => limit.limit === by.time)
								?.kind;
						expect(kindAt(radius * (1 - 1e-6))).toBe('within');
						expect(kindAt(radius * (1 + 1e-6))).toBe('over');
					}
				}
			),
			{ numRuns: 60 }
		);
	});

	it('says of every limit what the table of headroom says', () => {
		const measured = { pb: 'Madrid', rtt: '21' };
		const rows = valueOf(headroomsOf(between(measured)));
		for (const { by, other } of reach(measured).reaches)
			if (by.kind === 'round-trip')
				expect(rows.find(({ limit }) => limit.limit === by.time)?.kind).toBe(
					other === 'inside' ? 'within' : 'over'
				);
	});
});
