/** Questions that stand together under one title. */
export interface FieldGroup<Key extends string> {
	readonly title: string;
	readonly keys: readonly Key[];
	/** Asked here only once somebody has changed them, on another page or in a link. */
	readonly whenChanged?: readonly Key[];
	/** Deeper questions are folded until someone asks. */
	readonly depth: 'first' | 'folded';
}
