import { answer, type Answers } from '#lib/scenario/domain/answer';
import type { ScenarioText } from '#lib/scenario/questions/all';
import { milliseconds } from '#lib/words/path/sentences';
import { answerMigration } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/batch';
import { readMigration } from '#lib/scenario/questions/migration-reading';
import { bitRate, timeRange } from './measures';
import { answerSites } from '#lib/scenario/sites/verdict';
import { outcomeWords } from '#lib/words/sites/verdict';
import { count, decimal, durationWords } from './quantities';

/** One link of the chain: a value that the next one rests on. */
export interface ChainCell {
	readonly value: string;
	readonly label: string;
}

export interface ChainPart {
	readonly page: '/' | '/domain' | '/migration' | '/sites';
	readonly name: string;
	readonly cells: readonly ChainCell[];
}

const UNKNOWN = '…';

function capacityCells({ domain }: Answers, text: ScenarioText): readonly ChainCell[] {
	const network = text.net === 'routed' ? 'routed' : text.subnet;
	if (domain.kind === 'waiting') return [{ value: UNKNOWN, label: 'Waiting for a field' }];
	const { capacity } = domain.value.first;
	return [
		{ value: network, label: 'vMotion network' },
		...(capacity.kind === 'bounded'
			? [
					{ value: `${count(capacity.hosts)} hosts`, label: 'Hosts in the vMotion domain' },
					{ value: `${count(capacity.vms)} VMs`, label: 'VMs in the vMotion domain' }
				]
			: [{ value: UNKNOWN, label: 'No maximum known' }])
	];
}

/** 40 km, 0.51 ms, 9.49 Gbit/s, 4 to 13 s. */
function migrationCells(text: ScenarioText): readonly ChainCell[] {
	const migration = answerMigration(readMigration(text));
	if (migration.kind === 'waiting') return [{ value: UNKNOWN, label: 'Waiting for a field' }];
	const { speed, outcome, planned } = migration.value;
	const { path, result } = speed;
	const estimate = estimateOf(outcome);
	const time =
		planned !== null
			? durationWords(planned.time)
			: estimate === null
				? 'does not finish'
				: timeRange(estimate.time);
	return [
		...(path.kind === 'from-distance'
			? [{ value: `${decimal(path.distance.km, 1)} km`, label: 'Site distance' }]
			: []),
		{ value: milliseconds(path.roundTripTime), label: 'Round-trip time' },
		{ value: bitRate(result.rate), label: 'Rate of one migration' },
		{ value: time, label: 'Time of one migration' }
	];
}

/** possible / supported / not advisable. */
function sitesCells(text: ScenarioText): readonly ChainCell[] {
	const { verdict } = answerSites(text);
	return verdict.kind === 'waiting'
		? [{ value: UNKNOWN, label: 'Waiting for a field' }]
		: [{ value: outcomeWords(verdict.value).join(' / '), label: 'Layer 2 between the sites' }];
}

/** The links of the chain with their values of the moment, for the strip under the header. */
export function chain(text: ScenarioText): readonly ChainPart[] {
	const answers = answer(text);
	return [
		{ page: '/domain', name: 'VMs in one vMotion domain', cells: capacityCells(answers, text) },
		{ page: '/migration', name: 'Migration over the distance', cells: migrationCells(text) },
		{ page: '/sites', name: 'Layer 2 between the sites', cells: sitesCells(text) }
	];
}
