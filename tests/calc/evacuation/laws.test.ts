import { describe, expect, it, test } from 'vitest';
import type { EvacuationCase, EvacuationVm } from '#lib/calc/evacuation/case';
import { evacuate, type Evacuated, type Moment } from '#lib/calc/evacuation/evacuation';
import { estimatePrecopy } from '#lib/calc/precopy';
import { bytes, bytesPerSecond, ratio, seconds } from '#lib/calc/units';
import { evacuated, G, host, LIMITS_6, many, model, PRECOPY, vm } from './cases';
import { estateOf, type Drawn } from './estates';

/** A hundred each time; thousands when asked for: `EVACUATION_RUNS=5000`. */
const RUNS = Number(process.env.EVACUATION_RUNS ?? 100);

const ANY: Drawn = { moves: 'all', writing: 'some', discipline: 'any' };
const FIRST_FIT: Drawn = { moves: 'all', writing: 'some', discipline: 'first-fit' };
const QUIET: Drawn = { moves: 'all', writing: 'none', discipline: 'any' };
const QUIET_FIRST_FIT: Drawn = { ...QUIET, discipline: 'first-fit' };

type Law = (kase: EvacuationCase, found: Evacuated) => string | null;

/** Estates and what becomes of them, once for all laws. */
const drawnOnce = new Map<Drawn, readonly (readonly [EvacuationCase, Evacuated])[]>();
function estatesOf(drawn: Drawn) {
	const known = drawnOnce.get(drawn);
	if (known !== undefined) return known;
	const fresh = Array.from({ length: RUNS }, (_, at) => {
		const kase = estateOf(at + 1, drawn);
		return [kase, evacuated(kase)] as const;
	});
	drawnOnce.set(drawn, fresh);
	return fresh;
}

/** Of every estate drawn what breaks a law, with the seed that draws it again. */
const breaking = (drawn: Drawn, law: Law) =>
	estatesOf(drawn).flatMap(([kase, found], at) => {
		const fault = law(kase, found);
		return fault === null ? [] : [`${at + 1}: ${fault}`];
	});
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const near = (a: number, b: number, off = 1e-9) =>
	Math.abs(a - b) <= off * Math.max(1e-9, Math.abs(a), Math.abs(b));
const vmsOf = (kase: EvacuationCase) => new Map(kase.vms.map((each) => [each.id, each]));
const inputOf = (kase: EvacuationCase, id: string): EvacuationVm =>
	vmsOf(kase).get(id) as EvacuationVm;
const copiesDisk = ({ kind }: EvacuationVm) => kind === 'storage' || kind === 'sharedNothing';
const once = (kase: EvacuationCase, input: EvacuationVm) =>
	input.memory + (copiesDisk(input) ? (input.disk ?? 0) : 0) + (kase.model.fixedData ?? 0);

test('law 1: every VM moves once, or is named', () => {
	expect(
		breaking(ANY, (kase, { vms, notPlaced }) => {
			const named = [...vms, ...notPlaced].map(({ id }) => id).toSorted();
			if (
				named.join() !==
				kase.vms
					.map(({ id }) => id)
					.toSorted()
					.join()
			)
				return 'not each once';
			const { setUp, resume } = kase.model;
			const around = (setUp ?? 0) + (resume ?? 0);
			return vms.every(({ start, finish }) => start >= 0 && finish - start >= around * (1 - 1e-9))
				? null
				: 'one ends before it began';
		})
	).toEqual([]);
});

