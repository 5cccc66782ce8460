import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A plain static host, as dumb as the ones the site has to live on: files of a folder, and 404.html with that status
 * for what is not there.
 *
 * @param {{ folder: string, below: string, host: string, port: number }} place `below`: the part of the address that
 * the folder stands at, '' for the root; `port`: 0 for any that is free
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} without a slash at the end of the address
 */
export async function serveFolder({ folder, below, host, port }) {
	const files = sirv(folder, { extensions: ['html'], brotli: true, gzip: true });
	const missing = readFileSync(join(folder, '404.html'));
	const server = createServer((request, response) => {
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(missing);
		};
		if (!request.url?.startsWith(below)) return notFound();
		request.url = request.url.slice(below.length) || '/';
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
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
