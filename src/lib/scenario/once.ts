/**
 * Works an answer out once for each scenario, whoever asks. A scenario is never changed in place: a keystroke makes
 * a new one, and what was remembered of the old one goes with it.
 */
export function once<S extends object, T>(work: (scenario: S) => T): (scenario: S) => T {
	const kept = new WeakMap<S, { readonly value: T }>();
	return (scenario) => {
		const found = kept.get(scenario);
		if (found !== undefined) return found.value;
		const value = work(scenario);
		kept.set(scenario, { value });
		return value;
	};
}
