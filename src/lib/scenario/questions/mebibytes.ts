import type { SmallerUnit } from '#lib/form/issue';

/** Memory is sold in steps of this many MiB at least; of GiB nobody has a round number of thousands. */
const STEP = 256;
const IN_ONE = 1024;

/**
 * Inventories write the memory of a VM in MiB under a heading that names no unit: 16384 is 16 GiB. Said where a figure
 * is a round number of MiB and more than `largest`, in GiB; never done unasked.
 */
export const mebibytesFor = (
	figure: number,
	{ largest }: { readonly largest: number }
): SmallerUnit | null =>
	figure >= IN_ONE && figure % STEP === 0 && figure > largest
		? { value: String(figure / IN_ONE), unit: 'MiB' }
		: null;
