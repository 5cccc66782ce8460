/** The same work, done once for each that is asked for: for as long as somebody holds what this gives. */
export function remembered<K, V extends NonNullable<unknown>>(work: (key: K) => V): (key: K) => V {
	const found = new Map<K, V>();
	return (key) => {
		const value = found.get(key) ?? work(key);
		found.set(key, value);
		return value;
	};
}
