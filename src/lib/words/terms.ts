/** A word of the trade and what it means, for whoever has not been in the room. */
export interface Term {
	/** As it stands in sentences. */
	readonly word: string;
	readonly meaning: string;
}

/** Plain definitions of our own; no figure rests on them. */
export const TERMS: readonly Term[] = [
	{
		word: 'stun',
		meaning: 'The guest is stopped for a moment, so that what it writes last can be carried over.'
	},
	{
		word: 'vmknic',
		meaning:
			'A network port of the host itself, with an address of its own; vMotion uses one or more.'
	},
	{
		word: 'storm control',
		meaning:
			'A setting of a switch port: what it receives of broadcasts above a limit is thrown away, so that a loop at one site does not drown the other.'
	},
	{
		word: 'crosses the link twice',
		meaning:
			'A trombone: a packet goes to the gateway at the other site and comes back, because the gateway stands there.'
	},
	{
		word: 'BPDU',
		meaning:
			'The message by which switches agree on a loop-free tree; where it crosses the link, both sites share one tree.'
	}
];
