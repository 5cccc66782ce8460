import { replicationOf } from '#lib/scenario/sites/replication';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Phrase } from '#lib/words/phrase';
import { asyncHeadline } from './copies';

/** What copies at intervals come to, where storage is copied so: beside the verdict, and late, because few ask. */
export function copiesAnswer(scenario: Scenario): Phrase | null {
	const copies = replicationOf(scenario);
	return copies.kind === 'ready' && copies.value !== null ? asyncHeadline(copies.value) : null;
}
