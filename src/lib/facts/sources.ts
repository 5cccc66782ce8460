import type { DocumentId } from './documents';
import type { Source } from './fact';

type Day = NonNullable<Source['checkedOn']>;

/** The day the documents were opened and the figures read in them. */
const READ_ON: Day = '2026-11-23';

/** A place in a document in which somebody read the value. */
export const cite = (document: DocumentId, where: string): Source => ({
	document,
	where,
	checkedOn: READ_ON
});

/** A document said to carry the value, which nobody has opened at that place. */
export const citeUnread = (document: DocumentId, where: string): Source => ({
	document,
	where,
	checkedOn: null
});

/** As `cite`, for what was opened when every figure was gone through again. */
export const citeAgain = (document: DocumentId, where: string): Source => ({
	document,
	where,
	checkedOn: '2026-11-25'
});
