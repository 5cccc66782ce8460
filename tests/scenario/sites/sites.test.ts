import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LINK_TECHNOLOGIES } from '#lib/facts/link-technologies';
import { FIREWALL_PORTS, PORT_PRESETS } from '#lib/facts/ports';
import { STRETCHED_STORAGE } from '#lib/facts/storage';
import { MAC_TABLES, SPANNING_TREE_LIMITS } from '#lib/facts/switch-tables';
import { ALL_KEYS as KEYS, INITIAL_TEXT, type ScenarioText } from '#lib/scenario/questions/all';
import { SITES_ASKED as FIELDS } from '#lib/scenario/questions/sites-asked';
import { plainText } from '#lib/words/phrase';
import {
	answerReplication,
	answerSites,
	headrooms,
	type VerdictAnswer
} from '#lib/scenario/sites/verdict';
import { SITES_FIELDS, type SitesKey } from '#lib/scenario/questions/sites';
import { parseNetworks } from '#lib/scenario/sites/network-list';
import { longestWay } from '#lib/scenario/path/path';
import { parsePlace } from '#lib/scenario/path/places';
import { answerPorts, releaseOf } from '#lib/scenario/sites/plan';
import { contradictionSentence, planSentence, reasonWords } from '#lib/words/sites/plan';
import {
	SITES_PRESETS,
	sitesPresetOf,
	sitesPresetText
} from '#lib/scenario/questions/sites-presets';
import { rulingsOf } from '#lib/scenario/sites/rules';
import {
	asides,
	estateSentence,
	figuresSentence,
	measuredSentence,
	outcomeWords,
	pathSentence,
	quickestSentence,
	remedySentence,
	shortVerdict,
	supportSentence,
	verdictHeadline
} from '#lib/words/sites/verdict';
import {
	afterLossSentence,
	alternativeSentence,
	answerWrites,
	asyncHeadline,
	creditRows,
	stormSentence,
	writeSentences
} from '#lib/scenario/sites/storage';
import { roundTripSweep } from '#lib/scenario/sites/sweep';
import {
	answerTipping,
	claimSentence,
	slopeSentence,
	stepSentence
} from '#lib/scenario/sites/tipping';
import {
	budgetWorking,
	mtuWorking,
	pathWorking,
	planWorking,
	portsWorking,
	productsWorking,
	ruleWorking
} from '#lib/words/sites/workings';

const scenario = (over: Partial<ScenarioText> = {}): ScenarioText => ({
	...INITIAL_TEXT,
	...over
});

const answersOf = (over: Partial<ScenarioText> = {}) => answerSites(scenario(over));

function verdictOf(over: Partial<ScenarioText> = {}): VerdictAnswer {
	const { verdict } = answersOf(over);
	if (verdict.kind === 'waiting') throw new Error(`waits for ${verdict.fields.join()}`);
	return verdict.value;
}

function pathOf(over: Partial<ScenarioText>) {
	const { path } = answersOf(over);
	if (path.kind === 'waiting') throw new Error(`waits for ${path.fields.join()}`);
	return path.value;
}

const ratioOf = ({ judged }: VerdictAnswer, id: string) => {
	const found = rulingsOf(judged.all).find(({ rule }) => rule.id === id);
	return found?.kind === 'measured' ? found.ratio : undefined;
};

const kinds = ({ judged: { headline } }: VerdictAnswer) => [
	headline.possible.kind,
	headline.supported.kind,
	headline.advisable.kind
];

const preset = (id: string): Partial<ScenarioText> => {
	const found = SITES_PRESETS.find((each) => each.id === id);
	if (found === undefined) throw new Error(id);
	return found.text;
};

/** Floods policed, one failure domain on purpose, nothing routed over the link. */
const QUIET = {
	edge: 'complete',
	storm: 'frames',
	indep: 'one-failure-domain',
	svm: '0',
	ew: ''
} as const;

