/** A line of text whose meaning another room reads. */
export interface TextField {
	readonly kind: 'text';
	readonly label: string;
	readonly hint: string;
	readonly initial: string;
}
