import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begun, type History, redone, startOf, stepped, undone } from '#lib/ui/history';

const same = (one: string, other: string) => one === other;
const alone = { go: null, same };

/** A change, made alone or in one of two goes, or a step back or forward. */
const act = fc.oneof(
	fc.record({ to: fc.string({ maxLength: 2 }), go: fc.constantFrom(null, 'a', 'b') }),
	fc.constantFrom('undo' as const, 'redo' as const)
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const GOES = { a: {}, b: {} };
const done = (history: History<string>, each: Act): History<string> =>
	each === 'undo'
		? undone(history)
		: each === 'redo'
			? redone(history)
			: stepped(history, each.to, {
					go: each.go === null ? null : GOES[each.go as keyof typeof GOES],
					same
				});

const acts = fc.array(act, { maxLength: 40 });
const after = (all: readonly Act[]) => all.reduce(done, begun('start'));

const often = (history: History<string>, step: typeof undone<string>): History<string> => {
	const next = step(history);
	return next === history ? history : often(next, step);
};

describe('a history', () => {
	it('leads back to the start after any changes', () => {
		fc.assert(
			fc.property(acts, (all) => {
				expect(often(after(all), undone).now).toBe('start');
				expect(startOf(after(all))).toBe('start');
			})
		);
	});

	it('leads forward again to where it was left', () => {
		fc.assert(
			fc.property(acts, (all) => {
				const history = after(all);
				const last = history.future.at(-1) ?? history.now;
				expect(often(often(history, undone), redone).now).toBe(last);
			})
		);
	});

	it('redo takes back what undo did, and undo what redo did', () => {
		fc.assert(
			fc.property(acts, (all) => {
				const history = after(all);
				if (history.past.length > 0)
					expect(redone(undone(history))).toEqual({ ...history, go: null });
				if (history.future.length > 0)
					expect(undone(redone(history))).toEqual({ ...history, go: null });
			})
		);
	});

	it('holds no step that changes nothing', () => {
		fc.assert(
			fc.property(acts, (all) => {
				const { past, now, future } = after(all);
				const steps = [...past, now, ...future];
				expect(steps.slice(1).filter((step, place) => step === steps[place])).toEqual([]);
			})
		);
	});

	it('forgets what was undone once something else is changed', () => {
		const history = stepped(undone(stepped(begun('8'), '16', alone)), '24', alone);
		expect(redone(history).now).toBe('24');
		expect(undone(history).now).toBe('8');
	});

	it('takes what is typed in one go for one step, and a second go for another', () => {
		const [first, second] = [{}, {}];
		const typed = ['1', '12', '128'].reduce(
			(history, text) => stepped(history, text, { go: first, same }),
			begun('8')
		);
		expect(undone(typed).now).toBe('8');
		const again = stepped(typed, '64', { go: second, same });
		expect(undone(again).now).toBe('128');
		expect(undone(undone(again)).now).toBe('8');
	});

	it('does not go on with a go that was undone', () => {
		const go = {};
		const history = stepped(undone(stepped(begun('8'), '16', { go, same })), '4', { go, same });
		expect(undone(history).now).toBe('8');
	});

	it('takes what is typed and taken out again for no step', () => {
		const go = {};
		const history = ['16', '1', '8'].reduce(
			(each, text) => stepped(each, text, { go, same }),
			begun('8')
		);
		expect(history.past).toEqual([]);
	});
});