describe('distance and round trip', () => {
	it.each([
		// 100 km x 2 x 4.8974 us = 0.979 ms
		{ name: '100 km of route', over: { km: '100', route: '1' }, ms: 0.979 },
		// 40 x 1.3 = 52 km
		{ name: '40 km at 1.3', over: {}, ms: 0.509 },
		// 62.137 miles are 100 km
		{ name: '62.137 miles', over: { dist: 'mi', km: '62.137', route: '1' }, ms: 0.979 },
		// the slower path: 52 x 1.5 = 78 km, and 0.1 ms of jitter
		{ name: 'a longer protection path and jitter', over: { prot: '1.5', jit: '0.1' }, ms: 0.864 },
		// 3 routers at 100 us, there and back, on 52 km
		{ name: 'three routers at their slowest', over: { hops: '3' }, ms: 1.109 },
		{ name: 'a measured one', over: { rtt: '2.5' }, ms: 2.5 },
		{ name: 'a campus', over: { km: '0' }, ms: 0 }
	] as const)('$name', ({ over, ms }) => {
		expect(pathOf(over).ends.high.planned * 1000).toBeCloseTo(ms, 3);
	});

	it('keeps both ends of what the devices add', () => {
		const { low, high } = pathOf({ hops: '3' }).ends;
		expect(low.planned * 1000).toBeCloseTo(0.629, 3);
		expect(high.planned * 1000).toBeCloseTo(1.109, 3);
	});

	it('leaves 510 km of fibre in 5 ms where nothing else is in the way', () => {
		const vsan = headrooms(pathOf({ km: '0' })).find(({ limit }) => limit.id === 'vsan-stretched');
		expect((vsan?.distance ?? 0) / 1000).toBeCloseTo(510.5, 1);
	});

	it('does not use a round trip that no fibre could reach, and says so', () => {
		const path = pathOf({ rtt: '0.2' });
		expect(path.ends.high.planned * 1000).toBeCloseTo(0.509, 3);
		expect(measuredSentence(path)).toContain('No fibre is that quick');
		expect(measuredSentence(path)).toContain('one-way time: double it');
	});

	it('measures between two cities, and calls the same place a campus', () => {
		const apart = pathOf({ dist: 'places' });
		expect(apart.line.metres / 1000).toBeGreaterThan(140);
		expect(apart.line.metres / 1000).toBeLessThan(160);
		expect(pathSentence(pathOf({ dist: 'places', pb: 'frankfurt', prot: '' }))).toContain(
			'a campus'
		);
	});

	it('finds the antipodes', () => {
		const path = pathOf({ dist: 'places', pa: '0, 0', pb: '0.1, 179.9' });
		expect(path.line.metres / 1000).toBeGreaterThan(19_900);
		expect(path.line.metres / 1000).toBeLessThan(20_020);
	});
});

describe(parsePlace, () => {
	it.each(['São Paulo', 'sao paulo', 'SAO-PAULO', ' São  Paulo '])('reads %s', (typed) => {
		expect(parsePlace(typed)).toMatchObject({ ok: true, value: { id: 'sao-paulo' } });
	});

	it.each(['', 'Atlantis', '91, 0', '0, 181', '1;2;3', '48.14'])('refuses %s', (typed) => {
		expect(parsePlace(typed).ok).toBe(false);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				expect(() => parsePlace(typed)).not.toThrow();
			})
		);
	});
});

