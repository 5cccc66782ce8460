// Prints the median work of a keystroke beside what it was before; `npm run bench` calls it after the benchmarks.
import { readFileSync } from 'node:fs';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
const before = read('tests/bench/before.json');
const groups = read('reports/bench.json').files.flatMap(
	(/** @type {{ groups: unknown[] }} */ { groups }) => groups
);
const benches = groups.flatMap(
	(/** @type {{ benchmarks: { name: string, median: number }[] }} */ { benchmarks }) => benchmarks
);
console.log(before.what);
for (const { name, median } of benches) {
	const old = before[name];
	if (old !== undefined)
		console.log(
			`keystroke on ${name}: ${median.toFixed(2)} ms, before ${old} ms, ratio ${(median / old).toFixed(2)}`
		);
}
