import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { pathOf, planned } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { GROUPS } from '#lib/scenario/sites/rules';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { timeCell } from '#lib/words/chain';
import { bitRate, kilometreWords, shortTime } from '#lib/words/measures';
import { aboutTime, timeRange } from '#lib/words/estimates';
import { listWords } from '#lib/words/quantities';
import { pastSupport } from '#lib/words/migration/doubts';
import { outcomeWord, outcomeWords } from '#lib/words/sites/verdict';
import { type Answer, type AnswerGroup, answered, point, word } from './rows';

const DISTANCE: readonly Answer[] = [
	{
		id: 'fibre',
		name: 'Fibre',
		of: (scenario) =>
			answered(pathOf(scenario), ({ route }) => point(kilometreWords(route, 3), route)),
		better: null,
		amount: (metres) => kilometreWords(metres, 3)
	},
	{
		id: 'round-trip',
		name: 'Round trip',
		of: (scenario) =>
			answered(pathOf(scenario), (path) => point(shortTime(planned(path)), planned(path))),
		better: 'less',
		amount: (time) => shortTime(time, 3)
	}
];

const UNSUPPORTED = { stands: 'unsupported' } as const;

const MIGRATION: readonly Answer[] = [
	{
		id: 'rate',
		name: 'Rate',
		of: (scenario) =>
			answered(migrationOf(scenario), (migration) =>
				point(bitRate(migration.pace.rate), migration.pace.rate)
			),
		better: 'more',
		amount: (rate) => bitRate(rate)
	},
	{
		id: 'time',
		name: 'Time of one move',
		of: (scenario) =>
			answered(migrationOf(scenario), (migration) => {
				const text = timeCell(migration);
				const stands = pastSupport(migration) === null ? {} : UNSUPPORTED;
				if (migration.planned !== null)
					return { ...point(text, migration.planned.time), ...stands };
				const task = estimateOf(migration.outcome)?.task;
				return task === undefined
					? word(text)
					: { text, span: { ...task, high: task.high ?? Infinity }, ...stands };
			}),
		better: 'less',
		amount: aboutTime
	},
	{
		id: 'pause',
		name: 'Pause',
		of: (scenario) =>
			answered(migrationOf(scenario), (migration) => {
				const pause = migration.planned === null ? estimateOf(migration.outcome)?.pause : null;
				return pause === null || pause === undefined
					? word('not estimated')
					: { text: timeRange(pause), span: pause };
			}),
		better: 'less',
		amount: aboutTime
	}
];

const GOODNESS = { yes: 4, 'with-conditions': 3, if: 2, waits: 1, no: 0 } as const;
const PART_NAMES = {
	possible: 'Possible',
	supported: 'Supported',
	advisable: 'Advisable'
} as const;

const VERDICT: readonly Answer[] = GROUPS.map((group) => ({
	id: group,
	name: PART_NAMES[group],
	of: (scenario) =>
		answered(verdictOf(scenario), ({ judged }) => {
			const part = judged.headline[group];
			return point(outcomeWord(part), GOODNESS[part.kind]);
		}),
	better: 'more',
	amount: null
}));

/** What the way between the sites, a migration and the verdict answer. */
export const FAR: readonly AnswerGroup[] = [
	{ title: 'Distance', answers: DISTANCE },
	{ title: 'Moving one VM', answers: MIGRATION },
	{ title: 'Layer 2 between the sites', answers: VERDICT }
];

const timeOf = (scenario: Scenario): string | null => {
	const migration = migrationOf(scenario);
	return migration.kind === 'ready' &&
		(migration.value.planned !== null || estimateOf(migration.value.outcome) !== null)
		? timeCell(migration.value)
		: null;
};

const verdictWords = (scenario: Scenario): string | null => {
	const verdict = verdictOf(scenario);
	return verdict.kind === 'ready' ? listWords(outcomeWords(verdict.value)) : null;
};

/** The next answers of the chain that are not alike, as the end of a sentence; empty where all are. */
export function furtherClause(from: Scenario, to: Scenario): string {
	const [time, otherTime] = [timeOf(from), timeOf(to)];
	if (time !== null && otherTime !== null && time !== otherTime)
		return `and moves one in ${otherTime} instead of ${time}`;
	const [verdict, otherVerdict] = [verdictWords(from), verdictWords(to)];
	return verdict !== null && otherVerdict !== null && verdict !== otherVerdict
		? `and layer 2 is ${otherVerdict} instead of ${verdict}`
		: '';
}
