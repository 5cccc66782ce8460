import {
	bytes,
	gigabitsPerSecond,
	megabitsPerSecond,
	miles,
	milliseconds,
	ratio,
	seconds
} from '#lib/calc/units';

/* What the verdict reckons with of dci.ts, by the identifiers there, apart from labels and sources: a page judges sooner. */

/** One Fibre Channel generation as it runs on the line. */
export interface FibreChannelLine {
	readonly baud: number;
	readonly encoding: { readonly data: number; readonly line: number };
}

const EIGHT_TEN = { data: 8, line: 10 } as const;
const SIXTY_FOUR_SIXTY_SIX = { data: 64, line: 66 } as const;

/** "2,000 requests a second use 2 % of a core": the rate at which the cost was measured. */
const BROADCAST_RATE = 2000;
const BROADCAST_SHARE = ratio(0.02);

/** Nobody has found the article at a public address. */
export const CARRIER_CIRCUIT_STATUS = 'unverified';

export const DCI_VALUES = {
	'vsan-metadata-factor': 1.4,
	'vsan-resync-factor': 1.25,
	'vsan-link-minimum': gigabitsPerSecond(10),
	'vmotion-floor': megabitsPerSecond(250),
	'frame-on-wire': bytes(84),
	'arp-rate-lan-average': 89 / 2456,
	'arp-rate-lan-peak': 1150 / 2456,
	'guest-broadcast-rate': BROADCAST_RATE,
	'guest-broadcast-share': BROADCAST_SHARE,
	'arp-core-time': seconds(BROADCAST_SHARE / BROADCAST_RATE),
	'mac-moves-allowed': 5,
	'vtep-neighbours': 256,
	'vtep-replication': 128,
	'mtu-margin': bytes(50),
	'resend-factor': 1.25,
	'fibre-outage': ratio(5 / 525_600 / 10),
	'fc-full-frame': bytes(2148),
	'fibre-channel-lines': {
		1: { baud: 1.0625e9, encoding: EIGHT_TEN },
		2: { baud: 2.125e9, encoding: EIGHT_TEN },
		4: { baud: 4.25e9, encoding: EIGHT_TEN },
		8: { baud: 8.5e9, encoding: EIGHT_TEN },
		16: { baud: 14.025e9, encoding: SIXTY_FOUR_SIXTY_SIX },
		32: { baud: 28.05e9, encoding: SIXTY_FOUR_SIXTY_SIX }
	},
	'carrier-circuit': { over: miles(20), low: milliseconds(1), high: milliseconds(2) }
} as const;
