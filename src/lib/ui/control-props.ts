/** What a field hands to whatever stands in the place of its box. */
export interface ControlProps {
	/** Where its label points. */
	readonly id: string;
	readonly value: string;
	/** What is said of it. */
	readonly describedby: string | undefined;
	/** Called with every letter that is typed. */
	readonly onchange: (value: string) => void;
	/** Called where a text came by a button or a paste, of which the page is told by no event of its own. */
	readonly onput: (value: string) => void;
}
