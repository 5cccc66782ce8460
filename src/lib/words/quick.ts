import type { AnyKey, ScenarioText } from '#lib/scenario/questions/all';
import { answerCopy, answerDistance } from '#lib/scenario/path/distance';
import { distanceSentence } from '#lib/words/path/sentences';
import { copyWorking, distanceWorking } from '#lib/words/path/working';
import { answerMigration } from '#lib/scenario/migration/migration';
import { type MigrationReading, readMigration } from '#lib/scenario/questions/migration-reading';
import { migrationHeadline, quickPaceSentence } from '#lib/words/migration/sentences';
import type { Phrase } from './phrase';
import type { Part } from '#lib/scenario/questions/reading';
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

const say = <T>(part: Part<T, AnyKey>, phrase: (value: T) => Phrase): Said =>
	part.kind === 'waiting' ? part : { kind: 'words', phrase: phrase(part.value) };

const migrationOf = (reading: MigrationReading): Said =>
	say(answerMigration(reading), (answer) => [
		...migrationHeadline(answer),
		` ${quickPaceSentence(answer)}`
	]);

export function quickAnswer(text: ScenarioText): QuickAnswer {
	const reading = readMigration(text);
	return {
		migration: migrationOf(reading),
		distance: say(answerDistance(reading), distanceSentence)
	};
}

/** The copy at line rate stays as the lower bound, in the working. */
export function quickWorkings(text: ScenarioText): readonly Working[] {
	const reading = readMigration(text);
	const copy = answerCopy(reading);
	const distance = answerDistance(reading);
	return [
		...(copy.kind === 'ready' ? [copyWorking(copy.value, text)] : []),
		...(distance.kind === 'ready' ? [distanceWorking(distance.value, text)] : [])
	];
}
