import type { Place } from '#lib/calc/great-circle';

/** What a question on a place takes: degrees north and east of a point, to so many decimals (0 to 5). */
export function coordinatesText({ latitude, longitude }: Place, decimals: number): string {
	const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
	// By way of a number, which has no zeros at its end and, with the sum, no minus before a zero.
	const short = (degrees: number) => String(Number(degrees.toFixed(decimals)) + 0);
	return `${short(latitude)}, ${short(turned)}`;
}
