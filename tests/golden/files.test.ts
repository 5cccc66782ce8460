import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toLink } from '#lib/scenario/questions/link';
import { fromFile } from '#lib/scenario/questions/scenario-file';

/*
 * Files of every version so far, which open for ever. When the version goes up, these stay as they are and get others of
 * the new version beside them.
 */

const FOLDER = 'tests/golden/files';

/** The name of each scenario and the link of what it holds. */
const OPENED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
	'v1-post.json': [['', '']],
	'v1-three.json': [
		['Today', ''],
		['Tomorrow', 'ratio=16&v=1'],
		[
			'<b>Later</b>',
			'subnet=10.1.2.3%2F22&ratio=12&ram=256+GiB&chosts=6+%2B+4&link=25&curve=10+100%2C+1000+9000&dist=places&pa=Munich&pb=48.14%2C+11.58&nets=vMotion%3B+16%0AProduction%3B+16%3B+240&v=1'
		]
	],
	'v1-by-hand.json': [['', 'vs=9.0&hv=nonsense&km=80&v=1']]
};

it('is of every file there is', () => {
	expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(OPENED).toSorted());
});

it.each(Object.entries(OPENED))('opens %s as it was saved', (name, opened) => {
	const file = fromFile(readFileSync(`${FOLDER}/${name}`, 'utf8'));
	if (file.kind === 'refused') throw new Error(file.problem.kind);
	expect(file.columns.map(({ name: called, text }) => [called, toLink(text)])).toEqual(opened);
});
