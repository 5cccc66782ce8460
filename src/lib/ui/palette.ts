import type { Palette } from './chart-config';
import { scheme } from './scheme.svelte';

/** Ten colours, each a look at the styles of the whole page: once for each scheme. */
const known = new Map<string, Palette>();

/** The page's colours as the browser resolves them: a custom property alone would read `light-dark(…)`. */
export function palette(frame: HTMLElement): Palette {
	const look = `${scheme.current} ${matchMedia('(forced-colors: active)').matches}`;
	const found = known.get(look) ?? lookedUp(frame);
	known.set(look, found);
	return found;
}

function lookedUp(frame: HTMLElement): Palette {
	const probe = frame.appendChild(document.createElement('span'));
	// Forced colours would give every line the ink of text.
	probe.style.setProperty('forced-color-adjust', 'none');
	const color = (name: string) => {
		probe.style.color = `var(${name})`;
		return getComputedStyle(probe).color;
	};
	const found = paletteOf(color);
	probe.remove();
	return found;
}

function paletteOf(color: (name: string) => string): Palette {
	return {
		ink: color('--ink'),
		inkSoft: color('--ink-soft'),
		surface: color('--surface'),
		grid: color('--grid'),
		looks: {
			answer: color('--series-1'),
			second: color('--series-2'),
			third: color('--series-3'),
			fourth: color('--series-4'),
			fifth: color('--series-6'),
			muted: color('--series-5')
		}
	};
}
