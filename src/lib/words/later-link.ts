/** Said above the answer of a link that a later release wrote. */
export const LATER_LINK =
	'This link is of a later version than this page: what it says that this version does not know is left out here. Load the page again for the newest version.';
