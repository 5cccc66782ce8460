import type { DomainAnswer } from '#lib/scenario/domain/domain';
import type { ClusterAnswer } from '#lib/scenario/domain/cluster';
import { limitLabel, limitNoun } from '#lib/words/domain/limits';
import { checkName, checkUnit, checkWord } from '#lib/words/domain/loss';
import { sweepRatios } from '#lib/scenario/domain/sweep';
import { typedRatioPhrase } from '#lib/words/domain/sentences';
import { count, decimal } from '#lib/words/quantities';
import type { Bar, BarSpec, LineSeries, LineSpec, Look, Picture } from '#lib/ui/chart-spec';

const LIMIT_LOOKS: readonly Look[] = ['second', 'third', 'fourth', 'muted'];

/** The limits that come nearest, as many as a chart can tell apart. */
const NEAREST = LIMIT_LOOKS.length;

/** VMs against the ratio, each limit a labelled line, the answer their lower edge. */
export function ratioPicture(domain: DomainAnswer): Picture<LineSpec> | null {
	const { capacity } = domain.second;
	if (capacity.kind === 'unbounded') return null;
	const sweep = sweepRatios(domain);
	const nearest = capacity.rungs.slice(0, NEAREST).map(({ limit }) => limit.id);
	const shown = sweep.lines.filter(({ limit }) => nearest.includes(limit.id));
	const ceiling = 1.6 * Math.max(...sweep.answer.map(({ vms }) => vms), 1);
	const toXy = (points: readonly { ratio: number; vms: number }[]) =>
		points.map(({ ratio, vms }) => ({ x: ratio, y: vms }));
	// A limit far above the answer would flatten everything else, so its line leaves the picture instead.
	const inside = (points: readonly { ratio: number; vms: number }[]) =>
		toXy(points.filter(({ vms }) => vms <= ceiling));
	const limitSeries = shown
		.map(({ limit, points }, index): LineSeries => ({
			name: limitLabel(limit),
			look: LIMIT_LOOKS[index] ?? 'muted',
			points: inside(points)
		}))
		.filter(({ points }) => points.length > 1);
	const answer: LineSeries = { name: 'Answer', look: 'answer', points: toXy(sweep.answer) };
	const rows = sweep.answer
		.map(({ ratio, vms }, index) => [
			Number(ratio.toFixed(2)),
			vms,
			...shown.map(({ points }) => points[index]?.vms ?? null)
		])
		.filter((_, index) => index % 4 === 0);
	const binding = capacity.binding.map(({ limit }) => limitNoun(limit)).join(' and ');
	return {
		title: `At ${typedRatioPhrase(domain, 'second')} the limit is ${binding}`,
		sentence:
			'Each line is what one limit alone would allow; the thick one is the answer, the least of them at every ratio.',
		spec: {
			kind: 'line',
			x: { title: 'VMs per host', scale: 'linear' },
			y: { title: 'VMs in the domain', scale: 'linear' },
			series: [...limitSeries, answer],
			marks: sweep.cases.map(({ ratio, vms }) => ({
				x: ratio,
				y: vms,
				label: `${count(vms)} at ${decimal(ratio, 2)}`
			}))
		},
		table: {
			caption: 'VMs in the vMotion domain by consolidation ratio',
			columns: [
				{ title: 'VMs per host', align: 'number' },
				{ title: 'Answer (VMs)', align: 'number' },
				...shown.map(({ limit }) => ({ title: limitLabel(limit), align: 'number' as const }))
			],
			rows
		}
	};
}

/** The load on a host before and after the loss, as a share of what fits. */
export function lossPicture(cluster: ClusterAnswer): Picture<BarSpec> | null {
	const outcome = cluster.loss.first;
	if (outcome.kind !== 'survives') return null;
	const { before, after } = outcome;
	const share = (state: typeof before) =>
		state.checks.map(({ needed, there, fits }): Bar => {
			const used = there.isZero()
				? null
				: needed.over.dividedBy(needed.under).dividedBy(there).times(100).toNumber();
			return {
				value: used,
				label:
					used === null ? 'nothing fits' : `${decimal(used, 0)} %${fits ? '' : ' does not fit'}`,
				look: state === before ? 'muted' : fits ? 'answer' : 'second',
				fill: 'solid'
			};
		});
	const tightest = Math.max(...share(after).map(({ value }) => value ?? Infinity));
	return {
		title: tightest > 100 ? 'The survivors cannot hold the load' : 'The survivors hold the load',
		sentence: `Each pair of bars is what the VMs of one host ask for, as a share of what fits: before the loss and after it. Above 100 % it does not fit.`,
		spec: {
			kind: 'bar',
			value: { title: 'Share of what fits (%)', scale: 'linear' },
			categories: before.checks.map(({ id }) => checkWord(id)),
			reference: { value: 100, label: 'what fits' },
			series: [
				{ name: 'before', bars: share(before) },
				{ name: 'after', bars: share(after) }
			]
		},
		table: {
			caption: 'Load on one host before and after the loss',
			columns: [
				{ title: 'What', align: 'text' },
				{ title: 'Unit', align: 'text' },
				{ title: 'Wanted before', align: 'number' },
				{ title: 'Wanted after', align: 'number' },
				{ title: 'Fits', align: 'number' },
				{ title: 'After', align: 'text' }
			],
			rows: before.checks.map(({ id, needed, there }, index) => {
				const later = after.checks[index];
				const figure = (of: typeof needed) =>
					of.over.dividedBy(of.under).toDecimalPlaces(3).toNumber();
				return [
					checkName(id),
					checkUnit(id),
					figure(needed),
					later === undefined ? null : figure(later.needed),
					there.toDecimalPlaces(3).toNumber(),
					later?.fits === true ? 'fits' : 'does not fit'
				];
			})
		}
	};
}
