/** A run of letters of each class that a pattern knows, and what stands around it. */
export const CLASSES: readonly (readonly [before: string, run: string, after: string])[] = [
	['1', ' ', 'x'],
	['1', '\t', 'x'],
	['1', '\u00a0', '1'],
	['', '1', 'x'],
	['1', '.', 'x'],
	['1', ',', 'x'],
	['1', '.1', 'x'],
	['1', ' 1', ''],
	['1', ',000', 'x'],
	['1', "'", 'x'],
	['a', 'a', '1'],
	['', '\n', 'x'],
	['', ';', 'x'],
	['', ':', 'x'],
	['', '/', 'x'],
	['', '-', '1'],
	['', '+', '1'],
	['1', '×2', 'x'],
	['', '\u200b', 'x'],
	['', '\uff11', 'x'],
	['', 'e\u0301', '1'],
	['', '😀', '1']
];

/** A text of about so many letters of one class. */
export const textOf = ([before, run, after]: (typeof CLASSES)[number], length: number): string =>
	before + run.repeat(Math.ceil(length / run.length)) + after;
