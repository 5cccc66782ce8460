import { describe, expect, inject, it } from 'vitest';
import { checkHost } from '../../src/build/host-checks.js';
import { launchBrowser } from './browser';
import { PAGES } from './pages';

const open = async (address: string) => {
	const response = await fetch(address);
	return {
		status: response.status,
		headers: new Headers(response.headers),
		text: await response.text()
	};
};

const faultsOf = async (...of: Parameters<typeof checkHost>) =>
	(await checkHost(...of)).filter(({ kind }) => kind !== 'good');

describe.each(['root', 'below'] as const)('the site at the %s of a host', (place) => {
	it('is served as it asks to be', async () => {
		expect(await faultsOf(inject(place), open)).toEqual([]);
	});
});

describe('a host that falls short', () => {
	const site = inject('root');

	it.each([
		['Content-Security-Policy', '/domain: Content-Security-Policy'],
		['Access-Control-Allow-Origin', '/sites: Access-Control-Allow-Origin'],
		['Cache-Control', '/: Cache-Control'],
		['Content-Type', '/service-worker.js: is a script']
	])('without %s is told of it', async (header, what) => {
		const faults = await faultsOf(site, async (address) => {
			const answer = await open(address);
			answer.headers.delete(header);
			return answer;
		});
		expect(faults.map((fault) => fault.what)).toContain(what);
	});

	it('with a page for every address is told that a wrong one has to be missing', async () => {
		const faults = await faultsOf(site, async (address) => ({
			...(await open(address)),
			status: 200
		}));
		expect(faults.map(({ what }) => what)).toEqual([
			'/there-is-no-such-page: is the missing page, with its status'
		]);
	});

	it('that has lost a file is told which a browser could not keep', async () => {
		const faults = await faultsOf(site, async (address) =>
			address.endsWith('/early.js')
				? { status: 404, headers: new Headers(), text: '' }
				: open(address)
		);
		expect(faults).toMatchObject([{ kind: 'wrong', found: '/early.js' }]);
	});

	it('that lets pages be kept for a day is told so', async () => {
		const faults = await faultsOf(site, async (address) => {
			const answer = await open(address);
			if (!address.includes('immutable')) answer.headers.set('Cache-Control', 'max-age=86400');
			return answer;
		});
		expect(faults).toHaveLength(6);
	});
});

describe.each([...PAGES, '/embed'])('the policy of %s', (path) => {
	it('names what a page may ask for, and asks for no more', async () => {
		const { text } = await open(`${inject('root')}${path}`);
		const policy = /content-security-policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
		expect(policy.split('; ')).toEqual(
			expect.arrayContaining([
				"connect-src 'self'",
				"font-src 'none'",
				path === '/embed' ? "frame-src 'self'" : "frame-src 'none'",
				"manifest-src 'self'",
				"media-src 'none'",
				"object-src 'none'",
				"worker-src 'self'",
				'trusted-types svelte-trusted-html metrospan-worker'
			])
		);
		expect(text).toContain('<meta name="referrer" content="no-referrer" />');
	});
});

describe('a page that was made to send something', () => {
	it('reaches no other host', async () => {
		const other = `${new URL(inject('below')).origin}/early.js`;
		const browser = await launchBrowser();
		const page = await browser.newPage();
		await page.goto(`${inject('root')}/`);
		const outcomes = await page.evaluate(async (address) => {
			const refused: string[] = [];
			document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
				refused.push(effectiveDirective)
			);
			const image = new Image();
			image.src = `${address}?leak`;
			await fetch(address).catch(() => undefined);
			navigator.sendBeacon(address, 'leak');
			const frame = document.body.appendChild(document.createElement('iframe'));
			frame.src = address;
			await new Promise((resolve) => setTimeout(resolve, 500));
			return refused;
		}, other);
		expect(new Set(outcomes)).toEqual(new Set(['img-src', 'connect-src', 'frame-src']));
		// So would every test fail whose page was refused something.
		await expect(browser.close()).rejects.toThrow('policy violated: connect-src');
	});
});
