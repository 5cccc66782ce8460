import { domainOf } from '#lib/scenario/domain/domain';
import { type Sweep, type SweepPoint, sweepRatios } from '#lib/scenario/domain/sweep';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { timeCell } from '#lib/words/chain';
import { limitName } from '#lib/words/domain/limits';
import { count, decimal, listWords } from '#lib/words/quantities';
import type { BarSpec, LineSpec, Look, Mark, Picture } from '#lib/ui/chart-spec';

/** One for each of six scenarios: told apart by colour, dash and shape. */
const LOOKS: readonly Look[] = ['answer', 'second', 'third', 'fourth', 'fifth', 'muted'];
const lookOf = (place: number): Look => LOOKS[place] ?? 'muted';

/** A bar for each of these is drawn; the rest lies far above them. */
const MOST_LIMITS = 6;

interface Named {
	readonly name: string;
	readonly scenario: Scenario;
}

const boundedOf = (scenario: Scenario) => {
	const domain = domainOf(scenario);
	return domain.kind === 'ready' && domain.value.first.capacity.kind === 'bounded'
		? { domain: domain.value, capacity: domain.value.first.capacity }
		: null;
};

/** What each limit alone would allow, scenario beside scenario on one axis. */
export function laddersPicture(scenarios: readonly Named[]): Picture<BarSpec> | null {
	const all = scenarios.flatMap(({ name, scenario }, place) => {
		const bounded = boundedOf(scenario);
		return bounded === null ? [] : [{ name, place, rungs: bounded.capacity.rungs }];
	});
	const least = new Map<string, number>();
	for (const { rungs } of all)
		for (const { limit, vms } of rungs) {
			const name = limitName(limit);
			least.set(name, Math.min(least.get(name) ?? Infinity, vms.toNumber()));
		}
	const limits = [...least].sort(([, a], [, b]) => a - b).slice(0, MOST_LIMITS);
	if (limits.length === 0) return null;
	const vmsAt = (rungs: (typeof all)[number]['rungs'], name: string): number | null =>
		rungs.find(({ limit }) => limitName(limit) === name)?.vms.toNumber() ?? null;
	return {
		title: 'What each limit alone would allow',
		sentence: all
			.map(({ name, rungs }) => {
				const [first] = rungs;
				return first === undefined
					? ''
					: `${name}: ${limitName(first.limit)} ends at ${count(first.vms)} VMs.`;
			})
			.join(' '),
		spec: {
			kind: 'bar',
			value: { title: 'VMs in the domain', scale: 'logarithmic' },
			categories: limits.map(([name]) => name),
			series: all.map(({ name, place, rungs }) => ({
				name,
				bars: limits.map(([limit]) => {
					const value = vmsAt(rungs, limit);
					return {
						value,
						label: value === null ? 'none' : count(value),
						look: lookOf(place),
						fill: 'solid' as const
					};
				})
			}))
		},
		table: {
			caption: 'VMs that each limit alone would allow',
			columns: [
				{ title: 'Limit', align: 'text' },
				...all.map(({ name }) => ({ title: name, align: 'number' as const }))
			],
			rows: limits.map(([limit]) => [limit, ...all.map(({ rungs }) => vmsAt(rungs, limit))])
		}
	};
}

/** The VMs of each scenario, a bar a scenario; null where none is known. */
export function vmsPicture(scenarios: readonly Named[]): Picture<BarSpec> | null {
	const all = scenarios.map(({ name, scenario }) => ({
		name,
		vms: boundedOf(scenario)?.capacity.vms ?? null
	}));
	if (all.every(({ vms }) => vms === null)) return null;
	const label = (vms: (typeof all)[number]['vms']) => (vms === null ? 'not known' : count(vms));
	return {
		title: 'VMs in one vMotion domain',
		sentence: all.map(({ name, vms }) => `${name}: ${label(vms)}.`).join(' '),
		spec: {
			kind: 'bar',
			value: { title: 'VMs in the domain', scale: 'linear' },
			categories: all.map(({ name }) => name),
			series: [
				{
					name: 'VMs',
					bars: all.map(({ vms }) => ({
						value: vms?.toNumber() ?? null,
						label: label(vms),
						look: 'answer',
						fill: 'solid'
					}))
				}
			]
		},
		table: {
			caption: 'VMs in one vMotion domain',
			columns: [
				{ title: 'Scenario', align: 'text' },
				{ title: 'VMs', align: 'number' }
			],
			rows: all.map(({ name, vms }) => [name, vms?.toNumber() ?? null])
		}
	};
}

