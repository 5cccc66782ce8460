/** In the place of a worker beside the page: what is in a frame without an origin runs none, and reckons in turns with it. */
export { ownHands as handsFor } from '#lib/views/evacuation/own-hands';
