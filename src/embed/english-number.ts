/** In the place of what pages write English with: an embed is kept small, and comes after the page around it. */
export function englishWriter(
	options: Intl.NumberFormatOptions
): (text: Intl.StringNumericLiteral) => string {
	let made: Intl.NumberFormat | undefined;
	return (text) => (made ??= new Intl.NumberFormat('en-US', options)).format(text);
}
