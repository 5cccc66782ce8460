import type { SitesPlan } from '#lib/scenario/sites/plan';
import type { PortAnswer } from '#lib/scenario/sites/ports';
import { reasonWords, roleStanding, sinceWords, treatmentWord } from '#lib/words/sites/plan';
import { readForWords } from '#lib/words/sites/ports';
import { productById } from '#lib/scenario/sites/products';
import type { ProductLimit } from '#lib/calc/layer2-case';
import type { Headroom } from '#lib/calc/headroom';
import { creditRows } from '#lib/scenario/sites/storage';
import { reliefRows } from '#lib/words/sites/tipping';
import { threeDown } from '#lib/words/measures';
import { PRODUCTS_IN_FULL } from '#lib/words/sites/workings';
import { readdressingRow } from '#lib/words/sites/alternatives';
import type { Path } from '#lib/scenario/path/path';
import type { AsyncAnswer } from '#lib/calc/async-replication';
import type { TableShape } from '#lib/ui/table-text';

const text = (title: string) => ({ title, align: 'text' }) as const;
const number = (title: string) => ({ title, align: 'number' }) as const;
const three = (value: number): number => Number(value.toPrecision(3));
const hundredth = (value: number): number => Math.round(value * 100) / 100;

export const productName = (id: string): string => {
	const product = productById(id);
	if (product === undefined) return id;
	return product.version === '' ? product.name : `${product.name} (${product.version})`;
};

/** Storage that two sites can share, and what else has a round trip to keep. */
export const PRODUCT_TABLE: TableShape = {
	caption: 'Products with a word on the distance between two sites, the shortest round trip first',
	columns: [
		text('Product'),
		number('Round trip (ms)'),
		number('Distance (km)'),
		text('Third site'),
		text('Status'),
		text('Note')
	],
	rows: PRODUCTS_IN_FULL.toSorted((a, b) => (a.limit ?? Infinity) - (b.limit ?? Infinity)).map(
		({ id, limit, comparison, distance, thirdSite, status, note }) => [
			productName(id),
			limit === null ? null : limit * 1000,
			distance === null ? null : distance / 1000,
			thirdSite,
			status === 'none' ? 'no figure read' : status,
			`${comparison === 'below' ? 'Strictly less. ' : ''}${note ?? ''}`
		]
	)
};

/**
 * The same for paper, with what each limit leaves in place of third site and notes: the tightest first. Of which nobody
 * found a figure stands on the page alone.
 */
export function productsOnPaper(rooms: readonly Headroom<ProductLimit>[]): TableShape {
	const used = new Map(rooms.map((room) => [room.limit.id, room]));
	const ratio = ({ id }: { readonly id: string }) => used.get(id)?.ratio ?? 0;
	return {
		caption: 'Products with a word on the distance between two sites, the tightest first',
		columns: [
			text('Product'),
			number('Round trip (ms)'),
			number('Used (%)'),
			number('Left (km of fibre)'),
			number('Distance (km)'),
			text('Status')
		],
		rows: PRODUCTS_IN_FULL.filter(({ status }) => status !== 'none')
			.toSorted((a, b) => ratio(b) - ratio(a))
			.map(({ id, limit, distance, status }) => {
				const room = used.get(id);
				return [
					productName(id),
					limit === null ? null : limit * 1000,
					room === undefined ? null : three(room.ratio * 100),
					room === undefined ? null : threeDown(room.distance / 1000),
					distance === null ? null : distance / 1000,
					status
				];
			})
	};
}

/** The question names them: what each takes away of the tipping point, and what stays. */
export const RELIEF_TABLE: TableShape = {
	caption: 'What each way of joining takes off the tipping point',
	columns: [text('Way'), text('Takes away'), text('Leaves'), text('Status')],
	rows: reliefRows()
};

export function planTable(plan: Extract<SitesPlan, { kind: 'plan' }>): TableShape {
	return {
		caption: 'Which networks to stretch, to route, and to keep local',
		columns: [
			text('Network'),
			text('Do'),
			text('Since vSphere'),
			number('Hosts'),
			number('VMs'),
			number('VLAN'),
			text('Why'),
			text('Rests on')
		],
		rows: plan.networks.map((placed) => [
			placed.network.id,
			treatmentWord(placed.treatment),
			sinceWords(placed.rule.since),
			placed.network.hosts,
			placed.network.vms,
			placed.network.vlanIs === 'proposed'
				? `${placed.network.vlan} (proposed)`
				: placed.network.vlan,
			reasonWords(placed),
			roleStanding(placed)
		])
	};
}

export const portTable = ({ rows, version }: PortAnswer): TableShape => ({
	caption: `Ports between the sites, for vSphere ${version}`,
	columns: [
		text('Purpose'),
		text('Ports'),
		text('Protocol'),
		text('Direction'),
		text('Read for'),
		text('Status'),
		text('Note')
	],
	rows: rows.map((row) => [
		row.purpose,
		row.ports,
		row.protocol,
		row.direction,
		readForWords(row),
		row.status,
		row.note ?? ''
	])
});

export const creditTable = (path: Path): TableShape => ({
	caption: 'Fibre Channel buffer credits for full frames',
	columns: [text('Generation'), number('Credits per km'), number('For this route')],
	rows: creditRows(path).map(({ speed, perKm, needed }) => [speed, hundredth(perKm), needed])
});

export const readdressingTable = ({ addressing }: AsyncAnswer): TableShape => ({
	caption: 'Addresses at the other site',
	columns: [text('Choice'), text('Buys'), text('Needs'), text('Costs')],
	rows: addressing.map(readdressingRow)
});
