import { createReadStream } from 'node:fs';
import { LARGEST_FILE } from '#lib/scenario/questions/scenario-file';
import { BadInput } from './bad-input';
import type { Hand } from './hands';
import { type AnsweredPack, answerPack, type Line, type Pack } from './lines';
import { parsed } from './options';
import { failureWords, settingsOf } from './read';
import type { Surroundings } from './surroundings';

const NEW_LINE = 10;

/** Cuts what comes in at its line ends; of a line that is too long no more is kept than tells that. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
	let parts: Uint8Array[] = [];
	let bytes = 0;
	let number = 0;
	const line = (): Line => {
		number += 1;
		const text = bytes > LARGEST_FILE ? null : Buffer.concat(parts).toString('utf8');
		parts = [];
		bytes = 0;
		return { number, text };
	};
	for await (const chunk of input) {
		let from = 0;
		for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
			parts.push(chunk.subarray(from, end));
			bytes += end - from;
			yield line();
			from = end + 1;
		}
		bytes += chunk.byteLength - from;
		if (bytes > LARGEST_FILE) parts = [];
		else parts.push(chunk.subarray(from));
	}
	if (bytes > 0) yield line();
}

/** Enough that handing them over costs nothing, few enough that what waits takes no room. */
const PACK = 50;
/** Before so many packs are answered it is not worth while to hire anybody. */
const ALONE = 20;

async function* packsOf(
	lines: AsyncIterable<Line>,
	settings: Pack['settings']
): AsyncGenerator<Pack> {
	let pack: Line[] = [];
	for await (const line of lines) {
		if (line.text?.trim() === '') continue;
		pack.push(line);
		if (pack.length < PACK) continue;
		yield { lines: pack, settings };
		pack = [];
	}
	if (pack.length > 0) yield { lines: pack, settings };
}

/** So many lines are told on stderr; what is wrong with each stands in its answer. */
const MOST_TOLD = 100;

/** Answers a scenario a line, as long as some come in, and gives a line for each that cannot be read. */
export async function batch(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { values, positionals } = parsed(args, { set: { type: 'string', multiple: true } });
	const [path = '-', ...others] = positionals;
	if (others.length > 0) throw new BadInput('batch: one file at a time, or - for standard input.');
	const settings = settingsOf(values.set ?? []);
	const told: string[] = [];
	let untold = 0;
	let packs = 0;
	let hands: readonly Hand[] = [];
	/** What is being answered, in the order of the lines; as many as there are hands. */
	const under: Promise<AnsweredPack>[] = [];
	const takeFirst = async () => {
		const answer = await under.shift();
		if (answer === undefined) return;
		const room = MOST_TOLD - told.length;
		told.push(...answer.issues.slice(0, room));
		untold += Math.max(0, answer.issues.length - room);
		await around.out(answer.text);
	};
	try {
		const input = path === '-' ? around.stdin : createReadStream(path);
		for await (const pack of packsOf(linesOf(input), settings)) {
			if (packs === ALONE) hands = await around.hire();
			const hand = hands[packs % Math.max(1, hands.length)];
			packs += 1;
			if (under.length >= Math.max(1, hands.length)) await takeFirst();
			under.push(hand === undefined ? answerPack(pack) : hand.answer(pack));
		}
		while (under.length > 0) await takeFirst();
	} catch (error) {
		throw new BadInput(`${path}: ${failureWords(error)}`);
	} finally {
		await Promise.all(hands.map((hand) => hand.dismiss()));
	}
	if (packs === 0)
		throw new BadInput(`${path === '-' ? 'standard input' : path}: No scenario came in.`);
	return untold === 0 ? told : [...told, `and ${untold} more; each stands in its answer.`];
}
