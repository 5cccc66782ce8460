import type { Scenario } from '#lib/scenario/questions/initial-text';
import { SITES_PRESETS } from '#lib/scenario/questions/sites-presets';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { ofTyped } from '../scenario-of';

export const verdict = ofTyped(verdictOf);

/** What a preset of the page on two sites types. */
export const preset = (id: string): Partial<Scenario> => {
	const found = SITES_PRESETS.find((each) => each.id === id);
	if (found === undefined) throw new Error(id);
	return found.text;
};

/** Floods policed, one failure domain on purpose, nothing routed over the link. */
export const QUIET = {
	edge: 'complete',
	storm: 'frames',
	indep: 'one-failure-domain',
	shost: '64',
	svm: '0',
	ew: ''
} as const;

export const E3 = {
	...QUIET,
	km: '100',
	route: '1.5',
	eqd: '50',
	tech: 'otv',
	omtu: '1500',
	link: '1',
	purp: 'migration',
	wps: '5000',
	wsz: '8',
	shost: '50',
	svms: '800',
	vlans: '40',
	busy: '100',
	mact: 'mac-nexus-7000-m1'
} as const;

export const E4 = {
	...QUIET,
	km: '400',
	route: '1.4',
	eqd: '200',
	tech: 'vxlan-evpn',
	link: '100',
	stor: 'vsan-stretched',
	shost: '24',
	svms: '700',
	vlans: '30',
	busy: '120'
} as const;

export const E5 = {
	km: '30',
	route: '1.5',
	eqd: '20',
	link: '40',
	shost: '4500',
	svms: '123750',
	vlans: '1000',
	busy: '1000',
	mact: 'mac-nexus-6000',
	brd: 'every-port'
} as const;
