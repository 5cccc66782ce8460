/** Browsers refuse more than about 100 history writes in 30 s, which fast typing reaches. */
const PAUSE_MS = 500;

/** Calls `write` once typing has paused, and at once when a field is left. */
export function linkWriter(write: () => void) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return {
		soon() {
			clearTimeout(timer);
			timer = setTimeout(write, PAUSE_MS);
		},
		now() {
			clearTimeout(timer);
			write();
		},
		/** Drops what is pending: the address is about to change for another reason. */
		cancel() {
			clearTimeout(timer);
		}
	};
}
