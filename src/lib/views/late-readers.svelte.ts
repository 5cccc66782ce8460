import { knowsPhrases, missPhraseReader } from '#lib/form/number-field';
import { changedFrom, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { missPlaceBook, openPlaceBook, placeBook } from '#lib/scenario/questions/place-book';
import { loadAfterPaint } from '#lib/ui/after-paint';

/** The scenarios on the screen, and how they are read anew once a reader for them has come. */
interface Read {
	readonly texts: () => readonly Scenario[];
	readonly readAnew: () => void;
}

/** The list of places is heavy: it comes once a scenario names some. */
export function fetchPlacesWhereNamed({ texts, readAnew }: Read): void {
	$effect(() => {
		if (placeBook() !== null || !texts().some(({ dist }) => dist === 'places')) return;
		import('#lib/scenario/path/places').then(
			({ PLACES }) => {
				openPlaceBook(PLACES);
				readAnew();
			},
			() => {
				if (missPlaceBook()) readAnew();
			}
		);
	});
}

/**
 * What is more than digits is read by a part of its own, which comes once the page can be typed into. Where it does not
 * come, every letter typed asks for it again.
 */
export function fetchReaders({ texts, readAnew }: Read): void {
	const readAll = () => {
		// The first texts are digits alone, which were read without it.
		if (texts().some((text) => changedFrom(INITIAL_TEXT, text).length > 0)) readAnew();
	};
	$effect(() => {
		// Named here so that what is typed runs this again.
		if (texts().length === 0 || knowsPhrases()) return;
		return loadAfterPaint(() => {
			import('#lib/scenario/questions/readers').then(
				({ openReaders }) => {
					if (knowsPhrases()) return;
					openReaders();
					readAll();
				},
				() => {
					if (missPhraseReader()) readAll();
				}
			);
		});
	});
}
