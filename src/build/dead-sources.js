/**
 * @typedef {{ readonly kind: 'answers' } | { readonly kind: 'dead', readonly why: string }} Outcome
 * @typedef {{ readonly address: string, readonly since: string, readonly why: string }} Dead an address that did not
 * answer, and the day that was first found
 */

/** A host that turns programs away has the page all the same: somebody has to look. */
const TURNED_AWAY = new Set([401, 403, 405, 429]);

/** @type {(status: number) => Outcome} */
export const outcomeOf = (status) =>
	status < 400 || TURNED_AWAY.has(status)
		? { kind: 'answers' }
		: { kind: 'dead', why: `status ${status}` };

/** Addresses of documents, each once and without the place in it. */
export const addressesOf = (
	/** @type {Readonly<Record<string, { readonly href: string | null }>>} */ documents
) =>
	[
		...new Set(
			Object.values(documents).flatMap(({ href }) =>
				href === null ? [] : [href.replace(/#.*$/, '')]
			)
		)
	].sort();

/**
 * Asks for each address, a few at a time.
 *
 * @param {readonly string[]} addresses
 * @param {(address: string) => Promise<number>} statusAt fails where nobody answers
 * @returns {Promise<ReadonlyMap<string, Outcome>>}
 */
export async function askFor(addresses, statusAt) {
	/** @type {Map<string, Outcome>} */
	const found = new Map();
	const left = [...addresses];
	const ask = async () => {
		for (let address = left.shift(); address !== undefined; address = left.shift()) {
			found.set(
				address,
				await statusAt(address).then(outcomeOf, (error) => ({
					kind: 'dead',
					why: String(error.cause?.code ?? error.message)
				}))
			);
		}
	};
	await Promise.all(Array.from({ length: 8 }, ask));
	return found;
}

/**
 * Those that are dead, each with the day it was first found so.
 *
 * @param {ReadonlyMap<string, Outcome>} found
 * @param {readonly Dead[]} before what was written the last time
 * @param {string} today
 * @returns {readonly Dead[]}
 */
export function deadAmong(found, before, today) {
	const since = new Map(before.map((each) => [each.address, each.since]));
	return [...found]
		.flatMap(([address, outcome]) =>
			outcome.kind === 'dead'
				? [{ address, since: since.get(address) ?? today, why: outcome.why }]
				: []
		)
		.sort((one, other) => (one.address < other.address ? -1 : 1));
}
