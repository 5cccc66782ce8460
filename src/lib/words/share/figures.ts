import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { FAR } from '#lib/words/compare/far-rows';
import { type AnswerGroup, comparedRows, NEAR } from '#lib/words/compare/rows';

/** The unit of the number behind a row, for who reckons on with it; a row without one is a word. */
const UNITS: ReadonlyMap<string, string> = new Map([
	['hosts', 'hosts'],
	['vms', 'VMs'],
	['before', 'VMs per host'],
	['after', 'VMs per host'],
	['fibre', 'm'],
	['round-trip', 's'],
	// The models reckon in bytes; pages say it in bits.
	['rate', 'bytes/s'],
	['time', 's'],
	['pause', 's'],
	['empty-time', 's'],
	['moved', 'VMs'],
	['wait', 's'],
	['sent', 'bytes'],
	['room', 'bytes']
]);

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The answers of the whole chain in figures: the rows of a comparison, of one scenario or several. */
export const sharedFigures = (
	scenarios: readonly Scenario[],
	groups: readonly AnswerGroup[] = [...NEAR, ...FAR]
) =>
	comparedRows(groups, scenarios, ALL_QUESTIONS).flatMap(({ title, rows }) =>
		rows.map(({ id, name, cells, differences }) => {
			const unit = UNITS.get(id) ?? '';
			return {
				id,
				group: title,
				name,
				unit,
				cells: cells.map(({ text, span, waitsFor }, place) => ({
					text,
					span: span === null || unit === '' ? null : { ...span, high: finite(span.high) },
					status: waitsFor === undefined ? 'answered' : 'waiting',
					difference: differences[place] ?? ''
				}))
			};
		})
	);
