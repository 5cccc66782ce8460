// The slowest answers with all their pictures, and the slowest fields to paste 100 kB into; `npm run bench` calls it last.
import { bundled } from '../bundle.js';

/** Of an answer with its pictures, and of a text however long. */
const BUDGET_MS = 50;
const SHOWN = 5;

/** @type {typeof import('./slowest')} */
const { slowestAnswers, slowestTexts } = await bundled('tests/bench/slowest.ts', 'reports/slowest');

for (const { title, timed } of [
	{ title: '300 answers with pictures', timed: slowestAnswers({ seed: 1, count: 300 }) },
	{ title: '100 kB of each class in each field', timed: slowestTexts() }
]) {
	const over = timed.filter(({ ms }) => ms > BUDGET_MS).length;
	console.log(`${title}: ${over} above ${BUDGET_MS} ms; the slowest:`);
	for (const { name, ms } of timed.slice(0, SHOWN))
		console.log(`${ms.toFixed(1).padStart(8)} ms  ${name.slice(0, 200)}`);
}
