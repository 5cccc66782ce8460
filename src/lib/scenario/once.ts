/** An answer, and the texts that it and the answers it rests on were worked out of. */
interface Kept {
	readonly value: unknown;
	readonly read: ReadonlySet<PropertyKey>;
}

type Work = (scenario: never) => unknown;

/** What was answered of one scenario. */
interface Memory<S extends object> {
	/** The scenario as an answer sees it: what is read of it is noted. */
	readonly seen: S;
	readonly answers: Map<Work, Kept>;
	/** The scenario before the last keystroke, and what that changed. */
	before: { readonly answers: ReadonlyMap<Work, Kept>; readonly changed: PropertyKey } | null;
}

const memories = new WeakMap<object, Memory<object>>();

/** What the answers under way have read so far, the innermost last. */
const reading: Set<PropertyKey>[] = [];

function memoryOf<S extends object>(scenario: S): Memory<S> {
	const found = memories.get(scenario);
	if (found !== undefined) return found as Memory<S>;
	const seen = new Proxy(scenario, {
		get: (texts, key) => {
			reading.at(-1)?.add(key);
			return Reflect.get(texts, key);
		}
	});
	const memory: Memory<S> = { seen, answers: new Map(), before: null };
	memories.set(scenario, memory);
	memories.set(seen, memory);
	return memory;
}

function workOut<S extends object, T>(work: (scenario: S) => T, seen: S): Kept {
	const read = new Set<PropertyKey>();
	reading.push(read);
	try {
		return { value: work(seen), read };
	} finally {
		reading.pop();
	}
}

/** What was answered before the keystroke, where nothing that it rests on was typed into. */
function carried(work: Work, { before }: Memory<object>): Kept | null {
	const kept = before?.answers.get(work);
	return before === null || kept === undefined || kept.read.has(before.changed) ? null : kept;
}

/**
 * Works an answer out once for each scenario, whoever asks, and not again after a keystroke that changed nothing it
 * rests on. A scenario is never changed in place: `withText` makes a new one, and what was remembered of older ones
 * goes with them.
 */
export function once<S extends object, T>(work: (scenario: S) => T): (scenario: S) => T {
	return (scenario) => {
		const memory = memoryOf(scenario);
		const kept = memory.answers.get(work) ?? carried(work, memory) ?? workOut(work, memory.seen);
		memory.answers.set(work, kept);
		const outer = reading.at(-1);
		if (outer !== undefined) for (const key of kept.read) outer.add(key);
		// Under its own function stands nothing but what that gave.
		return kept.value as T;
	};
}

/** The scenario after a keystroke. What is read anew without one (a heavier reader came) is a plain copy instead. */
export function withText<S extends object, K extends keyof S>(scenario: S, key: K, text: S[K]): S {
	const after = { ...scenario, [key]: text };
	const memory = memoryOf(scenario);
	memoryOf(after).before = { answers: memory.answers, changed: key };
	// What was not asked of this one still holds for the next: who shows it a moment later skips a keystroke.
	for (const [work, kept] of memory.before?.answers ?? [])
		if (!memory.answers.has(work) && carried(work, memory) !== null) memory.answers.set(work, kept);
	// Of one keystroke back and no further: a chain of them would be kept for ever.
	memory.before = null;
	return after;
}

/** Works a thing out once of anything else that is never changed in place. */
export function remembered<K extends object, T>(work: (of: K) => T): (of: K) => T {
	const kept = new WeakMap<K, { readonly value: T }>();
	return (of) => {
		const found = kept.get(of) ?? { value: work(of) };
		kept.set(of, found);
		return found.value;
	};
}
