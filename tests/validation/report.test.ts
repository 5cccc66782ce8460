import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { validationReport } from './report';

const PAGE = new URL('../../docs/method/validation.md', import.meta.url);

test('the page on validation says what the code gives; WRITE_REPORT=1 writes it anew', async () => {
	const style = await resolveConfig(PAGE);
	const report = await format(validationReport(), { ...style, plugins: [], parser: 'markdown' });
	if (process.env.WRITE_REPORT) writeFileSync(PAGE, report);
	expect(readFileSync(PAGE, 'utf8')).toBe(report);
}, 180_000);
