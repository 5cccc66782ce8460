import { batchOf } from '#lib/scenario/migration/batch';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { impactOf } from '#lib/scenario/migration/impact';
import { type MigrationAnswer, migrationOf } from '#lib/scenario/migration/migration';
import { breakEven, smallestLink, withinOf } from '#lib/scenario/migration/remedy';
import { tollOf } from '#lib/scenario/migration/toll';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { fromPart, type Statement, statement, statements } from '#lib/words/statement';
import type { Working } from '#lib/words/working';
import {
	breakEvenSentence,
	floorSentence,
	guestSentence,
	heldSentence,
	impactSentence,
	pauseSentence,
	smallestLinkSentence,
	watchedPauseSentence,
	watchedSentence,
	widthSentence
} from './details';
import { channelSentence } from './channel';
import { batchSentence } from './batch';
import { firstWords } from './first-answer';
import { lineRateWorking } from './line-rate';
import { rawDiskSentence } from './raw-disks';
import { tollSentence } from './toll';
import { withinSentence } from './within';
import { chainSteps } from './workings';

const memoryMoves = ({ moves, barred }: MigrationAnswer) => moves !== 'disk' && barred === null;

function sayGuest(migration: MigrationAnswer): readonly Statement[] {
	const { guest } = migration;
	if (!memoryMoves(migration)) return [];
	const watched =
		guest.kind === 'writer' && guest.basis.kind === 'seen' ? guest.basis.watched : null;
	return [
		...statement('migration guest', guestSentence(migration)),
		...statement('migration held', heldSentence(migration)),
		...statement('migration pause', pauseSentence(migration)),
		...(watched === null
			? []
			: [
					...statement('migration watched', watchedSentence(watched)),
					...statement('migration watched pause', watchedPauseSentence(watched, migration))
				])
	];
}

function sayRemedies(migration: MigrationAnswer): readonly Statement[] {
	const { guest } = migration;
	if (guest.kind !== 'writer' || !memoryMoves(migration)) return [];
	const link = smallestLink(migration);
	return [
		...statement('migration break-even', breakEvenSentence(breakEven(guest, migration), migration)),
		...statement(
			'migration smallest link',
			link === null ? null : smallestLinkSentence(link, migration)
		)
	];
}

/** What stands below the first answer, where the model and no rule of thumb gave it. */
function sayDepth(migration: MigrationAnswer): readonly Statement[] {
	if (migration.planned !== null) return [];
	const estimate = estimateOf(migration.outcome);
	return [
		...statement('migration width', estimate === null ? null : widthSentence(estimate)),
		...sayGuest(migration),
		...statement('migration channel', memoryMoves(migration) ? channelSentence(migration) : null),
		...statement('migration raw disks', rawDiskSentence(migration)),
		...sayRemedies(migration),
		...statement(
			'migration impact',
			memoryMoves(migration) ? impactSentence(impactOf(migration.speed, migration.pace.rate)) : null
		)
	];
}

/** Every sentence on the migration. */
export const sayOfMigration = (scenario: Scenario): readonly Statement[] => [
	...fromPart('migration', migrationOf(scenario), (migration) => {
		const { headline, figures, remarks, why } = firstWords(migration);
		return [
			...statement('migration', headline),
			...statements(
				'migration figures',
				figures.map(({ name, value, note }) => `${name}: ${value} (${note})`)
			),
			...statements('migration remarks', remarks),
			...statement('migration why', why === '' ? null : why),
			...statement('migration floor', floorSentence(migration)),
			...sayDepth(migration)
		];
	}),
	...fromPart('migration within', withinOf(scenario), (kept) =>
		statement('migration within', kept === null ? null : withinSentence(kept))
	),
	...fromPart('migration toll', tollOf(scenario), (toll) =>
		statement('migration toll', toll === null ? null : tollSentence(toll))
	),
	...fromPart('migration batch', batchOf(scenario), (batch) =>
		statement('migration batch', batch === null ? null : batchSentence(batch))
	)
];

/** Every working behind them. */
export function workOutMigration(scenario: Scenario): readonly Working[] {
	const migration = migrationOf(scenario);
	return migration.kind === 'ready'
		? [
				...chainSteps(migration.value, scenario).map(({ working }) => working),
				...lineRateWorking(migration.value, scenario)
			]
		: [];
}
