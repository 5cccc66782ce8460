import { type ConcurrentMigrations, concurrentMigrations } from '#lib/calc/hypervisor';
import { slowStart, type SlowStart } from '#lib/calc/tcp-start';
import {
	type CeilingName,
	throughput,
	type Throughput,
	type ThroughputInput
} from '#lib/calc/throughput';
import { type BytesPerSecond, bytes, gigabitsPerSecond, ratio, scale } from '#lib/calc/units';
import { ETHERNET_OVERHEAD, TCP_IPV4_HEADERS } from '#lib/facts/ethernet';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { RATE_DOUBT, SLOW_LINK } from '#lib/facts/migration-assumptions';
import { type Path, readPath } from '#lib/scenario/path/migration-path';
import { type Hypervisor, readHypervisor } from './hypervisor';
import type { MigrationPart, MigrationReading } from '#lib/scenario/questions/migration-reading';
import { andThen, joinParts, ready, withValues } from '#lib/scenario/questions/reading';

export interface Speed {
	readonly hypervisor: Hypervisor;
	readonly path: Path;
	readonly input: ThroughputInput;
	readonly result: Throughput;
	readonly start: SlowStart;
	/** How far the real rate may lie beside the calculated one, as factors. */
	readonly doubt: { readonly slowest: number; readonly fastest: number };
	readonly permitted: ConcurrentMigrations;
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
	'loss'
] as const;

function doubtOf(binds: CeilingName, input: ThroughputInput): Speed['doubt'] {
	const { firm, fast, streams, unverified } = RATE_DOUBT.value;
	if (binds === 'cap') return firm;
	if (binds === 'streams') return streams;
	if (binds === 'window' || binds === 'loss' || binds === 'cpu') return unverified;
	const narrowest =
		input.link.kind === 'link' ? Math.min(input.link.capacity, input.lineRate) : input.lineRate;
	return narrowest <= SLOW_LINK.value ? firm : fast;
}

/** The rate on given inputs; the inputs come out of the form, so a refusal is a mistake of ours. */
export function speedOn(
	input: ThroughputInput,
	{ hypervisor, path }: Pick<Speed, 'hypervisor' | 'path'>
): Speed {
	const result = throughput(input);
	const permitted = concurrentMigrations(hypervisor.profile.concurrency, input.lineRate);
	if (result.kind === 'refused' || permitted.kind === 'refused') {
		throw new Error('the form let an impossible network pass');
	}
	const start = slowStart({
		rate: result.rate,
		streams: result.streams,
		roundTripTime: input.roundTripTime,
		initialWindow: MIGRATION_FACTS.INITIAL_WINDOW.value
	});
	if (start.kind === 'refused') throw new Error('the form let an impossible start pass');
	const doubt = doubtOf(result.binds, input);
	return { hypervisor, path, input, result, start, doubt, permitted };
}

/** The same network with some of it changed: what a chart sweeps and a remedy searches. */
export const otherSpeed = (speed: Speed, over: Partial<ThroughputInput>): Speed =>
	speedOn({ ...speed.input, ...over }, speed);

const optionalRate = (gigabits: string | null): BytesPerSecond | null =>
	gigabits === null ? null : gigabitsPerSecond(Number(gigabits));

/** Distance to round trip to ceilings to rate. */
export const readSpeed = (reading: MigrationReading): MigrationPart<Speed> =>
	andThen(
		joinParts(
			joinParts(readHypervisor(reading), readPath(reading)),
			withValues(reading, NETWORK_KEYS, ready)
		),
		([[hypervisor, path], typed]) => {
			const lineRate = gigabitsPerSecond(Number(typed.link));
			const share = ratio(Number(typed.wanp) / 100);
			const nics = Number(typed.mnic);
			const narrower = optionalRate(typed.wan);
			const cap = optionalRate(typed.cap);
			const loss = Number(typed.loss) / 100;
			const input: ThroughputInput = {
				...hypervisor.profile,
				nics,
				lineRate,
				vmknics: Number(typed.nics),
				framing: {
					mtu: bytes(Number(typed.mtu)),
					ethernetOverhead: ETHERNET_OVERHEAD.value,
					tcpIpHeaders: TCP_IPV4_HEADERS.value
				},
				link:
					narrower === null && share === 1
						? { kind: 'none' }
						: { kind: 'link', capacity: narrower ?? scale(lineRate, nics), share },
				roundTripTime: path.roundTripTime,
				loss:
					loss === 0
						? { kind: 'none' }
						: {
								kind: 'random',
								probability: ratio(loss),
								validUpTo: MIGRATION_FACTS.LOSS_MODEL_LIMIT.value
							},
				concurrent: Number(typed.conc),
				cap: cap === null ? { kind: 'none' } : { kind: 'at', rate: cap },
				processor:
					typed.vcores === null
						? { kind: 'unlimited' }
						: {
								kind: 'cores',
								cores: Number(typed.vcores),
								ratePerCore: MIGRATION_FACTS.RATE_PER_CORE.value
							}
			};
			return ready(speedOn(input, { hypervisor, path }));
		}
	);
