import type { VerdictAnswer } from '#lib/scenario/sites/verdict';
import { lineWords } from '#lib/words/path/sentences';
import { stripWords } from './retold';

function subject({ sites, path }: VerdictAnswer): string {
	const where = path.route === 0 ? 'on one campus' : `over ${lineWords(path)}`;
	if (sites.storage === 'copies') return `Starting from copies ${where}`;
	if (sites.technology.forwarding === 'routed') return `A routed link ${where}`;
	return sites.vlans === 0 ? `A link with nothing stretched ${where}` : `Layer 2 ${where}`;
}

/** "Layer 2 over 40 km: possible, supported in 3 clusters, not advisable" */
export function sitesTitle(answer: VerdictAnswer): string {
	// A wish that cannot be had is all that is answered.
	const isInVain = answer.judged.headline.possible.binding?.rule.id === 'R36';
	const verdict = isInVain ? 'not possible as asked' : stripWords(answer).join(', ');
	return `${subject(answer)}: ${verdict}`;
}