/** The line of VMs against the ratio is one for all scenarios that differ in nothing but the ratio. */
const lineKey = (scenario: Scenario): string =>
	JSON.stringify({ ...scenario, ratio: '', ratio2: '' });

const widest = ({ sweep }: { readonly sweep: Sweep }): number => sweep.answer.at(-1)?.ratio ?? 0;

/** Scenarios at one point share a mark, so that no name lies on another. */
function marksOf(cases: readonly (SweepPoint & { readonly name: string })[]): readonly Mark[] {
	const at = (ratio: number, vms: number) =>
		cases.filter((each) => each.ratio === ratio && each.vms === vms);
	return cases
		.filter((each) => at(each.ratio, each.vms)[0] === each)
		.map(({ ratio, vms }) => ({
			x: ratio,
			y: vms,
			label: listWords(at(ratio, vms).map(({ name }) => name))
		}));
}

/** VMs against the ratio: a line for each estate, and a mark for each scenario. */
export function ratioLinesPicture(scenarios: readonly Named[]): Picture<LineSpec> | null {
	const all = scenarios.flatMap(({ name, scenario }, place) => {
		const bounded = boundedOf(scenario);
		if (bounded === null) return [];
		return [{ name, place, line: lineKey(scenario), sweep: sweepRatios(bounded.domain) }];
	});
	if (all.length === 0) return null;
	const cases = all.flatMap(({ name, sweep }) => {
		const [at] = sweep.cases;
		return at === undefined ? [] : [{ name, ...at }];
	});
	const lines = [...new Set(all.map(({ line }) => line))].map((line) => {
		const those = all.filter((each) => each.line === line);
		const longest = those.reduce((best, each) => (widest(each) > widest(best) ? each : best));
		return { ...longest, name: listWords(those.map(({ name }) => name)) };
	});
	return {
		title: 'VMs against the consolidation ratio',
		sentence: cases
			.map(({ name, ratio, vms }) => `${name}: ${count(vms)} VMs at ${decimal(ratio, 2)} a host.`)
			.join(' '),
		spec: {
			kind: 'line',
			x: { title: 'VMs per host', scale: 'linear' },
			y: { title: 'VMs in the domain', scale: 'linear' },
			series: lines.map(({ name, sweep }, place) => ({
				name,
				look: lookOf(place),
				points: sweep.answer.map(({ ratio, vms }) => ({ x: ratio, y: vms }))
			})),
			marks: marksOf(cases)
		},
		table: {
			caption: 'VMs at the ratio of each scenario',
			columns: [
				{ title: 'Scenario', align: 'text' },
				{ title: 'VMs per host', align: 'number' },
				{ title: 'VMs', align: 'number' }
			],
			rows: cases.map(({ name, ratio, vms }) => [name, ratio, vms])
		}
	};
}

/** The time of one move, a bar a scenario on one axis. */
export const timeRanges = (scenarios: readonly Named[]) =>
	scenarios.flatMap(({ name, scenario }) => {
		const migration = migrationOf(scenario);
		if (migration.kind !== 'ready') return [];
		const label = timeCell(migration.value);
		const { planned } = migration.value;
		if (planned !== null)
			return [{ name, label, low: planned.time, likely: planned.time, high: planned.time }];
		const task = estimateOf(migration.value.outcome)?.task;
		return task === undefined ? [] : [{ name, label, ...task }];
	});
