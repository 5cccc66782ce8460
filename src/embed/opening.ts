/** How an embed begins. */
export interface Opening<B> {
	/** The first answer, worked out when the embed was built. */
	readonly built: B;
	/** The scenario that it is the answer of, as the query of a link. */
	readonly builtFor: string;
	/** The scenario to show. */
	readonly query: string;
	/** What stands before the path of a page of the site; null for a file that does not know where that is. */
	readonly site: string | null;
	/** What was asked for and is not there. */
	readonly notes: readonly string[];
}
