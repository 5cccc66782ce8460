declare const unit: unique symbol;

/** A number that remembers its unit. The tag exists only for the type checker. */
export type Quantity<U extends string> = number & { readonly [unit]: U };

export type Bytes = Quantity<'B'>;
export type BytesPerSecond = Quantity<'B/s'>;
export type Seconds = Quantity<'s'>;
export type Metres = Quantity<'m'>;
export type MetresPerSecond = Quantity<'m/s'>;
/** A share of a whole; 1 is all of it. */
export type Ratio = Quantity<'1'>;

export const bytes = (n: number): Bytes => n as Bytes;
/** Memory is bought in binary units: 1 MiB = 2^20 B, 1 GiB = 2^30 B. */
export const mebibytes = (n: number): Bytes => bytes(n * 2 ** 20);
export const gibibytes = (n: number): Bytes => bytes(n * 2 ** 30);
/** Disks and files are often counted in decimal units: 1 GB = 10^9 B. */
export const gigabytes = (n: number): Bytes => bytes(n * 1e9);

export const bytesPerSecond = (n: number): BytesPerSecond => n as BytesPerSecond;
/** Links are sold in decimal bits: 1 Gbit/s = 10^9 bit/s. */
export const gigabitsPerSecond = (n: number): BytesPerSecond => bytesPerSecond((n * 1e9) / 8);
export const megabitsPerSecond = (n: number): BytesPerSecond => bytesPerSecond((n * 1e6) / 8);
export const mebibytesPerSecond = (n: number): BytesPerSecond => bytesPerSecond(n * 2 ** 20);

export const seconds = (n: number): Seconds => n as Seconds;
export const milliseconds = (n: number): Seconds => seconds(n / 1e3);
export const microseconds = (n: number): Seconds => seconds(n / 1e6);

export const metres = (n: number): Metres => n as Metres;
export const kilometres = (n: number): Metres => metres(n * 1e3);
/** The international mile: 1,609.344 m exactly. */
export const miles = (n: number): Metres => metres(n * 1609.344);
export const metresPerSecond = (n: number): MetresPerSecond => n as MetresPerSecond;

export const ratio = (n: number): Ratio => n as Ratio;

/** NoInfer pins the unit to the first operand, so bytes + seconds does not compile. */
export const add = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
	(a + b) as Quantity<U>;
export const subtract = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
	(a - b) as Quantity<U>;
export const scale = <U extends string>(q: Quantity<U>, factor: number): Quantity<U> =>
	(q * factor) as Quantity<U>;
/** The smaller of quantities of one unit. */
export const least = <U extends string>(
	first: Quantity<U>,
	...rest: readonly Quantity<NoInfer<U>>[]
): Quantity<U> => Math.min(first, ...rest) as Quantity<U>;

export const transferTime = (amount: Bytes, rate: BytesPerSecond): Seconds =>
	seconds(amount / rate);
export const transferred = (rate: BytesPerSecond, during: Seconds): Bytes => bytes(rate * during);
