import { PATH_VALUES } from '#lib/facts/path-values';
import { type CopyPath, copyPath, type DoubtTable } from '#lib/calc/copy-path';
import { type ConcurrentMigrations, concurrentMigrations } from '#lib/calc/hypervisor';
import { firstRate, meanRate, type PathClock } from '#lib/calc/path-clock';
import {
	type Throughput,
	throughput,
	type ThroughputInput,
	throughputOfCopy
} from '#lib/calc/throughput';
import {
	type Bytes,
	type BytesPerSecond,
	bytes,
	gigabitsPerSecond,
	least,
	ratio,
	scale
} from '#lib/calc/units';
import { type Waves, wavesOf } from '#lib/calc/waves';
import { MIGRATION_VALUES, NO_DOUBT } from '#lib/facts/migration-values';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type Path, pathOf, planned } from '#lib/scenario/path/path';
import { type MigrationValue, withMigrationValues } from './asking';
import { type Hypervisor, hypervisorOf } from './hypervisor';

export interface Speed {
	readonly hypervisor: Hypervisor;
	readonly path: Path;
	/** As it was asked for. */
	readonly given: ThroughputInput;
	/** What one stream of these hosts was seen to carry; null where only the release is known. */
	readonly ownStream: BytesPerSecond | null;
	/** Who set the cap that is in force. */
	readonly capBy: 'you' | 'platform' | 'nobody';
	/** Whether the link between the sites has a speed of its own, or is as fast as the cards are. */
	readonly between: 'own-speed' | 'as-cards';
	/** What a copy sends over it, where that is known: losses slow a copy down only after a while. */
	readonly sent: Bytes | null;
	/** As it runs: with no more at once than the release permits. */
	readonly input: ThroughputInput;
	/** Of a copy that sends so much; where that is not known, of one without end. */
	readonly result: Throughput;
	/** The rate of the same copy on a slow and a fast day. */
	readonly otherDays: Readonly<Record<'slowest' | 'fastest', BytesPerSecond>>;
	/** The way as a copy sees it, on a usual, a slow and a fast day. */
	readonly way: CopyPath;
	readonly permitted: ConcurrentMigrations;
	/** How those that were asked for at once really run. */
	readonly waves: Waves;
}

const NETWORK_KEYS = [
	'link',
	'nics',
	'mnic',
	'wan',
	'wanp',
	'conc',
	'mtu',
	'cap',
	'vcores',
	'loss',
	'pstr'
] as const;

export function doubtsOf({
	hypervisor,
	ownStream
}: Pick<Speed, 'hypervisor' | 'ownStream'>): DoubtTable {
	const usual = MIGRATION_VALUES['migration-path-doubts'];
	const measuredOnce = hypervisor.generation === 'vmotion-3.5-4.0';
	if (ownStream === null && !measuredOnce) return usual;
	const streams =
		ownStream === null ? MIGRATION_VALUES['migration-one-measurement-doubt'] : NO_DOUBT;
	return { ...usual, others: { ...usual.others, streams } };
}

/** As many streams as the release opens, each carrying what was seen on these hosts. */
function withOwnStream(input: ThroughputInput, ownStream: BytesPerSecond): ThroughputInput {
	const found = throughput(input);
	if (found.kind === 'refused') return input;
	return { ...input, streams: { kind: 'fixed', count: found.streams }, perStream: ownStream };
}

type Known = Pick<Speed, 'hypervisor' | 'path' | 'ownStream' | 'capBy' | 'between' | 'sent'>;

const rateOf = (clock: PathClock, sent: Bytes | null): BytesPerSecond =>
	sent === null ? clock.steady : meanRate(clock, sent);

/** The rate of a copy, and what sets it. */
function resultOf(input: ThroughputInput, way: CopyPath, sent: Bytes | null): Throughput {
	const { usual, throughput: endless } = way;
	return sent === null || usual.stretches.length === 0
		? endless
		: throughputOfCopy(input, { mean: meanRate(usual, sent), lossless: firstRate(usual) });
}

/** The rate on given inputs; the inputs come out of the form, so a refusal is a mistake of ours. */
function speedOn(given: ThroughputInput, known: Known): Speed {
	const { hypervisor, path, ownStream, capBy, between, sent } = known;
	const permitted = concurrentMigrations(hypervisor.profile.concurrency, given.lineRate);
	if (permitted.kind === 'refused') throw new Error('the form let an impossible card pass');
	const waves = wavesOf(given.concurrent, permitted);
	const running = { ...given, concurrent: waves.running };
	const input = ownStream === null ? running : withOwnStream(running, ownStream);
	const way = copyPath(input, {
		table: doubtsOf(known),
		initialWindow: MIGRATION_VALUES['tcp-initial-window']
	});
	if (way.kind === 'refused') throw new Error('the form let an impossible network pass');
	const result = resultOf(input, way, sent);
	return {
		hypervisor,
		path,
		ownStream,
		capBy,
		between,
		sent,
		given,
		input,
		result,
		otherDays: { slowest: rateOf(way.slowest, sent), fastest: rateOf(way.fastest, sent) },
		way,
		permitted,
		waves
	};
}

