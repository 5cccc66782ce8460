#!/usr/bin/env node
import process from 'node:process';
import { run } from './run';
import type { Surroundings } from './surroundings';

/** Put in by the build. */
declare const METROSPAN_VERSION: string;

const { stdin, stdout, stderr, env } = process;

/** Whoever reads has had enough, as `head` has: there is nobody to tell, and nothing more to do. */
for (const stream of [stdout, stderr])
	stream.on('error', (error: Error & { readonly code?: string }) => {
		if (error.code === 'EPIPE') process.exit(2);
		throw error;
	});

const around: Surroundings = {
	stdin,
	out: (text) =>
		new Promise((resolve) => {
			if (stdout.write(text)) resolve();
			else stdout.once('drain', resolve);
		}),
	err: (text) => stderr.write(text),
	outTo: !stdout.isTTY
		? 'elsewhere'
		: (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
			? 'colours'
			: 'terminal',
	now: () => new Date(),
	hire: async () => (await import('./hands')).hire(),
	version: METROSPAN_VERSION
};

process.exitCode = await run(process.argv.slice(2), around);
