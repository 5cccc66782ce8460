import { add, seconds, subtract, transferTime } from './units';
import type { Bytes, BytesPerSecond, Seconds } from './units';

export interface AsyncReplication {
	/** From the start of one copy to the start of the next. */
	readonly interval: Seconds;
	readonly changedPerInterval: Bytes;
	readonly link: BytesPerSecond;
	readonly hostsPerSite: number;
	/** Share of each site's memory in use while both run; the survivor must hold both. */
	readonly memoryUse: number;
}

export type Alternative =
	/** Start the copies at the other site, by hand or by a recovery tool. */
	| 'restart-copies'
	/** Copy memory and disk together: needs no shared storage at all. */
	| 'migrate-with-storage'
	| 'synchronous-array'
	| 'vsan-stretched'
	| 'replicate-per-vm';

export interface Readdressing {
	/** `moved-subnet`: the whole subnet leaves A and appears at B; nothing is stretched. */
	readonly kind: 'stretched-subnet' | 'moved-subnet' | 'new-subnet';
	readonly buys: readonly (
		'addresses-stay' | 'live-migration-of-memory-and-disk' | 'sites-stay-apart' | 'each-vm-alone'
	)[];
	readonly needs: readonly (
		'stretched-vlan' | 'routing-change' | 'dns-change' | 'address-change'
	)[];
	/** What the choice puts at stake. */
	readonly risks: readonly (
		| 'both-sites-fail-together'
		| 'trombone'
		| 'all-or-nothing'
		| 'address-used-twice'
		| 'hard-coded-addresses'
		| 'slow-dns'
	)[];
}

export type AsyncAnswer = {
	/** A copy taken at intervals is never the shared datastore that live migration keeps running on. */
	readonly liveMigrationOnSharedStorage: 'no';
	/** The asked-for figure: work since the last copy began, as the interval promises it. */
	readonly promisedLoss: Seconds;
	readonly copyTime: Seconds;
	readonly alternatives: readonly [Alternative, ...Alternative[]];
	readonly addressing: readonly [Readdressing, ...Readdressing[]];
	readonly afterSiteLoss: 'fits' | 'does-not-fit';
} & (
	| {
			readonly kind: 'keeps-up';
			/** Worst case: the site is lost just before a copy is complete. */
			readonly worstLoss: Seconds;
			readonly slack: Seconds;
	  }
	/** A copy takes longer than the interval, so the loss grows with every one. */
	| { readonly kind: 'falls-behind'; readonly behindPerInterval: Seconds }
);

const ADDRESSING: AsyncAnswer['addressing'] = [
	{
		kind: 'stretched-subnet',
		buys: ['addresses-stay', 'live-migration-of-memory-and-disk', 'each-vm-alone'],
		needs: ['stretched-vlan'],
		risks: ['both-sites-fail-together', 'trombone']
	},
	{
		kind: 'moved-subnet',
		buys: ['addresses-stay', 'sites-stay-apart'],
		needs: ['routing-change'],
		risks: ['all-or-nothing', 'address-used-twice']
	},
	{
		kind: 'new-subnet',
		buys: ['sites-stay-apart', 'each-vm-alone'],
		needs: ['address-change', 'dns-change'],
		risks: ['hard-coded-addresses', 'slow-dns']
	}
];

/**
 * What replication at intervals can promise between two sites.
 *
 * Model: a copy of the changes begins every interval and is usable when it is complete, so a loss costs
 * up to interval + copy time; the interval alone is the figure usually quoted.
 *
 * Bias: takes changes as even over the hour; a nightly batch makes one copy much longer.
 */
export function answerAsync(replication: AsyncReplication): AsyncAnswer {
	const { interval, changedPerInterval, link, hostsPerSite, memoryUse } = replication;
	const copyTime = changedPerInterval === 0 ? seconds(0) : transferTime(changedPerInterval, link);
	const shared = {
		liveMigrationOnSharedStorage: 'no',
		promisedLoss: interval,
		copyTime,
		alternatives: [
			'restart-copies',
			'migrate-with-storage',
			'synchronous-array',
			// Two data hosts make the smallest vSAN stretched cluster: one each side and a witness.
			...(hostsPerSite >= 1 ? (['vsan-stretched'] as const) : []),
			'replicate-per-vm'
		],
		addressing: ADDRESSING,
		afterSiteLoss: memoryUse <= 0.5 ? 'fits' : 'does-not-fit'
	} as const;
	if (copyTime > interval)
		return {
			...shared,
			kind: 'falls-behind',
			behindPerInterval: subtract(copyTime, interval)
		};
	return {
		...shared,
		kind: 'keeps-up',
		worstLoss: add(interval, copyTime),
		slack: subtract(interval, copyTime)
	};
}
