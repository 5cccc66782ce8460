import type { Fraction } from '#lib/calc/exact';
import type { TotalsState } from '#lib/calc/totals-load';
import type { ClusterAnswer } from '#lib/scenario/domain/cluster';
import type { TotalsAnswer, TotalsCase } from '#lib/scenario/domain/totals';
import { type Phrase, strong } from '#lib/words/phrase';
import {
	asNumber,
	count,
	decimal,
	listWords,
	ofUnit,
	plural,
	ratioNumber
} from '#lib/words/quantities';
import type { LossAnswer } from '#lib/scenario/domain/loss';
import { checkName, lossPhrases, lossWords } from './loss';

const share = (of: Fraction): string => `${decimal(100 * asNumber(of), 1)} %`;

const perCore = (of: Fraction): string => {
	const figure = ratioNumber(of);
	return `${figure} ${figure === '1' ? 'vCPU' : 'vCPUs'} per core`;
};

/** "2.7 vCPUs per core and 71.5 % of the memory" */
const loadWords = ({ vcpusPerCore, memoryShare }: TotalsState): string =>
	listWords([
		...(vcpusPerCore === null ? [] : [perCore(vcpusPerCore)]),
		...(memoryShare === null ? [] : [`${share(memoryShare)} of the memory`])
	]);

/** The same where hosts may have no memory at all to give. */
export const stateWords = (state: TotalsState): string =>
	loadWords(state) || 'more than the memory kept free';

const givenWords = ({ totals: { vcpus, memoryMib } }: TotalsAnswer): string =>
	listWords([
		...(vcpus === null ? [] : [plural(vcpus, 'vCPU')]),
		...(memoryMib === null ? [] : [`${decimal(memoryMib.dividedBy(1024), 4)} GiB`])
	]);

/** "692 vCPUs and 2,928 GiB on 4 hosts are 2.7 vCPUs per core and 71.5 % of the memory." */
export const totalsSentence = (answer: TotalsAnswer): Phrase => [
	`${givenWords(answer)} on ${plural(answer.before.hosts, 'host')} are `,
	strong(stateWords(answer.before)),
	'. Not counted is what the hypervisor adds to the memory of each VM.'
];

function fitsWords(
	{ memoryShare, vcpusPerCore, over }: TotalsState,
	{ sharing }: TotalsAnswer
): string {
	if (over.length > 0) return ` It does not fit: ${listWords(over.map(checkName))}.`;
	const left =
		memoryShare === null
			? []
			: [`with ${decimal(100 * (1 - asNumber(memoryShare)), 1)} % of the memory left`];
	const ceiling =
		vcpusPerCore === null
			? []
			: [`at a ceiling of ${ofUnit(decimal(sharing.vcpusPerCore, 2), 'vCPUs')} per core`];
	return ` It fits, ${[...left, ...ceiling].join(', ')}.`;
}

function casePhrase(
	{ lostHosts, after }: TotalsCase,
	answer: TotalsAnswer,
	cluster: ClusterAnswer
): Phrase {
	const what = lossWords(cluster, lostHosts);
	if (after === null) return [`${what} and no host is left.`];
	const load = loadWords(after);
	return [
		`${what} and the ${count(after.hosts)} left carry `,
		strong(load === '' ? 'what they have no memory for' : load),
		'.',
		strong(fitsWords(after, answer))
	];
}

/** What each loss does to the totals, the worst first. */
export const totalsLossPhrases = (
	answer: TotalsAnswer,
	cluster: ClusterAnswer
): readonly Phrase[] => answer.cases.map((each) => casePhrase(each, answer, cluster));

/** What a loss does, the answer wherever it is asked: to the totals where they are typed, else at the first ratio. */
export const carriedPhrases = ({ cluster, totals }: LossAnswer): readonly Phrase[] =>
	totals === null
		? lossPhrases(cluster, 'first')
		: [totalsSentence(totals), ...totalsLossPhrases(totals, cluster)];
