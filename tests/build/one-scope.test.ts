import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inOneScope } from '../../src/build/one-scope';

/** As the bundler writes an entry that has what it loads late in itself. */
const WRITTEN = `import { t as __exportAll } from "./rolldown-runtime.js";
var early_exports = /* @__PURE__ */ __exportAll({ early: () => early });
const early = () => "early", policy = 1, late = 2, asked = 3;
self.others = [policy, late, asked];
self.ask = () => Promise.resolve().then(() => answer_exports);
self.askEarly = () => Promise.resolve().then(() => early_exports);
self.askSources = () => metrospanLate(() => metrospanCited);
self.began = early();
metrospanRest();
var answer_exports = /* @__PURE__ */ __exportAll({ answer: () => answer });
self.ran = (self.ran ?? 0) + 1;
const answer = () => early() + " and late";
`;
const SOURCES = 'const metrospanCited = { DOCUMENTS: { one: "title" } };';

type Asking = () => Promise<Readonly<Record<string, unknown>>>;
interface Page {
	readonly began?: string;
	readonly ran?: number;
	readonly ask: Asking;
	readonly askEarly: Asking;
	readonly askSources: Asking;
}

/** A page that has the second script as text and runs it when it is put in. */
function opened({ atOnce, rest }: { readonly atOnce: string; readonly rest: string }): Page {
	const page: Record<string, unknown> = {
		document: {
			readyState: 'interactive',
			getElementById: (id: string) => ({ textContent: id === 'rest' ? rest : '' }),
			createElement: () => ({}),
			head: { append: ({ text }: { text: string }) => void runInContext(text, context) }
		},
		addEventListener: () => undefined
	};
	page.self = page;
	const context = createContext(page);
	runInContext(atOnce, context);
	return page as unknown as Page;
}

describe('one file in two scripts', async () => {
	const parts = await inOneScope(WRITTEN, SOURCES);

	it('runs at once what is needed at once, and the rest when it is asked for', async () => {
		const page = opened(parts);
		expect(page.began).toBe('early');
		expect(page.ran).toBeUndefined();
		const { answer } = await page.ask();
		expect((answer as () => string)()).toBe('early and late');
		expect(page.ran).toBe(1);
	});

	it('runs the rest once, whoever asks', async () => {
		const page = opened(parts);
		const [{ DOCUMENTS }] = await Promise.all([page.askSources(), page.ask(), page.ask()]);
		expect(DOCUMENTS).toEqual({ one: 'title' });
		expect(page.ran).toBe(1);
	});

	it('asks for nothing that it has at once', async () => {
		const page = opened(parts);
		expect((await page.askEarly()).early).toBeTypeOf('function');
		expect(page.ran).toBeUndefined();
	});

	it('is strict as modules are', () => {
		for (const script of [parts.atOnce, parts.rest]) expect(script).toMatch(/^"use strict";/);
	});

	it('is refused where the entry has no end, and where something would still be fetched', async () => {
		await expect(inOneScope('self.began = 1;', '')).rejects.toThrow('no end');
		await expect(inOneScope(`${WRITTEN}self.more = import("./more.js");`, '')).rejects.toThrow(
			'not known'
		);
	});
});
