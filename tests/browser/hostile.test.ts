import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../fuzz/draw';
import { launchBrowser } from './browser';
import { openIn } from './tab';
import { settled } from './settled';

let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What shows where a value is missing. Texts that say it themselves are left out, since pages quote what was typed. */
const UNWORDED = /\bNaN\b|\bundefined\b|\[object |\bInfinity\b|native code/;
const TEXTS = HOSTILE.filter((text) => !UNWORDED.test(text));

/** Each page, and what else it asks when other things are chosen. */
const OPENED: readonly string[] = [
	'/',
	'/domain?rsv=other&lose=hosts&vcs=2&v=1',
	'/migration?know=rate&moves=both&many=4&cap=5&prot=2&v=1',
	'/migration?know=seen&dist=places&v=1',
	'/sites?stor=vsan-stretched&storm=share&wit=third-site&prot=2&chat=10&wbud=5&v=1',
	'/sites?stor=async&storm=frames&tech=vxlan-evpn&dist=places&v=1',
	'/compare',
	'/sources'
];

interface Opened {
	readonly page: Page;
	readonly complaints: readonly string[];
}

async function open(path: string): Promise<Opened> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('dialog', (dialog) => {
		complaints.push(`a script ran: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await openIn(page, path);
	return { page, complaints };
}

/** Texts put at once into every so many boxes, from which on; the others hold what they began with. */
interface Round {
	readonly text: string;
	readonly each: number;
	readonly from: number;
}

/**
 * Types in the page, as its listeners see it, since a thousand texts by the keyboard take minutes: waits until what
 * answers has been painted, and puts back what stood there. Gives what was wrong.
 */
const type = (page: Page, rounds: readonly Round[]): Promise<readonly string[]> =>
	page.evaluate(
		async ([all, unworded]) => {
			type Box = HTMLInputElement | HTMLTextAreaElement;
			const odd = new RegExp(unworded);
			const painted = () =>
				new Promise<void>((done) => {
					requestAnimationFrame(() => {
						setTimeout(done);
					});
				});
			const put = (box: Box, text: string) => {
				box.value = text;
				const taken = box.value;
				box.dispatchEvent(new Event('input', { bubbles: true }));
				return taken;
			};
			const boxes = () =>
				[
					...document.querySelectorAll<Box>(
						'main input[type=text], main input[type=search], main textarea:not([readonly])'
					)
				].filter((box) => !box.disabled);
			const found: string[] = [];
			for (const { text, each, from } of all) {
				const chosen = boxes().filter((_, at) => at % each === from % each);
				const before = chosen.map((box) => [box, box.value] as const);
				const typed = chosen.map((box) => [box, put(box, text)] as const);
				await painted();
				const shown = document.querySelector('main')?.textContent ?? '';
				const at = shown.search(odd);
				const fault = (what: string) => found.push(`${JSON.stringify(text).slice(0, 40)}: ${what}`);
				if (shown.trim().length < 200) fault('nothing is shown');
				if (at >= 0) fault(`…${shown.slice(Math.max(0, at - 60), at + 60)}…`);
				for (const [box, taken] of typed)
					if (box.isConnected && box.value !== taken)
						fault(`${box.name || box.id || box.className} holds ${box.value.slice(0, 40)}`);
				for (const [box, value] of before) if (box.isConnected) put(box, value);
			}
			await painted();
			return found;
		},
		[rounds, UNWORDED.source] as const
	);

/** A machine with other work to do takes some times the half minute that it takes otherwise. */
const LONGEST = 240_000;

/** One text in turn in each part of the boxes, the others holding what they began with: together they all would wait. */
const inTurn = (texts: readonly string[], each: number): readonly Round[] =>
	texts.flatMap((text) => Array.from({ length: each }, (_, from) => ({ text, each, from })));

/** Some folds bring others. */
async function unfold(page: Page, folds: string): Promise<void> {
	for (let depth = 0; depth < 2; depth++) {
		await page.evaluate((selector) => {
			for (const fold of document.querySelectorAll<HTMLDetailsElement>(selector)) fold.open = true;
		}, folds);
		await settled(page);
	}
}

/** A comparison has its boxes in a fold, the others theirs in folds of a form. */
const foldsOfBoxes = (path: string): string =>
	path.startsWith('/compare') ? 'main details' : 'main form details';

describe.concurrent.each(OPENED)('typed into %s', (path) => {
	it(
		'a blank around a figure and fifty hostile texts break nothing',
		async ({ expect }) => {
			const { page, complaints } = await open(path);
			await unfold(page, foldsOfBoxes(path));
			expect(await type(page, inTurn(TEXTS, 2))).toEqual([]);
			// What is accepted is shown by all that a page has to show.
			await unfold(page, 'main details');
			expect(await type(page, inTurn([' 16 '], 8))).toEqual([]);
			expect(complaints).toEqual([]);
			await page.close();
		},
		LONGEST
	);
});

it('are fifty at least', () => {
	expect(TEXTS.length).toBeGreaterThanOrEqual(50);
});
