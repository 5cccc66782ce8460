/** Whoever pauses longer than that has had a look at the answer, and may want it back. */
const PAUSE_MS = 2000;

const TEXT_TYPES = ['text', 'search', 'number', 'email', 'tel', 'url', 'password'];

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (target: EventTarget | null): target is TextField =>
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement && TEXT_TYPES.includes(target.type));

/** Whether a letter that is pressed there is meant for it: a list of choices finds its entries by letters. */
export const takesLetters = (target: EventTarget | null): boolean =>
	isTextField(target) ||
	target instanceof HTMLSelectElement ||
	(target instanceof HTMLElement && target.isContentEditable);

/** Follows where somebody types, to tell one go from the next and what a field can take back by itself. */
export class Goes {
	#go: { readonly at: EventTarget; last: number } | null = null;
	/** The text field with the focus, what stood in it then where that is known, and whether anything was typed since. */
	#field: {
		readonly at: TextField;
		readonly text: string | null;
		typed: 'nothing' | 'something';
	} | null = null;

	/** What the change of this moment is made in; null for one that stands alone. */
	get current(): object | null {
		return this.#go;
	}

	/** A letter was typed there, or an entry chosen. */
	type(at: EventTarget | null, time: number): void {
		if (isTextField(at)) {
			if (this.#field?.at === at) this.#field.typed = 'something';
			else this.#field = { at, text: null, typed: 'something' };
		}
		this.follow(at, time);
	}

	/** What is about to change there goes on with what changed there a moment ago. */
	follow(at: EventTarget | null, time: number): void {
		if (at === null) return;
		if (this.#go?.at === at && time - this.#go.last <= PAUSE_MS) this.#go.last = time;
		else this.#go = { at, last: time };
	}

	/** The focus has come to a place. */
	enter(at: EventTarget | null): void {
		this.#field = isTextField(at) ? { at, text: at.value, typed: 'nothing' } : null;
		this.#go = null;
	}

	/** Whatever comes next stands alone. */
	end(): void {
		this.#go = null;
	}

	/** Whether the browser itself takes back, or puts again, what was typed into the field with the focus. */
	fieldHasOwn(asked: 'undo' | 'redo'): boolean {
		const field = this.#field;
		if (field === null || field.at !== document.activeElement || field.typed === 'nothing')
			return false;
		return asked === 'redo' || field.at.value !== field.text;
	}
}
