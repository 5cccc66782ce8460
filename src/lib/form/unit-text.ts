/** What one unit of a typed text is worth in the unit of its field. */
export type UnitReading =
	| {
			readonly kind: 'unit';
			readonly factor: number;
			/** Whether the two are the same unit, so that nothing was converted. */
			readonly same: boolean;
	  }
	/** Bits or bytes: the factors of both. */
	| { readonly kind: 'either'; readonly factors: readonly number[] }
	| { readonly kind: 'unknown' };

type Table = ReadonlyMap<string, number>;

/** "ms msec|0.001": the spellings of a unit, and its worth. */
const table = (...rows: readonly string[]): Table =>
	new Map(
		rows.flatMap((row) => {
			const [names = '', worth] = row.split('|');
			return names.split(' ').map((name) => [name, Number(worth)] as const);
		})
	);

/** In seconds. */
const TIMES = table(
	'µs us usec microsecond microseconds|1e-6',
	'ms msec millisecond milliseconds|1e-3',
	's sec secs second seconds|1',
	'min mins minute minutes|60',
	'h hr hrs hour hours|3600',
	'd day days|86400'
);
/** In metres; the international mile and foot of 1959. */
const LENGTHS = table(
	'm meter meters metre metres|1',
	'km kms kilometer kilometers kilometre kilometres|1e3',
	'mi mile miles|1609.344',
	'ft foot feet|0.3048'
);
const SHARES = table('% percent pct|1', 'ppm|1e-4');
const TIMES_OVER = table('× x times|1');
/** A second, however what happens in it is called. */
const RATES_OF_EVENTS = table(
	'1/s /s hz iops io/s pps fps frames/s packets/s writes/s requests/s persecond|1'
);
const RATIOS = table(
	':1 x vm vms perhost percore vmsperhost vms/host vm/host vmspercore vcpuspercore vcpus/core|1'
);
const THOUSANDS = table('k thousand|1e3', 'm mio million|1e6');

/** 10GBASE-T and 25GBASE-SR: what the cable is. */
const BASE_T = /base-?\w{1,4}$/i;
/** 16c, and 16C/32T of a processor whose threads nobody counts. */
const CORES = /^c(\/\d+t)?$/i;

const PREFIXES = ['', 'k', 'm', 'g', 't', 'p'];
const WORDS = /^(kilo|mega|giga|tera|kibi|mebi|gibi|tebi)/i;
/** 64GB, 64 Gi, 10GbE, 1000 Mbit/s, 500 Mbps, 10 gig. */
const BINARY_OR_BITS =
	/^([kmgtp]?)(i?)(ig|igs|ige|be|e|bits?|bytes?|b|)(ps|\/s|\/sec|psec|persecond)?$/i;

type Measure = 'bits' | 'bytes' | 'either';

/** "Mb" and "Gb" are bits and "MB" and "GB" bytes to those who write with care; of a line, not all do. */
function measureOf(written: string, perSecond: string): Measure {
	if (/^bits?$|e$|^igs?$/i.test(written)) return 'bits';
	if (/^bytes?$/i.test(written)) return 'bytes';
	return written === 'B' ? (/^\/s|^ps$/.test(perSecond) ? 'bytes' : 'either') : 'bits';
}

interface Amount {
	readonly size: number;
	readonly binary: boolean;
	readonly written: string;
	readonly perSecond: string;
}

function readAmount(typed: string): Amount | null {
	const short = typed.replace(WORDS, (word) => (word[0] ?? '') + (/bi$/i.test(word) ? 'i' : ''));
	const [, prefix, i, written, perSecond = ''] = BINARY_OR_BITS.exec(short) ?? [];
	if (prefix === undefined || i === undefined || written === undefined) return null;
	return {
		size: PREFIXES.indexOf(prefix.toLowerCase()),
		binary: i !== '',
		written,
		perSecond
	};
}

const one = (factor: number, same: boolean): UnitReading => ({ kind: 'unit', factor, same });
const UNKNOWN: UnitReading = { kind: 'unknown' };

/** Whether a field counts bytes, as memory and disks are counted. */
export const countsBytes = (fieldUnit: string): boolean => /^[kmgt]?i?b$/i.test(fieldUnit);

