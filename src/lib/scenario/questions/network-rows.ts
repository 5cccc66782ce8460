import { roleOf } from './network-words';

/** What is typed of one network; empty where nothing is. */
export interface NetworkCells {
	readonly name: string;
	readonly hosts: string;
	readonly vms: string;
	readonly wish: string;
	readonly vlan: string;
	readonly subnet: string;
	readonly role: string;
}

export type NetworkColumn = keyof NetworkCells;

export const NO_CELLS: NetworkCells = {
	name: '',
	hosts: '',
	vms: '',
	wish: '',
	vlan: '',
	subnet: '',
	role: ''
};

/** The order of a line of the link, from its first version on; the role came later. */
export const COLUMNS = ['name', 'hosts', 'vms', 'wish', 'vlan', 'subnet', 'role'] as const;

const HEADINGS: ReadonlyMap<string, NetworkColumn> = new Map([
	['name', 'name'],
	['network', 'name'],
	['network name', 'name'],
	['port group', 'name'],
	['portgroup', 'name'],
	['role', 'role'],
	['type', 'role'],
	['purpose', 'role'],
	['use', 'role'],
	['vlan', 'vlan'],
	['vlan id', 'vlan'],
	['vlanid', 'vlan'],
	['id', 'vlan'],
	['subnet', 'subnet'],
	['cidr', 'subnet'],
	['ip subnet', 'subnet'],
	['ip range', 'subnet'],
	['network address', 'subnet'],
	['vms', 'vms'],
	['vm count', 'vms'],
	['number of vms', 'vms'],
	['hosts', 'hosts'],
	['wish', 'wish'],
	['treatment', 'wish']
]);

const FIGURE = /^\d[\d,' ]*( ?(vms?|hosts?))?$/i;
const SUBNET = /^\d{1,3}(\.\d{1,3}){3}|^[\da-f]*:[\da-f:]*\/\d|^\/ ?\d+$/i;
const WISH = /^(advise|stretch(ed)?|routed?|local)( at (a|b|one site))?$/i;
const VLAN_IN_NAME = /\bvlan[ _#:-]*(\d{1,4})(?!\d)/i;
const SUBNET_IN_NAME = /[([]?(\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2})[)\]]?/;
const BULLET = /^(?:[-•*·–]+ |\d{1,2}[.)] )/;

const isText = (cell: string): boolean =>
	cell !== '' && !FIGURE.test(cell) && !SUBNET.test(cell) && !WISH.test(cell);

const cellsAt = (line: string, mark: RegExp): readonly string[] =>
	line.split(mark).map((cell) => cell.replaceAll(/\s+/g, ' ').trim());

/** A name may say its VLAN and its subnet, and be nothing but a number. */
function withNamed(cells: NetworkCells): NetworkCells {
	const [inParentheses, subnet = ''] = SUBNET_IN_NAME.exec(cells.name) ?? [''];
	const name = cells.name.replace(inParentheses, '').trim();
	const [, vlan = ''] = VLAN_IN_NAME.exec(name) ?? [];
	const number = /^\d{1,4}$/.test(name) ? name : '';
	return {
		...cells,
		name: number === '' ? name : `VLAN ${number}`,
		vlan: cells.vlan || vlan || number,
		subnet: cells.subnet || subnet
	};
}

/** `P4000/StoreVirtual` is one network by two names, `Web/DB` are two, and `10.0.0.0/24` is no name at all. */
function atSlashes(name: string): readonly string[] {
	const parts = name.split('/').map((part) => part.trim());
	if (parts.length < 2 || parts.some((part) => part === '' || /^\d+$/.test(part))) return [name];
	const roles = new Set(parts.map(roleOf));
	const [only] = roles;
	return roles.size === 1 && only !== undefined && only !== 'vm' ? [name] : parts;
}

const namesIn = (text: string): readonly string[] =>
	text
		.replaceAll(/\s+/g, ' ')
		.split(/[,;]| \/ | (?:and|und|&) /i)
		.map((name) => name.trim().replace(/^and /i, '').replace(BULLET, ''))
		.filter((name) => name !== '')
		.flatMap(atSlashes);

