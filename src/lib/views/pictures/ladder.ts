import type { DomainAnswer } from '#lib/scenario/domain/domain';
import { limitLabel, limitName } from '#lib/words/domain/limits';
import { nextSentence, slackWords, typedRatioPhrase } from '#lib/words/domain/sentences';
import { count } from '#lib/words/quantities';
import type { Bar, BarSpec, Picture } from '#lib/ui/chart-spec';

/** The ladder: every limit as a bar, smallest first, the binding ones in the accent. */
export function ladderPicture(
	domain: DomainAnswer,
	of: 'first' | 'second'
): Picture<BarSpec> | null {
	const { capacity } = domain[of];
	if (capacity.kind === 'unbounded') return null;
	const rungs = capacity.rungs.map((rung) => ({
		name: limitName(rung.limit),
		label: limitLabel(rung.limit),
		vms: rung.vms.toNumber(),
		slack: slackWords(rung),
		doubt: 'none' as 'none' | 'unverified' | 'if one switch'
	}));
	const believed = domain.sooner
		.map(({ limit, why, ...at }) => ({ limit, why, alone: at[of] }))
		.flatMap(({ limit, why, alone }) => {
			const rung =
				alone.kind === 'bounded' ? alone.alone.find((each) => each.limit === limit) : undefined;
			return rung === undefined
				? []
				: [
						{
							name: limitName(limit),
							label: limitLabel(limit),
							vms: rung.vms.toNumber(),
							slack: '',
							doubt: why === 'unverified' ? ('unverified' as const) : ('if one switch' as const)
						}
					];
		});
	const all = [...rungs, ...believed].sort((a, b) => a.vms - b.vms);
	const answer = capacity.vms.toNumber();
	const bars = all.map(({ vms, doubt }): Bar => ({
		value: vms,
		label: `${count(vms)}${doubt === 'none' ? '' : ` ${doubt}`}`,
		look: doubt === 'none' && vms === answer ? 'answer' : 'muted',
		fill: doubt === 'none' ? 'solid' : 'hatched'
	}));
	const spread = (all.at(-1)?.vms ?? 1) / Math.max(1, all[0]?.vms ?? 1);
	const { next } = capacity;
	const at = typedRatioPhrase(domain, of);
	return {
		title: `The ladder of limits at ${at}`,
		sentence:
			next === null
				? 'The shortest bar is the answer; nothing else lies above it.'
				: `The shortest solid bar is the answer.${nextSentence(next, domain[of])}`,
		spec: {
			kind: 'bar',
			value: { title: 'VMs in the domain', scale: spread > 30 ? 'logarithmic' : 'linear' },
			categories: all.map(({ name }) => name),
			series: [{ name: 'VMs', bars }]
		},
		table: {
			caption: `What each limit alone would allow at ${at}`,
			columns: [
				{ title: 'Limit', align: 'text' },
				{ title: 'VMs', align: 'number' },
				{ title: 'Room to the answer', align: 'text' },
				{ title: 'Counted', align: 'text' }
			],
			rows: all.map(({ label, vms, slack, doubt }) => [
				label,
				vms,
				slack,
				doubt === 'none' ? 'yes' : `no: ${doubt}`
			])
		}
	};
}

/** Its shortest bars, for a place that has room for a few. */
export const shortLadder = (domain: DomainAnswer, most: number): Picture<BarSpec> | null => {
	const ladder = ladderPicture(domain, 'first');
	if (ladder === null) return null;
	const { categories, series } = ladder.spec;
	return {
		...ladder,
		spec: {
			...ladder.spec,
			categories: categories.slice(0, most),
			series: series.map((each) => ({ ...each, bars: each.bars.slice(0, most) }))
		}
	};
};
