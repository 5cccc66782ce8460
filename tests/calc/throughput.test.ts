import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	protocolEfficiency,
	streamCount,
	throughput,
	type ThroughputInput
} from '#lib/calc/throughput';
import {
	bytes,
	bytesPerSecond,
	gigabitsPerSecond,
	megabitsPerSecond,
	milliseconds,
	ratio,
	seconds
} from '#lib/calc/units';
import { HYPERVISOR_VALUES } from '#lib/facts/hypervisor-values';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { BARE_FRAMES, migration, STANDARD_FRAMES } from './migration-input';

const METRO = HYPERVISOR_VALUES.VMOTION_5.profile;
const BEFORE_METRO = HYPERVISOR_VALUES.VMOTION_41.profile;
const CUBIC = MIGRATION_FACTS.CUBIC.value;

const found = (input: ThroughputInput) => {
	const result = throughput(input);
	if (result.kind === 'refused') throw new Error(JSON.stringify(result.issues));
	return result;
};
const megabytes = (rate: number) => rate / 1e6;
const gigabits = (rate: number) => (rate * 8) / 1e9;
const randomLoss = (probability: number) =>
	({ kind: 'random', probability: ratio(probability), validUpTo: ratio(0.01) }) as const;

describe(protocolEfficiency, () => {
	it.each([
		// (1500 - 40) / (1500 + 38) = 1460 / 1538
		{ name: 'standard frames', mtu: 1500, headers: 40, part: 0.949285 },
		// (1500 - 52) / 1538: 1 GbE then carries 941 Mbit/s, the most that the KVM measurements of SoCC 2017 reach
		{ name: 'standard frames with time stamps', mtu: 1500, headers: 52, part: 0.941482 },
		// (9000 - 40) / 9038
		{ name: 'jumbo frames', mtu: 9000, headers: 40, part: 0.99137 }
	])('is $part for $name', ({ mtu, headers, part }) => {
		const framing = { ...STANDARD_FRAMES, mtu: bytes(mtu), tcpIpHeaders: bytes(headers) };
		expect(protocolEfficiency(framing)).toBeCloseTo(part, 6);
	});
});

describe(streamCount, () => {
	it.each([
		{ name: '25 GbE', rule: 'automatic', gbit: 25, vmknics: 1, nicsUsed: 1, streams: 2 },
		{ name: '40 GbE', rule: 'automatic', gbit: 40, vmknics: 1, nicsUsed: 1, streams: 3 },
		{ name: '100 GbE', rule: 'automatic', gbit: 100, vmknics: 1, nicsUsed: 1, streams: 7 },
		{ name: '15 GbE, exactly', rule: 'automatic', gbit: 15, vmknics: 1, nicsUsed: 1, streams: 1 },
		{ name: 'two 25 GbE cards', rule: 'automatic', gbit: 25, vmknics: 2, nicsUsed: 2, streams: 4 },
		{ name: 'more interfaces', rule: 'automatic', gbit: 10, vmknics: 4, nicsUsed: 1, streams: 4 },
		{ name: 'interfaces alone', rule: 'per-vmknic', gbit: 100, vmknics: 3, nicsUsed: 1, streams: 3 }
	] as const)('is $streams with $name ($rule)', ({ rule, gbit, vmknics, nicsUsed, streams }) => {
		const count = streamCount({
			rule: { kind: rule },
			vmknics,
			nicsUsed,
			lineRate: gigabitsPerSecond(gbit),
			perStream: gigabitsPerSecond(15)
		});
		expect(count).toBe(streams);
	});

	it('is what was set', () => {
		const rule = { kind: 'fixed', count: 5 } as const;
		const others = { vmknics: 1, nicsUsed: 1 };
		const lineRate = gigabitsPerSecond(10);
		expect(streamCount({ rule, ...others, lineRate, perStream: lineRate })).toBe(5);
	});
});

