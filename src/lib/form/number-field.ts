import { accepted, type Parsed, rejected } from './issue';

export interface NumberField {
	readonly kind: 'number';
	readonly label: string;
	/** Shown inside the right edge of the box; empty for a bare count. */
	readonly unit: string;
	readonly hint: string;
	/** Bounds as decimal text, so that they print as they were written. */
	readonly min: string;
	readonly max: string;
	readonly grain: 'whole' | 'decimal';
	/** An optional field may stay empty, which means that its question is not asked. */
	readonly presence: 'required' | 'optional';
	/** What the form shows when the link says nothing. */
	readonly initial: string;
}

/** Decimal text that passed its field: safe for exact arithmetic; null for an empty optional field. */
export type DecimalText = string | null;

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const WITH_COMMA = /^[+-]?\d+(,\d+)+(\.\d+)?$/;
/** Longer than any number the form accepts, short enough that nothing downstream slows down. */
const LONGEST = 24;

/** Reads a number as people type it. Refuses "10 Gbit", "1e9" and "0x10" rather than reading a part. */
export function parseNumber(field: NumberField, text: string): Parsed<DecimalText> {
	const trimmed = text.trim();
	if (trimmed === '') {
		return field.presence === 'optional' ? accepted(null) : rejected({ code: 'missing' });
	}
	if (WITH_COMMA.test(trimmed)) {
		return rejected({
			code: 'comma',
			withPoint: trimmed.replace(',', '.'),
			without: trimmed.replaceAll(',', '')
		});
	}
	if (!DECIMAL.test(trimmed) || trimmed.length > LONGEST) {
		return rejected({ code: 'not-a-number', text: trimmed });
	}
	const value = Number(trimmed);
	if (value < Number(field.min) || value > Number(field.max)) {
		return rejected({ code: 'out-of-range', min: field.min, max: field.max });
	}
	if (field.grain === 'whole' && !Number.isInteger(value)) {
		return rejected({ code: 'not-whole', text: trimmed });
	}
	return accepted(trimmed.replace(/^\+/, ''));
}
