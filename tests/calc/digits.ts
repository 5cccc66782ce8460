import { exact, type Exact } from '#lib/calc/exact';

/** An exact number by its digits, as a field would have accepted them. */
export const digits = (text: string): Exact => exact(text as Parameters<typeof exact>[0]);
