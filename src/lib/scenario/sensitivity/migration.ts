import { caseOf } from '#lib/scenario/migration/case';
import { taskEnd } from '#lib/scenario/migration/outcome';
import { mapPart } from '#lib/scenario/part';
import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { LINK_SPEEDS } from '#lib/scenario/solve/link-speeds';
import { PATH_RANGES, UNSEEN } from './path';
import { sensitive } from './sensitivity';

const halves = { kind: 'halves' } as const;
const speeds = { kind: 'steps', steps: LINK_SPEEDS } as const;

/** A standard frame and a jumbo frame, in bytes. */
const FRAMES = [1500, 9000];
/** In per cent: from one packet in a hundred thousand to one in a hundred. */
const LOSSES = [0, 0.001, 0.01, 0.1, 1];

const sensitiveAt = (end: 'likely' | 'high') =>
	sensitive({
		answer: (scenario) =>
			mapPart(caseOf(scenario), (migration) => {
				const time = taskEnd(migration, end);
				return time === Infinity ? null : time;
			}),
		questions: { ...COMMON_QUESTIONS, ...PATH_QUESTIONS, ...MIGRATION_QUESTIONS },
		noise: UNSEEN,
		together: end === 'high' ? 3 : 6,
		ranges: {
			mvm: halves,
			vmram: halves,
			work: { kind: 'choices' },
			vs: { kind: 'neighbours' },
			dirty: halves,
			wset: halves,
			wman: { kind: 'choices' },
			act: halves,
			mdisk: halves,
			mwr: halves,
			dsr: halves,
			off: { kind: 'choices' },
			...PATH_RANGES,
			link: speeds,
			mnic: halves,
			nics: halves,
			wan: halves,
			wanp: halves,
			conc: halves,
			cap: halves,
			pstr: halves,
			vcores: halves,
			mtu: { kind: 'steps', steps: FRAMES },
			loss: { kind: 'steps', steps: LOSSES },
			goal: halves,
			rounds: halves,
			setup: halves
		}
	});

/** What moves the time of a task: in the middle case, and at the slow end of its range. */
export const TIME_SENSITIVITY = {
	likely: sensitiveAt('likely'),
	high: sensitiveAt('high')
} as const;