/** What every flow of a case crosses, by name, with the rate of each. */
function pathsOf(kase: EvacuationCase, found: Evacuated) {
	const hosts = new Map(kase.hosts.map((each) => [each.id, each]));
	const stores = new Map((kase.datastores ?? []).map((each) => [each.id, each]));
	const sites = [...new Set(kase.hosts.map(({ site }) => site))];
	const goes = new Map(found.vms.map(({ id, to }) => [id, to]));
	return kase.vms.map((input) => {
		const [from, to] = [hosts.get(input.from), hosts.get(goes.get(input.id) ?? '')];
		const path = new Map<string, number>();
		if (to === undefined || from === undefined) return path;
		if (from !== to) {
			path.set(`out of ${from.id}`, from.rate ?? Infinity);
			path.set(`into ${to.id}`, to.rate ?? Infinity);
			if (from.site !== to.site) {
				const way = sites.indexOf(from.site) < sites.indexOf(to.site) ? 'there' : 'back';
				path.set(`link ${way}`, kase.link?.rate ?? Infinity);
			}
		}
		if (copiesDisk(input)) {
			const [read, written] = [
				stores.get(input.datastore ?? ''),
				stores.get(input.toDatastore ?? '')
			];
			if (read) path.set(`read ${read.id}`, read.readRate ?? read.rate ?? Infinity);
			if (written) path.set(`write ${written.id}`, written.writeRate ?? written.rate ?? Infinity);
		}
		return path;
	});
}

/** Looks at every moment of every estate drawn. */
function atEveryMoment(
	drawn: Drawn,
	look: (kase: EvacuationCase, found: Evacuated) => (moment: Moment) => string | null
) {
	const broken: string[] = [];
	let moments = 0;
	estatesOf(drawn).forEach(([kase, found], at) => {
		const law = look(kase, found);
		evacuate(kase, (moment) => {
			moments += 1;
			const fault = law(moment);
			if (fault !== null) broken.push(`${at + 1}, ${moment.time} s: ${fault}`);
		});
	});
	expect(moments).toBeGreaterThan(RUNS);
	return broken;
}

/** The rates of one moment, and what each resource carries. */
function carriedAt(
	kase: EvacuationCase,
	paths: readonly ReadonlyMap<string, number>[],
	moment: Moment
) {
	const flows = kase.vms.flatMap((input, at) =>
		moment.isMoving(at)
			? [
					{
						rate: moment.rateOf(at),
						path: paths[at] as ReadonlyMap<string, number>,
						cap: Math.min(input.rateCap ?? Infinity, kase.model.rateCap ?? Infinity)
					}
				]
			: []
	);
	const loads = new Map<string, { carried: number; fastest: number }>();
	for (const { rate, path } of flows) {
		for (const name of path.keys()) {
			const { carried, fastest } = loads.get(name) ?? { carried: 0, fastest: 0 };
			loads.set(name, { carried: carried + rate, fastest: Math.max(fastest, rate) });
		}
	}
	return { flows, loads };
}

test('laws 2 and 3: nothing carries more than it can, and no flow could go faster but at the cost of one no faster', () => {
	const broken = atEveryMoment(ANY, (kase, found) => {
		const paths = pathsOf(kase, found);
		return (moment) => {
			const { flows, loads } = carriedAt(kase, paths, moment);
			for (const { rate, path, cap } of flows) {
				if (rate > cap * (1 + 1e-9)) return 'above its own ceiling';
				for (const [name, most] of path) {
					if ((loads.get(name)?.carried ?? 0) > most * (1 + 1e-9)) return `too much over ${name}`;
				}
				const held = [...path].some(([name, most]) => {
					const load = loads.get(name);
					return (
						load !== undefined &&
						load.carried >= most * (1 - 1e-9) &&
						load.fastest <= rate * (1 + 1e-9)
					);
				});
				if (!held && rate < cap * (1 - 1e-9)) return 'a flow that nothing holds';
			}
			return null;
		};
	});
	expect(broken).toEqual([]);
});

/** What a move charges, with what there is of each. */
function chargesOf(kase: EvacuationCase, input: EvacuationVm, to: string) {
	const limits = kase.limits ?? {};
	const kind = input.kind ?? 'vmotion';
	const charges: { readonly name: string; readonly cost: number; readonly budget: number }[] = [];
	const charge = (name: string, cost: number, budget: number | null | undefined) =>
		charges.push({ name, cost, budget: budget ?? Infinity });
	for (const id of new Set([input.from, to])) {
		const own = kase.hosts.find((each) => each.id === id)?.nicSlots;
		charge(`host ${id}`, limits.hostCost?.[kind] ?? 0, limits.hostBudget);
		charge(`nic ${id}`, kind === 'storage' ? 0 : 1, own ?? limits.nicSlots);
		charge(`disks ${id}`, kind === 'vmotion' ? 0 : 1, limits.storageSlots);
	}
	charge(`out of ${input.from}`, 1, limits.outOfHost);
	charge('all', 1, limits.inAll);
	const stores =
		kind === 'vmotion' ? [input.datastore] : [...new Set([input.datastore, input.toDatastore])];
	const cost = limits.datastoreCost?.[kind === 'vmotion' ? 'vmotion' : 'storage'] ?? 0;
	for (const id of stores) if (id) charge(`store ${id}`, cost, limits.datastoreBudget);
	return charges;
}

