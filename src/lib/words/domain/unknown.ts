import { factOf } from '#lib/facts/vsphere';
import type { DomainAnswer } from '#lib/scenario/domain/domain';

/** The maximums for which no figure is known, and why. */
export const unknownSentences = ({ unknown }: DomainAnswer): readonly string[] =>
	unknown.map((maximum) => {
		const { label, because } = factOf(maximum);
		return `${label}: ${because}`;
	});