describe('the worked cases through the form', () => {
	it('E1: a campus, nothing fires, 40 % of the link is nearest', () => {
		const answer = verdictOf(preset('campus'));
		expect(kinds(answer)).toEqual(['yes', 'yes', 'yes']);
		expect(answer.judged.headline.binding?.rule.id).toBe('R04');
		expect(ratioOf(answer, 'R04')).toBeCloseTo(0.4, 9);
		expect(answer.sites.roundTrip * 1000).toBeCloseTo(0.034, 3);
		expect(ratioOf(answer, 'R10')).toBeCloseTo(0.0112, 4);
	});

	it('E2: 5,760 spanning-tree ports of 1,800; 37 VLANs would do', () => {
		const answer = verdictOf(preset('metro'));
		expect(kinds(answer)).toEqual(['no', 'yes', 'with-conditions']);
		expect(answer.judged.headline.binding?.rule.id).toBe('R09');
		expect(ratioOf(answer, 'R09')).toBeCloseTo(3.2, 9);
		expect(answer.sites.roundTrip * 1000).toBeCloseTo(0.608, 3);
		expect(answer.remedies.map(remedySentence)).toContain('At most 37 stretched VLANs.');
		expect(kinds(verdictOf({ ...preset('metro'), vlans: '37' }))[0]).toBe('with-conditions');
	});

	const E3 = {
		...QUIET,
		km: '100',
		route: '1.5',
		eqd: '50',
		tech: 'otv',
		omtu: '1500',
		link: '1',
		purp: 'migration',
		wps: '5000',
		wsz: '8',
		shost: '50',
		svms: '800',
		vlans: '40',
		busy: '100',
		mact: 'mac-nexus-7000-m1'
	} as const;

	it('E3: OTV needs 1,542 B, and 1,500 are offered', () => {
		const answer = verdictOf(E3);
		expect(answer.judged.headline.binding?.rule.id).toBe('R03');
		expect(plainText(verdictHeadline(answer))).toContain('packets of 1,542 B');
		expect(answer.sites.roundTrip * 1000).toBeCloseTo(1.569, 3);
		// 5,000 x 8 kB = 320 Mbit/s of 1 Gbit/s, and 0.378 Mbit/s of address requests
		expect(ratioOf(answer, 'R04')).toBeCloseTo(0.3204, 4);
		expect(answer.remedies.map(remedySentence)).toContain(
			'An MTU of 1,542 B on the path; better 1,592.'
		);
		expect(kinds(verdictOf({ ...E3, omtu: '1542' }))[0]).toBe('with-conditions');
	});

	it('VXLAN needs 1,550 B', () => {
		const answer = verdictOf({ tech: 'vxlan', omtu: '1549' });
		expect(plainText(verdictHeadline(answer))).toContain('1,550 B');
		expect(kinds(verdictOf({ tech: 'vxlan', omtu: '1550' }))[0]).toBe('with-conditions');
	});

	const E4 = {
		...QUIET,
		km: '400',
		route: '1.4',
		eqd: '200',
		tech: 'vxlan-evpn',
		link: '100',
		stor: 'vsan-stretched',
		shost: '24',
		svms: '700',
		vlans: '30',
		busy: '120'
	} as const;

	it('E4: 5.88 ms of vSAN’s 5; vMSC at 59 %; 470 km of fibre would do', () => {
		const answer = verdictOf(E4);
		expect(kinds(answer).slice(0, 2)).toEqual(['yes', 'no']);
		expect(ratioOf(answer, 'R02')).toBeCloseTo(1.177, 3);
		expect(answer.remedies.map(remedySentence)).toContain('A route of at most 470 km.');
		expect(ratioOf(verdictOf({ ...E4, stor: 'vmsc' }), 'R02')).toBeCloseTo(0.59, 2);
		const move = verdictOf({ ...E4, stor: 'none', purp: 'migration' });
		expect(ratioOf(move, 'R02')).toBeCloseTo(0.039, 3);
	});

	it('E5: the headline rests on the MAC table that was read, the gateway stands beside it', () => {
		const answer = verdictOf({
			km: '30',
			route: '1.5',
			eqd: '20',
			link: '40',
			shost: '4500',
			svms: '123750',
			vlans: '1000',
			busy: '1000',
			mact: 'mac-nexus-6000',
			brd: 'every-port'
		});
		expect(kinds(answer)[0]).toBe('no');
		expect(answer.judged.headline.binding?.rule.id).toBe('R10');
		expect(ratioOf(answer, 'R10')).toBeCloseTo(1.3403, 4);
		expect(answer.judged.all.binding?.rule.id).toBe('R12');
		expect(ratioOf(answer, 'R12')).toBeCloseTo(19.31, 2);
		const beside = asides(answer).find(({ sentence }) => sentence.includes('gateway'));
		expect(beside?.standing).toBe('assumption');
	});

	it('E6: 200 round trips take 4.02 s of 2; at most 99', () => {
		const answer = verdictOf(preset('long-haul'));
		expect(answer.judged.headline.binding?.rule.id).toBe('R22');
		expect(ratioOf(answer, 'R22')).toBeCloseTo(2.01, 2);
		expect(answer.remedies.map(remedySentence)[0]).toContain('At most 99 round trips');
		expect(kinds(answer)[1]).toBe('yes');
	});
});

