import { describe, expect, it, test } from 'vitest';
import { compareAll, compareTaught } from './comparison';
import { inputsOf, predictRow, readPublished } from './published';
import { REASON_ABOVE_PERCENT, WHY_MISSED, WHY_UNPREDICTED } from './reasons';

const ROWS = readPublished();
const { compared, unpredicted } = compareAll(ROWS);
const READ = ROWS.filter(({ status }) => status === 'read');
const ids = (list: readonly { readonly row: { readonly id: string } }[]) =>
	list.map(({ row }) => row.id);

describe(compareAll, () => {
	it('puts every row that was read in exactly one of two lists', () => {
		expect([...ids(compared), ...ids(unpredicted)].toSorted()).toEqual(
			READ.map(({ id }) => id).toSorted()
		);
		expect(READ).toHaveLength(52);
	});

	it('shows no row that nobody has read in its source', () => {
		const shown = [...compared, ...unpredicted].map(({ row }) => row.status);
		expect(new Set(shown)).toEqual(new Set(['read']));
		expect(ROWS.filter(({ status }) => status === 'unverified')).toHaveLength(4);
	});

	it('has a number beside every prediction, measured or a bound', () => {
		for (const { row, ours, error, below } of compared) {
			expect(ours.every(Number.isFinite), row.id).toBe(true);
			expect(Number.isFinite(error ?? below), row.id).toBe(true);
		}
	});

	it('names the missing input of every other row', () => {
		for (const { row, missing } of unpredicted) expect(missing, row.id).not.toEqual([]);
	});

	it('gives a reason for each miss, and for nothing else', () => {
		const missed = compared.filter(
			({ error }) => error !== null && Math.abs(error) > REASON_ABOVE_PERCENT
		);
		expect(Object.keys(WHY_MISSED).toSorted()).toEqual(ids(missed).toSorted());
		expect(Object.keys(WHY_UNPREDICTED).toSorted()).toEqual(ids(unpredicted).toSorted());
	});
});

describe(predictRow, () => {
	it.each(READ.map((row) => [row.id, row] as const))(
		'predicts %s alike whatever was measured',
		(_, row) => {
			const tampered = {
				...row,
				totalSeconds: 1,
				downtimeSeconds: 2,
				transferredGiB: 3,
				measuredGbps: 4
			};
			expect(predictRow(inputsOf(tampered))).toEqual(predictRow(inputsOf(row)));
		}
	);

	it('says without cap and link that the link speed is missing', () => {
		const row = READ.find(({ id }) => id === 'qpl-none-8.6g-2ch');
		expect(
			row && predictRow({ ...inputsOf(row), linkGbps: null, rateLimitGbps: null })
		).toMatchObject({ kind: 'missing', inputs: ['link speed'] });
	});
});

test('where a cap or a card binds and the guest is quiet, the time is within 3 %', () => {
	const capped = compared.filter(({ row }) =>
		/^(qpl-none-8.6g|qemu8g-idle|fph-8g-off)/.test(row.id)
	);
	expect(capped).toHaveLength(5);
	for (const { row, error } of capped) expect(Math.abs(error ?? NaN), row.id).toBeLessThan(3);
});

test('a guest that rewrites its set settles at that set, as the log of Cloud Hypervisor shows', () => {
	const log = compared.find(({ prediction }) => prediction.kind === 'rounds');
	expect(log?.prediction).toMatchObject({ converges: false });
	expect(log?.measured).toEqual([6144, 5418, 5418, 5428, 5418]);
	expect(Math.abs(log?.error ?? NaN)).toBeLessThan(0.25);
});

test('a published bound holds', () => {
	const bounded = compared.filter(({ below }) => below !== null);
	expect(ids(bounded)).toEqual(['vmw-pt-oracle-3']);
	for (const { ours, below } of bounded) expect(ours[0]).toBeLessThan(below ?? NaN);
});

test('what was asked for together and went one after another takes as long however many were asked for', () => {
	const queues = compared.filter(({ row }) => row.id.startsWith('osic-evac12'));
	expect(queues).toHaveLength(4);
	expect(new Set(queues.map(({ ours }) => ours[0])).size).toBe(1);
});

test('with the rate and set-up of the hosts known, disks come within 5 %', () => {
	const taught = compareTaught(ROWS).compared;
	const of = (rows: RegExp) => taught.filter(({ row }) => rows.test(row.id));
	expect(taught).toHaveLength(7);
	for (const { row, error } of of(/block/)) expect(Math.abs(error), row.id).toBeLessThan(5);
});
