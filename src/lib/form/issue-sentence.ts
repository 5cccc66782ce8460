import { groupDigits } from './digits';
import type { Issue, Refusal } from './issue';

/** Says what was expected, with the range or an example; never blames. What a domain refuses it also words. */
export function issueSentence<R extends Refusal>(
	issue: Issue<R>,
	{ unit, refusal }: { readonly unit: string; readonly refusal: (refusal: R) => string }
): string {
	const inUnit = unit === '' ? '' : ` ${unit}`;
	switch (issue.code) {
		case 'missing':
			return 'Write a number here.';
		case 'not-a-number':
			return `Write digits only, like 16 or 0.5${unit === '' ? '' : `; the unit (${unit}) is added for you`}.`;
		case 'comma':
			return `Write a decimal point (${issue.withPoint}), or leave the comma out (${issue.without}).`;
		case 'not-whole':
			return 'Write a whole number, like 2.';
		case 'out-of-range':
			return `Write a number from ${groupDigits(issue.min)} to ${groupDigits(issue.max)}${inUnit}.`;
		case 'not-a-choice':
			return `Choose one of: ${issue.choices.join(', ')}.`;
		case 'refused':
			return refusal(issue.refusal);
	}
}
