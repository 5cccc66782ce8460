/** What the frame around every page must know of the scenario, without knowing what it means. */
export class Carried {
	/** The scenario as a link's query, so that every page's links take it along. */
	query = $state.raw('');
	/** The query of the comparison that was made so far; null before anything was kept for it. */
	comparison = $state.raw<string | null>(null);
}