test('laws 2 and 4: no slot over its budget; of what waits, nothing would fit', () => {
	const broken = atEveryMoment(FIRST_FIT, (kase, found) => {
		const goes = new Map(found.vms.map(({ id, to }) => [id, to]));
		const charges = kase.vms.map((input) => chargesOf(kase, input, goes.get(input.id) ?? ''));
		return (moment) => {
			const used = new Map<string, number>();
			kase.vms.forEach((_, at) => {
				if (!moment.isRunning(at)) return;
				for (const { name, cost } of charges[at] ?? []) {
					used.set(name, (used.get(name) ?? 0) + cost);
				}
			});
			const over = charges.flat().find(({ name, budget }) => (used.get(name) ?? 0) > budget);
			if (over) return `too many slots of ${over.name}`;
			const fitting = kase.vms.find(
				(_, at) =>
					moment.isWaiting(at) &&
					charges[at]?.every(({ name, cost, budget }) => (used.get(name) ?? 0) + cost <= budget)
			);
			return fitting === undefined ? null : `${fitting.id} waits and would fit`;
		};
	});
	expect(broken).toEqual([]);
});

describe('law 5', () => {
	it('sends everything once where nothing is written, and no more', () => {
		expect(
			breaking(QUIET, (kase, { vms }) => {
				const wrong = vms.find(({ id, sent }) => !near(sent, once(kase, inputOf(kase, id))));
				return wrong?.id ?? null;
			})
		).toEqual([]);
	});
	it('never sends less, and as much in all as the rates carry', () => {
		expect(
			breaking(ANY, (kase, { vms, sent, bound }) => {
				if (!near(sent, sum(vms.map((moved) => moved.sent)))) return 'not the sum';
				if (!near(sent, bound.carried, 1e-8)) return `${sent} and ${bound.carried}`;
				return (
					vms.find((moved) => moved.sent < once(kase, inputOf(kase, moved.id)) * (1 - 1e-12))?.id ??
					null
				);
			})
		).toEqual([]);
	});
});

const alone = (kase: EvacuationCase, input: EvacuationVm, to: string) =>
	evacuated({ ...kase, vms: [{ ...input, to, reserve: bytes(0) }] });

test('law 6: nothing ends before its bytes have gone over each resource, and no VM is quicker than alone', () => {
	expect(
		breaking(ANY, (kase, found) => {
			const paths = pathsOf(kase, found);
			const sent = new Map(found.vms.map((moved) => [moved.id, moved.sent]));
			const loads = new Map<string, { bytes: number; rate: number }>();
			kase.vms.forEach(({ id }, at) => {
				for (const [name, rate] of paths[at] ?? []) {
					const before = loads.get(name)?.bytes ?? 0;
					loads.set(name, { bytes: before + (sent.get(id) ?? 0), rate });
				}
			});
			for (const [name, { bytes: load, rate }] of loads) {
				if (found.finish < (load / rate) * (1 - 1e-9)) return `quicker than ${name}`;
			}
			const quicker = found.vms.find(({ id, to, start, finish, ending }) => {
				const single = alone(kase, inputOf(kase, id), to).vms[0];
				// At its edge slowing makes a slower copy the shorter one, by a percent or two.
				const edge = ending === 'slowed' && single?.ending !== 'slowed' ? 0.95 : 1 - 1e-9;
				return finish - start < (single?.finish ?? 0) * edge;
			});
			return quicker === undefined ? null : `${quicker.id} quicker than alone`;
		})
	).toEqual([]);
});

