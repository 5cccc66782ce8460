import { isBefore, type Version } from './vlan-plan';

export type Feature =
	| 'vcenter'
	| 'vmotion'
	| 'cross-vcenter-vmotion'
	| 'cold-migration'
	| 'storage-vmotion'
	| 'ha'
	| 'fault-tolerance'
	| 'vsan'
	| 'vsan-witness'
	| 'nfs'
	| 'iscsi'
	| 'vsphere-replication'
	| 'linked-vcenters'
	| 'management'
	| 'ontap-mediator';

/** The part of a firewall row the selection looks at. */
export interface PortTerms {
	readonly features: readonly Feature[];
	/** First and last release the row is meant for; null where it has no end. */
	readonly from: Version | null;
	readonly until: Version | null;
}

/** Whether somebody read the row for the release in use. */
export function isReadFor(
	readFor:
		| {
				readonly kind: 'vsphere';
				readonly spans: readonly { readonly from: Version; readonly to: Version }[];
		  }
		| { readonly kind: 'product' },
	release: Version
): boolean {
	return (
		readFor.kind === 'product' ||
		readFor.spans.some(({ from, to }) => !isBefore(release, from) && !isBefore(to, release))
	);
}

/**
 * The rows of a firewall table that a plan needs: those of any feature in use, on the release in use.
 * An empty choice of features asks for nothing, and gets nothing.
 */
export function portsFor<R extends PortTerms>(
	rows: readonly R[],
	{ features, release }: { readonly features: readonly Feature[]; readonly release: Version }
): readonly R[] {
	return rows.filter(
		(row) =>
			row.features.some((feature) => features.includes(feature)) &&
			(row.from === null || !isBefore(release, row.from)) &&
			(row.until === null || !isBefore(row.until, release))
	);
}
