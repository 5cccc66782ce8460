import type {
	Discipline,
	EvacuationCase,
	EvacuationDatastore,
	EvacuationHost,
	EvacuationVm
} from '#lib/calc/evacuation/case';
import { bytes, bytesPerSecond, ratio, seconds } from '#lib/calc/units';

/** Numbers from a seed: mulberry32. */
function dice(seed: number) {
	let state = seed >>> 0;
	const unit = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		below: (end: number) => Math.floor(unit() * end),
		between: (low: number, high: number) => low + (high - low) * unit(),
		happens: (chance: number) => unit() < chance,
		one: <T>(of: readonly T[]): T => of[Math.floor(unit() * of.length)] as T
	};
}
type Dice = ReturnType<typeof dice>;

/** What is drawn; every law says of which estates it holds. */
export interface Drawn {
	/** Estates of one kind of moves over cards and link, where nothing but slots and rates matters. */
	readonly moves: 'vmotion' | 'all';
	readonly writing: 'none' | 'some';
	readonly discipline: 'first-fit' | 'any';
}

const SITES = ['here', 'there'];
const GB = 1e9;

function hostsOf(roll: Dice, round: (value: number) => number): EvacuationHost[] {
	const alike = round(roll.between(0.2, 3));
	const rateOf = () => (roll.happens(0.5) ? alike : round(roll.between(0.1, 4)));
	const host = (id: string, site: string, target: boolean): EvacuationHost => ({
		id,
		site,
		rate: bytesPerSecond(rateOf() * GB),
		target,
		...(target && roll.happens(0.3) ? { memory: bytes(round(roll.between(10, 80)) * GB) } : {}),
		...(target && roll.happens(0.1) ? { vmLimit: 1 + roll.below(5) } : {}),
		...(roll.happens(0.2) ? { nicSlots: roll.one([1, 2, 4, 8]) } : {})
	});
	const apart = roll.happens(0.5);
	return [
		...Array.from({ length: 1 + roll.below(4) }, (_, at) =>
			host(`s${at}`, apart ? 'here' : roll.one(SITES), roll.happens(0.1))
		),
		...Array.from({ length: 1 + roll.below(4) }, (_, at) =>
			host(`t${at}`, apart ? 'there' : roll.one(SITES), true)
		)
	];
}

function datastoresOf(roll: Dice, round: (value: number) => number): EvacuationDatastore[] {
	return Array.from({ length: roll.below(4) }, (_, at) => ({
		id: `d${at}`,
		...(roll.happens(0.7) ? { rate: bytesPerSecond(round(roll.between(0.2, 2)) * GB) } : {}),
		...(roll.happens(0.2) ? { writeRate: bytesPerSecond(round(roll.between(0.2, 2)) * GB) } : {})
	}));
}

function disciplineOf(roll: Dice): Discipline {
	return roll.one<Discipline>([
		{ kind: 'first-fit' },
		{ kind: 'strict' },
		{ kind: 'one-at-a-time' },
		{ kind: 'batches', of: 1 + roll.below(6) }
	]);
}

/** One estate of a seed: half of them of round numbers, in which much happens at once. */
export function estateOf(seed: number, { moves, writing, discipline }: Drawn): EvacuationCase {
	const roll = dice(seed);
	const isRound = roll.happens(0.5);
	const round = (value: number) => (isRound ? Math.max(0.25, Math.round(4 * value) / 4) : value);
	const hosts = hostsOf(roll, round);
	const datastores = moves === 'all' ? datastoresOf(roll, round) : [];
	const sources = hosts.filter(({ id }) => id.startsWith('s'));
	const store = () =>
		datastores.length > 0 && roll.happens(0.8) ? roll.one(datastores).id : undefined;
	const vm = (at: number): EvacuationVm => {
		const from = roll.one(sources).id;
		const kind =
			moves === 'all'
				? roll.one(['vmotion', 'vmotion', 'storage', 'sharedNothing'] as const)
				: 'vmotion';
		const others = hosts.filter(({ id }) => id !== from);
		const memory = round(roll.between(0.5, 16));
		const [datastore, toDatastore] = [store(), store()];
		return {
			id: `v${at}`,
			from,
			to: roll.happens(0.5) ? null : roll.one(others).id,
			memory: bytes(memory * GB),
			kind,
			...(writing === 'some' && roll.happens(0.6)
				? {
						dirtyRate: bytesPerSecond(roll.one([0.005, 0.03, 0.1, 0.4]) * GB),
						workingSet: bytes(round(roll.between(0.1, 1) * memory) * GB)
					}
				: {}),
			...(kind === 'vmotion' ? {} : { disk: bytes(round(roll.between(1, 30)) * GB) }),
			...(datastore === undefined ? {} : { datastore }),
			...(toDatastore === undefined || kind === 'vmotion' ? {} : { toDatastore }),
			...(roll.happens(0.1) ? { rateCap: bytesPerSecond(round(roll.between(0.1, 1)) * GB) } : {}),
			...(roll.happens(0.1) ? { reserve: bytes(round(roll.between(1, 20)) * GB) } : {})
		};
	};
	return {
		model: {
			setUp: seconds(roll.happens(0.5) ? 0 : round(roll.between(0, 6))),
			resume: seconds(roll.happens(0.5) ? 0 : round(roll.between(0, 1))),
			fixedData: bytes(roll.happens(0.5) ? 0 : 0.01 * GB),
			precopy:
				writing === 'none' && roll.happens(0.5)
					? null
					: {
							switchOverGoal: seconds(roll.one([0.3, 0.5])),
							roundLimit: roll.one([10, 30, 100]),
							slowDownTo: roll.happens(0.7) ? ratio(0.8) : null
						},
			discipline: discipline === 'any' ? disciplineOf(roll) : 'first-fit',
			...(roll.happens(0.1) ? { rateCap: bytesPerSecond(round(roll.between(0.2, 1)) * GB) } : {})
		},
		limits: {
			hostBudget: roll.one([8, 16, 16]),
			hostCost: { vmotion: roll.one([1, 2]), storage: 4, sharedNothing: roll.one([4, 8]) },
			nicSlots: roll.one([2, 4, 8]),
			datastoreBudget: roll.one([32, 128]),
			datastoreCost: { vmotion: 1, storage: 16 },
			...(roll.happens(0.1) ? { outOfHost: 1 + roll.below(3) } : {}),
			...(roll.happens(0.1) ? { inAll: 1 + roll.below(6) } : {}),
			...(roll.happens(0.1) ? { storageSlots: 2 } : {})
		},
		hosts,
		link: roll.happens(0.6) ? { rate: bytesPerSecond(round(roll.between(0.1, 4)) * GB) } : null,
		datastores,
		vms: Array.from({ length: 1 + roll.below(30) }, (_, at) => vm(at))
	};
}
