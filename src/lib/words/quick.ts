import { type MigrationAnswer, migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import type { Part } from '#lib/scenario/part';
import { pathOf } from '#lib/scenario/path/path';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { capital } from './domain/limits';
import { lineRateWorking } from './migration/line-rate';
import { paceSets } from './migration/ceilings';
import { migrationHeadline } from './migration/sentences';
import { distanceSentence } from '#lib/words/path/distance';
import { pathWorking } from './path/working';
import type { Phrase } from './phrase';
import type { Working } from './working';

/** One card of the quick page: a sentence, or what it waits for. */
export type Said =
	| { readonly kind: 'words'; readonly phrase: Phrase }
	| { readonly kind: 'waiting'; readonly fields: readonly AnyKey[] };

/**
 * What the quick page says of the way between the sites. It is data, so that the page can be built with the words for
 * the untouched form and load the models themselves after that.
 */
export interface QuickAnswer {
	readonly migration: Said;
	readonly distance: Said;
}

const say = <T>(part: Part<T>, phrase: (value: T) => Phrase): Said =>
	part.kind === 'waiting' ? part : { kind: 'words', phrase: phrase(part.value) };

/** What sets the pace, in half a line. */
function quickPaceSentence(answer: MigrationAnswer): string {
	const { planned, outcome, setUp, moves } = answer;
	const estimate = estimateOf(outcome);
	if (planned !== null || estimate === null || moves === 'disk') return '';
	return estimate.copy.likely < setUp.likely
		? 'The time around the copy sets the pace.'
		: `${capital(paceSets(answer))} the pace.`;
}

export const quickAnswer = (scenario: Scenario): QuickAnswer => ({
	migration: say(migrationOf(scenario), (answer) => [
		...migrationHeadline(answer),
		` ${quickPaceSentence(answer)}`
	]),
	distance: say(pathOf(scenario), distanceSentence)
});

/** The copy at line rate stays as the lower bound, in the working. */
export function quickWorkings(scenario: Scenario): readonly Working[] {
	const migration = migrationOf(scenario);
	const path = pathOf(scenario);
	return [
		...(migration.kind === 'ready' ? lineRateWorking(migration.value, scenario) : []),
		...(path.kind === 'ready' ? [pathWorking(path.value, scenario)] : [])
	];
}
