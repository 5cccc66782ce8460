import type { AnyKey } from '#lib/scenario/questions/initial-text';

/** A question's name, which is its parameter in a link and its key in a scenario file. */
export type Key = AnyKey;

/** The text of every question, as typed; never changed in place. */
export type Scenario = Readonly<Record<Key, string>>;

/** A scenario as a file holds it. */
export interface NamedScenario {
	/** Empty where nobody has named it. */
	readonly name: string;
	readonly scenario: Scenario;
}
