import { type Columns, toComparison } from '#lib/scenario/questions/comparison';
import type { Shared } from '#lib/ui/share-shape';
import { shareable } from '#lib/views/compare/share';
import { passedOn, type Worked } from './shared';

/** Several scenarios beside each other, as the page that compares passes them on. */
export const sharedComparison = (columns: Columns, worked: Worked): Shared =>
	passedOn(shareable(columns), toComparison(columns), worked);
