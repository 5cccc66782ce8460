import type { Issue, Note, Refusal, SmallerUnit } from './issue';
import { unmistakable } from './number-field';
import { writtenDecimal } from './numbering';

interface Words<R extends Refusal> {
	readonly unit: string;
	/** How what a domain refuses, or says of what it read, is worded. */
	readonly refusal: (refusal: R) => string;
}

const withUnit = (text: string, unit: string): string => (unit === '' ? text : `${text} ${unit}`);

/** Three digits of a fraction, every digit of a whole number. */
function shortly(decimal: string): string {
	const value = Number(decimal);
	if (Number.isInteger(value)) return writtenDecimal(String(value));
	return Math.abs(value) >= 1000
		? writtenDecimal(value.toFixed(0))
		: writtenDecimal(String(Number(value.toPrecision(3))));
}

/** Where two readings part is said in full: `10.5 or 105?` */
const question = (readings: readonly string[], unit: string): string =>
	`${readings.map((reading) => withUnit(reading, unit)).join(' or ')}?`;

/** Only of memory a source is known that writes the smaller unit without naming it. */
const smallerQuestion = ({ value, unit: smaller }: SmallerUnit, unit: string): string =>
	`${withUnit(shortly(value), unit)}? ${smaller === 'MiB' ? 'RVTools writes MiB.' : `This would be it in ${smaller}.`}`;

/** Says what was expected, with the range or an example; never blames. What a domain refuses it also words. */
export function issueSentence<R extends Refusal>(
	issue: Issue<R>,
	{ unit, refusal }: Words<R>
): string {
	switch (issue.code) {
		case 'missing':
			return 'Write a number here.';
		case 'reading':
			return 'More than digits: it is being read.';
		case 'reader-missing':
			return 'More than digits, and the part of the page that reads it did not load. Write digits alone, or try again:';
		case 'too-long':
			return `Longer than the ${writtenDecimal(String(issue.longest))} characters that a link can hold: shorten it. Until then no link holds it.`;
		case 'not-a-number':
			return `Write digits only, like 16 or 0.5${unit === '' ? '' : `; the unit (${unit}) is added for you`}.`;
		case 'unit-unknown':
			return unit === ''
				? `“${issue.text}” is not what is counted here: write the number alone.`
				: `“${issue.text}” is no unit that becomes ${unit}.`;
		case 'comma':
			return `Write a decimal point (${issue.withPoint}), or leave the comma out (${issue.without}).`;
		case 'point':
			return `Thousands, or a fraction? Write ${issue.without} or ${issue.withPoint}.`;
		case 'either':
			return `${issue.text} could be either: ${question(issue.readings, unit)}`;
		case 'product':
			return `Two numbers: write ${issue.second} here, and ${issue.first} where that is asked.`;
		case 'not-whole':
			return 'Write a whole number, like 2.';
		case 'out-of-range': {
			const range = `Write a number from ${writtenDecimal(issue.min)} to ${withUnit(writtenDecimal(issue.max), unit)}.`;
			return issue.smaller === undefined
				? range
				: `${range} ${smallerQuestion(issue.smaller, unit)}`;
		}
		case 'not-a-choice':
			return `Choose one of: ${issue.choices.join(', ')}.`;
		case 'refused':
			return refusal(issue.refusal);
	}
}

/** Says what was made of a text that was read. */
export function noteSentence<R extends Refusal>(
	note: Note<R>,
	{ unit, refusal }: Words<R>
): string {
	switch (note.code) {
		case 'read-as':
			return `${note.typed} = ${withUnit(shortly(note.value), unit)}`;
		case 'each':
			return `${note.typed} = ${withUnit(shortly(note.value), unit)} each, and ${note.first} of them`;
		case 'doubted':
			return `Read as ${withUnit(shortly(note.value), unit)}. ${smallerQuestion(note.smaller, unit)}`;
		case 'thousandths':
			return `Read as ${withUnit(note.value, unit)}, with a decimal point. Write ${note.without} if thousands are meant.`;
		case 'noted':
		case 'partly':
			return refusal(note.note);
	}
}

/** What a click may put in the place of a text, each worded as it would be typed. */
export function offersOf(said: Issue | Note): readonly string[] {
	switch (said.code) {
		case 'comma':
		case 'point':
			return [said.withPoint, said.without];
		case 'either':
			return said.readings.map(unmistakable);
		case 'product':
			return [said.second];
		case 'reader-missing':
			return [said.text];
		case 'out-of-range':
		case 'doubted':
			return said.smaller === undefined ? [] : [unmistakable(said.smaller.value)];
		case 'thousandths':
			return [said.without];
		case 'refused':
			return said.offers ?? [];
		case 'missing':
		case 'reading':
		case 'too-long':
		case 'not-a-number':
		case 'unit-unknown':
		case 'not-whole':
		case 'not-a-choice':
		case 'read-as':
		case 'each':
		case 'noted':
		case 'partly':
			return [];
	}
}
