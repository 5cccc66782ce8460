import { minifySync, type Plugin } from 'vite';
import { shortened } from './shorter.ts';

/*
 * One file in which nothing is fetched: two scripts with one set of names. Both are classic ones, and those see what another has
 * declared; so that no part gives anything to another, which would weigh 2 kB. The second is text until it is asked for.
 */

/** Stands where what has to run at once ends. */
const END = 'metrospanRest()';
/** The same for who minifies: the one statement that is never moved, joined with another or dropped. */
const BORDER = 'import "metrospan:rest";';
const MINIFIED_BORDER = /\bimport\s*["'`]metrospan:rest["'`];?/;

/** How a script of the bundler asks for a part that it has in itself, once that has run. */
const ASKED = /\bPromise\.resolve\(\)\.then\(\(\) => (\w+)\)/g;
const RUNTIME = /^import \{ t as __exportAll \} from "[^"]+";$/m;

/** Gives what a part has by its names, in the place of the bundler's own. */
const GIVING = `const __exportAll = (all) => {
	const given = {};
	for (const name in all) Object.defineProperty(given, name, { get: all[name] });
	return given;
};`;

/** Runs the rest once and gives something of it. A block that is still on its way is not there yet. No name of it is another's. */
const ASKING = `
const metrospanLate = (() => {
	const textOf = (name) => document.getElementById(name).textContent;
	const policy = self.trustedTypes ? trustedTypes.createPolicy('metrospan-embed', { createScript: textOf }) : { createScript: textOf };
	const there = new Promise((done) => {
		if (document.readyState === 'loading') addEventListener('DOMContentLoaded', done);
		else done();
	});
	let asked;
	return (part) => (asked ??= there.then(() => {
		const script = document.createElement('script');
		script.text = policy.createScript('rest');
		document.head.append(script);
	})).then(part);
})();
`;

/** Says in what the bundler writes where the entry ends, after which comes what it loads late. */
export const endOfEntry = (): Plugin => ({
	name: 'end-of-entry',
	transform: {
		order: 'post',
		handler(code, id) {
			if (this.getModuleInfo(id)?.isEntry !== true) return undefined;
			return { code: `${code}\n${END};`, map: null };
		}
	}
});

export interface InTwo {
	readonly atOnce: string;
	readonly rest: string;
}

async function minified(code: string): Promise<string> {
	const { code: shortest, errors } = minifySync('one-scope.js', await shortened(code), {
		module: true,
		compress: {},
		mangle: { toplevel: true }
	});
	const [first] = errors;
	if (first !== undefined) throw new Error(first.message);
	return shortest;
}

/** `more` is what the rest has beside what the bundler has written, as it may be asked for with `metrospanLate`. */
export async function inOneScope(code: string, more: string): Promise<InTwo> {
	const [before = '', after, ...others] = code.replace(RUNTIME, GIVING).split(`${END};`);
	if (after === undefined || others.length > 0) throw new Error('the entry has no end');
	const asking = before.replaceAll(ASKED, (asks, of: string) =>
		before.includes(`var ${of} =`) ? asks : `metrospanLate(() => ${of})`
	);
	const whole = `${ASKING}${asking}\n${BORDER}\n${after}\n${more}`;
	const [atOnce, rest, ...none] = (await minified(whole)).split(MINIFIED_BORDER);
	if (atOnce === undefined || rest === undefined || none.length > 0) throw new Error('nothing comes late');
	if (/\bimport\b\s*[({"'`]/.test(atOnce + rest)) throw new Error('a part is loaded in a way that is not known');
	return { atOnce: `"use strict";${atOnce}`, rest: `"use strict";${rest}` };
}
