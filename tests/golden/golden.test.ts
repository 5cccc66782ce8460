import { expect, it } from 'vitest';
import { everything } from '#lib/scenario/everything';
import { fromLink } from '#lib/scenario/questions/link';
import { sayOfEvacuation, workOutEvacuation } from '#lib/words/evacuation/say';
import { say, workOut } from '#lib/words/say';
import links from './links.json';

/*
 * Every sentence of every link below, as it was recorded. A change of these files is a change of what somebody reads:
 * look at each line of the difference, then take it in with `npm run golden`.
 */

/** Workings are long: those of the defaults and of the presets stand for all. */
const WITH_WORKINGS = 14;

type Said = Readonly<Record<string, string>>;

function read(link: string): { readonly said: Said; readonly workings: Said } {
	const scenario = fromLink(new URLSearchParams(link));
	everything(scenario);
	return {
		said: Object.fromEntries(
			[...say(scenario), ...sayOfEvacuation(scenario)].map(({ name, sentence }) => [name, sentence])
		),
		workings: Object.fromEntries(
			[...workOut(scenario), ...workOutEvacuation(scenario)].map(
				({ title, formula, steps, ingredients }) => [
					title,
					[
						formula,
						...steps,
						...ingredients.map(
							({ label, value, status, note, sources }) =>
								`${label} = ${value} [${status}]${note === undefined ? '' : ` (${note})`} {${sources.length}}`
						)
					].join(' | ')
				]
			)
		)
	};
}

/** Only what a link says differently from the defaults. */
const differing = (said: Said, first: Said): readonly string[] =>
	[...new Set([...Object.keys(first), ...Object.keys(said)])]
		.filter((name) => said[name] !== first[name])
		.map((name) => `${name}: ${said[name] ?? '(nothing)'}`);

const FIRST = read('');

it.each(links.map((link, index) => ({ link, index })))(
	'says what it said: $link',
	({ link, index }) => {
		const { said, workings } = read(link);
		const from = link === '' ? { said: {}, workings: {} } : FIRST;
		const lines = [
			...differing(said, from.said),
			...(index < WITH_WORKINGS ? differing(workings, from.workings) : [])
		];
		expect(lines).toMatchSnapshot();
	}
);
