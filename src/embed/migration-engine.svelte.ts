import type { Scenario } from '#lib/scenario/questions/initial-text';
import { loadAfterPaint } from '#lib/ui/after-paint';
import { firstAnswer as answerNow, type FirstAnswer } from '#lib/words/migration/first-answer';
import { OnItsWay } from './unusual';

/** What the unusual case waits for; it says itself when it is opened. */
let part = $state.raw<'not asked for' | 'under way' | 'there'>('not asked for');

function fetchPart(): void {
	part = 'under way';
	import('./unusual-part').then(
		() => (part = 'there'),
		() => {
			// The next letter that is typed asks for it again.
			part = 'not asked for';
			dispatchEvent(new Event('vite:preloadError'));
		}
	);
}

/** In the place of the page's: a case that needs what comes late waits for no question, and is answered once that is there. */
export function firstAnswer(scenario: Scenario): FirstAnswer {
	try {
		return answerNow(scenario);
	} catch (error) {
		if (!(error instanceof OnItsWay)) throw error;
		// Named here, so that it is answered anew.
		if (part === 'not asked for') loadAfterPaint(fetchPart);
		return { kind: 'waiting', fields: [] };
	}
}

// The ordinary ones are answered without it; it is there before most of the others are typed.
loadAfterPaint(fetchPart);
