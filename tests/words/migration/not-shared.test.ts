import { describe, expect, it } from 'vitest';
import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
import { batchOf } from '#lib/scenario/migration/batch';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';
import { chain } from '#lib/words/chain';
import { ofTyped, typed } from '../../scenario/scenario-of';
import { spoken } from './spoken';

const TOGETHER = ' Disk and memory together do move live: choose that as what moves.';
const BEFORE =
	' Disk and memory together move live only since vSphere 5.1: before, the VM is shut down, and its disk copied.';
const COPIES =
	'Between these sites there is no live migration of memory alone: what the other site has is a copy taken at intervals, on which a running VM cannot go on.';
const NONE =
	'Between these sites there is no live migration of memory alone: no storage is shared between them, and the VM would leave its disk behind.';

const strip = (over: Partial<Scenario>) =>
	chain(typed(over))
		.find(({ page }) => page === '/migration')
		?.cells.at(-1)?.value;

describe('storage that the other site does not share', () => {
	it.each<readonly [Partial<Scenario>, string]>([
		[{ stor: 'async' }, COPIES + TOGETHER],
		[{ stor: 'none' }, NONE + TOGETHER],
		[{ stor: 'none', hyp: 'kvm' }, NONE + TOGETHER],
		[{ stor: 'async', vs: '4.0' }, COPIES + BEFORE],
		// Nor does a rule of thumb make one of it.
		[{ stor: 'none', rule: 'line-rate' }, NONE + TOGETHER]
	])('says so instead of a time: %o', (over, headline) => {
		const said = spoken(over);
		expect(said.migration).toBe(headline);
		expect(said).not.toHaveProperty('figures');
		expect(said).not.toHaveProperty('why');
		expect(strip(over)).toBe('not live');
		expect(ofTyped(batchOf)({ ...over, many: '10' })).toBeNull();
	});

	it('still moves disk and memory together, and anything on one campus', () => {
		const ends = (over: Partial<Scenario>) =>
			estimateOf(ofTyped(migrationOf)({ stor: 'async', ...over }).outcome) !== null;
		expect(ends({ moves: 'both' })).toBe(true);
		expect(ends({ moves: 'disk' })).toBe(true);
		expect(ends({ km: '0' })).toBe(true);
	});

	it('empties no site by memory alone, and still a host within one', () => {
		const emptied = (em: Scenario['em']) =>
			ofTyped(evacuationOf)({ stor: 'none', em, shost: '2', svms: '20' }).kind;
		expect(emptied('site')).toBe('storage-not-shared');
		expect(emptied('host')).toBe('emptied');
	});

	it('has a time on every storage that is shared', () => {
		const shared = SITES_QUESTIONS.stor.choices.filter(
			({ value }) => value !== 'none' && value !== 'async'
		);
		expect(shared.length).toBeGreaterThan(10);
		for (const { value: stor } of shared) expect(strip({ stor })).toBe(strip({}));
	});
});

describe('the choice of memory alone', () => {
	it('names what it needs, and does not say that these sites have it', () => {
		const [memory] = MIGRATION_QUESTIONS.moves.choices;
		expect(memory).toEqual({ value: 'memory', label: 'Memory only, where storage is shared' });
	});
});
