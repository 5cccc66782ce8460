import { describe, expect, it } from 'vitest';
import { type Documents, numberSources } from '../../src/build/numbered-sources';

const DOCUMENTS: Documents = {
	manual: { title: 'A manual, “printed”', href: null },
	blog: { title: 'A blog', href: 'https://blog.example/?of=http://other.example' },
	old: { title: 'An old page', href: 'http://old.example/' },
	product: { title: 'A product', href: 'https://product.example/' },
	uncited: { title: 'Another', href: 'https://another.example/' }
};

/** As the bundler writes facts and what is chosen from. */
const WRITTEN = `
const cite = (document, where) => ({ document, where });
const read$1 = cite;
const sources = [cite("manual", "page 1"), read$1("blog", "its end"), {
	document: "old",
	where: "above"
}, cite(
	"product", "notes")];
const products = [{ id: "product" }];
`;

interface Run {
	readonly sources: readonly { readonly document: string }[];
	readonly products: readonly { readonly id: string }[];
	readonly documents: Documents;
}

const { code, documents, inAnswer } = numberSources(WRITTEN, DOCUMENTS);
const run = (await import(
	`data:text/javascript,${encodeURIComponent(`${code}\nconst documents = ${documents};\nexport { sources, products, documents };`)}`
)) as Run;

describe('the sources of one file', () => {
	it('are found again by what cites them, each with its title and address', () => {
		expect(run.sources.map(({ document }) => run.documents[document])).toEqual([
			DOCUMENTS.manual,
			DOCUMENTS.blog,
			DOCUMENTS.old,
			DOCUMENTS.product
		]);
	});

	it('go by numbers, and what else has the name of one keeps it', () => {
		expect(run.sources.every(({ document }) => typeof document === 'number')).toBe(true);
		expect(run.products).toEqual([{ id: 'product' }]);
		expect(code).not.toMatch(/manual|blog|old/);
	});

	it('are those that it cites', () => {
		expect(JSON.stringify(run.documents)).not.toContain('Another');
	});

	it('are found where they are cited in a way that is not known', async () => {
		const other = numberSources('const keys = { sources: ["blog"] };', DOCUMENTS);
		const { found } = (await import(
			`data:text/javascript,${encodeURIComponent(`${other.code}\nexport const found = (${other.documents})[keys.sources[0]];`)}`
		)) as { readonly found: unknown };
		expect(found).toEqual(DOCUMENTS.blog);
	});

	it('go by the same numbers in an answer that was built', () => {
		const answer = { remedy: 'blog', sources: [{ document: 'blog', where: 'its “end”' }] };
		const [{ document } = { document: '' }] = inAnswer(answer).sources;
		expect(run.documents[document]).toEqual(DOCUMENTS.blog);
		expect(inAnswer(answer)).toEqual({ ...answer, sources: [{ document, where: 'its “end”' }] });
	});

	it('are refused where one has a sign that parts them', () => {
		const parted: Documents = { blog: { title: 'A | blog', href: null } };
		expect(() => numberSources('cite("blog", "")', parted)).toThrow('parts them');
	});
});
