import { describe, expect, it } from 'vitest';
import { splitTerms, termsIn } from '#lib/ui/split-terms';

const stun = { word: 'stun', meaning: 'a stop' };
const port = { word: 'vmknic', meaning: 'a port' };

describe('a sentence with words that have a meaning to give', () => {
	it('is cut at the first place of each, as it is written there', () => {
		expect(splitTerms('Stun of 3 vmknics (stun).', [port, stun])).toEqual([
			{ term: stun, as: 'Stun' },
			' of 3 ',
			{ term: port, as: 'vmknics' },
			' (stun).'
		]);
	});

	it('takes a hyphen for a space, and capitals for themselves', () => {
		const tree = { word: 'spanning tree', meaning: 'a tree' };
		const ha = { word: 'HA', meaning: 'restarts' };
		expect(splitTerms('Ha! Spanning-tree ports.', [tree, ha])).toEqual([
			'Ha! ',
			{ term: tree, as: 'Spanning-tree' },
			' ports.'
		]);
		expect(termsIn(['vSphere HA agent', 'nothing'], [tree, ha])).toEqual([ha]);
	});

	it('stays whole without one, and where a word only begins alike', () => {
		expect(splitTerms('A stunning move.', [stun])).toEqual(['A stunning move.']);
		expect(splitTerms('', [stun])).toEqual([]);
	});
});