const named = (text: string): readonly NetworkCells[] =>
	namesIn(text).map((name) => withNamed({ ...NO_CELLS, name }));

/** A row in the order of the link. A name that lists networks of several kinds stands for each of them. */
function linkRow(cells: readonly string[]): readonly NetworkCells[] {
	const row = {
		...NO_CELLS,
		...Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? '']))
	};
	const names = namesIn(row.name);
	const isList = cells.at(-1) !== '' && new Set(names.map(roleOf)).size > 1;
	return (isList ? names : [row.name]).map((name) => withNamed({ ...row, name }));
}

/** A row of a spreadsheet without headings: what its cells look like tells what they are. */
function guessedRow(cells: readonly string[]): NetworkCells {
	const texts = cells.filter(isText);
	const [name = '', ...others] = texts;
	const figures = cells.filter((cell) => FIGURE.test(cell) && !SUBNET.test(cell));
	const [vlan = '', vms = '', hosts = ''] = VLAN_IN_NAME.test(name) ? ['', ...figures] : figures;
	return withNamed({
		name: name.replace(BULLET, ''),
		role: others.find((cell) => roleOf(cell) !== undefined) ?? '',
		subnet: cells.find((cell) => SUBNET.test(cell)) ?? '',
		wish: cells.find((cell) => WISH.test(cell)) ?? '',
		vlan,
		vms,
		hosts
	});
}

function readLine(line: string): readonly NetworkCells[] {
	if (line.includes('\t')) {
		const cells = cellsAt(line, /\t/);
		return cells.filter((cell) => cell !== '').every(isText) && cells.length > 2
			? cells.flatMap(named)
			: [guessedRow(cells)];
	}
	if (line.includes(';')) {
		const cells = cellsAt(line, /;/);
		const [, ...rest] = cells;
		if (rest.every(isText)) return named(line);
		// In the order of a link no subnet stands before the sixth cell.
		return rest.slice(0, 3).some((cell) => SUBNET.test(cell))
			? [guessedRow(cells)]
			: linkRow(cells);
	}
	const cells = cellsAt(line, /,/);
	const isRow =
		isText(cells[0] ?? '') && cells.slice(1).some((cell) => FIGURE.test(cell) || SUBNET.test(cell));
	return isRow ? [guessedRow(cells)] : named(line);
}

interface Heading {
	readonly mark: RegExp;
	readonly columns: readonly (NetworkColumn | undefined)[];
}

/** The first line of a pasted table may name its columns. */
function headingOf(line: string): Heading | null {
	for (const mark of [/\t/, /;/, /,/]) {
		const columns = cellsAt(line, mark).map((cell) => HEADINGS.get(cell.toLowerCase()));
		const known = columns.filter((column) => column !== undefined);
		if (known.length >= 2 && known.includes('name') && new Set(known).size === known.length)
			return { mark, columns };
	}
	return null;
}

function underHeading(line: string, { mark, columns }: Heading): NetworkCells {
	const cells = cellsAt(line, mark);
	const entries = columns.flatMap((column, at) =>
		column === undefined ? [] : [[column, cells[at] ?? '']]
	);
	return withNamed({ ...NO_CELLS, ...Object.fromEntries(entries) });
}

/**
 * A list of networks as people have it: one a line, or parted by commas, semicolons, slashes, tabs or "and"; rows of a
 * spreadsheet with or without headings; and the lines of a link, `name; hosts; VMs; wish; VLAN; subnet; role`.
 */
export function networkRows(typed: string): readonly NetworkCells[] {
	const lines = typed.split(/\r?\n|\|/).filter((line) => /[\p{L}\p{N}]/u.test(line));
	const heading = headingOf(lines[0] ?? '');
	return heading === null
		? lines.flatMap((line) => readLine(line.trim()))
		: lines.slice(1).map((line) => underHeading(line, heading));
}
