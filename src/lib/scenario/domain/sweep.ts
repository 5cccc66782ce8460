import { vmsAllowed } from '#lib/calc/capacity';
import { exact, type Exact, fraction, fractionToNumber, smallest } from '#lib/calc/exact';
import type { DomainAnswer } from './domain';
import { limitLabel } from '#lib/words/domain/limits';
import type { LimitId } from './limits';

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

const leastOf = (values: readonly Exact[]): Exact | null =>
	values[0] === undefined ? null : smallest(values[0], ...values.slice(1));

const toPoint = (ratio: number, vms: Exact | null): readonly SweepPoint[] =>
	vms === null ? [] : [{ ratio, vms: vms.toNumber() }];

/** VMs in the domain against the consolidation ratio, with what each limit alone would allow. */
export function sweepRatios(domain: DomainAnswer): Sweep {
	const widest = widestRatio(domain);
	const ratios = Array.from({ length: STEPS + 1 }, (_, step) => (step * widest) / STEPS);
	const { counted } = domain.limits;
	// A limit per host needs hosts to be multiplied with: those that the other limits leave.
	const hosts = leastOf(
		counted.filter(({ counts }) => counts === 'hosts').map(({ value }) => value)
	);
	// Every limit at every ratio, once: the answer at a ratio is the least of them.
	const allowed = ratios.map((ratio) => ({
		ratio,
		vms: counted.map((limit) => vmsAllowed(limit, fraction(exact(ratio)), hosts))
	}));
	const cases = [domain.first, domain.second].flatMap(({ wanted, capacity: result }) =>
		result.kind === 'bounded'
			? [{ ratio: fractionToNumber(wanted), vms: result.vms.toNumber() }]
			: []
	);
	return {
		answer: allowed.flatMap(({ ratio, vms }) =>
			toPoint(ratio, leastOf(vms.filter((each) => each !== null)))
		),
		lines: counted.map((limit, index) => ({
			id: limit.id,
			label: limitLabel(limit),
			points: allowed.flatMap(({ ratio, vms }) => toPoint(ratio, vms[index] ?? null))
		})),
		cases
	};
}
