/** What text and its ground must differ by at least, by WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** The grounds that an accent stands on, as in app.css. */
export const GROUNDS = { light: '#ffffff', dark: '#181f27' } as const;

/** What stands on an accent, as in app.css. */
const INKS = ['#ffffff', '#0d1a28'] as const;

/** Relative luminance of #rrggbb, from 0 to 1. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (alike) to 21, of two colours as #rrggbb. */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** Whether text in this colour can be read on the ground of an embed. */
export const isReadable = (accent: string, scheme: keyof typeof GROUNDS): boolean =>
	contrast(accent, GROUNDS[scheme]) >= LEAST_CONTRAST;

/** The ink that is read best on this colour. */
export const inkOn = (accent: string): string =>
	contrast(accent, INKS[0]) >= contrast(accent, INKS[1]) ? INKS[0] : INKS[1];