/** The same network with some of it changed: what a chart sweeps and a remedy searches. */
export const otherSpeed = (speed: Speed, over: Partial<ThroughputInput>): Speed =>
	speedOn({ ...speed.given, ...over }, speed);

/** The same network as a copy sees it that sends so much. */
export const speedOfCopy = (speed: Speed, sent: Bytes | null): Speed =>
	speed.way.usual.stretches.length === 0
		? { ...speed, sent }
		: speedOn(speed.given, { ...speed, sent });

/** What "the link" is: the narrower of cards and a link between the sites that has a speed of its own, else each card. */
export const linkSpeed = ({ given: { link, lineRate }, between, result }: Speed): BytesPerSecond =>
	between === 'own-speed' && link.kind === 'link'
		? least(scale(lineRate, result.nicsUsed), link.capacity)
		: lineRate;

/**
 * The same network with that link at another speed. Where the one between the sites has a speed of its own it gets
 * this one, and the cards with it where they would be slower; else it follows the cards.
 */
export function withLinkSpeed(speed: Speed, rate: BytesPerSecond): Speed {
	const { link, lineRate, nics } = speed.given;
	const own = speed.between === 'own-speed';
	return withConnectionsOf(
		speed,
		otherSpeed(speed, {
			lineRate: own && lineRate > rate ? lineRate : rate,
			...(link.kind === 'none'
				? {}
				: { link: { ...link, capacity: own ? rate : scale(rate, nics) } })
		})
	);
}

/**
 * Another network with no more connections than the one there is, where packets are lost. That faster cards open more
 * is assumed, and it would be all that they help by: each connection suffers its own losses.
 */
export function withConnectionsOf(now: Speed, other: Speed): Speed {
	const [kept, more] = [now.result.streams, other.result.streams];
	const { given, ownStream } = other;
	if (given.loss.kind === 'none' || more <= kept) return other;
	const carrying = (rate: BytesPerSecond) => scale(rate, more / kept);
	return speedOn(
		{
			...given,
			nics: other.result.nicsUsed,
			streams: { kind: 'fixed', count: kept },
			perStream: carrying(given.perStream)
		},
		{ ...other, ownStream: ownStream === null ? null : carrying(ownStream) }
	);
}

const optionalRate = (gigabits: MigrationValue<'cap'>): BytesPerSecond | null =>
	gigabits === null ? null : gigabitsPerSecond(Number(gigabits));

/** Distance to round trip to ceilings to rate. */
export const speedOf = once((scenario: Scenario): Part<Speed> =>
	andThen(
		joinParts(
			hypervisorOf(scenario),
			pathOf(scenario),
			withMigrationValues(scenario, NETWORK_KEYS, ready)
		),
		([hypervisor, path, typed]) => {
			const lineRate = gigabitsPerSecond(Number(typed.link));
			const share = ratio(Number(typed.wanp) / 100);
			const nics = Number(typed.mnic);
			const narrower = optionalRate(typed.wan);
			const loss = Number(typed.loss) / 100;
			const { cap } = typed;
			const given: ThroughputInput = {
				...hypervisor.profile,
				nics,
				lineRate,
				vmknics: Number(typed.nics),
				framing: {
					mtu: bytes(Number(typed.mtu)),
					ethernetOverhead: PATH_VALUES['ethernet-overhead'],
					tcpIpHeaders: PATH_VALUES['tcp-ipv4-headers']
				},
				link:
					narrower === null && share === 1
						? { kind: 'none' }
						: { kind: 'link', capacity: narrower ?? scale(lineRate, nics), share },
				roundTripTime: planned(path),
				loss:
					loss === 0
						? { kind: 'none' }
						: {
								kind: 'random',
								probability: ratio(loss),
								validUpTo: MIGRATION_VALUES['loss-model-limit']
							},
				concurrent: Number(typed.conc),
				cap: cap === null ? hypervisor.cap : { kind: 'at', rate: gigabitsPerSecond(Number(cap)) },
				processor:
					typed.vcores === null
						? { kind: 'unlimited' }
						: {
								kind: 'cores',
								cores: Number(typed.vcores),
								ratePerCore: MIGRATION_VALUES['vmotion-rate-per-core']
							}
			};
			const capBy = cap !== null ? 'you' : hypervisor.cap.kind === 'at' ? 'platform' : 'nobody';
			const ownStream = optionalRate(typed.pstr);
			const between = narrower === null ? 'as-cards' : 'own-speed';
			return ready(speedOn(given, { hypervisor, path, ownStream, capBy, between, sent: null }));
		}
	)
);
