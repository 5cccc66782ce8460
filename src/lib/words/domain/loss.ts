import { type Fraction, fractionToNumber } from '#lib/calc/exact';
import type { LoadCheck, LoadCheckId, LossOutcome } from '#lib/calc/site-loss';
import type { ClusterAnswer } from '#lib/scenario/domain/cluster';
import { type Phrase, strong } from '#lib/words/phrase';
import { decimal, listWords, plural, ratioWords } from '#lib/words/quantities';

const CHECK_NAMES: Record<LoadCheckId, string> = {
	cores: 'CPU at the planned ceiling',
	memory: 'memory',
	'vms-per-host': 'the maximum of VMs per host',
	'vcpus-per-host': 'the maximum of vCPUs per host',
	'vcpus-per-core': 'the maximum of vCPUs per core'
};

export const checkName = (id: LoadCheckId): string => CHECK_NAMES[id];

const CHECK_WORDS: Record<LoadCheckId, string> = {
	cores: 'CPU',
	memory: 'Memory',
	'vms-per-host': 'VMs per host',
	'vcpus-per-host': 'vCPUs per host',
	'vcpus-per-core': 'vCPUs per core'
};

/** Short enough for the axis of a chart on a phone. */
export const checkWord = (id: LoadCheckId): string => CHECK_WORDS[id];

const CHECK_UNITS: Record<LoadCheckId, string> = {
	cores: 'VMs per host',
	memory: 'VMs per host',
	'vms-per-host': 'VMs per host',
	'vcpus-per-host': 'vCPUs per host',
	'vcpus-per-core': 'vCPUs per core'
};

export const checkUnit = (id: LoadCheckId): string => CHECK_UNITS[id];

const number = (value: Fraction): string => decimal(fractionToNumber(value), 2);

export const checkFigures = ({ id, needed, there }: LoadCheck): string =>
	`${number(needed)} ${checkUnit(id)} wanted, ${decimal(there, 2)} fit`;

/** "Lose a site and 8 : 1 becomes 16 : 1 on the survivors ... It fits." */
export function lossSentence(outcome: LossOutcome, { loss }: ClusterAnswer): Phrase {
	const what = loss.lost === 'site' ? 'Lose a site' : `Lose ${plural(loss.lostHosts, 'host')}`;
	if (outcome.kind === 'no-survivors') return [`${what} and no host is left.`];
	const { before, after } = outcome;
	const over = after.checks.filter(({ fits }) => !fits);
	const perCore = decimal(fractionToNumber(after.ratio.vmsPerCore), 2);
	const verdict =
		over.length === 0
			? ' It fits.'
			: ` It does not fit${before.fits ? '' : ', nor did it before'}: ${listWords(over.map((check) => `${checkName(check.id)} (${checkFigures(check)})`))}.`;
	return [
		`${what} and ${ratioWords(before.ratio.vmsPerHost)} becomes `,
		strong(ratioWords(after.ratio.vmsPerHost)),
		` on the survivors: ${perCore} ${perCore === '1' ? 'VM' : 'VMs'} per core.`,
		strong(verdict)
	];
}
