import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import type { FieldGroup } from '#lib/ui/field-group';

/** Every question that the first answer of this page rests on. */
export const QUESTIONS = { ...DOMAIN_QUESTIONS, ...PATH_QUESTIONS };
export type QuickAsked = keyof typeof QUESTIONS;

/** What a meeting asks: the five of the post, and what else bounds a first answer. */
export const GROUPS: readonly FieldGroup<QuickAsked>[] = [
	{
		title: 'What is planned',
		keys: ['subnet', 'ratio', 'ratio2', 'sockets', 'cores', 'link', 'km'],
		depth: 'first'
	},
	{ title: 'Version and memory', keys: ['vs', 'ram', 'vmram', 'vcpu'], depth: 'folded' },
	{ title: 'Two places instead of a distance', keys: ['dist', 'pa', 'pb'], depth: 'folded' }
];
