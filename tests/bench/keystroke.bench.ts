import { bench, describe } from 'vitest';
import { PAGES, typingInto } from './keystroke';

// The budget: a third of what a keystroke cost before answers remembered themselves; beside.js prints both.
describe('all answers and words of a page and the strip after one keystroke', () => {
	for (const page of PAGES) bench(page, typingInto(page));
});
