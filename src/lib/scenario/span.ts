/** Low, likely and high of one thing. */
export interface Span<Q> {
	readonly low: Q;
	readonly likely: Q;
	readonly high: Q;
}