/** Memory and disks: where a field counts GiB, so do people who write GB. */
function amountIn(fieldUnit: string, typed: string): UnitReading {
	const [field, found] = [readAmount(fieldUnit), readAmount(typed)];
	if (field === null || found === null || found.perSecond !== '') return UNKNOWN;
	if (/^bits$|^bit$|e$/i.test(found.written)) return UNKNOWN;
	const bytesOf = ({ size }: Amount, step: number) => step ** size;
	const step = found.binary || field.binary ? 1024 : 1000;
	const factor = bytesOf(found, step) / bytesOf(field, field.binary ? 1024 : 1000);
	return one(factor, typed.toLowerCase() === fieldUnit.toLowerCase());
}

/** Whether a rate is in the very unit of the field, with "a second" or without. */
const isSpelled = (fieldUnit: string, typed: string): boolean =>
	`${typed.toLowerCase().replace(/\/s$/, '')}/s` === fieldUnit.toLowerCase();

/** Lines and disks: a field in Gbit/s counts bits, one in MB/s bytes, unless the text says otherwise. */
function rateIn(fieldUnit: string, typed: string): UnitReading {
	const [field, found] = [readAmount(fieldUnit), readAmount(typed.replace(BASE_T, 'be'))];
	if (field === null || found === null) return UNKNOWN;
	const worth = ({ size, binary }: Amount) => (binary ? 1024 : 1000) ** size;
	const inBytes = /^MB|^MiB/.test(fieldUnit);
	const factor = worth(found) / worth(field);
	const bare = found.written === '' || /^b$/i.test(found.written);
	if (inBytes && bare && found.written !== 'b') return one(factor, factor === 1);
	const measure = found.binary && bare ? 'bytes' : measureOf(found.written, found.perSecond);
	const same = inBytes ? 'bytes' : 'bits';
	if (measure === 'either') return { kind: 'either', factors: [factor, factor * 8] };
	if (measure === same) return one(factor, isSpelled(fieldUnit, typed));
	return one(inBytes ? factor / 8 : factor * 8, false);
}

function listed(units: Table, fieldUnit: string, typed: string): UnitReading {
	const [field, found] = [units.get(fieldUnit), units.get(typed)];
	return field === undefined || found === undefined ? UNKNOWN : one(found / field, found === field);
}

/** "10k IOPS" and "5k VMs": thousands before the name of what is counted. */
function counted(typed: string, isName: (name: string) => boolean): UnitReading {
	if (isName(typed)) return one(1, true);
	const [, many = '', name = ''] = /^(k|m|mio|thousand|million)\b ?(.*)$/.exec(typed) ?? [];
	const factor = THOUSANDS.get(many);
	return factor !== undefined && (name === '' || isName(name)) ? one(factor, false) : UNKNOWN;
}

const TABLES: readonly Table[] = [TIMES, LENGTHS, SHARES, TIMES_OVER, RATIOS];

const spelled = (unit: string): string =>
	unit.toLowerCase().replaceAll('μ', 'µ').replaceAll(' ', '').replace(/\.$/, '');

const fieldName = (unit: string): string => (unit === '× route' ? '×' : spelled(unit));

/**
 * Reads a unit as it stands behind a number. `nouns` are the words of the field's own label and hint: "16 cores" is 16
 * where cores are asked for.
 */
export function readUnit(
	fieldUnit: string,
	typed: string,
	nouns: (word: string) => boolean
): UnitReading {
	const field = fieldName(fieldUnit);
	if (/bit\/s$|b\/s$/.test(field)) return rateIn(fieldUnit, typed.replaceAll(' ', ''));
	if (countsBytes(field)) return amountIn(fieldUnit, typed.replaceAll(' ', ''));
	if (field === '' && CORES.test(typed)) return nouns('cores') ? one(1, true) : UNKNOWN;
	if (field === '' || /^1\/s$|^frames\/s$/.test(field)) {
		const isRate = (name: string) => RATES_OF_EVENTS.has(spelled(name));
		return counted(typed.toLowerCase(), (name) => (field !== '' && isRate(name)) || nouns(name));
	}
	const units = TABLES.find((each) => each.has(field));
	const found = units === undefined ? UNKNOWN : listed(units, field, spelled(typed));
	return found.kind === 'unknown' && nouns(typed.toLowerCase()) ? one(1, true) : found;
}

/** Units that people take for the next larger one, and how many make it. */
const SMALLER: ReadonlyMap<string, readonly [unit: string, makeOne: number]> = new Map([
	['GiB', ['MiB', 1024]],
	['TiB', ['GiB', 1024]],
	['GB', ['MB', 1000]],
	['Gbit/s', ['Mbit/s', 1000]],
	['km', ['m', 1000]],
	['ms', ['µs', 1000]]
]);

export const smallerUnit = (unit: string): readonly [unit: string, makeOne: number] | undefined =>
	SMALLER.get(unit);
