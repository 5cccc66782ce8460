import { type BytesPerSecond, gigabitsPerSecond, ratio, scale } from '#lib/calc/units';
import { type Part, ready } from '#lib/scenario/part';
import { ESTATE_QUESTIONS } from '#lib/scenario/questions/estate';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { asking } from '#lib/scenario/questions/reading';
import { otherSpeed, type Speed } from './speed';

const withLinkValues = asking({
	wan: MIGRATION_QUESTIONS.wan,
	lnk: ESTATE_QUESTIONS.lnk,
	link: PATH_QUESTIONS.link
});

/** All links between the sites, alike. */
export interface Links {
	readonly kind: 'links';
	readonly count: number;
	readonly each: BytesPerSecond;
}

/** What all VMs that cross at once share. */
export type SharedLink =
	/** A link that was typed for migrations. */
	{ readonly kind: 'typed' } | Links;

export interface SharedWay {
	readonly speed: Speed;
	readonly between: SharedLink;
}

/** The links between the sites together, where none narrower than the cards was typed. */
const overLinks = (speed: Speed, capacity: BytesPerSecond): Speed =>
	otherSpeed(speed, {
		link: {
			kind: 'link',
			capacity,
			share: speed.given.link.kind === 'link' ? speed.given.link.share : ratio(1)
		}
	});

/** What hosts of one site share on their way to the other: whoever moves VMs from several of them asks here. */
export const betweenSites = (scenario: Scenario, speed: Speed): Part<SharedWay> =>
	withLinkValues(scenario, ['wan', 'lnk', 'link'], ({ wan, lnk, link }): Part<SharedWay> => {
		if (wan !== null) return ready({ speed, between: { kind: 'typed' } });
		const [count, each] = [Number(lnk), gigabitsPerSecond(Number(link))];
		return ready({
			speed: overLinks(speed, scale(each, count)),
			between: { kind: 'links', count, each }
		});
	});
