import { missPlaceBook, openPlaceBook, placeBook } from '#lib/scenario/questions/place-book';
import { openReaderParts, openReadersFor } from '#lib/scenario/questions/reader-parts';
import { type Asked, reckoner, type Typed } from './reckon';

/** A page that shows its answer for the first time needs the processor more, and another key may follow. */
const AFTER_ANSWER_MS = 1000;

const ask = reckoner(
	(told) => postMessage(told),
	// A schedule that is asked for meanwhile is told before what could be better.
	(work) => setTimeout(work),
	() => performance.now(),
	(work) => setTimeout(work, AFTER_ANSWER_MS)
);

/** What is typed is read here too, by parts that come where they are needed, or after the first answer. */
async function openReaders({ scenario }: Typed): Promise<void> {
	await openReadersFor(scenario);
	if (placeBook() !== null || scenario.dist !== 'places') return;
	await import('#lib/scenario/path/places').then(
		({ PLACES }) => openPlaceBook(PLACES),
		missPlaceBook
	);
}

// In the order in which it was asked.
let turn = Promise.resolve();

onmessage = ({ data }: MessageEvent<Asked>) => {
	turn = turn
		.then(() => (data.kind === 'typed' ? openReaders(data) : undefined))
		.then(() => ask(data))
		// Once it has loaded, a page asks for nothing more.
		.then(() => void setTimeout(() => void openReaderParts()));
};
