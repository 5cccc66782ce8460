import { describe, expect, it } from 'vitest';
import { parted } from '../../src/build/unusual';

const CODE = `
import { add } from './add';
const LIMIT = 3;
const ONLY_LATE = 4;
const SHOWN = 5;
export const small = (of) => of < LIMIT;
function helper(of) { return add(of, ONLY_LATE) + LIMIT; }
export function rare(of) { return helper(of) + SHOWN; }
export const usual = (of) => (small(of) ? of : rare(of)) + SHOWN;
`;

const split = (names: readonly string[]) =>
	parted({ code: CODE, id: '/x/file.ts' }, names, (name) => 10 + names.indexOf(name));

describe('functions that come late', () => {
	it('leave a way to themselves, and take along what nothing else uses', () => {
		const { rest, late } = split(['rare']);
		expect(rest).toContain('export function rare(...given) { return unusual(10, given); }');
		expect(rest).not.toContain('helper');
		expect(rest).not.toContain('ONLY_LATE');
		expect(rest).toContain('const LIMIT');
		expect(late).toContain("import { add } from './add'");
		expect(late).toContain('function helper');
		expect(late).toContain('ONLY_LATE = 4');
	});

	it('import from their file what that uses too', () => {
		const { rest, late } = split(['rare']);
		expect(rest).toContain('LIMIT as unusual_LIMIT');
		expect(late).toContain('unusual_LIMIT as LIMIT');
		expect(late).toContain('unusual_SHOWN as SHOWN');
		expect(late).not.toContain('const LIMIT');
	});

	it('may be private or written as a value, and are each at their own place', () => {
		const { rest, late } = split(['small', 'helper']);
		expect(rest).toContain('export function small(...given) { return unusual(10, given); }');
		expect(rest).toContain('function helper(...given) { return unusual(11, given); }');
		expect(rest).not.toContain('export function helper');
		expect(late).toContain('export { small, helper }');
	});

	it.each(['gone', 'LIMIT', 'add'])('fail the build where %s is none', (name) => {
		expect(() => split([name])).toThrow(`no function ${name}`);
	});
});
