import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmistakable } from '#lib/form/number-field';
import { batchOf } from '#lib/scenario/migration/batch';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { quickAnswer } from '#lib/words/quick';
import { plainText } from '#lib/words/phrase';
import { ofTyped, typed } from '../../scenario/scenario-of';
import { spoken, steps, stripRate } from './spoken';

type Over = Partial<Scenario>;
const migration = ofTyped(migrationOf);
const GBIT = 1e9 / 8;

/*
 * A loss of 1e-8 at 100 ms: Reno's mean window of sqrt(0.75 / 1e-8) = 8,660 segments of 1,460 B carries 1.012 Gbit/s.
 * But a loss is due after 1e8 segments, 136 GiB, and until then the card binds.
 */
const RARE: Over = { rtt: '100', ram: '512', loss: '0.000001' };

describe('a copy that is sent before the first loss is due', () => {
	const over: Over = { ...RARE, vmram: '64' };

	it('runs at the rate of the card, and all that is said of it says so', () => {
		const said = spoken(over);
		expect(said.why).toContain('The network card sets the rate: 9.49 Gbit/s of payload.');
		expect(said.why).toContain('Next would be what its TCP streams carry, at 15 Gbit/s.');
		expect(said.impact).toContain('it takes 100 % of the cards');
		expect(stripRate(over)).toBe('9.49 Gbit/s');
		const quick = quickAnswer(typed(over)).migration;
		expect(quick.kind === 'words' ? plainText(quick.phrase) : '').toContain(
			'The network card sets the pace.'
		);
		expect(steps(over, 'Ceilings on the rate')).toContain(
			'Packet loss: no bound, the copy is sent before the first loss is due'
		);
		expect(steps(over, 'Rate')?.[0]).toBe(
			'least ceiling: Network cards = 9.493 Gbit/s = 1,187 MB/s'
		);
	});

	it('pauses and falls behind by the pace at which it ends, as without loss', () => {
		const [rare, none] = [over, { ...over, loss: '0' }].map((each) => spoken(each));
		expect(rare?.['break-even']).toBe(none?.['break-even']);
		expect(rare?.migration?.split('In the middle case')[1]).toBe(
			none?.migration?.split('In the middle case')[1]
		);
	});

	it('keeps the 250 Mbit/s that each migration is asked for', () => {
		// 866 segments are 101 Mbit/s in the end; a loss is due after 1e6 segments, 1.36 GiB.
		const short: Over = { rtt: '100', loss: '0.0001', vmram: '1' };
		expect(migration(short).speed.way.throughput.flags).toHaveLength(1);
		expect(spoken(short).remarks ?? '').not.toContain('asks for');
	});
});

describe('a copy that losses reach on its way', () => {
	// 136 GiB at 9.493 Gbit/s take 123 s; the other 69 GiB fall from there on, and all 205 take 248 s with their start.
	it('has the rate that its time comes to', () => {
		const over: Over = { ...RARE, vmram: '200' };
		expect(spoken(over).why).toContain(
			'Packet loss sets the rate: 7.14 Gbit/s of payload. Next would be the network card, at 9.49 Gbit/s.'
		);
		expect(stripRate(over)).toBe('7.14 Gbit/s');
	});

	const log = (from: number, to: number) =>
		fc
			.double({ min: Math.log(from), max: Math.log(to), noNaN: true })
			.map((value) => unmistakable(String(Number(Math.exp(value).toPrecision(4)))));
	const LOSSY: fc.Arbitrary<Over> = fc.record({
		rtt: log(0.5, 150),
		loss: log(1e-7, 0.1),
		vmram: log(0.5, 400),
		link: fc.constantFrom('1', '10', '25', '100'),
		work: fc.constantFrom('idle', 'unknown', 'database'),
		vs: fc.constantFrom('4.1', '5.5', '6.7', '8.0'),
		mdisk: log(1, 500),
		moves: fc.constantFrom('memory', 'both')
	});
	/** A start takes no longer than doubling 14,600 B in each round trip until 100 Gbit/s are under way. */
	const startOf = ({ rtt }: Over) => {
		const trip = Number(rtt) / 1000;
		return trip * Math.log2(1 + (trip * 100 * GBIT) / 14_600);
	};

	it('sends its data in its time at that rate', () => {
		fc.assert(
			fc.property(LOSSY, (drawn) => {
				const over = { ...drawn, ram: '1024', mwr: '0' };
				const { speed, outcome } = migration(over);
				const estimate = estimateOf(outcome);
				if (estimate === null) return;
				const { rate, ceilings, binds } = speed.result;
				const time = estimate.sent.likely / rate;
				expect(estimate.copy.likely).toBeGreaterThan(time * (1 - 1e-6) - 1e-3);
				expect(estimate.copy.likely).toBeLessThan(time * (1 + 1e-6) + 2 * startOf(over) + 1e-3);
				expect({ rate, name: binds }).toEqual(ceilings[0]);
			}),
			{ numRuns: 300 }
		);
	});

	it('goes likewise where many move', () => {
		fc.assert(
			fc.property(LOSSY, (drawn) => {
				const over: Over = { ...drawn, ram: '1024', moves: 'memory', many: '20', mho: '2' };
				const batch = ofTyped(batchOf)(over);
				const estimate = batch === null ? null : estimateOf(batch.each);
				if (batch === null || batch.rate === null || estimate === null) return;
				const time = estimate.sent.likely / batch.rate;
				expect(estimate.copy.likely).toBeGreaterThan(time * (1 - 1e-6) - 1e-3);
				expect(estimate.copy.likely).toBeLessThan(time * (1 + 1e-6) + 2 * startOf(over) + 1e-3);
			}),
			{ numRuns: 100 }
		);
	});
});
