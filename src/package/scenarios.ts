import { PLACES } from '#lib/scenario/path/places';
import { ALL_KEYS, INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import { toLink as queryOf } from '#lib/scenario/questions/link';
import { openPlaceBook } from '#lib/scenario/questions/place-book';
import { openReaders } from '#lib/scenario/questions/readers';
import { toFile as fileOf } from '#lib/scenario/questions/scenario-file';
import { type Opened as OpenedColumns, openFile, openLink } from './opening';
import type { Key, NamedScenario, Scenario } from './scenario';

/**
 * What differs from the defaults, by question. A text is read as in the form: with a point as decimal sign, and with a
 * unit if you like (`'10 Gbit/s'`). A number is in the question's own unit; `questions` says which and what range it has.
 */
export type Values = Readonly<Partial<Record<Key, string | number>>>;

/** What was opened, or a sentence on why it was not. */
export type Opened =
	| { readonly kind: 'scenarios'; readonly scenarios: readonly [NamedScenario, ...NamedScenario[]] }
	| { readonly kind: 'refused'; readonly sentence: string };

const KEYS: ReadonlySet<string> = new Set(ALL_KEYS);

/** Whoever calls the library may name places, and write more than digits. */
export function open(): void {
	openReaders();
	openPlaceBook(PLACES);
}

/**
 * A scenario: the defaults, which are those of the post (a /24 at 8 VMs per host), with these values in their place. It is
 * never changed; two calls give two scenarios. A value that its question cannot read stays in it as it is: the answers
 * that need it wait, and `answers(scenario).remarks` says why.
 *
 * @throws {TypeError} for a key that no question has, and for a value that is neither a text nor a finite number.
 */
export function scenarioOf(values: Values = {}): Scenario {
	open();
	const given = new Map(Object.entries(values));
	for (const [key, value] of given) {
		if (!KEYS.has(key)) throw new TypeError(`${key}: no question has this name`);
		if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value)))
			throw new TypeError(`${key}: a text or a finite number must stand here`);
	}
	const texts = ALL_KEYS.map((key) => [key, String(given.get(key) ?? INITIAL_TEXT[key])]);
	// fromEntries forgets the keys; every question has its text.
	return Object.fromEntries(texts) as Scenario;
}

function named(opened: OpenedColumns): Opened {
	open();
	if (opened.kind === 'refused') return opened;
	const [first, ...others] = opened.columns;
	const each = ({ name, text }: typeof first): NamedScenario => ({ name, scenario: text });
	return { kind: 'scenarios', scenarios: [each(first), ...others.map(each)] };
}

/**
 * Opens the text of a scenario file of any version so far, of at most 1 MB and 1,000 scenarios. It is opened whole or
 * refused whole, with the place of what is wrong in it.
 */
export const fromFile = (text: string): Opened => named(openFile(text));

/**
 * Opens a link of the site, or its query alone. Keys that nobody knows are left out, as the site does, because mail
 * programs add some; one of the page that compares holds several scenarios.
 */
export const fromLink = (link: string): Opened => named(openLink(link));

/** The query of a link that opens the site with the same values; empty for the defaults. A house rule is not part of it. */
export const toLink = (scenario: Scenario): string => queryOf(scenario);

/** A scenario file, which the site, the command and `fromFile` open. House rules are not part of it. */
export const toFile = (scenarios: readonly NamedScenario[]): string =>
	fileOf(scenarios.map(({ name, scenario }) => ({ name, text: scenario })));
