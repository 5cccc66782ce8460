import { describe, expect, it } from 'vitest';
import { findBrowser } from './browser';

describe(findBrowser, () => {
	it('takes the one that CHROMIUM_PATH names', () => {
		expect(findBrowser('/opt/mine', () => true)).toEqual({ kind: 'found', path: '/opt/mine' });
	});

	it('says so when that one is not there, rather than taking another', () => {
		expect(findBrowser('/opt/mine', (path) => path !== '/opt/mine')).toMatchObject({
			kind: 'missing',
			advice: expect.stringContaining('/opt/mine') as unknown
		});
	});

	it('else takes an installed one', () => {
		expect(findBrowser('', (path) => path === '/usr/bin/google-chrome')).toEqual({
			kind: 'found',
			path: '/usr/bin/google-chrome'
		});
	});

	it('with none says in one sentence how to get one', () => {
		expect(findBrowser('', () => false)).toMatchObject({
			kind: 'missing',
			advice: expect.stringMatching(
				/CHROMIUM_PATH.*apt-get install chromium.*playwright/
			) as unknown
		});
	});
});
