// `npm run check-sources`: asks for the address of every source and writes down those that are dead. Needs a network.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { runnerImport } from 'vite';
import { addressesOf, askFor, deadAmong } from './dead-sources.js';

const FILE = 'docs/dead-sources.json';
const PATIENCE_MS = 30_000;

/** @type {(address: string) => Promise<number>} */
async function statusAt(address) {
	const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
	await response.body?.cancel();
	return response.status;
}

const { module } = await runnerImport('./src/lib/facts/documents.ts');
const addresses = addressesOf(module.DOCUMENTS);
const found = await askFor(addresses, statusAt);
const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
const dead = deadAmong(found, before, new Date().toISOString().slice(0, 10));
// A machine without a network would bury them all.
if (dead.length === addresses.length) {
	console.error('No source answers at all: nothing is written. Is there a network?');
	exit(2);
}
writeFileSync(FILE, `${JSON.stringify(dead, undefined, '\t')}\n`);
for (const { address, since, why } of dead) console.log(`${since}  ${address}  ${why}`);
console.log(`${addresses.length - dead.length} answer, ${dead.length} do not; written to ${FILE}`);
exit(dead.length === 0 ? 0 : 1);
