const KEY = 'metrospan-meeting-key';

/** Whether a letter alone opens the meeting: who talks to the computer must be able to switch that off. */
class MeetingKey {
	#standing = $state<'on' | 'off'>('on');

	constructor() {
		try {
			if (localStorage.getItem(KEY) === 'off') this.#standing = 'off';
		} catch {
			// A sandboxed frame has no storage.
		}
	}

	get standing(): 'on' | 'off' {
		return this.#standing;
	}

	set standing(chosen: 'on' | 'off') {
		this.#standing = chosen;
		try {
			if (chosen === 'off') localStorage.setItem(KEY, chosen);
			else localStorage.removeItem(KEY);
		} catch {
			// The choice lasts as long as the page.
		}
	}
}

export const meetingKey = new MeetingKey();
