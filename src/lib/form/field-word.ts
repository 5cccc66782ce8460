/** What stands under a field in the place of its hint. */
export interface FieldWord {
	/** Something to mend, or what was made of the text. */
	readonly kind: 'issue' | 'note';
	readonly sentence: string;
	/** What a click puts into the field. */
	readonly offers: readonly string[];
}