describe(throughput, () => {
	it('is bound by the card when nothing else is near, and names the streams next', () => {
		// 10 Gbit/s x 1460/1538 = 9.4928 Gbit/s; one stream would carry 15
		const result = found(migration());
		expect(gigabits(result.rate)).toBeCloseTo(9.492848, 6);
		expect(result).toMatchObject({ binds: 'nics', next: { name: 'streams' }, streams: 1 });
		expect(gigabits(result.next.rate)).toBe(15);
		expect(result.flags).toEqual([]);
	});

	it('says of every ceiling that is missing why it is', () => {
		expect(found(migration()).unbounded).toEqual([
			{ name: 'link', because: 'cards-are-the-link' },
			{ name: 'share', because: 'alone' },
			{ name: 'window', because: 'buffer-follows-round-trip' },
			{ name: 'loss', because: 'no-loss' },
			{ name: 'cap', because: 'no-cap' },
			{ name: 'cpu', because: 'cpu-not-counted' }
		]);
	});

	describe('socket buffers over distance (Epping 2011: about 50 MB/s, and 125 MB/s restored)', () => {
		const atTenMs = { framing: BARE_FRAMES, lineRate: gigabitsPerSecond(1) };
		const roundTripTime = milliseconds(10);

		it('reaches 50 MB/s with 0.5 MB at 10 ms', () => {
			// 0.5 MB / 10 ms = 50 MB/s
			const result = found(migration({ ...BEFORE_METRO, ...atTenMs, roundTripTime }));
			expect(megabytes(result.rate)).toBeCloseTo(50, 9);
			expect(result).toMatchObject({ binds: 'window', next: { name: 'nics' } });
		});

		it('reaches the whole 125 MB/s with 1.25 MB at 10 ms', () => {
			// 1.25 MB / 10 ms = 125 MB/s = 1 Gbit/s: card and window end up level, and the card is named
			const result = found(migration({ ...METRO, ...atTenMs, roundTripTime }));
			expect(megabytes(result.rate)).toBeCloseTo(125, 9);
			expect(result).toMatchObject({ binds: 'nics', next: { name: 'window' } });
		});

		it('still fills 1 GbE with 0.5 MB at 4 ms, and not at 5', () => {
			// 0.5 MB / 4 ms = 125 MB/s
			const rateAt = (ms: number) =>
				found(migration({ ...BEFORE_METRO, ...atTenMs, roundTripTime: milliseconds(ms) })).rate;
			expect(megabytes(rateAt(4))).toBeCloseTo(125, 9);
			expect(megabytes(rateAt(5))).toBeCloseTo(100, 9);
		});

		it('adds up over streams', () => {
			// 3 interfaces x 1.25 MB / 10 ms = 375 MB/s
			const result = found(migration({ ...METRO, vmknics: 3, roundTripTime }));
			expect(result.binds).toBe('window');
			expect(megabytes(result.rate)).toBeCloseTo(375, 9);
		});
	});

	describe('loss', () => {
		const lossy = { roundTripTime: milliseconds(20), loss: randomLoss(1e-4) };

		it('leaves CUBIC 70 Mbit/s at 1e-4 and 20 ms', () => {
			// W = max(1.054 (0.02/1e-4)^0.75, 1.2/sqrt(1e-4)) = max(56, 120) = 120 segments of 1460 B in 20 ms
			// = 8.76 MB/s = 70.08 Mbit/s
			const result = found(migration({ ...lossy, congestion: CUBIC }));
			expect(result.binds).toBe('loss');
			expect(megabytes(result.rate)).toBeCloseTo(8.76, 6);
		});

		it('hits each stream by itself', () => {
			const streams = { kind: 'fixed', count: 4 } as const;
			const result = found(migration({ ...lossy, congestion: CUBIC, streams }));
			expect(megabytes(result.rate)).toBeCloseTo(4 * 8.76, 6);
		});

		it('is flagged where the models end', () => {
			const flagsAt = (p: number) => found(migration({ ...lossy, loss: randomLoss(p) })).flags;
			expect(flagsAt(0.01).map((flag) => flag.kind)).not.toContain('loss-outside-model');
			expect(flagsAt(0.02)).toContainEqual({
				kind: 'loss-outside-model',
				probability: 0.02,
				validUpTo: 0.01
			});
		});

		it.each([
			{ name: 'a loss of nothing', over: { loss: randomLoss(0) }, because: 'no-loss' },
			{ name: 'no distance', over: { roundTripTime: seconds(0) }, because: 'no-round-trip' },
			{
				name: 'a round trip of next to nothing',
				over: { roundTripTime: seconds(1e-320) },
				because: 'past-any-link'
			}
		])('does not bind at $name', ({ over, because }) => {
			const { unbounded } = found(migration({ ...lossy, ...over }));
			expect(unbounded).toContainEqual({ name: 'loss', because });
		});
	});

	it('keeps within the link between the sites, and the part of it that is ours', () => {
		// 4 Gbit/s x 0.5 x 1460/1538 = 1.89857 Gbit/s
		const link = { kind: 'link', capacity: gigabitsPerSecond(4), share: ratio(0.5) } as const;
		const result = found(migration({ link }));
		expect(result.binds).toBe('link');
		expect(gigabits(result.rate)).toBeCloseTo(1.89857, 5);
	});

	it('shares the narrower of cards and link between migrations', () => {
		// 2 Gbit/s / 8 x 1460/1538
		const link = { kind: 'link', capacity: gigabitsPerSecond(2), share: ratio(1) } as const;
		const result = found(migration({ link, concurrent: 8 }));
		expect(result).toMatchObject({ binds: 'share', next: { name: 'link' } });
		expect(gigabits(result.rate)).toBeCloseTo((0.25 * 1460) / 1538, 9);
	});

	it('stops at the cap', () => {
		const rate = megabitsPerSecond(200);
		const result = found(migration({ cap: { kind: 'at', rate } }));
		expect(result).toMatchObject({ binds: 'cap', rate });
	});

	it('stops where the processor ends, which migrations share too', () => {
		// 1 core x 10 Gbit/s / 2 migrations = 5 Gbit/s; the card at 40 GbE would leave 18.99 for each
		const processor = {
			kind: 'cores',
			cores: 1,
			ratePerCore: MIGRATION_FACTS.RATE_PER_CORE.value
		} as const;
		const result = found(migration({ processor, concurrent: 2, lineRate: gigabitsPerSecond(40) }));
		expect(result).toMatchObject({ binds: 'cpu', next: { name: 'share' } });
		expect(gigabits(result.rate)).toBe(5);
	});

	it('lists the ceilings from the lowest up', () => {
		const rates = found(
			migration({
				...METRO,
				roundTripTime: milliseconds(10),
				loss: randomLoss(1e-6),
				concurrent: 2,
				cap: { kind: 'at', rate: gigabitsPerSecond(1) }
			})
		).ceilings.map((ceiling) => ceiling.rate);
		expect(rates).toHaveLength(6);
		expect(rates).toEqual([...rates].sort((a, b) => a - b));
	});

	describe('cards', () => {
		it('all serve one migration from 5.0 on, given an interface for each', () => {
			const result = found(migration({ ...METRO, nics: 4, vmknics: 4 }));
			expect(gigabits(result.rate)).toBeCloseTo(4 * 9.492848, 5);
		});

		it('idle without an interface, and that is said', () => {
			const result = found(migration({ nics: 4, vmknics: 1 }));
			expect(gigabits(result.rate)).toBeCloseTo(9.492848, 6);
			expect(result.flags).toEqual([{ kind: 'idle-nics', nics: 4, nicsUsed: 1 }]);
		});

		it('serve no more than the connections there are', () => {
			const streams = { kind: 'fixed', count: 2 } as const;
			const result = found(migration({ streams, nics: 4, vmknics: 4 }));
			expect(result).toMatchObject({ nicsUsed: 2, streams: 2, binds: 'nics' });
		});

		it('but one idle before 5.0', () => {
			const result = found(migration({ ...BEFORE_METRO, nics: 2, vmknics: 2 }));
			expect(result).toMatchObject({ nicsUsed: 1, binds: 'nics' });
		});
	});

	describe('flags a round trip past what the release supports', () => {
		it.each([
			{ profile: HYPERVISOR_VALUES.VMOTION_41.profile, fine: 4.999, past: 5 },
			{ profile: HYPERVISOR_VALUES.VMOTION_5.profile, fine: 10, past: 10.001 },
			{ profile: HYPERVISOR_VALUES.VMOTION_6.profile, fine: 150, past: 150.001 },
			{ profile: HYPERVISOR_VALUES.VMOTION_7.profile, fine: 150, past: 150.001 }
		])('$profile.name at $past ms', ({ profile, fine, past }) => {
			const kinds = (ms: number) =>
				found(migration({ ...profile, roundTripTime: milliseconds(ms) })).flags.map(
					(flag) => flag.kind
				);
			expect(kinds(fine)).not.toContain('round-trip-too-long');
			expect(kinds(past)).toContain('round-trip-too-long');
		});

		it('and never where there is no limit', () => {
			const input = migration({ ...HYPERVISOR_VALUES.KVM.profile, roundTripTime: seconds(2) });
			expect(found(input).flags).toEqual([]);
		});
	});

	describe('flags less than 250 Mbit/s for each migration', () => {
		const gigabitCard = { lineRate: gigabitsPerSecond(1) };
		const minimumFlag = (input: ThroughputInput) =>
			found(input).flags.find((flag) => flag.kind === 'below-minimum-bandwidth');

		it('not with four on 1 GbE, which is 250 exactly, headers included', () => {
			expect(minimumFlag(migration({ ...gigabitCard, concurrent: 4 }))).toBeUndefined();
		});

		it('with five on 1 GbE', () => {
			const flag = minimumFlag(migration({ ...gigabitCard, concurrent: 5 }));
			expect(flag?.wireRate).toBeCloseTo(megabitsPerSecond(200), 3);
		});

		it('with one that loss holds down', () => {
			const roundTripTime = milliseconds(20);
			expect(minimumFlag(migration({ loss: randomLoss(1e-4), roundTripTime }))).toMatchObject({
				minimum: { kind: 'per-migration', rate: megabitsPerSecond(250) }
			});
		});

		it('but by the whole link in the days of 622 Mbit/s', () => {
			const link = (mbit: number) =>
				({ kind: 'link', capacity: megabitsPerSecond(mbit), share: ratio(1) }) as const;
			const on = (mbit: number) =>
				minimumFlag(migration({ ...BEFORE_METRO, link: link(mbit), concurrent: 4 }));
			expect(on(622)).toBeUndefined();
			expect(on(621)).toMatchObject({ minimum: { kind: 'per-link' } });
		});
	});

	describe('refuses', () => {
		it.each([
			{ name: 'no card', over: { nics: 0 }, issue: ['nics', 'not-positive'] },
			{ name: 'half a card', over: { nics: 1.5 }, issue: ['nics', 'not-whole'] },
			{
				name: 'a line rate of nothing',
				over: { lineRate: bytesPerSecond(0) },
				issue: ['line-rate', 'not-positive']
			},
			{
				name: 'a negative line rate',
				over: { lineRate: bytesPerSecond(-1) },
				issue: ['line-rate', 'negative']
			},
			{
				name: 'an endless line rate',
				over: { lineRate: bytesPerSecond(Infinity) },
				issue: ['line-rate', 'not-finite']
			},
			{
				name: 'an absurd line rate',
				over: { lineRate: bytesPerSecond(1e300) },
				issue: ['line-rate', 'too-large']
			},
			{ name: 'no interface', over: { vmknics: 0 }, issue: ['vmknics', 'not-positive'] },
			{
				name: 'packets that hold only headers',
				over: { framing: { ...STANDARD_FRAMES, mtu: bytes(40) } },
				issue: ['mtu', 'too-small']
			},
			{
				name: 'a negative round trip',
				over: { roundTripTime: milliseconds(-1) },
				issue: ['round-trip-time', 'negative']
			},
			{
				name: 'a round trip that is no number',
				over: { roundTripTime: seconds(Number.NaN) },
				issue: ['round-trip-time', 'not-finite']
			},
			{
				name: 'the loss of everything',
				over: { loss: randomLoss(1) },
				issue: ['loss', 'reaches-one']
			},
			{ name: 'a negative loss', over: { loss: randomLoss(-0.1) }, issue: ['loss', 'negative'] },
			{
				name: 'no migration at all',
				over: { concurrent: 0 },
				issue: ['concurrent', 'not-positive']
			},
			{
				name: 'a cap of nothing',
				over: { cap: { kind: 'at', rate: bytesPerSecond(0) } },
				issue: ['cap', 'not-positive']
			},
			{
				name: 'no buffer',
				over: { buffer: { kind: 'fixed', buffer: bytes(0) } },
				issue: ['buffer', 'not-positive']
			},
			{
				name: 'no stream',
				over: { streams: { kind: 'fixed', count: 0 } },
				issue: ['streams', 'not-positive']
			},
			{
				name: 'more than all of a link',
				over: { link: { kind: 'link', capacity: gigabitsPerSecond(1), share: ratio(1.1) } },
				issue: ['link-share', 'above-one']
			},
			{
				name: 'no core',
				over: {
					processor: { kind: 'cores', cores: 0, ratePerCore: gigabitsPerSecond(10) }
				},
				issue: ['cores', 'not-positive']
			}
		] satisfies readonly {
			name: string;
			over: Partial<ThroughputInput>;
			issue: [string, string];
		}[])('$name', ({ over, issue: [field, fault] }) => {
			expect(throughput(migration(over))).toEqual({
				kind: 'refused',
				issues: [{ field, fault }]
			});
		});
	});
});

