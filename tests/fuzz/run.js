// Tries scenarios and links drawn from a seed: `npm run fuzz`, or `npm run fuzz -- --seed=7 --count=1000`, or
// `--only=4711` for one trial. Prints what was tried; ends with 1 where anything broke.
import { parseArgs } from 'node:util';
import { bundled } from '../bundle.js';

const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: '1' },
		count: { type: 'string', default: '100000' },
		only: { type: 'string' }
	}
});

/** @param {string} name @param {string} text */
function whole(name, text) {
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw new Error(`--${name} takes a whole number, not ${text}`);
}

const seed = whole('seed', values.seed);
const from = values.only === undefined ? 0 : whole('only', values.only);
const to = values.only === undefined ? whole('count', values.count) : from + 1;

/** @type {typeof import('./fuzz')} */
const { fuzz } = await bundled('tests/fuzz/fuzz.ts', 'reports/fuzz');

const started = Date.now();
const STEP = 10_000;
const SHOWN = 40;
let shown = 0;
const { tried, pairs, failures, slowest } = fuzz({ seed, from, to }, (trial, found) => {
	for (const { kind, link, fault } of found.slice(shown, SHOWN))
		console.log(`trial ${trial} (${kind}): ${fault}\n    ?${link.slice(0, 600)}`);
	shown = found.length;
	if ((trial + 1) % STEP === 0)
		console.log(
			`${trial + 1} tried, ${found.length} failed, ${Math.round((Date.now() - started) / 1000)} s`
		);
});
if (failures.length > SHOWN) console.log(`and ${failures.length - SHOWN} more`);
console.log(`\nseed ${seed}: ${to - from} tried in ${Math.round((Date.now() - started) / 1000)} s`);
console.log(
	`links read ${tried.link}, answers ${tried.answer}, answers with charts and workings ${tried.charts}, pairs for a law ${tried.law}`
);
console.log(
	`pairs to which a law applied: ${[...pairs.values()].reduce((sum, count) => sum + count, 0)}`
);
for (const [name, count] of pairs) console.log(`    ${String(count).padStart(6)}  ${name}`);
console.log(
	`slowest answer with charts: ${slowest.ms.toFixed(0)} ms of processor time, ?${slowest.link.slice(0, 300)}`
);
console.log(`${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
