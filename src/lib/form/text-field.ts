/** A line of text whose meaning another room reads. */
export interface TextField {
	readonly kind: 'text';
	readonly label: string;
	readonly hint: string;
	/** Whether one holds a list, a line each. */
	readonly lines: 'one' | 'many';
	/** Whether half a row holds what people write. */
	readonly width: 'half' | 'row';
	readonly initial: string;
}
