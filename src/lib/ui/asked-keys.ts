/** What somebody asks for by keys, wherever they are on the page. */
export type Asked = 'undo' | 'redo' | 'meeting';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export const MEETING_KEY = 'f';

/** Ctrl+Z and Ctrl+Shift+Z, on a Mac with Cmd; Ctrl+Y, which is something else on a Mac; and a letter alone. */
export function askedBy({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): Asked | null {
	if (altKey || (ctrlKey && metaKey)) return null;
	// With the shift key and with caps lock it is a capital letter.
	const letter = key.toLowerCase();
	if (!ctrlKey && !metaKey) return letter === MEETING_KEY && !shiftKey ? 'meeting' : null;
	if (letter === 'z') return shiftKey ? 'redo' : 'undo';
	return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}
