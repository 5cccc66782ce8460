/** What was, is and would be again. Nothing in it is ever changed in place. */
export interface History<T> {
	/** The oldest first. */
	readonly past: readonly T[];
	readonly now: T;
	/** What was undone, the next to come back first. */
	readonly future: readonly T[];
	/** What the last step was made in; null where the next change is a step of its own. */
	readonly go: object | null;
}

export const begun = <T>(start: T): History<T> => ({
	past: [],
	now: start,
	future: [],
	go: null
});

export const startOf = <T>({ past: [first], now }: History<T>): T => first ?? now;

interface Step<T> {
	/** Changes that are made in one go, as when a word is typed, are one step; null for one that stands alone. */
	readonly go: object | null;
	readonly same: (one: T, other: T) => boolean;
}

/** After a change. What was undone before it is gone, as everywhere; what changes nothing leaves no trace. */
export function stepped<T>(history: History<T>, next: T, { go, same }: Step<T>): History<T> {
	if (same(history.now, next)) return history;
	const goesOn = go !== null && go === history.go;
	const past = goesOn ? history.past : [...history.past, history.now];
	const before = past.at(-1);
	// What was typed and taken out again in one go is no step.
	return before !== undefined && same(before, next)
		? { past: past.slice(0, -1), now: before, future: [], go: null }
		: { past, now: next, future: [], go };
}

/** One step back; the same history where there is none. */
export function undone<T>(history: History<T>): History<T> {
	const { past, now, future } = history;
	const before = past.at(-1);
	return before === undefined
		? history
		: { past: past.slice(0, -1), now: before, future: [now, ...future], go: null };
}

/** One step forward again; the same history where none was undone. */
export function redone<T>(history: History<T>): History<T> {
	const { past, now, future } = history;
	const [next, ...later] = future;
	return next === undefined
		? history
		: { past: [...past, now], now: next, future: later, go: null };
}
