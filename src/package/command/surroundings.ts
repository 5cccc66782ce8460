import type { Hand } from './hands';

/** What a command finds around it: a process, or a test. */
export interface Surroundings {
	readonly stdin: AsyncIterable<Uint8Array>;
	/** Resolves once more may be written. */
	readonly out: (text: string) => Promise<void>;
	readonly err: (text: string) => void;
	/** Where texts go: to eyes that see colours, to eyes that do not, or to a file or another program. */
	readonly outTo: 'colours' | 'terminal' | 'elsewhere';
	readonly now: () => Date;
	/** Gets help for much work; nobody where the work is done alone. */
	readonly hire: () => Promise<readonly Hand[]>;
	/** Of this release. */
	readonly version: string;
}

/** What would move the cursor or change the colours of who reads it: names and texts come from strangers. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

export const harmless = (text: string): string =>
	text.replaceAll('\r\n', '\n').replaceAll(CONTROLS, '\uFFFD');

const BOLD = '\u001B[1m';
const DIM = '\u001B[2m';
const PLAIN = '\u001B[0m';

/** A text with its title and its headings marked. */
const coloured = (text: string): string =>
	text
		.replace(/^.+/, `${BOLD}$&${PLAIN}`)
		.replaceAll(/^(.+)\n(-+)$/gm, (all, heading: string, rule: string) =>
			heading.length === rule.length ? `${BOLD}${heading}${PLAIN}\n${DIM}${rule}${PLAIN}` : all
		);

/** A text for people. */
export const printed = ({ outTo }: Pick<Surroundings, 'outTo'>, text: string): string =>
	outTo === 'colours' ? coloured(harmless(text)) : harmless(text);

/** Data as they are for a program, and without harm on a terminal. */
export const handed = ({ outTo }: Pick<Surroundings, 'outTo'>, data: string): string =>
	outTo === 'elsewhere' ? data : harmless(data);

/** Writes a text in the form that was asked for: for eyes, or as data. */
export const passOn = (
	around: Surroundings,
	form: 'text' | 'markdown' | 'csv' | 'json',
	text: string
): Promise<void> =>
	around.out(form === 'csv' || form === 'json' ? handed(around, text) : printed(around, text));
