import { aboutTime } from '#lib/words/estimates';
import { significant } from '#lib/words/quantities';

/** "2.1 VMs a second", "one VM a second", "one VM in 14 s" */
export function each(thing: string, things: string, mean: number): string {
	if (mean < 1) return `one ${thing} in ${aboutTime(1 / mean)}`;
	const amount = significant(mean, 2);
	return amount === '1' ? `one ${thing} a second` : `${amount} ${things} a second`;
}

export const arrivalsWords = (mean: number): string => each('VM', 'VMs', mean);
