import jsqr from 'jsqr';
import type { BrowserContext, Locator } from 'playwright-core';

/** What a camera reads of a code on the screen; the picture is taken apart in a page of its own, which has no policy. */
export async function readCode(
	code: Locator,
	context: BrowserContext
): Promise<string | undefined> {
	const shot = await code.screenshot({ type: 'png' });
	const blank = await context.newPage();
	const { data, width, height } = await blank.evaluate(
		async (png) => {
			const image = await createImageBitmap(await (await fetch(png)).blob());
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
			context?.drawImage(image, 0, 0);
			const pixels = context?.getImageData(0, 0, image.width, image.height);
			return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height };
		},
		`data:image/png;base64,${shot.toString('base64')}`
	);
	await blank.close();
	return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}
