import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);

const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
	require.resolve(`dejavu-fonts-ttf/ttf/${name}`)
);

let started: Promise<void> | undefined;

/** A picture as PNG, with fonts of the project: those of a machine would make every build another. */
export async function pngOf(svg: string): Promise<Uint8Array> {
	started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
	await started;
	const drawing = new Resvg(svg, {
		font: {
			fontBuffers: FONTS.map((path) => readFileSync(path)),
			defaultFontFamily: 'DejaVu Sans'
		}
	});
	return drawing.render().asPng();
}
