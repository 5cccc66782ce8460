import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A plain static host on a free port, as dumb as the ones the site has to live on. */
export async function serveFolder({
	folder,
	below
}: {
	readonly folder: string;
	readonly below: string;
}) {
	const files = sirv(folder, { extensions: ['html'] });
	const server = createServer((request, response) => {
		const missing = () => {
			response.statusCode = 404;
			response.end('not found');
		};
		if (!request.url?.startsWith(below)) return missing();
		request.url = request.url.slice(below.length) || '/';
		files(request, response, missing);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		close: () => new Promise<void>((done) => server.close(() => done()))
	};
}
