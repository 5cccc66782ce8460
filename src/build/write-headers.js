// `npm run headers`: writes what hosts should send into the files that tell them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SAMPLES } from './headers.js';

for (const [path, text] of SAMPLES) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
