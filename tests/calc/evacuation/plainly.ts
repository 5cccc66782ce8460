import type { EvacuationCase, EvacuationHost, EvacuationVm } from '#lib/calc/evacuation/case';

/*
 * The same model a second time, as plainly as it can be said and as slowly: everything anew at each event. It shares
 * nothing with the real one, so that what the two agree on is the model and not its shortcuts.
 */

interface Vm {
	readonly vm: EvacuationVm;
	readonly at: number;
	readonly from: EvacuationHost;
	to: EvacuationHost | null;
	state: 'waiting' | 'set-up' | 'moving' | 'resuming' | 'done' | 'not-placed';
	until: number;
	start: number;
	finish: number;
	leg: 'lead' | 'round' | 'last';
	left: number;
	rate: number;
	volume: number;
	began: number;
	rounds: number;
	sent: number;
}

const SLACK = 1e-9;
const kindOf = (vm: EvacuationVm) => vm.kind ?? 'vmotion';

export interface Plain {
	readonly finish: number;
	readonly mostAtOnce: number;
	readonly vms: readonly {
		readonly id: string;
		readonly to: string;
		readonly start: number;
		readonly finish: number;
		readonly sent: number;
		readonly rounds: number;
	}[];
	readonly notPlaced: readonly string[];
}

