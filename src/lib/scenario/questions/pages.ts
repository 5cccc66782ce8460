import type { AnyKey } from './initial-text';

/** The page that asks each question in full; the others may ask it too. */
export type AskingPage = '/domain' | '/migration' | '/sites' | '/evacuation';

const DOMAIN =
	'vs net subnet rsv rsvn nics ratio ratio2 per sockets cores lp ram hv vcpu vmram over mover cpumax vmdisk ds vcs vds unv disp chosts lose lost tcpu tmem want';
const MIGRATION =
	'work know dirty curve smem slink stime sdata sstun act hyp loss mnic wan wanp conc many mtu cap vcores goal rounds setup moves mdisk mwr rule mvm wset wman pstr dsr off within mho hcpu tmo';
const EVACUATION = 'em emh dl sizes ord disc bat slo free pat ptm';

/** What is on none of these is asked on the page on two sites. */
const PAGES: readonly (readonly [AskingPage, string])[] = [
	['/domain', DOMAIN],
	['/migration', MIGRATION],
	['/evacuation', EVACUATION]
];

/** Light, so that a page can point at a question whose list it does not carry. */
export const pageOf = (key: AnyKey): AskingPage =>
	PAGES.find(([, keys]) => keys.split(' ').includes(key))?.[0] ?? '/sites';