describe('what holds for a stretched cluster', () => {
	it('is never the 150 ms of vMotion', () => {
		const cluster = verdictOf({ km: '1500', tech: 'vxlan-evpn', stor: 'none' });
		expect(kinds(cluster)[1]).toBe('waits');
		expect(supportSentence(cluster)).toContain('not meant for a stretched cluster');
		const array = verdictOf({ km: '1500', tech: 'vxlan-evpn', stor: 'hitachi-gad' });
		// the 10 ms of vMSC, not the 20 of the array or the 150 of vMotion
		expect(ratioOf(array, 'R02')).toBeCloseTo(1.91, 2);
	});

	it('marks a product whose limit nobody read, in the headline itself', () => {
		const answer = verdictOf({ stor: 'powerstore-metro' });
		expect(plainText(verdictHeadline(answer))).toContain('supported (unverified)');
	});

	it('says when a headline rests on a threshold of ours', () => {
		// 62 km of fibre are 77.5 % of 80 km; 70 are 87.5 %, beyond our 85 %
		const answer = verdictOf({ ...QUIET, tech: 'dark-fibre-isolated', km: '70', route: '1' });
		expect(kinds(answer)).toEqual(['with-conditions', 'yes', 'yes']);
		expect(plainText(verdictHeadline(answer))).toContain('by a threshold of our own');
	});

	it('marks a threshold that was changed', () => {
		const answer = verdictOf({ w02: '0.01' });
		expect(kinds(answer)[1]).toBe('with-conditions');
		const rule = rulingsOf(answer.judged.headline).find(({ rule: { id } }) => id === 'R02')?.rule;
		expect(rule).toMatchObject({ threshold: 'changed', status: 'assumption' });
	});
});

describe('traffic', () => {
	it('vSAN: 10,000 writes of 4 kB are 320 Mbit/s, 560 with metadata and repairs; 1,000 components 1.82', () => {
		const over = { stor: 'vsan-stretched' } as const;
		const writes = answerWrites(answersOf(over).reading, verdictOf(over));
		if (writes.kind === 'waiting') throw new Error('waits');
		const text = writeSentences(writes.value).join(' ');
		expect(text).toContain('320 Mbit/s');
		expect(text).toContain('560 Mbit/s');
		expect(text).toContain('1.82 Mbit/s');
	});

	it('gives the buffer credits of each generation for a kilometre', () => {
		const perKm = creditRows(pathOf({})).map((row) => Number(row.perKm.toPrecision(3)));
		const expected = [0.48, 0.97, 1.94, 3.88, 7.75, 15.5];
		perKm.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? 0, 1));
	});

	it('names the frames that 1 % of storm control passes on 10 Gbit/s', () => {
		expect(stormSentence(verdictOf())).toContain('148,810');
	});
});

describe('the tipping point', () => {
	it('lets the post’s claim hold within one data centre, and names the span across two', () => {
		const { reading, domain } = answersOf();
		const tipping = answerTipping(reading, verdictOf(), domain);
		if (tipping.kind === 'waiting') throw new Error('waits');
		expect(claimSentence(tipping.value)).toContain('the claim of 2,024 to 4,048 VMs holds');
		expect(claimSentence(tipping.value)).toContain('across two sites the same flood takes both');
		expect(stepSentence(tipping.value)).toContain('253 hosts and 2,024 VMs share that fate');
	});
});

describe('networks', () => {
	it('sorts the list of the comment', () => {
		const { plan } = answersOf();
		if (plan.kind === 'waiting') throw new Error('waits');
		expect(planSentence(plan.value)).toContain(
			'Stretch Production; route vMotion and ESXi; keep local iSCSI, iLO and AD.'
		);
	});

	it('stretches vMotion before 6.0, and says since when it need not be', () => {
		const { plan } = answersOf({ vs: '5.5' });
		if (plan.kind === 'waiting' || plan.value.kind !== 'plan') throw new Error('no plan');
		const [vmotion] = plan.value.networks;
		expect(vmotion?.treatment).toBe('stretch');
		expect(vmotion === undefined ? '' : reasonWords(vmotion)).toContain('Before vSphere 6.0');
	});

	it.each([
		{ name: 'one name twice', nets: 'ESXi\nESXi', says: 'twice' },
		{
			name: 'one VLAN stretched and kept apart',
			nets: 'Production; 4; 9; stretch; 7\niSCSI; 4; 0; local; 7',
			says: 'VLAN 7 cannot be stretched'
		},
		{
			name: 'one subnet in two VLANs',
			nets: 'Production;;;;7;10.0.0.0/24\nDMZ;;;;8;10.0.0.0/24',
			says: 'both claim the subnet'
		},
		{
			name: 'addresses that need layer 2',
			nets: 'Production; 4; 9; route',
			says: 'takes layer 2'
		},
		{ name: 'a VLAN that does not exist', nets: 'Production;;;;5000', says: 'end at 4,094' },
		{
			name: 'a network at one site, stretched',
			nets: 'Production; 4; 9; stretch at A',
			says: 'nothing to stretch it to'
		}
	])('explains $name', ({ nets, says }) => {
		const { plan } = answersOf({ nets });
		if (plan.kind === 'waiting' || plan.value.kind !== 'contradiction')
			throw new Error('no contradiction');
		expect(plan.value.contradictions.map(contradictionSentence).join(' ')).toContain(says);
	});

	it('refuses what it cannot read, by line', () => {
		const { issues, plan } = answersOf({ nets: 'Production\nBanana; 3' });
		expect(issues.nets).toMatchObject({ code: 'refused' });
		expect(JSON.stringify(issues.nets)).toContain('Line 2');
		expect(plan).toEqual({ kind: 'waiting', fields: ['nets'] });
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				expect(() => parseNetworks(typed, { hosts: 4, vms: 40, addresses: 'keep' })).not.toThrow();
			})
		);
	});
});

