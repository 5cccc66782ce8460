import { capacity } from '#lib/calc/capacity';
import { exact, fraction, fractionToNumber } from '#lib/calc/exact';
import type { DomainAnswer } from './domain';
import { limitLabel } from './limit-names';
import type { LimitId, ScenarioLimit } from './limits';

export interface SweepPoint {
	/** VMs per host. */
	readonly ratio: number;
	/** VMs in the domain. */
	readonly vms: number;
}

/** What one limit alone allows at each ratio. */
export interface LimitLine {
	readonly id: LimitId;
	readonly label: string;
	readonly points: readonly SweepPoint[];
}

export interface Sweep {
	/** The answer: the least of all limits. */
	readonly answer: readonly SweepPoint[];
	readonly lines: readonly LimitLine[];
	/** The two ratios that are compared. */
	readonly cases: readonly SweepPoint[];
}

const STEPS = 48;

/** Twice the larger ratio compared, or a little past the point where the subnet stops binding. */
function widestRatio({ first, second, tipping }: DomainAnswer): number {
	const compared = Math.max(fractionToNumber(first.wanted), fractionToNumber(second.wanted));
	const tips = tipping?.kind === 'up-to' ? fractionToNumber(tipping.vmsPerHost) : 0;
	// A tipping point far out would squeeze the cases that were asked about into a corner.
	return Math.max(2 * compared, tips <= 4 * compared ? 1.15 * tips : 0);
}

function vmsAt(limits: readonly ScenarioLimit[], ratio: number): number | null {
	const result = capacity(fraction(exact(ratio)), limits);
	return result.kind === 'bounded' ? result.vms.toNumber() : null;
}

const points = (
	ratios: readonly number[],
	vms: (ratio: number) => number | null
): readonly SweepPoint[] =>
	ratios.flatMap((ratio) => {
		const at = vms(ratio);
		return at === null ? [] : [{ ratio, vms: at }];
	});

/** VMs in the domain against the consolidation ratio, with what each limit alone would allow. */
export function sweepRatios(domain: DomainAnswer): Sweep {
	const widest = widestRatio(domain);
	const ratios = Array.from({ length: STEPS + 1 }, (_, step) => (step * widest) / STEPS);
	const { counted } = domain.limits;
	// A limit per host needs hosts to be multiplied with: those that the other limits leave.
	const hostLimits = counted.filter(({ counts }) => counts === 'hosts');
	const alone = (limit: ScenarioLimit) => (ratio: number) => {
		if (limit.counts !== 'vms-per-host') return vmsAt([limit], ratio);
		const hosts = vmsAt(hostLimits, 1);
		return hosts === null ? null : limit.value.times(hosts).toNumber();
	};
	const cases = [domain.first, domain.second].flatMap(({ wanted, capacity: result }) =>
		result.kind === 'bounded'
			? [{ ratio: fractionToNumber(wanted), vms: result.vms.toNumber() }]
			: []
	);
	return {
		answer: points(ratios, (ratio) => vmsAt(counted, ratio)),
		lines: counted.map((limit) => ({
			id: limit.id,
			label: limitLabel(limit),
			points: points(ratios, alone(limit))
		})),
		cases
	};
}
