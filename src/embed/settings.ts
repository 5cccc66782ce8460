import { readSettings, type Settings } from '#lib/embed/contract';

let found: Settings = readSettings(new URLSearchParams());

/** Read before anything is shown, and never changed: how this embed was asked to look. */
export const setUp = (settings: Settings): void => {
	found = settings;
};

export const settings = (): Settings => found;