describe('copies at intervals', () => {
	it('answers the comment: no live migration, 60 minutes, and what it could do', () => {
		const { reading, estate } = answersOf(preset('hourly'));
		if (estate.kind === 'waiting') throw new Error('waits');
		const found = answerReplication(reading, estate.value);
		if (found.kind === 'waiting' || found.value === null) throw new Error('no answer');
		const sentence = plainText(asyncHeadline(found.value));
		expect(sentence).toContain('no live migration');
		expect(sentence).toContain('60 min');
		expect(found.value.alternatives.map(alternativeSentence).join(' ')).toContain(
			'without shared storage'
		);
		expect(found.value.addressing).toHaveLength(3);
	});
});

describe('ports', () => {
	it('answers the comment on Storage vMotion from FC to NFS through a firewall', () => {
		const { reading, plan } = answersOf(preset('fc-to-nfs'));
		if (plan.kind === 'waiting') throw new Error('waits');
		const ports = answerPorts(reading, plan.value);
		if (ports.kind === 'waiting') throw new Error('waits');
		const shown = ports.value.rows.map(({ id }) => id);
		expect(shown).toEqual(expect.arrayContaining(['vmotion', 'nfc', 'vcenter-https']));
		expect(shown.some((id) => id.startsWith('nfs'))).toBe(true);
		expect(shown.some((id) => id.startsWith('vsan'))).toBe(false);
	});

	it('takes an update of a release for the release', () => {
		expect(releaseOf('7.0U1')).toEqual([7, 0]);
	});
});

describe('choices repeat the catalogue', () => {
	const values = (key: 'tech' | 'stor' | 'mact' | 'stpl' | 'fw') =>
		SITES_FIELDS[key].choices.map(({ value }) => value as string);
	const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

	test('of technologies', () => {
		expect(values('tech').sort()).toEqual(ids(LINK_TECHNOLOGIES));
	});
	test('of storage', () => {
		expect(values('stor').sort()).toEqual(['async', 'none', ...ids(STRETCHED_STORAGE)].sort());
	});
	test('of MAC tables', () => {
		expect(values('mact').sort()).toEqual(ids(MAC_TABLES));
	});
	test('of spanning-tree limits', () => {
		expect(values('stpl').sort()).toEqual(['none', ...ids(SPANNING_TREE_LIMITS)].sort());
	});
	test('of port features', () => {
		const features = FIREWALL_PORTS.flatMap((row) => row.features as readonly string[]);
		const wanted = new Set([...features, ...Object.keys(PORT_PRESETS), 'plan', 'all']);
		expect(values('fw').sort()).toEqual([...wanted].sort());
	});
});

describe('presets', () => {
	it.each(SITES_PRESETS.map((each) => [each.name, each] as const))('%s answers', (_, each) => {
		expect(answerSites(sitesPresetText(each)).verdict.kind).toBe('ready');
		expect(sitesPresetOf(sitesPresetText(each))).toBe(each);
	});
});

