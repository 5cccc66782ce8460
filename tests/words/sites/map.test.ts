import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlace } from '#lib/scenario/path/places';
import { coordinatesText } from '#lib/scenario/questions/coordinates-text';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { reachesOf, reachOf, type SitesReach } from '#lib/scenario/sites/reach';
import {
	apartWords,
	mapNote,
	mapSentence,
	mapTitle,
	markerName,
	putSentence,
	reachWords
} from '#lib/words/sites/map';
import { typed, valueOf } from '../../scenario/scenario-of';

function reach(over: Partial<Scenario> = {}): SitesReach {
	const found = valueOf(reachOf(typed({ dist: 'places', ...over })));
	if (found === null) throw new Error('nobody knows where the sites are');
	return found;
}
const toAmsterdam = reach({ pb: 'Amsterdam', stor: 'vsan-stretched' });

describe(mapTitle, () => {
	it('says on which side of the limit to keep the other site stands', () => {
		expect(mapTitle(toAmsterdam)).toBe(
			'Amsterdam is within the 392 km that the 5 ms of vSAN leave around Frankfurt'
		);
		expect(mapTitle(reach({ pb: 'Madrid', stor: 'vsan-stretched' }))).toBe(
			'Madrid is beyond the 392 km that the 5 ms of vSAN leave around Frankfurt'
		);
	});

	it('marks a limit that nobody read', () => {
		expect(mapTitle(reach({ stor: 'hitachi-gad' }))).toBe(
			'Cologne is within the 384 km that the 500 km of fibre of Hitachi (unverified) leave around Frankfurt'
		);
	});

	it('lets the chosen optics be the limit to keep', () => {
		expect(mapTitle(reach({ stor: 'vsan-stretched', tech: 'dark-fibre-lr' }))).toBe(
			'Cologne is beyond the 7.69 km that the 10 km of fibre of LR optics leave around Frankfurt'
		);
	});

	it('calls a point without a name by its site', () => {
		expect(mapTitle(reach({ pb: '50.94, 6.96', stor: 'vsan-stretched' }))).toMatch(
			/^Site B is within/
		);
		expect(mapTitle(reach({ pa: '50.94, 6.96', stor: 'async' }))).toMatch(/^Site A and Cologne, /);
	});

	it('says where devices leave no distance', () => {
		expect(mapTitle(reach({ stor: 'vsan-stretched', eqd: '3000' }))).toBe(
			'No distance is left of the 5 ms of vSAN'
		);
	});
});

describe(reachWords, () => {
	it('names no distance that would pass its limit', () => {
		const km = fc.nat(3000);
		const devices = fc.nat(3000);
		fc.assert(
			fc.property(km, devices, fc.constantFrom('1', '1.3', '1.7'), (far, eqd, route) => {
				const at = { km: String(far), eqd: String(eqd), route };
				for (const reach of valueOf(reachesOf(typed(at)))) {
					const { limit, radius } = reachWords(reach);
					const figure = /^([\d.,]+) km$/.exec(radius)?.[1]?.replace(',', '');
					if (figure === undefined) continue;
					const there = valueOf(reachesOf(typed({ ...at, km: figure })));
					const same = there.find((each) => reachWords(each).limit === limit);
					expect([at, limit, figure, same?.other]).toEqual([at, limit, figure, 'inside']);
				}
			}),
			{ numRuns: 100 }
		);
	});
});

describe(mapNote, () => {
	it('says what a circle is, and which hold the other site', () => {
		expect(mapNote(toAmsterdam)).toBe(
			'Frankfurt and Amsterdam, 365 km apart as the crow flies. A circle is how far from Frankfurt a limit lets the other site stand, route factor and equipment kept. Amsterdam is outside the circles of 80 km of fibre, 96 km of fibre, 2 ms and 300 km of fibre, inside the others.'
		);
	});

	it('names the few that hold it where most do not', () => {
		expect(mapNote(reach({ pb: 'New York' }))).toContain(
			'New York is inside the circle of 150 ms alone.'
		);
		expect(mapNote(reach({ pa: 'Auckland', pb: 'Madrid' }))).toContain('outside all of them');
		expect(mapNote(reach({ pb: 'Mainz' }))).toContain('Mainz is inside all of them');
	});

	it('says that a measured time does not move with a site', () => {
		expect(mapNote(reach({ rtt: '3' }))).toContain('The round trip was measured');
		expect(mapNote(reach())).not.toContain('measured');
	});
});

describe(mapSentence, () => {
	it('says every circle with its length, and the one to keep', () => {
		expect(mapSentence(toAmsterdam)).toBe(
			'Frankfurt and Amsterdam, 365 km apart as the crow flies. Around Frankfurt, 80 km of fibre (ZR optics, assumption) reach 61.5 km, 96 km of fibre (Dell PowerStore Metro) 73.8 km, 2 ms (StoreVirtual) 157 km, 300 km of fibre (NetApp MetroCluster FC) 230 km, 500 km of fibre (Hitachi, unverified) 384 km, 5 ms (vSAN and 5 more) 392 km, 10 ms (vMSC and 3 more) 785 km and 150 ms (vMotion and 1 more) 11,700 km. Amsterdam is outside the circles of 80 km of fibre, 96 km of fibre, 2 ms and 300 km of fibre, inside the others. This plan must keep 5 ms (vSAN and 5 more) first.'
		);
	});
});

describe(reachWords, () => {
	it('has few letters for the circle itself', () => {
		expect(toAmsterdam.reaches.map((each) => reachWords(each).label)).toEqual([
			'61.5 km',
			'73.8 km',
			'2 ms: 157 km',
			'230 km',
			'384 km',
			'5 ms: 392 km',
			'10 ms: 785 km',
			'150 ms: 11,700 km'
		]);
	});

	it('has an id for each of them', () => {
		const ids = toAmsterdam.reaches.map((each) => reachWords(each).id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

it('reads out where a site was put', () => {
	expect(putSentence('b', reach({ pb: '52.37, 4.89', stor: 'vsan-stretched' }))).toBe(
		'Site B is at 52.37, 4.89 now, 365 km from site A. Site B is within the 392 km that the 5 ms of vSAN leave around Frankfurt.'
	);
	expect(markerName('a', toAmsterdam)).toBe('Site A, Frankfurt');
	expect(apartWords(toAmsterdam)).toBe('365 km');
});

describe(coordinatesText, () => {
	it('is read as the place that it was written for', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -90, max: 90, noNaN: true }),
				fc.double({ min: -540, max: 540, noNaN: true }),
				fc.integer({ min: 0, max: 5 }),
				(latitude, longitude, decimals) => {
					const read = parsePlace(coordinatesText({ latitude, longitude }, decimals));
					if (!read.ok) throw new Error('is not read');
					const turns = (read.value.longitude - longitude) / 360;
					expect(Math.abs(read.value.latitude - latitude)).toBeLessThanOrEqual(10 ** -decimals);
					expect(Math.abs(turns - Math.round(turns)) * 360).toBeLessThanOrEqual(10 ** -decimals);
				}
			)
		);
	});

	it('writes no zeros behind and no minus before a zero', () => {
		expect(coordinatesText({ latitude: -0.001, longitude: 190 }, 2)).toBe('0, -170');
	});
});
