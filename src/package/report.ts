import { sharedComparison } from './compared';
import type { NamedScenario, Scenario } from './scenario';
import { inForm, sharedScenario } from './shared';

/** The forms that “Share” of the site writes. */
export type Format = 'text' | 'markdown' | 'csv' | 'json';

export interface ReportOptions {
	/** Text for people by default. */
	readonly format?: Format;
	/** Text and Markdown with how each answer comes about, or without; CSV and JSON always hold it. */
	readonly extent?: 'answers' | 'answers-and-working';
	/** The day that stands in it; today by default. */
	readonly on?: Date;
}

const columnOf = ({ name, scenario }: NamedScenario) => ({ name, text: scenario });

/** The answers as text, Markdown, CSV or JSON, letter by letter as “Share” of the site gives them. */
export const report = (
	scenario: Scenario,
	{ format = 'text', extent = 'answers', on = new Date() }: ReportOptions = {}
): string => inForm([sharedScenario({ name: '', text: scenario }, format, { on })], format, extent);

/** The same of several scenarios beside each other, with what they differ in; the site shows at most six. */
export function compare(
	[first, ...others]: readonly [NamedScenario, NamedScenario, ...NamedScenario[]],
	{ format = 'text', extent = 'answers', on = new Date() }: ReportOptions = {}
): string {
	const columns = [columnOf(first), ...others.map(columnOf)] as const;
	return inForm([sharedComparison(columns, { on })], format, extent);
}
