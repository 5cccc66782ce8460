import { minify } from 'terser';
import type { Plugin } from 'vite';

/** A module as terser shortens it: what that finds the bundler's minifier does not, which shortens it again and gives names. */
export async function shortened(code: string): Promise<string> {
	const { code: shorter } = await minify(code, {
		module: true,
		ecma: 2020,
		mangle: false
	});
	if (shorter === undefined) throw new Error('terser gave nothing');
	return shorter;
}

/** Shortens each chunk of what a browser gets before the bundler's minifier does. */
export const shorter = (): Plugin => ({
	name: 'shorter',
	apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
	renderChunk: async (code) => ({ code: await shortened(code), map: null })
});