test('law 7: where nothing is written, all together take no longer than one after another', () => {
	expect(
		breaking(QUIET_FIRST_FIT, (kase, found) => {
			const singles = found.vms.map(({ id, to }) => alone(kase, inputOf(kase, id), to).finish);
			return found.finish <= sum(singles) * (1 + 1e-9) ? null : `${found.finish}`;
		})
	).toEqual([]);
});

/** The case in other units: volumes and rates times one factor, times times another. */
function inUnits(kase: EvacuationCase, { volume, time }: { volume: number; time: number }) {
	const volumes = ['fixedData', 'memory', 'reserve', 'workingSet', 'disk'];
	const rates = ['rate', 'rateCap', 'dirtyRate', 'readRate', 'writeRate'];
	const times = ['setUp', 'resume', 'switchOverGoal'];
	const scaled = JSON.stringify(kase, (key, value: unknown) =>
		typeof value !== 'number'
			? value
			: volumes.includes(key)
				? value * volume
				: rates.includes(key)
					? (value * volume) / time
					: times.includes(key)
						? value * time
						: value
	);
	return JSON.parse(scaled) as EvacuationCase;
}

test('law 8: in other units the same evacuation', () => {
	for (const units of [
		{ volume: 1024, time: 1 },
		{ volume: 64, time: 64 }
	]) {
		expect(
			breaking(ANY, (kase, found) => {
				const other = evacuated(inUnits(kase, units));
				const same = found.vms.every(
					({ finish, sent }, at) =>
						near(finish * units.time, other.vms[at]?.finish ?? NaN, 1e-8) &&
						near(sent * units.volume, other.vms[at]?.sent ?? NaN, 1e-8)
				);
				return same ? null : `${found.finish} and ${other.finish}`;
			})
		).toEqual([]);
	}
});

test('law 9: finishes add up to the time of those that wait, are set up, move and resume', () => {
	expect(
		breaking(ANY, (kase, { vms, bound, boundOverTime }) => {
			const around = (kase.model.setUp ?? 0) + (kase.model.resume ?? 0);
			const waited = bound.waiting.bandwidth + bound.waiting.slots;
			const moved = sum(Object.values(bound.moving));
			if (!near(waited, sum(vms.map(({ start }) => start)), 1e-8)) return 'waiting';
			const finishes = sum(vms.map(({ finish }) => finish));
			if (!near(finishes, waited + moved + vms.length * around, 1e-8)) return 'finishes';
			const steps = boundOverTime.steps;
			return near(sum(steps.map(({ carried }) => carried)), bound.carried, 1e-8) &&
				near(sum(steps.map(({ waiting }) => waiting.slots)), bound.waiting.slots, 1e-8)
				? null
				: 'over time';
		})
	).toEqual([]);
});

describe('law 10: alike VMs go in step', () => {
	const CARD = 1.2;
	const one = (rate: number, { setUp, resume }: { setUp: number; resume: number }) => {
		const writer = { workingSet: bytes(2 * G), dirtyRate: bytesPerSecond(0.05 * G) };
		const copied = estimatePrecopy(
			{ ...writer, memory: bytes(8 * G), rate: bytesPerSecond(rate * G) },
			{
				...PRECOPY,
				fixedData: bytes(0),
				setUp: seconds(setUp),
				resume: seconds(resume),
				doubtfulFrom: ratio(1)
			}
		);
		if (copied.kind === 'out-of-range') throw new Error(copied.field);
		return copied.total;
	};
	it.each([
		{ hosts: 1, each: 5, link: null },
		{ hosts: 4, each: 20, link: null },
		{ hosts: 6, each: 19, link: 3 },
		{ hosts: 3, each: 17, link: 2 }
	])('$hosts hosts of $each over a link of $link GB/s', ({ hosts, each, link }) => {
		const at = (site: string) =>
			Array.from({ length: hosts }, (_, index) => host(`${site}${index}`, { site, rate: CARD }));
		const around = { setUp: 5, resume: 0.2 };
		const found = evacuated({
			model: model({
				setUp: seconds(around.setUp),
				resume: seconds(around.resume),
				precopy: { ...PRECOPY, slowDownTo: null }
			}),
			limits: LIMITS_6,
			hosts: [...at('here'), ...at('there')],
			link: link === null ? null : { rate: bytesPerSecond(link * G) },
			vms: many(hosts * each, (place) =>
				vm(`v${place}`, `here${place % hosts}`, `there${place % hosts}`, {
					memory: 8,
					dirtyRate: 0.05,
					workingSet: 2
				})
			)
		});
		const slots = 8;
		const waves = Math.ceil(each / slots);
		const last = each - slots * (waves - 1);
		const wave = (at: number) =>
			one(Math.min(CARD / at, (link ?? Infinity) / (hosts * at)), around);
		const total = (waves - 1) * wave(slots) + wave(last);
		expect(Math.abs(found.finish / total - 1)).toBeLessThan(1e-9);
		expect(found.mostAtOnce).toBe(hosts * Math.min(each, slots));
	});
});

