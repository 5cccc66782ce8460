import type { Barred } from '#lib/scenario/migration/outcome';
import { type Phrase, strong } from '#lib/words/phrase';

const NOT_SHARED = {
	copies:
		'what the other site has is a copy taken at intervals, on which a running VM cannot go on',
	none: 'no storage is shared between them, and the VM would leave its disk behind'
} as const;

/** What remains where memory alone cannot go: another kind of move, or none that is live. */
export function notSharedHeadline({
	storage,
	togetherSince
}: Extract<Barred, { kind: 'storage-not-shared' }>): Phrase {
	const remains =
		togetherSince === null
			? 'Disk and memory together do move live: choose that as what moves.'
			: `Disk and memory together move live only since vSphere ${togetherSince}: before, the VM is shut down, and its disk copied.`;
	return [
		'Between these sites there is ',
		strong('no live migration of memory alone'),
		`: ${NOT_SHARED[storage]}. ${remains}`
	];
}