export function plainly(kase: EvacuationCase): Plain {
	const { hosts, model, limits } = kase;
	const [setUp, resume, fixed] = [model.setUp ?? 0, model.resume ?? 0, model.fixedData ?? 0];
	const precopy = model.precopy ?? null;
	const hostOf = (id: string) => hosts.find((host) => host.id === id) as EvacuationHost;
	const all: Vm[] = kase.vms.map((vm, at) => ({
		vm,
		at,
		from: hostOf(vm.from),
		to: null,
		state: 'waiting',
		until: 0,
		start: 0,
		finish: 0,
		leg: 'lead',
		left: 0,
		rate: 0,
		volume: 0,
		began: 0,
		rounds: 0,
		sent: 0
	}));

	// Slots: what a move charges, as name of a budget and cost.
	const budgetOf = new Map<string, number>();
	for (const host of hosts) {
		budgetOf.set(`host ${host.id}`, limits?.hostBudget ?? Infinity);
		budgetOf.set(`nic ${host.id}`, host.nicSlots ?? limits?.nicSlots ?? Infinity);
		budgetOf.set(`disks ${host.id}`, limits?.storageSlots ?? Infinity);
		budgetOf.set(`out ${host.id}`, limits?.outOfHost ?? Infinity);
	}
	for (const { id } of kase.datastores ?? []) {
		budgetOf.set(`store ${id}`, limits?.datastoreBudget ?? Infinity);
	}
	budgetOf.set('all', limits?.inAll ?? Infinity);
	const chargesOf = (vm: EvacuationVm, to: EvacuationHost): Map<string, number> => {
		const kind = kindOf(vm);
		const charges = new Map<string, number>();
		for (const id of new Set([vm.from, to.id])) {
			charges.set(`host ${id}`, limits?.hostCost?.[kind] ?? 0);
			if (kind !== 'storage') charges.set(`nic ${id}`, 1);
			if (kind !== 'vmotion') charges.set(`disks ${id}`, 1);
		}
		charges.set(`out ${vm.from}`, 1);
		charges.set('all', 1);
		const { vmotion = 0, storage = 0 } = limits?.datastoreCost ?? {};
		if (kind === 'vmotion') {
			if (vm.datastore) charges.set(`store ${vm.datastore}`, vmotion);
		} else {
			for (const id of [vm.datastore, vm.toDatastore]) if (id) charges.set(`store ${id}`, storage);
		}
		return charges;
	};

	// Placement.
	const free = new Map(hosts.map((host) => [host.id, (host.memory ?? Infinity) as number]));
	const came = new Map(hosts.map((host) => [host.id, 0]));
	for (const each of all) {
		const { vm } = each;
		const reserve = vm.reserve ?? vm.memory;
		const takes = (host: EvacuationHost) =>
			(free.get(host.id) ?? 0) >= reserve && (came.get(host.id) ?? 0) < (host.vmLimit ?? Infinity);
		const canEver = (host: EvacuationHost) =>
			[...chargesOf(vm, host)].every(([name, cost]) => cost <= (budgetOf.get(name) ?? 0));
		const named = vm.to ? hostOf(vm.to) : undefined;
		let to: EvacuationHost | undefined;
		if (named && takes(named)) to = canEver(named) ? named : undefined;
		else {
			to = hosts
				.filter((host) => host.target && host.id !== vm.from && takes(host) && canEver(host))
				.toSorted(
					(a, b) =>
						(free.get(b.id) === free.get(a.id)
							? 0
							: (free.get(b.id) ?? 0) - (free.get(a.id) ?? 0)) ||
						(came.get(a.id) ?? 0) - (came.get(b.id) ?? 0)
				)[0];
		}
		if (!to) {
			each.state = 'not-placed';
			continue;
		}
		each.to = to;
		free.set(to.id, (free.get(to.id) ?? 0) - reserve);
		came.set(to.id, (came.get(to.id) ?? 0) + 1);
	}
	const placed = all.filter(({ state }) => state === 'waiting');

	const sites = hosts.map(({ site }) => site);
	const pathOf = ({ vm, from, to }: Vm): [string, number][] => {
		const path: [string, number | null | undefined][] = [];
		if (to && to.id !== from.id) {
			path.push([`out ${from.id}`, from.rate], [`in ${to.id}`, to.rate]);
			if (to.site !== from.site && kase.link) {
				const way = sites.indexOf(from.site) < sites.indexOf(to.site) ? 'there' : 'back';
				path.push([`link ${way}`, kase.link.rate]);
			}
		}
		if (kindOf(vm) !== 'vmotion') {
			const store = (id: string | null | undefined) => kase.datastores?.find((s) => s.id === id);
			const [read, write] = [store(vm.datastore), store(vm.toDatastore)];
			if (read) path.push([`read ${read.id}`, read.readRate ?? read.rate]);
			if (write) path.push([`write ${write.id}`, write.writeRate ?? write.rate]);
		}
		return path.flatMap(([name, rate]) => (rate ? [[name, rate] as [string, number]] : []));
	};
	const capOf = ({ vm }: Vm) => Math.min(vm.rateCap ?? Infinity, model.rateCap ?? Infinity);

	/** All rise alike; what is full, or at its own ceiling, stays. */
	const shareOut = () => {
		const moving = placed.filter(({ state }) => state === 'moving');
		const left = new Map<string, number>();
		for (const each of moving) for (const [name, rate] of pathOf(each)) left.set(name, rate);
		let open = moving;
		while (open.length > 0) {
			const on = (name: string) => open.filter((e) => pathOf(e).some(([n]) => n === name));
			let least = Math.min(...open.map(capOf));
			for (const [name, rest] of left) {
				const flows = on(name).length;
				if (flows > 0) least = Math.min(least, rest / flows);
			}
			const full = [...left].filter(([name, rest]) => {
				const flows = on(name).length;
				return flows > 0 && rest / flows <= least * (1 + 1e-12);
			});
			const frozen = open.filter(
				(e) =>
					capOf(e) <= least * (1 + 1e-12) ||
					pathOf(e).some(([name]) => full.some(([n]) => n === name))
			);
			for (const each of frozen) {
				each.rate = least;
				for (const [name] of pathOf(each)) left.set(name, (left.get(name) ?? 0) - least);
			}
			open = open.filter((each) => !frozen.includes(each));
		}
	};

	let now = 0;
	let mostAtOnce = 0;
	const used = new Map<string, number>();
	const send = (each: Vm, amount: number) => {
		each.left = each.volume = amount;
		each.began = now;
		each.sent += amount;
	};
	const dirtied = (vm: EvacuationVm, rate: number, time: number) => {
		const set = vm.workingSet ?? vm.memory;
		return set === 0 ? 0 : set * (1 - Math.exp((-rate * time) / set));
	};
	const depart = (each: Vm) => {
		each.state = 'resuming';
		each.until = now + resume;
	};
	const beginRound = (each: Vm) => {
		each.leg = 'round';
		each.rounds = 1;
		send(each, each.vm.memory);
	};
	const beginMove = (each: Vm) => {
		each.state = 'moving';
		const lead = fixed + (kindOf(each.vm) === 'vmotion' ? 0 : (each.vm.disk ?? 0));
		if (lead > 0) {
			each.leg = 'lead';
			send(each, lead);
		} else beginRound(each);
	};
	const nextLeg = (each: Vm) => {
		if (each.leg === 'lead') return beginRound(each);
		if (each.leg === 'last') return depart(each);
		const { vm } = each;
		const time = now - each.began;
		const rate = each.volume / time;
		let writes: number = precopy ? (vm.dirtyRate ?? 0) : 0;
		const goal = precopy?.switchOverGoal ?? 1;
		const slow = precopy?.slowDownTo ?? null;
		if (slow !== null && dirtied(vm, writes, goal) >= slow * rate * goal) {
			writes = Math.min(writes, slow * rate);
		}
		const rest = Math.min(vm.memory, dirtied(vm, writes, time));
		if (rest <= rate * goal * (1 + 1e-9) || each.rounds >= (precopy?.roundLimit ?? 1)) {
			each.leg = 'last';
			send(each, rest);
		} else {
			each.rounds += 1;
			send(each, rest);
		}
	};
	const fits = (each: Vm) =>
		[...chargesOf(each.vm, each.to as EvacuationHost)].every(
			([name, cost]) => (used.get(name) ?? 0) + cost <= (budgetOf.get(name) ?? 0)
		);
	const charge = (each: Vm, times: number) => {
		for (const [name, cost] of chargesOf(each.vm, each.to as EvacuationHost)) {
			used.set(name, (used.get(name) ?? 0) + times * cost);
		}
	};
	const stated = model.discipline as { kind: string; of?: number } | string;
	const discipline = typeof stated === 'string' ? { kind: stated } : stated;
	const batch =
		discipline.kind === 'batches'
			? (discipline.of ?? 1)
			: discipline.kind === 'one-at-a-time'
				? 1
				: Infinity;
	let open = batch;
	const admit = () => {
		if (placed.slice(open - batch, open).every(({ state }) => state === 'done')) open += batch;
		for (const each of placed.slice(0, open)) {
			if (each.state !== 'waiting') continue;
			if (fits(each)) {
				charge(each, 1);
				each.state = 'set-up';
				each.start = now;
				each.until = now + setUp;
			} else if (discipline.kind === 'strict') return;
		}
	};

	admit();
	for (;;) {
		mostAtOnce = Math.max(
			mostAtOnce,
			placed.filter(({ state }) => state !== 'waiting' && state !== 'done').length
		);
		shareOut();
		let next = Infinity;
		for (const each of placed) {
			if (each.state === 'set-up' || each.state === 'resuming') next = Math.min(next, each.until);
			if (each.state === 'moving') next = Math.min(next, now + each.left / each.rate);
		}
		if (next === Infinity) break;
		const slack = SLACK * 1e-3 * Math.max(1, next);
		for (const each of placed) {
			if (each.state === 'moving') each.left -= each.rate * (next - now);
		}
		now = next;
		let ended = false;
		for (const each of placed) {
			if (each.state === 'set-up' && each.until <= now + slack) beginMove(each);
			if (each.state === 'moving') {
				while (each.state === 'moving' && each.left <= each.rate * slack) nextLeg(each);
			}
			if (each.state === 'resuming' && each.until <= now + slack) {
				each.state = 'done';
				each.finish = now;
				charge(each, -1);
				ended = true;
			}
		}
		if (ended) admit();
	}
	return {
		finish: Math.max(0, ...placed.map(({ finish }) => finish)),
		mostAtOnce,
		vms: placed.map(({ vm, to, start, finish, sent, rounds }) => ({
			id: vm.id,
			to: to?.id ?? '',
			start,
			finish,
			sent,
			rounds
		})),
		notPlaced: all.filter(({ state }) => state === 'not-placed').map(({ vm }) => vm.id)
	};
}
