import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a browser usually is, after the one that CHROMIUM_PATH names and before Playwright's own. */
const INSTALLED = [
	// The same engine without a window: a page takes two thirds of the time.
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

const ADVICE =
	'No browser for the browser tests: set CHROMIUM_PATH to a Chromium or Chrome, install one (on Debian: apt-get install chromium), or run "npx playwright-core install chromium".';

export type FoundBrowser =
	| { readonly kind: 'found'; readonly path: string }
	| { readonly kind: 'missing'; readonly advice: string };

export function findBrowser(
	named: string | undefined = process.env.CHROMIUM_PATH,
	exists: (path: string) => boolean = existsSync
): FoundBrowser {
	if (named !== undefined && named !== '') {
		return exists(named)
			? { kind: 'found', path: named }
			: { kind: 'missing', advice: `CHROMIUM_PATH names ${named}, which is not there. ${ADVICE}` };
	}
	const path = [...INSTALLED, chromium.executablePath()].find(exists);
	return path === undefined ? { kind: 'missing', advice: ADVICE } : { kind: 'found', path };
}

/** How the console says what a policy refused; a test that looks for complaints there sees it too. */
const VIOLATED = 'policy violated: ';

/** Every page of the browser says what its policy refuses, and closing the browser fails where anything was. */
function underPolicy(browser: Browser): Browser {
	const violations = new Set<string>();
	const open = browser.newContext.bind(browser);
	const close = browser.close.bind(browser);
	browser.newContext = async (options) => {
		const context = await open(options);
		await context.addInitScript((sign) => {
			document.addEventListener(
				'securitypolicyviolation',
				({ effectiveDirective, blockedURI, sample }) =>
					console.error(`${sign}${effectiveDirective} ${blockedURI} ${sample}`.trim())
			);
		}, VIOLATED);
		context.on('console', (message) => {
			if (message.text().startsWith(VIOLATED)) violations.add(message.text());
		});
		return context;
	};
	browser.close = async (options) => {
		await close(options);
		if (violations.size > 0) throw new Error([...violations].join('\n'));
	};
	return browser;
}

export async function launchBrowser(): Promise<Browser> {
	const found = findBrowser();
	if (found.kind === 'missing') throw new Error(found.advice);
	const browser = await chromium.launch({
		executablePath: found.path,
		args: [
			// Tests often run as root in a container, where Chromium's own sandbox cannot start.
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
	return underPolicy(browser);
}
