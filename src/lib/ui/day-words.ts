const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** "26 November 2026", in the reader's own time zone. A formatter that knows languages takes longer than all the rest of a text. */
export const dayWords = (on: Date): string =>
	`${on.getDate()} ${MONTHS[on.getMonth()] ?? ''} ${on.getFullYear()}`;
