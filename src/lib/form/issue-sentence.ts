import { groupDigits } from './digits';
import type { Issue } from './issue';

/** Says what was expected, with the range or an example; never blames. */
export function issueSentence(issue: Issue, unit: string): string {
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
			return issue.sentence;
	}
}
