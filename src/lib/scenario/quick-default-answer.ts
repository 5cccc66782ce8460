import type { QuickAnswer } from './quick-answer';

/** What `quickAnswer` says of the untouched form, written down; a test holds the two to each other. */
export const DEFAULT_QUICK_ANSWER: QuickAnswer = {
	migration: {
		kind: 'words',
		phrase: [
			'A VM with 2 GiB to send likely moves in ',
			{ strong: '4 to 13 s' },
			', with a pause of up to ',
			{ strong: '700 ms' },
			' (stun).',
			' The time around the copy sets the pace.'
		]
	},
	distance: {
		kind: 'words',
		phrase: [
			'40 km apart is about 52 km of fibre, so a round trip takes at least ',
			{ strong: '0.509 ms' },
			', before any equipment.'
		]
	}
};
