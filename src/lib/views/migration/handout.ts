import { estimateOf } from '#lib/scenario/migration/outcome';
import { impactOf } from '#lib/scenario/migration/impact';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { inputsOf, waitingSentence } from '#lib/words/inputs';
import {
	floorSentence,
	guestSentence,
	heldSentence,
	impactSentence,
	pauseSentence,
	widthSentence
} from '#lib/words/migration/details';
import { firstAnswer } from '#lib/words/migration/first-answer';
import { chainSteps } from '#lib/words/migration/workings';
import { distanceSentence } from '#lib/words/path/distance';
import { afterAnswer } from '#lib/words/migration/after-answer';
import type { Handout } from '#lib/ui/handout-shape';
import { linkPicture, memoryPicture, roundsPicture } from './charts';
import { QUESTIONS } from './groups';
import { rangeTornado, timeTornado } from './tornado';

type Phrases = Handout['answers'][number]['phrases'];
type Words = Phrases[number];

const said = (sentences: readonly (Words | null)[]): Phrases =>
	sentences.filter((sentence) => sentence !== null && sentence !== '') as Words[];

function answerPhrases(scenario: Scenario): Phrases {
	const first = firstAnswer(scenario);
	if (first.kind === 'waiting') return [waitingSentence('The migration time', first.fields)];
	const { within, batch } = afterAnswer(scenario);
	return said([first.headline, first.why, ...first.remarks, within, batch]);
}

/** What the page gives on paper. */
export function handout(scenario: Scenario): Handout {
	const first = firstAnswer(scenario);
	const answer = migrationOf(scenario);
	const inputs = inputsOf(scenario, QUESTIONS);
	const answers = [{ heading: 'Migration time', phrases: answerPhrases(scenario) }];
	if (answer.kind === 'waiting' || first.kind === 'waiting')
		return { answers, inputs, pictures: [], tornados: [], tables: [], workings: [] };
	const migration = answer.value;
	const estimate = estimateOf(migration.outcome);
	const modelled = migration.planned === null;
	const memoryMoves = migration.moves !== 'disk' && migration.barred === null;
	const steps = migration.barred === null ? chainSteps(migration, scenario) : [];
	const sure = said([
		modelled && estimate !== null ? widthSentence(estimate) : null,
		...(modelled && memoryMoves
			? [guestSentence(migration), heldSentence(migration), pauseSentence(migration)]
			: [])
	]);
	const pictures = modelled
		? [roundsPicture(migration), linkPicture(migration), memoryPicture(migration)]
		: [];
	const tornados = modelled ? [timeTornado('likely')(scenario), rangeTornado(scenario)] : [];
	return {
		answers: [
			...answers,
			...(memoryMoves
				? [
						{
							heading: 'From distance to time',
							phrases: said([
								distanceSentence(migration.speed.path),
								floorSentence(migration),
								modelled ? impactSentence(impactOf(migration.speed, migration.pace.rate)) : null
							])
						}
					]
				: []),
			...(sure.length > 0 ? [{ heading: 'How sure this is', phrases: sure }] : [])
		],
		inputs,
		pictures: pictures.filter((picture) => picture !== null),
		tornados: tornados.filter((tornado) => tornado !== null),
		tables: [
			...(first.figures.length === 0
				? []
				: [
						{
							caption: 'In figures',
							columns: [
								{ title: 'What', align: 'text' },
								{ title: 'Comes to', align: 'text' },
								{ title: 'Note', align: 'text' }
							] as const,
							rows: first.figures.map(({ name, value, note }) => [name, value, note])
						}
					]),
			{
				caption: 'How the time comes about',
				columns: [
					{ title: 'Step', align: 'text' },
					{ title: 'Comes to', align: 'text' }
				],
				rows: steps.map(({ label, value }) => [label, value])
			}
		],
		workings: steps.map(({ working }) => working)
	};
}
