// Only the parts of Chart.js in use, imported by name so that the rest is left out of the bundle.
// Chart.svelte loads this file on demand, after the first answer is on the screen.
import {
	Chart,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
	Tooltip
} from 'chart.js';

Chart.register(LinearScale, LineController, LineElement, LogarithmicScale, PointElement, Tooltip);

export { Chart };
