import { describe, expect, it } from 'vitest';
import { askedBy } from '#lib/ui/asked-keys';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const ctrl = { ...NONE, ctrlKey: true };
const cmd = { ...NONE, metaKey: true };
const shift = { shiftKey: true };

describe(askedBy, () => {
	it.each([
		{ pressed: { ...ctrl, key: 'z' }, asked: 'undo' },
		{ pressed: { ...cmd, key: 'z' }, asked: 'undo' },
		{ pressed: { ...ctrl, key: 'Z' }, asked: 'undo' },
		{ pressed: { ...ctrl, ...shift, key: 'Z' }, asked: 'redo' },
		{ pressed: { ...cmd, ...shift, key: 'z' }, asked: 'redo' },
		{ pressed: { ...ctrl, key: 'y' }, asked: 'redo' },
		{ pressed: { ...NONE, key: 'f' }, asked: 'meeting' },
		{ pressed: { ...NONE, key: 'F' }, asked: 'meeting' }
	])('$pressed.key asks for $asked', ({ pressed, asked }) => {
		expect(askedBy(pressed)).toBe(asked);
	});

	it.each([
		['a letter alone', { ...NONE, key: 'z' }],
		['the browser’s search', { ...ctrl, key: 'f' }],
		['the list of pages on a Mac', { ...cmd, key: 'y' }],
		['a key of another language', { ...ctrl, altKey: true, key: 'z' }],
		['a key of another language alone', { ...NONE, altKey: true, key: 'f' }],
		['a capital that somebody means', { ...NONE, ...shift, key: 'F' }],
		['another key', { ...NONE, key: 'ArrowLeft' }]
	])('%s asks for nothing', (_, pressed) => {
		expect(askedBy(pressed)).toBeNull();
	});
});
