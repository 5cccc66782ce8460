import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cachingOf, EVERYWHERE } from './headers.js';

/**
 * A plain static host, as dumb as the ones the site has to live on: files of a folder, 404.html with that status
 * for what is not there, and the headers that every host should send.
 *
 * @param {{ folder: string, below: string, host: string, port: number, seen?: (request: import('node:http').IncomingMessage) => void }} place
 * `below`: the part of the address that the folder stands at, '' for the root; `port`: 0 for any that is free; `seen`:
 * told of each request
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} without a slash at the end of the address
 */
export async function serveFolder({ folder, below, host, port, seen = () => {} }) {
	const files = sirv(folder, { extensions: ['html'], etag: true, brotli: true, gzip: true });
	const server = createServer((request, response) => {
		seen(request);
		for (const [name, value] of EVERYWHERE) response.setHeader(name, value);
		const notFound = () => {
			response.setHeader(...cachingOf(''));
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(folder, '404.html')));
		};
		if (!request.url?.startsWith(below)) return notFound();
		request.url = request.url.slice(below.length) || '/';
		response.setHeader(...cachingOf(request.url));
		files(request, response, notFound);
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	const bound = server.address();
	const number = typeof bound === 'object' && bound !== null ? bound.port : port;
	return {
		address: `http://${host}:${number}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
