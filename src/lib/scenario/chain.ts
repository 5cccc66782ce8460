import { answer, type Answers } from './answer';
import type { ScenarioText } from './fields';
import { roundTripWords } from './first-look-words';
import { answerSites } from './sites';
import { outcomeWords } from './sites-sentences';
import { count, decimal, durationWords } from './wording';

/** One link of the chain: a value that the next one rests on. */
export interface ChainCell {
	readonly value: string;
	readonly label: string;
}

export interface ChainPart {
	readonly page: '/' | '/domain' | '/sites';
	readonly name: string;
	readonly cells: readonly ChainCell[];
}

const UNKNOWN = '…';

function capacityCells({ domain }: Answers, text: ScenarioText): readonly ChainCell[] {
	const network = text.net === 'routed' ? 'routed' : text.subnet;
	if (domain.kind === 'waiting') return [{ value: UNKNOWN, label: 'Waiting for a field' }];
	const { capacity } = domain.value.first;
	return [
		{ value: network, label: 'vMotion network' },
		...(capacity.kind === 'bounded'
			? [
					{ value: `${count(capacity.hosts)} hosts`, label: 'Hosts in the vMotion domain' },
					{ value: `${count(capacity.vms)} VMs`, label: 'VMs in the vMotion domain' }
				]
			: [{ value: UNKNOWN, label: 'No maximum known' }])
	];
}

function distanceCells({ distance, copy }: Answers): readonly ChainCell[] {
	const cells: ChainCell[] = [];
	if (distance.kind === 'ready') {
		cells.push({ value: `${decimal(distance.value.km, 1)} km`, label: 'Site distance' });
		cells.push({ value: roundTripWords(distance.value), label: 'Round-trip time over fibre' });
	}
	if (copy.kind === 'ready') {
		cells.push({
			value: durationWords(copy.value.lineRateTime),
			label: 'One VM’s memory at line rate'
		});
	}
	return cells.length > 0 ? cells : [{ value: UNKNOWN, label: 'Waiting for a field' }];
}

/** possible / supported / not advisable. */
function sitesCells(text: ScenarioText): readonly ChainCell[] {
	const { verdict } = answerSites(text);
	return verdict.kind === 'waiting'
		? [{ value: UNKNOWN, label: 'Waiting for a field' }]
		: [{ value: outcomeWords(verdict.value).join(' / '), label: 'Layer 2 between the sites' }];
}

/** The links of the chain with their values of the moment, for the strip under the header. */
export function chain(text: ScenarioText): readonly ChainPart[] {
	const answers = answer(text);
	return [
		{ page: '/domain', name: 'VMs in one vMotion domain', cells: capacityCells(answers, text) },
		{ page: '/', name: 'Distance and copy time', cells: distanceCells(answers) },
		{ page: '/sites', name: 'Layer 2 between the sites', cells: sitesCells(text) }
	];
}
