/** Ethernet as it is sold, in Gbit/s. */
export const LINK_SPEEDS: readonly number[] = [
	0.01, 0.1, 1, 2.5, 5, 10, 25, 40, 50, 100, 200, 400, 800, 1600
];