test('law 11: names mean nothing, and alike VMs may swap places', () => {
	const renamed = (kase: EvacuationCase) =>
		JSON.parse(
			JSON.stringify(kase, (key, value: unknown) =>
				['id', 'from', 'to', 'datastore', 'toDatastore', 'site'].includes(key) &&
				typeof value === 'string'
					? `${[...value].toReversed().join('')}"constructor`
					: value
			)
		) as EvacuationCase;
	expect(
		breaking(ANY, (kase, found) => {
			const other = evacuated(renamed(kase));
			return other.finish === found.finish && other.sent === found.sent ? null : 'renamed';
		})
	).toEqual([]);
	expect(
		breaking(ANY, (kase, found) => {
			const first = kase.vms[0] as EvacuationVm;
			const twice = [first, { ...first, id: 'twin' }, ...kase.vms.slice(1)];
			const swapped = [twice[1] as EvacuationVm, first, ...twice.slice(2)];
			const [one, other] = [twice, swapped].map((vms) => evacuated({ ...kase, vms }));
			return one?.finish === other?.finish && one?.sent === other?.sent
				? null
				: `${found.finish}: swapped`;
		})
	).toEqual([]);
});

test('law 12: one VM is the migration of one VM', () => {
	for (let seed = 1; seed <= RUNS; seed++) {
		const memory = 2 + (seed % 31);
		const dirtyRate = 0.01 * (seed % 83);
		const workingSet = 0.02 * (seed % 47) * memory;
		const rate = 0.2 + 0.05 * (seed % 19);
		const { switchOverGoal, roundLimit } = PRECOPY;
		const found = evacuated({
			model: model({
				setUp: seconds(3),
				resume: seconds(0.2),
				fixedData: bytes(1e7),
				precopy: PRECOPY
			}),
			hosts: [host('a', { rate }), host('b', { rate })],
			vms: [vm('v', 'a', 'b', { memory, dirtyRate, workingSet })]
		});
		const writer = { workingSet: bytes(workingSet * G), dirtyRate: bytesPerSecond(dirtyRate * G) };
		const dirtied =
			writer.workingSet === 0
				? 0
				: writer.workingSet * -Math.expm1((-writer.dirtyRate * switchOverGoal) / writer.workingSet);
		const strain = dirtied / (rate * G * switchOverGoal);
		const held =
			strain >= 0.8
				? { ...writer, dirtyRate: bytesPerSecond(Math.min(writer.dirtyRate, 0.8 * rate * G)) }
				: writer;
		const single = estimatePrecopy(
			{ ...held, memory: bytes(memory * G), rate: bytesPerSecond(rate * G) },
			{
				switchOverGoal,
				roundLimit,
				fixedData: bytes(1e7),
				setUp: seconds(3),
				resume: seconds(0.2),
				doubtfulFrom: ratio(1)
			}
		);
		if (single.kind === 'out-of-range') throw new Error(single.field);
		expect(Math.abs(found.finish / single.total - 1), `${seed}`).toBeLessThan(1e-9);
		expect(Math.abs(found.sent / single.sent - 1), `${seed}`).toBeLessThan(1e-9);
	}
});
