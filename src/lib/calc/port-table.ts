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

/** A table as text: every row has a cell for each heading. */
export interface TextTable {
	readonly headings: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A spreadsheet runs a cell that begins so as a formula; RFC 4180 quoting does not stop it. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

function csvCell(text: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV after RFC 4180, with cells that a spreadsheet would run made plain text (OWASP, CSV injection). */
export function toCsv({ headings, rows }: TextTable): string {
	return [headings, ...rows].map((row) => row.map(csvCell).join(',') + '\r\n').join('');
}

function markdownCell(text: string): string {
	return text
		.replaceAll('\\', '\\\\')
		.replaceAll('|', '\\|')
		.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** A table in GitHub-flavoured Markdown; a pipe in a cell stays in its cell. */
export function toMarkdown({ headings, rows }: TextTable): string {
	const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |\n`;
	return line(headings) + line(headings.map(() => '---')) + rows.map(line).join('');
}
