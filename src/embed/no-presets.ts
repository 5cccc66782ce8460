/** In the place of the presets that a page offers: an embed has the one that it was given. */
export const PRESETS = [];
export const SITES_PRESETS = [];
export const MIGRATION_PRESETS = [];
export const EVACUATION_PRESETS = [];
export const presetOf = (): undefined => undefined;
export const choosePreset = (): undefined => undefined;
