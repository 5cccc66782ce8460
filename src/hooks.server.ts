import type { Handle } from '@sveltejs/kit';

/** Shows the embeds that it makes; no other page shows a frame. */
const SHOWS_FRAMES = '/embed';

/** Pages are built once: the policy of each stands in its text. */
export const handle: Handle = ({ event, resolve }) =>
	event.route.id === SHOWS_FRAMES
		? resolve(event, {
				transformPageChunk: ({ html }) => html.replace("frame-src 'none'", "frame-src 'self'")
			})
		: resolve(event);
