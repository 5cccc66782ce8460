import { LONGEST_VALUE } from '#lib/form/params';
import { CONTRACT } from './contract';

/** What an embed tells the page around it of its height: in the four ways that hosts listen to. */
export function heightMessages(
	height: number,
	{ address, secret }: { readonly address: string; readonly secret: string | null }
): readonly unknown[] {
	return [
		{ type: 'metrospan:height', v: CONTRACT, height },
		{ sentinel: 'amp', type: 'embed-size', height },
		// As text: so Medium and what took after it have it.
		JSON.stringify({ src: address, context: 'iframe.resize', height }),
		...(secret === null ? [] : [{ message: 'height', value: height, secret }])
	];
}

/** WordPress puts a word behind the address, by which it knows its frames again. */
export const secretOf = (hash: string): string | null =>
	/(?:^#\?|[#&?])secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null;

/** Whether this is how WordPress says that it listens from now on: what was told before, it has not heard. */
export const isListening = (data: unknown, secret: string | null): boolean =>
	secret !== null &&
	typeof data === 'object' &&
	data !== null &&
	'message' in data &&
	data.message === 'ready' &&
	'secret' in data &&
	data.secret === secret;

/** Told to a page that has said hello, and to that page's origin alone. */
export interface State {
	readonly type: 'metrospan:state';
	readonly v: typeof CONTRACT;
	readonly calculator: string;
	/** What differs from the defaults, as typed. */
	readonly inputs: Readonly<Record<string, string>>;
	/** The answer as it is read. */
	readonly answer: string;
	/** Where the site shows the same; null where the embed does not know its site. */
	readonly url: string | null;
}

/** What a page may tell an embed in it. */
export type Told =
	| { readonly kind: 'hello' }
	| { readonly kind: 'theme'; readonly theme: 'auto' | 'light' | 'dark' }
	| { readonly kind: 'set'; readonly inputs: Readonly<Record<string, string>> };

const MOST_INPUTS = 400;

/** Reads a message of a stranger; null for whatever is none of ours. */
export function readMessage(data: unknown): Told | null {
	if (typeof data !== 'object' || data === null || !('type' in data)) return null;
	if (!('v' in data) || data.v !== CONTRACT) return null;
	switch (data.type) {
		case 'metrospan:hello':
			return { kind: 'hello' };
		case 'metrospan:theme': {
			const theme = 'theme' in data ? data.theme : null;
			return theme === 'light' || theme === 'dark' || theme === 'auto'
				? { kind: 'theme', theme }
				: null;
		}
		case 'metrospan:set': {
			const inputs = 'inputs' in data ? data.inputs : null;
			if (typeof inputs !== 'object' || inputs === null) return null;
			const entries = Object.entries(inputs);
			const isText = entries.every(
				([, text]) => typeof text === 'string' && text.length <= LONGEST_VALUE
			);
			return isText && entries.length <= MOST_INPUTS
				? { kind: 'set', inputs: Object.fromEntries(entries) as Record<string, string> }
				: null;
		}
		default:
			return null;
	}
}