/** Everything the page could say about a scenario. */
function allWords(text: ScenarioText): readonly (string | null)[] {
	const answers = answerSites(text);
	const { reading, path, plan, verdict, estate, domain } = answers;
	const words: (string | null)[] = [estateSentence(answers), JSON.stringify(productsWorking())];
	if (path.kind === 'ready')
		words.push(
			pathSentence(path.value),
			measuredSentence(path.value),
			JSON.stringify(pathWorking(path.value, text)),
			JSON.stringify(creditRows(path.value)),
			JSON.stringify(headrooms(path.value))
		);
	if (plan.kind === 'ready') {
		words.push(planSentence(plan.value), JSON.stringify(planWorking(plan.value)));
		const ports = answerPorts(reading, plan.value);
		if (ports.kind === 'ready') words.push(JSON.stringify(portsWorking(ports.value)));
	}
	if (estate.kind === 'ready') {
		const copies = answerReplication(reading, estate.value);
		if (copies.kind === 'ready' && copies.value !== null)
			words.push(plainText(asyncHeadline(copies.value)), afterLossSentence(copies.value));
	}
	if (verdict.kind === 'ready') words.push(...verdictWords(verdict.value, answers, text));
	void domain;
	return words;
}

function verdictWords(
	answer: VerdictAnswer,
	{ reading, domain }: ReturnType<typeof answerSites>,
	text: ScenarioText
): readonly (string | null)[] {
	const tipping = answerTipping(reading, answer, domain);
	const writes = answerWrites(reading, answer);
	return [
		plainText(verdictHeadline(answer)),
		plainText(shortVerdict(answer)),
		supportSentence(answer),
		quickestSentence(answer),
		stormSentence(answer),
		...outcomeWords(answer),
		...asides(answer).map(({ sentence }) => sentence),
		...answer.remedies.map(remedySentence),
		...rulingsOf(answer.judged.all).map(figuresSentence),
		...rulingsOf(answer.judged.all).map((ruling) => JSON.stringify(ruleWorking(ruling, answer))),
		...(tipping.kind === 'ready'
			? [stepSentence(tipping.value), slopeSentence(tipping.value), claimSentence(tipping.value)]
			: []),
		...(writes.kind === 'ready' ? writeSentences(writes.value) : []),
		JSON.stringify(budgetWorking(answer, text)),
		JSON.stringify(mtuWorking(answer, text)),
		...roundTripSweep(answer).map(({ milliseconds }) => `${milliseconds}`),
		`${longestWay(answer.path)}`
	];
}

const SITES_KEYS = [
	...(Object.keys(SITES_FIELDS) as SitesKey[]),
	'km',
	'route',
	'link',
	'vs'
] as const;

/** A text that the field accepts: a choice of it, an end of its range, or something in between. */
function typedFor(key: (typeof SITES_KEYS)[number]): fc.Arbitrary<string> {
	const field = FIELDS[key];
	if (field.kind === 'choice') return fc.constantFrom(...field.choices.map(({ value }) => value));
	if (field.kind === 'text') return fc.constantFrom(field.initial, '0, 0', 'Tokyo', 'DMZ; 3; 4');
	const ends = [field.min, field.max, field.initial];
	const between = fc
		.integer({
			min: Math.ceil(Number(field.min)),
			max: Math.floor(Math.min(Number(field.max), 1e6))
		})
		.map(String);
	return fc.oneof(fc.constantFrom(...ends), between);
}

const changes = fc
	.uniqueArray(fc.constantFrom(...SITES_KEYS), { maxLength: 12 })
	.chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, typedFor(key)]))));

describe('whatever is typed', () => {
	it('says nothing that is not a number, within what the fields accept', () => {
		fc.assert(
			fc.property(changes, (over) => {
				for (const words of allWords(scenario(over as Partial<ScenarioText>)))
					expect(words ?? '').not.toMatch(/NaN|undefined|Infinity|\[object/);
			}),
			{ numRuns: 400 }
		);
	});

	it('never throws on nonsense', () => {
		const nonsense = fc.record(
			Object.fromEntries(
				KEYS.map((key) => [key, fc.option(fc.string(), { nil: INITIAL_TEXT[key] })])
			)
		);
		fc.assert(
			fc.property(nonsense, (text) => {
				expect(() => allWords(text as ScenarioText)).not.toThrow();
			}),
			{ numRuns: 60 }
		);
	});

	it('silences only what depends on a bad field', () => {
		const { path, plan, verdict } = answersOf({ wps: 'lots' });
		expect(path.kind).toBe('ready');
		expect(plan.kind).toBe('ready');
		expect(verdict).toEqual({ kind: 'waiting', fields: ['wps'] });
	});
});
