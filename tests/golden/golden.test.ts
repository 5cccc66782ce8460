import { expect, test } from 'vitest';
import links from './links.json';
import { type Said, say } from './say';

/*
 * Every sentence of every link below, as it was recorded. A change of these files is a change of what somebody reads:
 * look at each line of the difference, then take it in with `npm run unit -- golden -u`.
 */

/** Workings are long: those of the defaults and of the presets stand for all. */
const WITH_WORKINGS = 14;

/** Only what a link says differently from the defaults. */
const differing = (said: Said, first: Said): readonly string[] =>
	[...new Set([...Object.keys(first), ...Object.keys(said)])]
		.filter((name) => said[name] !== first[name])
		.map((name) => `${name}: ${said[name] ?? '(nothing)'}`);

test('every recorded link says what it said', { timeout: 120_000 }, async () => {
	const first = say('');
	const lines = links.flatMap((link, index) => {
		const { said, workings } = say(link);
		const from = link === '' ? { said: {}, workings: {} } : first;
		return [
			`# ${link === '' ? '(nothing typed)' : link}`,
			...differing(said, from.said),
			...(index < WITH_WORKINGS ? differing(workings, from.workings) : []),
			''
		];
	});
	await expect(lines.join('\n')).toMatchFileSnapshot('./answers.txt');
});
