import type { Frame, Page } from 'playwright-core';

/** No new file for so long, and nothing left to do: what comes late has come. Half of what `networkidle` waits. */
const QUIET_MS = 250;

/** A page whose late parts, which it fetches in idle turns, are there. */
export async function settled(page: Page | Frame): Promise<void> {
	await page.waitForLoadState();
	await page.evaluate(
		(quiet) =>
			new Promise<void>((resolve) => {
				let files = -1;
				let since = 0;
				const look = () => {
					const now = performance.now();
					const fetched = performance.getEntriesByType('resource').length;
					if (fetched !== files) [files, since] = [fetched, now];
					if (now - since > quiet) resolve();
					else requestIdleCallback(() => setTimeout(look, 20));
				};
				look();
			}),
		QUIET_MS
	);
}
