import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser';
import { serveFolder } from '../../src/build/host.js';

const run = promisify(execFile);

/** The site at the root of a host, and the same site built for a folder of one. */
export const SUB_PATH = '/metrospan';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the built site, without a slash at its end. */
		root: string;
		/** Address of the site that was built for a folder. */
		below: string;
	}
}

const build = (folder: string, settings: Readonly<Record<string, string>>) =>
	run(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		env: {
			...process.env,
			...settings,
			BUILD_DIR: folder,
			NODE_ENV: 'production'
		},
		maxBuffer: 64 * 1024 * 1024
	});

/** Builds the site and serves it at both places: what is tested is what a host would serve. */
export async function setup({ name, provide }: TestProject) {
	const found = findBrowser();
	if (found.kind === 'missing') throw new Error(found.advice);
	// Other settings make another version: what a host holds after the site has been updated.
	if (name === 'long') await build('build-next', { SITE_ORIGIN: 'https://next.example' });
	await Promise.all([
		build('build-below', {
			BASE_PATH: SUB_PATH,
			KIT_DIR: '.svelte-kit/below',
			// Some of what a build writes needs to know where it will be served.
			SITE_ORIGIN: 'https://below.example'
		}),
		build('build', {})
	]);
	const servers = [
		await serveFolder({ folder: 'build', below: '', host: '127.0.0.1', port: 0 }),
		await serveFolder({ folder: 'build-below', below: SUB_PATH, host: '127.0.0.1', port: 0 })
	] as const;
	provide('root', servers[0].address);
	provide('below', `${servers[1].address}${SUB_PATH}`);
	return () => Promise.all(servers.map(({ close }) => close()));
}
