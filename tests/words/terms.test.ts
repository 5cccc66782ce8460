import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { termsIn } from '#lib/ui/split-terms';
import { TERMS } from '#lib/words/terms';

/** All that is said or asked: the sources of the words, as far as a reader may meet them. */
const SAID = ['src/lib/words', 'src/lib/scenario/questions', 'src/lib/facts', 'src/lib/views']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('terms.ts'))
			.map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
	)
	.join('\n');

/** What a reader from outside the room cannot know. */
const JARGON = [
	...['stun', 'vmknic', 'dirty rate', 'payload', 'switch-over', 'post-copy', 'datastore'],
	...['trombone', 'storm control', 'BPDU', 'spanning tree', 'witness', 'vMSC', 'failure domain'],
	...['VTEP', 'VXLAN', 'EVPN', 'OTV', 'VPLS', 'HSRP', 'VRRP', 'ARP', 'MTU', 'MAC table'],
	...['HA', 'DRS', 'iLO', 'ingress replication', 'unknown unicast', 'buffer credit', 'overlay']
];

describe('words of the trade', () => {
	it.each(JARGON)('%s is explained', (word) => {
		expect(TERMS.map((term) => term.word)).toContain(word);
	});

	it('each is said somewhere', () => {
		const found = termsIn([SAID], TERMS).map(({ word }) => word);
		expect(TERMS.map(({ word }) => word)).toEqual(found);
	});

	it('each has one sentence or two, and does not explain itself by itself', () => {
		for (const { word, meaning } of TERMS) {
			expect(meaning).toMatch(/\.$/);
			expect(meaning.length, word).toBeLessThan(170);
			expect(meaning.toLowerCase().startsWith(word.toLowerCase()), word).toBe(false);
		}
	});

	it('none stands twice', () => {
		expect(new Set(TERMS.map(({ word }) => word)).size).toBe(TERMS.length);
	});
});
