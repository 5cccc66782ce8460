import { FIELDS } from './all';
import { SITES_FIELDS } from './sites';

/** What the page on two sites asks: the fields of all pages, and its own. */
export const SITES_ASKED = { ...FIELDS, ...SITES_FIELDS };
export type AskedKey = keyof typeof SITES_ASKED;
