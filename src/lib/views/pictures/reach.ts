import { pathOf } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { reachesOf } from '#lib/scenario/sites/reach';
import { reachTitle, reachWords } from '#lib/words/sites/map';
import { threeDown } from '#lib/words/measures';
import { lineWords } from '#lib/words/path/sentences';
import type { Bar, BarSpec, Picture } from '#lib/ui/chart-spec';

/** As many limits as a first screen has room for; what the plan must keep is always among them. */
const MOST = 6;

/** How far apart each product, and the optics, let the sites stand, beside where they do; null where nothing bounds it. */
export function reachPicture(scenario: Scenario): Picture<BarSpec> | null {
	const path = pathOf(scenario);
	const reaches = reachesOf(scenario);
	if (path.kind === 'waiting' || reaches.kind === 'waiting') return null;
	const here = path.value.line.metres;
	const shown = reaches.value.filter(({ use }, index) => use !== 'beside' || index < MOST);
	if (shown.length === 0) return null;
	const bars = shown.map((reach): Bar => ({
		value: (reach.radius ?? 0) / 1000,
		label: `${reachWords(reach).radius}${reach.other === 'outside' ? ', passed' : ''}`,
		look: reach.other === 'outside' ? 'second' : reach.use === 'binds' ? 'answer' : 'muted',
		fill: reach.standing === 'read' ? 'solid' : 'hatched'
	}));
	return {
		title: 'How far apart each limit lets the sites stand',
		sentence: reachTitle(reaches.value, lineWords(path.value)),
		spec: {
			kind: 'bar',
			value: { title: 'Straight line between the sites, at most', scale: 'logarithmic' },
			categories: shown.map((reach) => reachWords(reach).limit),
			series: [{ name: 'Reach', bars }],
			...(here > 0
				? {
						reference: { value: here / 1000, label: `these sites, ${lineWords(path.value)} apart` }
					}
				: {})
		},
		table: {
			caption: 'How far apart each limit lets the sites stand',
			columns: [
				{ title: 'Limit', align: 'text' },
				{ title: 'Straight line', align: 'number', counted: 'Straight line (km)' }
			],
			rows: shown.map((reach) => [
				reachWords(reach).limit,
				{ shown: reachWords(reach).radius, number: threeDown((reach.radius ?? 0) / 1000) }
			])
		}
	};
}
