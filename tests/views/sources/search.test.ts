import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#lib/facts/catalogue';
import { DOCUMENTS } from '#lib/facts/documents';
import { matching, valueText } from '#lib/views/sources/search';

const found = (sought: string, status = '') =>
	matching(CATALOGUE, { sought, status, titles: DOCUMENTS }).flatMap(({ facts }) => facts);

describe(matching, () => {
	it('finds every figure when nothing is sought', () => {
		expect(found('')).toHaveLength(CATALOGUE.reduce((sum, { facts }) => sum + facts.length, 0));
	});

	it('wants every word, in any order and case', () => {
		const ids = found('4.0 VCENTER hosts').map(({ id }) => id);
		expect(ids).toContain('vsphere-4.0-hosts-per-vcenter');
		expect(ids).not.toContain('vsphere-5.5-hosts-per-vcenter');
	});

	it('finds a figure by the title of its source', () => {
		expect(found('Mastering VMware vSphere').length).toBeGreaterThan(0);
	});

	it('keeps to one status', () => {
		const statuses = new Set(found('', 'unverified').map(({ status }) => status));
		expect([...statuses]).toEqual(['unverified']);
	});
});

describe(valueText, () => {
	it('says the same of a figure that came as data', () => {
		const sent = JSON.parse(JSON.stringify(CATALOGUE)) as typeof CATALOGUE;
		const values = (groups: typeof CATALOGUE) =>
			groups.flatMap(({ facts }) => facts.map((fact) => valueText(fact)));
		expect(values(sent)).toEqual(values(CATALOGUE));
	});

	it.each([
		{ value: 2500, unit: 'hosts', text: '2,500 hosts' },
		{ value: 1.4682, unit: '', text: '1.4682' },
		{ value: null, unit: 'hosts', text: 'no figure' },
		{ value: { from: 21, to: 30 }, unit: 'VMs', text: 'from 21, to 30 VMs' },
		{ value: { kind: 'per-vmknic' }, unit: '', text: 'per-vmknic' },
		// held in bytes a second, bytes, seconds and metres
		{ value: 1.25e9, unit: 'Gbit/s', text: '10 Gbit/s' },
		{ value: 31.25e6, unit: 'Mbit/s', text: '250 Mbit/s' },
		{ value: { kind: 'at', rate: 134_217_728 }, unit: 'MiB/s', text: 'at, rate 128 MiB/s' },
		{ value: { low: 1e-7, high: 1.5e-7 }, unit: 'µs each', text: 'low 0.1, high 0.15 µs each' },
		{ value: 80_000, unit: 'km', text: '80 km' },
		{ value: 4.9, unit: 'µs per km', text: '4.9 µs per km' },
		{ value: 2 ** 31, unit: 'GiB', text: '2 GiB' }
	])('prints $text', ({ value, unit, text }) => {
		expect(valueText({ value, unit })).toBe(text);
	});
});
