/**
 * What is read of a file of a stranger at most, so that no file takes the memory of a browser. All are far beyond an
 * export of 100,000 VMs.
 */
export const LIMITS = {
	/** Of one file as it comes. */
	fileBytes: 2 ** 30,
	/** Parts of an archive. */
	entries: 2000,
	/** Of all parts that are read, unpacked. */
	inflatedBytes: 2 ** 31,
	/** Unpacked over packed, once so many bytes are unpacked. */
	ratio: 250,
	ratioFrom: 16 * 2 ** 20,
	/** Of a table: as many as a spreadsheet holds. */
	rows: 2 ** 20,
	/** Of one row, as it is written. */
	rowCharacters: 4 * 2 ** 20,
	columns: 16_384,
	/** A cell in quotation marks: a spreadsheet holds half of it. */
	quotedCharacters: 2 ** 16,
	sharedStrings: 8_000_000,
	/** Rows that are said of one kind of fault; all are counted. */
	issuesOfOneKind: 50
} as const;