describe('whatever is asked', () => {
	const someInput = fc.record({
		nics: fc.integer({ min: 1, max: 16 }),
		vmknics: fc.integer({ min: 1, max: 16 }),
		gbit: fc.double({ min: 0.01, max: 800, noNaN: true }),
		rtt: fc.double({ min: 0, max: 1, noNaN: true }),
		loss: fc.double({ min: 0, max: 0.5, noNaN: true }),
		concurrent: fc.integer({ min: 1, max: 16 }),
		profile: fc.constantFrom(...Object.values(HYPERVISOR_VALUES).map(({ profile }) => profile))
	});
	type Some = typeof someInput extends fc.Arbitrary<infer T> ? T : never;
	const inputOf = ({ gbit, rtt, loss, profile, ...rest }: Some) =>
		migration({
			...profile,
			...rest,
			lineRate: gigabitsPerSecond(gbit),
			roundTripTime: seconds(rtt),
			loss: randomLoss(loss)
		});

	test('the rate lies under every ceiling and on the one that binds', () => {
		fc.assert(
			fc.property(someInput, (some) => {
				const result = found(inputOf(some));
				for (const ceiling of result.ceilings) {
					expect(result.rate).toBeLessThanOrEqual(ceiling.rate);
					expect(Number.isFinite(ceiling.rate)).toBe(true);
				}
				expect(result.ceilings[0]).toEqual({ name: result.binds, rate: result.rate });
				expect(result.rate).toBeGreaterThan(0);
				expect(result.ceilings.length + result.unbounded.length).toBe(8);
			})
		);
	});

	/** The same migration twice, the second with more of one thing. */
	const compared = (
		more: (input: ThroughputInput, by: number) => ThroughputInput,
		verdict: (before: number, after: number) => void
	) => {
		const by = fc.double({ min: 0, max: 3, noNaN: true });
		fc.assert(
			fc.property(someInput, by, (some, extra) => {
				const input = inputOf(some);
				verdict(found(input).rate, found(more(input, extra)).rate);
			})
		);
	};
	const notFaster = (before: number, after: number) =>
		expect(after).toBeLessThanOrEqual(before * (1 + 1e-12));
	const notSlower = (before: number, after: number) =>
		expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-12));

	test('a longer round trip is never faster', () => {
		compared(
			(input, by) => ({ ...input, roundTripTime: seconds(input.roundTripTime + by) }),
			notFaster
		);
	});

	test('more loss is never faster', () => {
		compared(
			(input, by) =>
				input.loss.kind === 'none'
					? input
					: { ...input, loss: randomLoss(input.loss.probability + by / 10) },
			notFaster
		);
	});

	test('more migrations at once are never faster', () => {
		compared(
			(input, by) => ({ ...input, concurrent: input.concurrent + Math.ceil(by) }),
			notFaster
		);
	});

	test('more cards and more interfaces are never slower', () => {
		compared((input, by) => ({ ...input, nics: input.nics + Math.ceil(by) }), notSlower);
		compared((input, by) => ({ ...input, vmknics: input.vmknics + Math.ceil(by) }), notSlower);
	});

	test('nothing throws, and no rate is anything but a positive number', () => {
		const double = fc.double();
		fc.assert(
			fc.property(
				fc.record({
					nics: double,
					lineRate: double,
					vmknics: double,
					mtu: double,
					headers: double,
					rtt: double,
					loss: double,
					buffer: double,
					perStream: double,
					cap: double,
					cores: double,
					capacity: double,
					part: double,
					concurrent: double
				}),
				(odd) => {
					const result = throughput(
						migration({
							nics: odd.nics,
							vmknics: odd.vmknics,
							lineRate: bytesPerSecond(odd.lineRate),
							framing: {
								mtu: bytes(odd.mtu),
								ethernetOverhead: bytes(38),
								tcpIpHeaders: bytes(odd.headers)
							},
							roundTripTime: seconds(odd.rtt),
							loss: randomLoss(odd.loss),
							buffer: { kind: 'fixed', buffer: bytes(odd.buffer) },
							perStream: bytesPerSecond(odd.perStream),
							cap: { kind: 'at', rate: bytesPerSecond(odd.cap) },
							processor: { kind: 'cores', cores: odd.cores, ratePerCore: gigabitsPerSecond(10) },
							link: {
								kind: 'link',
								capacity: bytesPerSecond(odd.capacity),
								share: ratio(odd.part)
							},
							concurrent: odd.concurrent
						})
					);
					const numbers = JSON.stringify(result, (_, value: unknown) =>
						typeof value === 'number' && !Number.isFinite(value) ? 'NOT A NUMBER' : value
					);
					expect(numbers).not.toContain('NOT A NUMBER');
				}
			),
			{ numRuns: 500 }
		);
	});

	test('extremes that are each allowed stay numbers together', () => {
		const extreme = fc.constantFrom(1e-18, 1e-9, 1, 1e9, 1e18);
		fc.assert(
			fc.property(
				extreme,
				extreme,
				extreme,
				extreme,
				extreme,
				(rate, rtt, buffer, perStream, p) => {
					const result = found(
						migration({
							lineRate: bytesPerSecond(rate),
							roundTripTime: seconds(rtt),
							buffer: { kind: 'fixed', buffer: bytes(buffer) },
							perStream: bytesPerSecond(perStream),
							loss: randomLoss(Math.min(0.5, p))
						})
					);
					for (const ceiling of result.ceilings) expect(Number.isFinite(ceiling.rate)).toBe(true);
					expect(result.rate).toBeGreaterThan(0);
				}
			)
		);
	});
});

describe('what cannot be sent', () => {
	const nothing = bytesPerSecond(0);
	it('names every impossible field at once', () => {
		const refusal = throughput(
			migration({
				framing: { mtu: bytes(1500), ethernetOverhead: bytes(-1), tcpIpHeaders: bytes(-1) },
				link: { kind: 'link', capacity: nothing, share: ratio(1) },
				perStream: nothing,
				processor: { kind: 'cores', cores: 1, ratePerCore: nothing }
			})
		);
		expect(refusal).toEqual({
			kind: 'refused',
			issues: [
				{ field: 'ethernet-overhead', fault: 'negative' },
				{ field: 'tcp-ip-headers', fault: 'negative' },
				{ field: 'link-capacity', fault: 'not-positive' },
				{ field: 'per-stream', fault: 'not-positive' },
				{ field: 'rate-per-core', fault: 'not-positive' }
			]
		});
	});

	it('takes a fixed buffer for no bound where there is no round trip to wait for', () => {
		const { unbounded } = found(
			migration({ buffer: { kind: 'fixed', buffer: bytes(65_536) }, roundTripTime: seconds(0) })
		);
		expect(unbounded).toContainEqual({ name: 'window', because: 'no-round-trip' });
	});
});
