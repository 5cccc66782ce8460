import { fitAfterLoss, packingOf } from '#lib/calc/inventory/fit';
import { estateSummaryOf } from '#lib/calc/inventory/summary';
import { readInventory } from '#lib/calc/inventory-file/read';
import { gibibytes, mebibytes } from '#lib/calc/units';
import { HOST_HEADINGS, hostRow, VM_HEADINGS, vmRow } from '../calc/inventory-file/exports';
import { delimited, workbook, type Written } from '../calc/inventory-file/written';

/** As wide as an export is. */
const COLUMNS = 73;
const VMS_PER_HOST = 40;

function widened(cells: readonly Written[], row: number): readonly Written[] {
	const more = Array.from({ length: COLUMNS - cells.length }, (_, at): Written => {
		if (at % 9 === 0) return `note ${at} of row ${row}`;
		if (at % 4 === 0) return ['green', 'toolsOk', 'Invented Linux (64-bit)', 'BIOS'][at % 3] ?? '';
		return at % 7 === 0 ? null : row * at;
	});
	return [...cells, ...more];
}

export interface Export {
	readonly vms: number;
	readonly as: 'shared' | 'inline' | 'csv';
}

export function exportOf({ vms, as }: Export): Blob {
	const headings = widened(VM_HEADINGS, 0).map((cell, at) => cell ?? `Column ${at}`);
	const rows = [
		headings.map((cell, at) => (at < VM_HEADINGS.length ? cell : `Column ${at}`)),
		...Array.from({ length: vms }, (_, at) => widened(vmRow(`invented-${at}`, at), at))
	];
	if (as === 'csv') return new Blob([delimited(rows)]);
	const hosts = Array.from({ length: vms / VMS_PER_HOST }, (_, at) => hostRow(at + 1));
	return workbook(
		[
			{ name: 'vInfo', rows },
			{ name: 'vHost', rows: [HOST_HEADINGS, ...hosts] }
		],
		{ strings: as }
	);
}

const FILLING = {
	hypervisor: gibibytes(2),
	overhead: mebibytes(48),
	memoryOvercommit: 1,
	vcpusPerCore: 4
};

/** Seconds to read it, and to sum it up. */
export async function timed(blob: Blob, as: Export['as']) {
	const name = as === 'csv' ? 'RVTools_tabvInfo.csv' : 'export.xlsx';
	const began = performance.now();
	let longest = 0;
	let last = began;
	const { inventory } = await readInventory([{ name, blob }], {
		choices: new Map(),
		progress: () => {},
		turn: () => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
			return Promise.resolve();
		}
	});
	const read = performance.now();
	estateSummaryOf(inventory);
	const summed = performance.now();
	fitAfterLoss(packingOf(inventory, FILLING), { kind: 'hosts', count: 1 });
	return {
		vms: inventory.vms.length,
		read: (read - began) / 1000,
		summed: (summed - read) / 1000,
		fitted: (performance.now() - summed) / 1000,
		/** Between two chances to draw the page. */
		longest: longest / 1000
	};
}
