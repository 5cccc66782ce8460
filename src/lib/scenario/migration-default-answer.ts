import type { FirstAnswer } from './migration-first-answer';

/**
 * What `firstAnswer` says of the untouched form, written down: the page is built with it and shows it before the model
 * has arrived. A test holds the two to each other and prints the new text when the model changes.
 */
export const DEFAULT_ANSWER: FirstAnswer = {
	kind: 'words',
	headline: [
		'A VM with 2 GiB to send likely moves in ',
		{ strong: '4 to 13 s' },
		', with a pause of up to ',
		{ strong: '700 ms' },
		' (stun).'
	],
	figures: [
		{ name: 'Time', value: '4 to 13 s', note: 'likely 7.1 s' },
		{ name: 'Pause', value: '200 to 700 ms', note: 'the guest stands still' },
		{ name: 'Data sent', value: '2 to 2.5 GiB', note: 'likely 2.1 GiB' }
	],
	remarks: [],
	why: 'The network card sets the rate: 9.49 Gbit/s of payload. Next would be what its TCP streams carry, at 15 Gbit/s. Most likely 7.1 s. The time around the copy is the larger part: 5 s assumed, the copy itself 2.1 s.',
	batch: null
};
