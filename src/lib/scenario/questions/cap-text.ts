import { accepted, type Parsed, refused } from '#lib/form/issue';

export type CapRefusal =
	| { readonly kind: 'not-a-rate'; readonly text: string }
	| { readonly kind: 'unit-unknown'; readonly unit: string }
	| { readonly kind: 'cap-out-of-range' };

/** Bytes per second; a number alone counts Gbit/s. Case tells bits from bytes where both are usual. */
const BIT = 1 / 8;
const BYTES: Readonly<Record<string, number>> = {
	'': 1e9 * BIT,
	kbit: 1e3 * BIT,
	mbit: 1e6 * BIT,
	gbit: 1e9 * BIT,
	tbit: 1e12 * BIT,
	kib: 2 ** 10,
	mib: 2 ** 20,
	gib: 2 ** 30,
	kb: 1e3,
	mb: 1e6,
	gb: 1e9
};

const RATE = /^(\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})\s*([a-z]*)(?:\/s|ps)?$/i;
const [SLOWEST, FASTEST] = [1e3 * BIT, 1e13 * BIT];

/** "Mb" and "Gb" are bits, "MB" and "GB" bytes; "Mi" and "Gi" are what Kubernetes writes. */
function bytesOf(unit: string): number | undefined {
	if (/^[kmg]b$/i.test(unit) && unit.endsWith('b')) return bytesOf(`${unit}it`);
	const name = unit.toLowerCase().replace(/bits$/, 'bit');
	return BYTES[/^[kmg]i$/.test(name) ? `${name}b` : name];
}

/** Reads a cap as people have it: "2", "2 Gbit/s", "500 Mbps", "64Mi", "64 MiB/s". Bytes per second; null when empty. */
export function parseCap(text: string): Parsed<number | null, CapRefusal> {
	const trimmed = text.trim();
	if (trimmed === '') return accepted(null);
	const [, figure, typed] = RATE.exec(trimmed) ?? [];
	if (figure === undefined || typed === undefined) {
		return refused({ kind: 'not-a-rate', text: trimmed.slice(0, 24) });
	}
	// The pattern leaves the p of "Mbps" with the unit.
	const unit = typed.replace(/ps$/i, '');
	const bytes = bytesOf(unit);
	if (bytes === undefined) return refused({ kind: 'unit-unknown', unit });
	const rate = Number(figure) * bytes;
	return rate >= SLOWEST && rate <= FASTEST
		? accepted(rate)
		: refused({ kind: 'cap-out-of-range' });
}
