import { describe, expect, it } from 'vitest';
import { LONGEST_VALUE } from '#lib/form/params';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { asRead, figureOf, issuesOf, notesOf } from '#lib/scenario/questions/read-back';
import { typed } from '../scenario-of';

type Over = Partial<Scenario>;
const issue = (key: AnyKey, over: Over) => issuesOf(ALL_QUESTIONS, typed(over))[key];
const note = (key: AnyKey, over: Over) => notesOf(ALL_QUESTIONS, typed(over))[key];

/** Of each page some: whole and decimal ones, with a unit and without, and those whose ends depend on another text. */
const ENDS: readonly (readonly [AnyKey, string, string, Over])[] = [
	['nics', '1', '16', {}],
	['vmram', '0.0625', '32768', {}],
	['mvm', '0.0625', '32768', {}],
	['dirty', '0', '1000000', { know: 'rate' }],
	['smem', '0.0625', '32768', { know: 'seen' }],
	['slink', '0.01', '1600', { know: 'seen' }],
	['stime', '0.001', '1000000', { know: 'seen' }],
	['sdata', '0.001', '1000000', { know: 'seen' }],
	['sstun', '0', '1000000', { know: 'seen' }],
	['act', '1', '100', {}],
	['loss', '0', '50', {}],
	['mnic', '1', '16', {}],
	['wan', '0.01', '10000', {}],
	['wanp', '1', '100', {}],
	['conc', '1', '1000', {}],
	['many', '1', '100000', {}],
	['mtu', '576', '65535', {}],
	['cap', '0.000001', '10000', {}],
	['vcores', '0.1', '512', {}],
	['goal', '1', '100000', {}],
	['rounds', '1', '1000', {}],
	['setup', '0', '10000', {}],
	['mdisk', '0.1', '1000000', { moves: 'both' }],
	['mwr', '0', '1000000', { moves: 'disk' }],
	['wset', '0.001', '32768', {}],
	['pstr', '0.01', '1000', {}],
	['dsr', '0.1', '1000000', { moves: 'both' }],
	['within', '0.01', '100000', {}],
	['mho', '1', '1000', {}],
	['hcpu', '0', '100', {}],
	['tmo', '0.001', '10000', {}],
	['link', '0.01', '1600', {}],
	['km', '0', '20038', {}],
	// Half the equator, 20,038 km, in miles of 1.609344 km.
	['km', '0', '12451', { dist: 'mi' }],
	['route', '1', '10', {}],
	['prot', '1', '20', {}],
	['rtt', '0', '10000', {}],
	['jit', '0', '1000', {}],
	['amp', '0', '1000', {}],
	['ratio', '0.01', '4096', {}],
	['lost', '0', '100000', { lose: 'hosts' }]
];

describe('the ends of a range', () => {
	it.each(ENDS)('%s takes %s and %s, and nothing beyond', (key, min, max, over) => {
		for (const end of [min, max]) expect(issue(key, { ...over, [key]: end })).toBeUndefined();
		const before = Number(min) > 0 ? '0' : '-1';
		for (const beyond of [String(Number(max) + 1), before])
			expect(issue(key, { ...over, [key]: beyond })).toMatchObject({
				code: 'out-of-range',
				min,
				max
			});
	});
});

describe('a text that is read', () => {
	it('is refused where it is longer than a link may hold', () => {
		expect(issue('mvm', { mvm: '1'.repeat(LONGEST_VALUE + 1) })).toEqual({
			code: 'too-long',
			longest: LONGEST_VALUE
		});
		expect(issue('mvm', { mvm: `${'0'.repeat(LONGEST_VALUE - 1)}1` })).not.toMatchObject({
			code: 'too-long'
		});
	});

	it('counts as a figure, and stands as typed where it is none', () => {
		const read = (over: Over) => asRead(MIGRATION_QUESTIONS, typed(over));
		expect(figureOf(MIGRATION_QUESTIONS.cap, 'cap', typed({ cap: '2 Gbit/s' }))).toBe('2');
		expect(read({ cap: '2 Gbit/s' })('cap')).toBe('2');
		expect(figureOf(MIGRATION_QUESTIONS.cap, 'cap', typed({ cap: 'x' }))).toBeUndefined();
		expect(read({ cap: 'x' })('cap')).toBe('x');
		expect(read({ work: 'database' })('work')).toBe('database');
		expect(asRead(COMMON_QUESTIONS, typed({ vs: '7.0' }))('vs')).toBe('7.0');
	});

	it.each<readonly [AnyKey, Over, string]>([
		// More than a host has, and round in MiB: 16384 is 16 GiB.
		['vmram', { vmram: '16384' }, '16'],
		['mvm', { mvm: '4096' }, '4'],
		['smem', { know: 'seen', smem: '8192' }, '8']
	])('%s of %j may be meant in MiB', (key, over, value) => {
		expect(note(key, over)).toMatchObject({
			code: 'doubted',
			value: over[key],
			smaller: { value, unit: 'MiB' }
		});
	});

	it('asks of a link faster than any whether it is in Mbit/s', () => {
		expect(note('link', { link: '1000' })).toEqual({
			code: 'doubted',
			value: '1000',
			smaller: { value: '1', unit: 'Mbit/s' }
		});
		expect(note('link', { link: '800' })).toBeUndefined();
		expect(note('link', { link: '1000 Gbit/s' })).toBeUndefined();
	});

	it.each<readonly [AnyKey, Over]>([
		// No more than the host has; not round in MiB; with its unit; no more than the largest that are common.
		['vmram', { vmram: '16384', ram: '16384' }],
		['vmram', { vmram: '1025' }],
		['mvm', { mvm: '4096 GiB' }],
		['mvm', { mvm: '2048' }],
		['mvm', { mvm: '4097' }],
		['smem', { smem: '8192' }]
	])('%s of %j is taken as it stands', (key, over) => {
		expect(note(key, over)?.code).not.toBe('doubted');
	});
});
