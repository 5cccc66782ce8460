import { knowsPhrases, missPhraseReader } from '#lib/form/number-field';
import { changedFrom, INITIAL_TEXT, type Scenario } from './initial-text';

/**
 * The readers of all that is more than digits, where a scenario may need them and nobody has opened them. Where they do not
 * come, the fields that need them say so.
 */
export async function openReadersFor(scenario: Scenario): Promise<void> {
	// The first texts are digits alone.
	if (knowsPhrases() || changedFrom(INITIAL_TEXT, scenario).length === 0) return;
	await import('./readers').then(({ openReaders }) => openReaders(), missPhraseReader);
}
