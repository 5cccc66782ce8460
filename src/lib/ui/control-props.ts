/** What a field hands to whatever stands in the place of its box. */
export interface ControlProps {
	/** Where its label points. */
	readonly id: string;
	readonly value: string;
	/** What is said of it. */
	readonly describedby: string | undefined;
	readonly onchange: (value: string) => void;
}
