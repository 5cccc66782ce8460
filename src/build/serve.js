// `npm run serve`: the built site on this machine alone.
import { env } from 'node:process';
import { serveFolder } from './host.js';

const { address } = await serveFolder({
	folder: env.BUILD_DIR ?? 'build',
	below: env.BASE_PATH ?? '',
	host: 'localhost',
	port: Number(env.PORT ?? 4173)
});
console.log(`Metrospan: ${address}${env.BASE_PATH ?? ''}/`);
