// How long made-up exports of 73 columns take to read, as built: the quickest try, beside what is asked.
import { bundled } from '../bundle.js';

/** @type {typeof import('./inventory')} */
const { exportOf, timed } = await bundled('tests/bench/inventory.ts', 'reports/inventory');

const TRIES = 3;
/** @type {readonly (import('./inventory').Export & { asked: number | null })[]} */
const ROWS = [
	{ vms: 20_000, as: 'shared', asked: 1 },
	{ vms: 20_000, as: 'inline', asked: 1 },
	{ vms: 20_000, as: 'csv', asked: 1 },
	{ vms: 100_000, as: 'shared', asked: null },
	{ vms: 100_000, as: 'csv', asked: null }
];

const MIB = 2 ** 20;

const only = process.argv[2];
for (const { asked, ...row } of ROWS.filter((_, at) => only === undefined || at === Number(only))) {
	const blob = exportOf(row);
	const tries = [];
	for (let at = 0; at < TRIES; at += 1) tries.push(await timed(blob, row.as));
	const best = tries.toSorted((a, b) => a.read - b.read)[0];
	if (best === undefined || best.vms !== row.vms) throw new Error(`${best?.vms} of ${row.vms} VMs`);
	console.log(
		`${best.read.toFixed(2).padStart(6)} s  ${row.vms} VMs, ${row.as}, ${(blob.size / MIB).toFixed(1)} MiB` +
			`${asked === null ? '' : `, asked ${asked} s`}; summed up in ${best.summed.toFixed(3)} s, ` +
			`a loss in ${best.fitted.toFixed(3)} s; longest piece ${(1000 * best.longest).toFixed(0)} ms`
	);
}
