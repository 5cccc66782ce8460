import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#lib/facts/catalogue';
import { DOCUMENTS } from '#lib/facts/documents';
import { chaptersOf, countOf } from '#lib/views/sources/chapters';
import { byDocument, isWithoutAddress } from '#lib/views/sources/documents';

describe(chaptersOf, () => {
	const chapters = chaptersOf(CATALOGUE);

	it('loses no figure, and begins with a handful', () => {
		const all = CATALOGUE.reduce((sum, { facts }) => sum + facts.length, 0);
		expect(chapters.reduce((sum, chapter) => sum + countOf(chapter), 0)).toBe(all);
		expect(chapters.length).toBeLessThanOrEqual(6);
	});

	it('keeps what is not about two sites out of the chapter about them', () => {
		const titles = chapters.at(-1)?.groups.map(({ title }) => title) ?? [];
		expect(titles[0]).toBe('Two sites: constants');
		expect(titles).toContain('Firewall ports');
		expect(titles.filter((title) => /vSphere|Migration|KVM/.test(title))).toEqual([]);
	});
});

describe(byDocument, () => {
	const groups = byDocument(CATALOGUE, DOCUMENTS);
	const documents = groups.flatMap((group) => group.documents);

	it('names each document once, with every figure that cites it', () => {
		const keys = documents.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		const post = documents.find(({ key }) => key === 'lowe-reality');
		const citing = CATALOGUE.flatMap(({ facts }) => facts).filter(({ sources }) =>
			sources.some(({ document }) => document === 'lowe-reality')
		);
		expect(post?.facts.map(({ id }) => id)).toEqual(
			expect.arrayContaining(citing.map(({ id }) => id))
		);
	});

	it('begins with the documents that most rests on', () => {
		const counts = documents.map(({ facts }) => facts.length);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		expect(groups.map(({ title }) => title)).toEqual([
			'Ten figures or more rest on each of these',
			'Three to nine',
			'Two',
			'One'
		]);
	});
});

describe(isWithoutAddress, () => {
	it('is true where nobody else can open what a figure was read in', () => {
		const titles = { shut: { title: 'A book', href: null }, open: { title: 'A post', href: 'x' } };
		const fact = (...keys: readonly string[]) => ({
			id: 'x',
			label: '',
			value: 1,
			unit: '',
			status: 'read',
			sources: keys.map((document) => ({ document, where: '' }))
		});
		expect(isWithoutAddress(fact('shut'), titles)).toBe(true);
		expect(isWithoutAddress(fact('shut', 'open'), titles)).toBe(false);
		expect(isWithoutAddress({ ...fact('shut'), status: 'unverified' }, titles)).toBe(false);
	});
});
