import { run } from '../../src/package/command/run';
import type { Surroundings } from '../../src/package/command/surroundings';

interface Ran {
	readonly exit: 0 | 2;
	readonly out: string;
	/** What stands on stderr, a line each. */
	readonly lines: readonly string[];
}

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
	const bytes = Buffer.from(text);
	for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000);
}

/** A command as it runs in a process, with what it wrote. */
export async function ran(
	args: readonly string[],
	{ stdin = '', outTo = 'elsewhere' as Surroundings['outTo'] } = {}
): Promise<Ran> {
	let out = '';
	let err = '';
	const exit = await run(args, {
		stdin: inPieces(stdin),
		out: (text) => {
			out += text;
			return Promise.resolve();
		},
		err: (text) => {
			err += text;
		},
		outTo,
		hire: () => Promise.resolve([]),
		now: () => new Date(2026, 10, 26, 12),
		version: '1.2.3'
	});
	return { exit, out, lines: err.split('\n').slice(0, -1) };
}
