import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import type { FieldGroup } from '#lib/ui/field-group';

/** Every question that the first answer of this page rests on. */
export const QUESTIONS = { ...DOMAIN_QUESTIONS, ...PATH_QUESTIONS };
export type QuickAsked = keyof typeof QUESTIONS;

/** What a meeting asks. */
export const GROUPS: readonly FieldGroup<QuickAsked>[] = [
	{
		title: 'Domain',
		keys: ['subnet', 'vs', 'ratio', 'ratio2', 'sockets', 'cores'],
		depth: 'first'
	},
	{
		title: 'Link and sites',
		keys: ['link', 'km', 'pa', 'pb'],
		whenChanged: ['dist'],
		depth: 'first'
	}
];
