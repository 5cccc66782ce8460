import { writtenDecimal } from '#lib/form/numbering';

/** A number as it was typed, grouped as all numbers are; other text as it is. */
export const typedNumber = (text: string): string =>
	/^\d+(\.\d+)?$/.test(text.trim()) ? writtenDecimal(text.trim()) : text;
