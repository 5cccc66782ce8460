/** "26 November 2026", in the reader's own time zone. */
export const dayWords = (on: Date): string =>
	on.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
