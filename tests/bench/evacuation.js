// How long evacuations take to reckon, as built: processor time of the quickest try, beside what is asked, and growth.
import { bundled } from '../bundle.js';

/** @type {typeof import('./evacuation')} */
const { timed } = await bundled('tests/bench/evacuation.ts', 'reports/evacuation');

const TRIES = 5;
/** @type {readonly (import('./evacuation').Estate & { asked: number | null })[]} */
const ROWS = [
	{ vms: 10_000, hosts: 250, link: 100, guests: 'writing', asked: 0.4 },
	{ vms: 10_000, hosts: 250, link: 10, guests: 'writing', asked: 0.4 },
	{ vms: 10_000, hosts: 250, link: null, guests: 'writing', asked: 0.5 },
	{ vms: 10_000, hosts: 250, link: 1000, guests: 'writing', asked: null },
	{ vms: 10_000, hosts: 250, link: 100, guests: 'alike', asked: null },
	{ vms: 100_000, hosts: 250, link: 100, guests: 'writing', asked: 3 },
	{ vms: 100_000, hosts: 500, link: 400, guests: 'writing', asked: 3 },
	{ vms: 100_000, hosts: 250, link: null, guests: 'writing', asked: 5 },
	// Researchers' engine SimGrid (C++): 0.8, 16 and 172 s for these. Asked is a twentieth.
	{ vms: 10_000, hosts: 50, link: 100, guests: 'volume-only', asked: 0.8 / 20 },
	{ vms: 10_000, hosts: 500, link: 100, guests: 'volume-only', asked: 16 / 20 },
	{ vms: 10_000, hosts: 500, link: null, guests: 'volume-only', asked: 16 / 20 },
	{ vms: 100_000, hosts: 500, link: 100, guests: 'volume-only', asked: 172 / 20 },
	{ vms: 100_000, hosts: 500, link: null, guests: 'volume-only', asked: 172 / 20 }
];

const only = process.argv[2];
for (const { asked, ...row } of ROWS.filter((_, at) => only === undefined || at === Number(only))) {
	const name = [
		`${row.vms} VMs`,
		`${row.hosts} + ${row.hosts} hosts`,
		row.link === null ? 'cards only' : `${row.link} Gbit/s link`,
		row.guests
	].join(', ');
	const whole = timed(row, TRIES);
	const tenth = timed({ ...row, vms: row.vms / 10 }, TRIES);
	const growth = (whole.seconds / tenth.seconds).toFixed(1);
	const ask = asked === null ? '' : `, asked ${asked} s`;
	console.log(
		`${whole.seconds.toFixed(3).padStart(8)} s  ${name}${ask}; ${growth} times a tenth of them; ` +
			`${whole.rounds} rounds, ends at ${whole.finish.toFixed(1)} s`
	);
}
