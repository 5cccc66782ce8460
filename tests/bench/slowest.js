// The slowest answers with all their pictures, fields to paste 100 kB into, and questions asked backwards; `npm run bench` calls it last.
import { bundled } from '../bundle.js';

const SHOWN = 5;

/** @type {typeof import('./slowest')} */
const { slowestAnswers, slowestSolutions, slowestTexts } = await bundled(
	'tests/bench/slowest.ts',
	'reports/slowest'
);

for (const { title, budget, timed } of [
	{
		title: '300 answers with pictures',
		budget: 50,
		timed: slowestAnswers({ seed: 1, count: 300 })
	},
	{ title: '100 kB of each class in each field', budget: 50, timed: slowestTexts() },
	{
		title: 'each wish by each input of 100 scenarios',
		budget: 100,
		timed: slowestSolutions({ seed: 1, count: 100 })
	}
]) {
	const over = timed.filter(({ ms }) => ms > budget).length;
	console.log(`${title}: ${over} above ${budget} ms; the slowest:`);
	for (const { name, ms } of timed.slice(0, SHOWN))
		console.log(`${ms.toFixed(1).padStart(8)} ms  ${name.slice(0, 200)}`);
}
