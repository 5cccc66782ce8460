import { plainLine, tidy } from '#lib/ui/share-shape';
import { sharedFigures } from '#lib/words/share/figures';
import type { Scenario } from './scenario';

/** What an answer comes to. */
export interface Figure {
	/** "VMs" */
	readonly name: string;
	/** What it is an answer about: "One vMotion domain". */
	readonly group: string;
	/** As the site shows it: "2,024". */
	readonly text: string;
	/** Of the three numbers: hosts, VMs, VMs per host, m, s or bytes/s. Empty for a word. */
	readonly unit: string;
	/** At best, in the middle case and at worst; alike where it is counted. null for a word, and where it waits. */
	readonly low: number | null;
	readonly likely: number | null;
	/** null too where nothing bounds it. */
	readonly high: number | null;
	/** "waiting" where a question has to be mended first. */
	readonly status: 'answered' | 'waiting';
}

/** The answers that have a figure of their own. */
export type FigureId =
	| 'hosts'
	| 'vms'
	| 'binds'
	| 'next'
	| 'before'
	| 'after'
	| 'carried'
	| 'fibre'
	| 'round-trip'
	| 'rate'
	| 'time'
	| 'pause'
	| 'possible'
	| 'supported'
	| 'advisable';

export type Figures = Readonly<Record<FigureId, Figure>>;

const orNull = (value: number | null | undefined): number | null =>
	value === null || value === undefined ? null : tidy(value);

/** Every figure of one scenario, by the name that the JSON of the site gives it. */
export function figuresOf(scenario: Scenario): Figures {
	const entries = sharedFigures([scenario]).map(({ id, name, group, unit, cells: [cell] }) => {
		const figure: Figure = {
			name,
			group,
			text: plainLine(cell?.text ?? ''),
			unit,
			low: orNull(cell?.span?.low),
			likely: orNull(cell?.span?.likely),
			high: orNull(cell?.span?.high),
			status: cell?.status === 'answered' ? 'answered' : 'waiting'
		};
		return [id, figure] as const;
	});
	// fromEntries forgets the keys; a test holds the list of them to the rows of the comparison.
	return Object.fromEntries(entries) as unknown as Figures;
}
