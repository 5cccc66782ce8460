import type { EvacuationCase, EvacuationHost, EvacuationVm } from './case';

/** Hosts, all their VMs and what limits them: a case whose VMs need not all move. */
export type WholeEstate = EvacuationCase;

/** Which VMs go first. */
export type Order =
	| { readonly kind: 'as-listed' }
	| { readonly kind: 'largest-first' }
	| { readonly kind: 'smallest-first' }
	/** Quiet guests first: those that write meet an emptier link. */
	| { readonly kind: 'writers-last' }
	/** The least number first; VMs without one last. */
	| { readonly kind: 'priority'; readonly of: ReadonlyMap<string, number> };

const keyOf = (order: Order): ((vm: EvacuationVm) => number) => {
	switch (order.kind) {
		case 'as-listed':
			return () => 0;
		case 'largest-first':
			return ({ memory }) => -memory;
		case 'smallest-first':
			return ({ memory }) => memory;
		case 'writers-last':
			return ({ dirtyRate }) => dirtyRate ?? 0;
		case 'priority':
			return ({ id }) => order.of.get(id) ?? Infinity;
	}
};

/** The VMs in an order; those alike in it as they were listed. */
export function inOrder(vms: readonly EvacuationVm[], order: Order): readonly EvacuationVm[] {
	const key = keyOf(order);
	return vms
		.map((vm) => ({ vm, at: key(vm) }))
		.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
		.map(({ vm }) => vm);
}

/** What is emptied: one host or some, or all hosts of a site, which then go to other sites alone. */
export type Emptied =
	| { readonly kind: 'hosts'; readonly ids: readonly string[] }
	| { readonly kind: 'site'; readonly site: string };

/**
 * The case of emptying a part of an estate: its VMs go anywhere else where there may be targets. Hosts that say they
 * are no target stay none.
 */
export function emptying(estate: WholeEstate, emptied: Emptied, order: Order): EvacuationCase {
	const named = new Set(emptied.kind === 'hosts' ? emptied.ids : []);
	const leaves = (host: EvacuationHost) =>
		emptied.kind === 'hosts' ? named.has(host.id) : host.site === emptied.site;
	const left = new Set(estate.hosts.filter(leaves).map(({ id }) => id));
	return {
		...estate,
		hosts: estate.hosts.map((host) => ({
			...host,
			target: !left.has(host.id) && host.target !== false
		})),
		vms: inOrder(
			estate.vms.filter(({ from }) => left.has(from)),
			order
		)
	};
}
