import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_VMS, parseGroups } from '#lib/scenario/questions/guest-groups';
import { groupsRefusal } from '#lib/words/evacuation/refusal';

const read = (typed: string) => {
	const found = parseGroups(typed);
	return found.ok ? found.value : found.issue;
};

describe(parseGroups, () => {
	it.each([
		['', null],
		['8 GiB', [{ vms: 1, gibibytes: 8, writes: null }]],
		['200 x 4 GiB', [{ vms: 200, gibibytes: 4, writes: null }]],
		['200x4', [{ vms: 200, gibibytes: 4, writes: null }]],
		['1,200 × 4G', [{ vms: 1200, gibibytes: 4, writes: null }]],
		['12 VMs of 512 MiB', [{ vms: 12, gibibytes: 0.5, writes: null }]],
		['2 * 1 TB', [{ vms: 2, gibibytes: 1024, writes: null }]],
		[
			'200 x 4 GiB; 20 x 64 GiB at 100 MiB/s',
			[
				{ vms: 200, gibibytes: 4, writes: null },
				{ vms: 20, gibibytes: 64, writes: 100 }
			]
		],
		[
			'200 x 4 GiB, 20 x 64 GiB @ 12.5',
			[
				{ vms: 200, gibibytes: 4, writes: null },
				{ vms: 20, gibibytes: 64, writes: 12.5 }
			]
		],
		// None of a size is no group.
		['0 x 4; 3 x 8', [{ vms: 3, gibibytes: 8, writes: null }]]
	] as const)('reads %j', (typed, groups) => {
		expect(read(typed)).toEqual(groups);
	});

	it.each([
		['ten big ones', 'not-a-group'],
		['0 x 4', 'not-a-group'],
		['3 x 0.01 GiB', 'memory-out-of-range'],
		['3 x 40 TiB', 'memory-out-of-range'],
		['3 x 4 GiB at 2000000', 'rate-out-of-range'],
		[`${MOST_VMS + 1} x 1`, 'too-many-vms'],
		[Array.from({ length: 51 }, () => '1 x 1').join(';'), 'too-many-groups']
	])('refuses %j', (typed, kind) => {
		expect(read(typed)).toMatchObject({ code: 'refused', refusal: { kind } });
	});

	it('never throws, and says of every refusal what to write', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (typed) => {
				const found = parseGroups(typed);
				if (!found.ok && found.issue.code === 'refused')
					expect(groupsRefusal(found.issue.refusal).length).toBeGreaterThan(20);
				else expect(found.ok).toBe(true);
			})
		);
	});
});
