import { knowsPhrases, missPhraseReader } from '#lib/form/number-field';
import { changedFrom, INITIAL_TEXT, type Scenario } from './initial-text';

/**
 * The readers of all that is more than digits, where nobody has opened them. Where they do not come, the fields that need
 * them say so.
 */
export async function openReaderParts(): Promise<void> {
	if (knowsPhrases()) return;
	await import('./readers').then(({ openReaders }) => openReaders(), missPhraseReader);
}

/** The same, where a scenario may need them: the first texts are digits alone. */
export async function openReadersFor(scenario: Scenario): Promise<void> {
	if (changedFrom(INITIAL_TEXT, scenario).length > 0) await openReaderParts();
}
