import { describe, expect, it } from 'vitest';
import { answer } from '#lib/scenario/domain/answer';
import { INITIAL_TEXT, type ScenarioText } from '#lib/scenario/questions/all';
import { ladderPicture, lossPicture, ratioPicture } from '#lib/views/domain/charts';

const answersTo = (over: Partial<ScenarioText>) => answer({ ...INITIAL_TEXT, ...over });

function domainOf(over: Partial<ScenarioText>) {
	const { domain } = answersTo(over);
	if (domain.kind !== 'ready') throw new Error('the domain waits');
	return domain.value;
}

function clusterOf(over: Partial<ScenarioText>) {
	const { cluster } = answersTo(over);
	if (cluster.kind !== 'ready') throw new Error('the cluster waits');
	return cluster.value;
}

describe(ratioPicture, () => {
	it('marks both cases on the answer, which is the least of all lines', () => {
		const picture = ratioPicture(domainOf({}));
		expect(picture?.spec.marks).toEqual([
			{ x: 8, y: 2024, label: '2,024 at 8' },
			{ x: 16, y: 4048, label: '4,048 at 16' }
		]);
		const lines = picture?.spec.series ?? [];
		const answerLine = lines.find(({ look }) => look === 'answer');
		for (const { points } of lines) {
			for (const { x, y } of points) {
				const least = answerLine?.points.find((point) => point.x === x)?.y ?? Infinity;
				expect(y).toBeGreaterThanOrEqual(least);
			}
		}
	});

	it('shows at most five lines', () => {
		expect(ratioPicture(domainOf({ vs: '4.0' }))?.spec.series.length).toBeLessThanOrEqual(5);
	});

	it('draws nothing where no maximum is known', () => {
		expect(ratioPicture(domainOf({ vs: '9.0', net: 'routed' }))).toBeNull();
	});
});

describe(ladderPicture, () => {
	it('sorts the limits, accents what binds and hatches what is unverified', () => {
		const picture = ladderPicture(domainOf({ vs: '4.0' }), 'first');
		const bars = picture?.spec.series[0]?.bars ?? [];
		const values = bars.map(({ value }) => value ?? 0);
		expect(values).toEqual([...values].sort((a, b) => a - b));
		expect(bars[0]).toMatchObject({ value: 800, fill: 'hatched' });
		expect(bars.filter(({ look }) => look === 'answer')).toEqual([
			expect.objectContaining({ value: 1600, fill: 'solid' })
		]);
	});

	it('turns logarithmic where values span more than thirty times, and says so by its scale', () => {
		expect(ladderPicture(domainOf({}), 'first')?.spec.value.scale).toBe('logarithmic');
	});

	it('writes the slack into the table', () => {
		const rows = ladderPicture(domainOf({}), 'first')?.table.rows ?? [];
		expect(rows[0]).toEqual(['vMotion subnet: 253 hosts', 2024, 0, 0, 'yes']);
		expect(rows[1]).toEqual(['Memory of a host: 30 VMs', 7590, 5566, 695, 'yes']);
	});
});

describe(lossPicture, () => {
	it('says in its title whether the survivors hold the load', () => {
		expect(lossPicture(clusterOf({}))?.title).toBe('The survivors hold the load');
		// 30 VMs fit by memory; 16 a host become 32
		expect(lossPicture(clusterOf({ ratio: '16' }))?.title).toBe(
			'The survivors cannot hold the load'
		);
	});

	it('draws nothing when no host is left', () => {
		expect(lossPicture(clusterOf({ lose: 'hosts', lost: '96' }))).toBeNull();
	});
});
