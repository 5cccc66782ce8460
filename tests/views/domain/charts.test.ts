import { describe, expect, it } from 'vitest';
import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { lossPicture, ratioPicture } from '#lib/views/domain/charts';
import { ladderPicture } from '#lib/views/pictures/ladder';
import { ofTyped } from '../../scenario/scenario-of';

const domain = ofTyped(domainOf);
const cluster = ofTyped(clusterOf);

describe(ratioPicture, () => {
	it('marks both cases on the answer, which is the least of all lines', () => {
		const picture = ratioPicture(domain({}));
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
		expect(ratioPicture(domain({ vs: '4.0' }))?.spec.series.length).toBeLessThanOrEqual(5);
	});

	it('draws nothing where no maximum is known', () => {
		expect(ratioPicture(domain({ vs: '9.0', net: 'routed' }))).toBeNull();
	});
});

describe(ladderPicture, () => {
	it('sorts the limits, accents what binds and hatches what is unverified', () => {
		const picture = ladderPicture(domain({ vs: '4.0' }), 'first');
		const bars = picture?.spec.series[0]?.bars ?? [];
		const values = bars.map(({ value }) => value ?? 0);
		expect(values).toEqual([...values].sort((a, b) => a - b));
		expect(bars[0]).toMatchObject({ value: 800, fill: 'hatched' });
		expect(bars.filter(({ look }) => look === 'answer')).toEqual([
			expect.objectContaining({ value: 1600, fill: 'solid' })
		]);
	});

	it('turns logarithmic where values span more than thirty times, and says so by its scale', () => {
		expect(ladderPicture(domain({}), 'first')?.spec.value.scale).toBe('logarithmic');
	});

	it('writes the slack into the table', () => {
		const rows = ladderPicture(domain({}), 'first')?.table.rows ?? [];
		expect(rows[0]).toEqual(['vMotion subnet: 253 hosts', 2024, 'none: it is the answer', 'yes']);
		expect(rows[1]).toEqual(['Memory of a host: 30 VMs', 7590, '22 VMs on each host', 'yes']);
		// 20,000 - 2,024 VMs, 2,500 - 253 hosts
		expect(rows).toContainEqual([
			'Hosts per vCenter: 2,500',
			20_000,
			'17,976 VMs or 2,247 hosts',
			'yes'
		]);
		const full = ladderPicture(domain({ ratio: '31' }), 'first')?.table.rows ?? [];
		expect(full).toContainEqual([
			'vMotion subnet: 253 hosts',
			7843,
			'only with larger hosts',
			'yes'
		]);
	});
});

describe(lossPicture, () => {
	it('says in its title whether the survivors hold the load', () => {
		expect(lossPicture(cluster({}))?.title).toBe('The survivors hold the load');
		// 30 VMs fit by memory; 16 a host become 32
		expect(lossPicture(cluster({ ratio: '16' }))?.title).toBe('The survivors cannot hold the load');
	});

	it('draws nothing when no host is left', () => {
		expect(lossPicture(cluster({ lose: 'hosts', lost: '96' }))).toBeNull();
	});
});
