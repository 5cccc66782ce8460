import { LONGEST_VALUE } from '#lib/form/params';
import { ALL_QUESTIONS } from './all';
import { LONGEST_NAME } from './comparison';
import { ALL_KEYS, type AnyKey } from './initial-text';
import type { Question } from './kinds';
import { CURRENT } from './link';
import { FILE_KIND, MOST_IN_FILE } from './scenario-file';

const questionOf = (key: AnyKey): Question => ALL_QUESTIONS[key];

/** What a number may be, in words: a text may also hold its unit, so that no pattern would say it. */
function numberWords(question: Extract<Question, { kind: 'number' }>): string {
	const unit = question.unit === '' ? '' : ` ${question.unit}`;
	const grain = question.grain === 'whole' ? 'A whole number' : 'A number';
	const range = `${grain} from ${question.min} to ${question.max}${unit}`;
	const elsewhere =
		question.unitIn === undefined ? '' : '; another question may change the unit and the range';
	return `${range}${elsewhere}${question.presence === 'optional' ? '; may be empty' : ''}.`;
}

function propertyOf(key: AnyKey): Readonly<Record<string, unknown>> {
	const question = questionOf(key);
	const described = (words: string) => [question.hint, words].filter(Boolean).join(' ');
	const base = { title: question.label, type: 'string', default: question.initial };
	switch (question.kind) {
		case 'choice':
			return {
				...base,
				description: described(
					question.choices.map(({ value, label }) => `${value}: ${label}`).join('; ')
				),
				enum: question.choices.map(({ value }) => value)
			};
		case 'number':
			return { ...base, description: described(numberWords(question)), maxLength: LONGEST_VALUE };
		case 'text':
			return { ...base, description: described(''), maxLength: LONGEST_VALUE };
	}
}

/**
 * What a scenario file may hold, for editors and other programs. The form stays the judge of what a text means: it reads
 * units and marks that no pattern tells, and takes no file amiss for a text that it cannot read.
 */
export const fileSchema = () =>
	({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Scenarios of Metrospan',
		description:
			'One or several scenarios. Values are texts as typed into the form, with a point as decimal sign; what is left out stands at its default.',
		type: 'object',
		required: ['metrospan', 'v', 'scenarios'],
		additionalProperties: false,
		properties: {
			$schema: { type: 'string' },
			metrospan: { const: FILE_KIND },
			v: { const: CURRENT },
			scenarios: {
				type: 'array',
				minItems: 1,
				maxItems: MOST_IN_FILE,
				items: {
					type: 'object',
					required: ['values'],
					additionalProperties: false,
					properties: {
						name: { type: 'string', maxLength: LONGEST_NAME },
						values: {
							type: 'object',
							additionalProperties: false,
							properties: Object.fromEntries(ALL_KEYS.map((key) => [key, propertyOf(key)]))
						}
					}
				}
			}
		}
	}) as const;

/** As it stands in static/. */
export const schemaText = (): string => `${JSON.stringify(fileSchema(), null, '\t')}\n`;
