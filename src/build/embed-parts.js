/** @typedef {Record<string, unknown>} Exports */
/** @typedef {(name: string, of: () => unknown) => void} Give */
/** @typedef {(exports: Exports, need: (name: string) => Exports, load: (name: string) => Promise<Exports>, give: Give) => void} Part */

/**
 * Runs the parts of an embed, which the bundler has written as CommonJS: classic scripts need no header of a host, which
 * a page without an origin would ask for of modules. The build writes this function into every embed as text.
 *
 * @param {(name: string) => Promise<unknown>} fetchPart gets a part, which hands itself to `add`
 * @param {Record<string, string[]>} late what else has to be there before a part that is loaded late
 */
export function runParts(fetchPart, late) {
	/** @type {Record<string, Part>} */
	const made = {};
	/** @type {Record<string, Exports>} */
	const ran = {};
	/** @type {Record<string, Promise<unknown>>} */
	const under = {};

	/** @type {(name: string, part: Part) => void} */
	function add(name, part) {
		made[name] = part;
	}

	/** @type {(name: string) => Exports} */
	function need(name) {
		const file = name.replace('./', '');
		const found = ran[file];
		if (found) return found;
		/** @type {Exports} */
		const exports = (ran[file] = {});
		made[file]?.(exports, need, load, (name, of) => {
			Object.defineProperty(exports, name, { enumerable: true, get: of });
		});
		return exports;
	}

	/** @type {(name: string) => Promise<unknown>} */
	function fetchOnce(name) {
		if (made[name]) return Promise.resolve();
		return (under[name] ??= fetchPart(name).catch((error) => {
			// A second try is a try.
			delete under[name];
			throw error;
		}));
	}

	/** @type {(name: string) => Promise<Exports>} */
	function load(name) {
		const file = name.replace('./', '');
		return Promise.all([...(late[file] ?? []), file].map(fetchOnce)).then(() => need(file));
	}

	return { add, need };
}
