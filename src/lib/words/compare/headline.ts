import { domainOf } from '#lib/scenario/domain/domain';
import { type LossAnswer, lossFit, lossOf } from '#lib/scenario/domain/loss';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Questions } from '#lib/scenario/questions/kinds';
import { checkName } from '#lib/words/domain/loss';
import { type Phrase, strong } from '#lib/words/phrase';
import { count, decimal, listWords, plural, significant } from '#lib/words/quantities';
import { awaitedWords } from '#lib/words/waiting';

const vmsOf = (scenario: Scenario): number | null => {
	const domain = domainOf(scenario);
	return domain.kind === 'ready' && domain.value.first.capacity.kind === 'bounded'
		? domain.value.first.capacity.vms.toNumber()
		: null;
};

/** "doubles the VMs", "carries 1.5 times the VMs", "carries 12 VMs fewer", "carries as many VMs" */
function vmsClause(from: number, to: number): string {
	if (to === from) return 'carries as many VMs';
	if (to === 2 * from) return 'doubles the VMs';
	if (2 * to === from) return 'halves the VMs';
	const times = from === 0 ? 0 : to / from;
	return times > 1.1
		? `carries ${significant(times)} times the VMs`
		: `carries ${plural(Math.abs(to - from), 'VM')} ${to > from ? 'more' : 'fewer'}`;
}

const readyLoss = (scenario: Scenario): LossAnswer | null => {
	const loss = lossOf(scenario);
	return loss.kind === 'ready' ? loss.value : null;
};

const isCarried = (loss: LossAnswer): boolean => lossFit(loss).kind === 'fits';

const lossNoun = ({ cluster: { loss } }: LossAnswer): string =>
	loss.lost === 'hosts' ? `the loss of ${plural(loss.lostHosts, 'host')}` : 'the loss of a site';

/** "memory runs out at 30 per host"; totals are no number per host, so of them it says what would not do. */
function shortOf(answer: LossAnswer): string {
	const fit = lossFit(answer);
	if (fit.kind === 'no-host-left') return 'no host is left';
	if (fit.kind === 'no-vms') return 'no host has a vMotion address';
	if (answer.totals !== null)
		return fit.kind === 'fits' ? '' : `${listWords(fit.over.map(checkName))} would not do`;
	const outcome = answer.cluster.loss.first;
	if (outcome.kind !== 'survives') return '';
	const over = outcome.after.checks.find(({ fits }) => !fits);
	if (over === undefined) return '';
	const unit = over.id === 'vcpus-per-core' ? 'vCPUs per core' : 'per host';
	return `${checkName(over.id)} runs out at ${decimal(over.there, 2)} ${unit}`;
}

/** What becomes of a loss in the other scenario, as the end of a sentence; empty where both are alike. */
function lossClause(from: Scenario, to: Scenario): string {
	const [one, other] = [readyLoss(from), readyLoss(to)];
	if (one === null || other === null) return '';
	const [was, is] = [isCarried(one), isCarried(other)];
	if (is) return was ? `and still carries ${lossNoun(other)}` : `and carries ${lossNoun(other)}`;
	return was
		? `and leaves no room for ${lossNoun(other)}: ${shortOf(other)}`
		: `and, like it, leaves no room for ${lossNoun(other)}: ${shortOf(other)}`;
}

/** What a comparison says beyond its VMs, and by which names it calls the questions. */
interface Beyond {
	/** What else differs, as the end of a sentence; empty where nothing does. */
	readonly further: (from: Scenario, to: Scenario) => string;
	readonly questions: Questions;
}

/** Scenarios whose VMs are not known, and what each waits for. */
const waitingOf = (
	scenarios: readonly Scenario[],
	names: readonly string[],
	questions: Questions
): readonly { readonly name: string; readonly fields: string }[] =>
	scenarios.flatMap((scenario, place) => {
		if (vmsOf(scenario) !== null) return [];
		const domain = domainOf(scenario);
		const fields = domain.kind === 'waiting' ? domain.fields : [];
		return [
			{
				name: names[place] ?? '',
				fields: awaitedWords(fields, questions) || 'a limit'
			}
		];
	});

function waitingSentence([first, ...others]: ReturnType<typeof waitingOf>): string {
	if (first === undefined) return '';
	const more =
		others.length === 0
			? ''
			: `, and ${plural(others.length, 'more scenario')} ${others.length === 1 ? 'waits' : 'wait'}`;
	return `The VMs of ${first.name} wait for ${first.fields}${more}.`;
}

function pairPhrase(
	[from, to]: readonly [Scenario, Scenario],
	names: readonly string[],
	{ further, questions }: Beyond
): Phrase {
	const [vms, otherVms] = [vmsOf(from), vmsOf(to)];
	if (vms === null || otherVms === null)
		return [waitingSentence(waitingOf([from, to], names, questions))];
	const loss = lossClause(from, to);
	const beyond = vms === otherVms ? further(from, to) : '';
	const changesLoss = loss !== '' && !loss.startsWith('and still') && !loss.startsWith('and, like');
	const second = changesLoss || beyond === '' ? loss : beyond;
	return [
		`${names[1] ?? ''} `,
		strong(vmsClause(vms, otherVms)),
		second === '' ? '.' : ` ${second}.`
	];
}

/** A line has no room for more names; the row of the loss has them all. */
const MOST_NAMED = 2;

/** Of three or more: from the fewest VMs to the most, and who carries a loss. */
function manyPhrase(
	scenarios: readonly Scenario[],
	names: readonly string[],
	questions: Questions
): Phrase {
	const waiting = waitingOf(scenarios, names, questions);
	const known = scenarios.flatMap((scenario, place) => {
		const vms = vmsOf(scenario);
		return vms === null ? [] : [{ vms, name: names[place] ?? '' }];
	});
	const sorted = known.toSorted((a, b) => a.vms - b.vms);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least === undefined || most === undefined) return [waitingSentence(waiting)];
	const failing = scenarios.flatMap((scenario, place) => {
		const loss = readyLoss(scenario);
		return loss !== null && !isCarried(loss) ? [names[place] ?? ''] : [];
	});
	const who =
		failing.length <= MOST_NAMED ? listWords(failing) : `${failing.length} of ${scenarios.length}`;
	const verb = failing.length === 1 ? 'leaves' : 'leave';
	const [waits] = waiting;
	const loss =
		waits !== undefined
			? `${waits.name} waits for ${waits.fields}.`
			: failing.length === 0
				? 'Each carries its loss.'
				: failing.length === scenarios.length
					? 'None carries its loss.'
					: `${who} ${verb} no room for a loss.`;
	return least.vms === most.vms
		? ['All carry ', strong(`${count(least.vms)} VMs`), `. ${loss}`]
		: [
				`From ${count(least.vms)} VMs (${least.name}) to `,
				strong(`${count(most.vms)} (${most.name})`),
				`. ${loss}`
			];
}

/** What the difference comes to, in one sentence. */
export function comparedPhrase(
	scenarios: readonly Scenario[],
	names: readonly string[],
	beyond: Beyond
): Phrase {
	const [one, two, ...others] = scenarios;
	if (one === undefined || two === undefined) return ['Add a second scenario to compare with.'];
	return others.length === 0
		? pairPhrase([one, two], names, beyond)
		: manyPhrase(scenarios, names, beyond.questions);
}
