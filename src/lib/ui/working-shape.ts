/** Where a number was read: a place in a document, which is named by its key. */
export interface ShownSource {
	readonly document: string;
	readonly where: string;
}

/** One number that went into an answer, ready to print. */
export interface ShownIngredient {
	readonly label: string;
	readonly value: string;
	/** "read", "unverified", "assumption", "none", "changed by you", "default". */
	readonly status: string;
	readonly note?: string | undefined;
	readonly sources: readonly ShownSource[];
}

/** How an answer came about: enough to redo it with a pencil. */
export interface ShownWorking {
	readonly title: string;
	readonly formula: string;
	readonly steps: readonly string[];
	readonly ingredients: readonly ShownIngredient[];
}
