import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';
import type { FieldGroup } from '#lib/ui/field-group';

/** Every question that an answer of this page rests on. */
export const QUESTIONS = { ...DOMAIN_QUESTIONS, ...PATH_QUESTIONS, ...SITES_QUESTIONS };
export type SitesAsked = keyof typeof QUESTIONS;

/** What the page asks first, and what a specialist adds, from the map to the machines. */
export const GROUPS: readonly FieldGroup<SitesAsked>[] = [
	{
		title: 'Sites, link and storage',
		keys: ['dist', 'km', 'pa', 'pb', 'tech', 'link', 'purp', 'stor', 'vs'],
		depth: 'first'
	},
	{ title: 'Networks', keys: ['nets', 'vlans', 'busy', 'gw', 'adr'], depth: 'folded' },
	{ title: 'Hosts and VMs', keys: ['shost', 'svms'], depth: 'folded' },
	{
		title: 'Witness and copies',
		keys: ['wit', 'wrtt', 'rpo', 'chg', 'memu'],
		depth: 'folded'
	},
	{
		title: 'Links and MTU',
		keys: ['lnk', 'duct', 'omtu', 'gmtu'],
		depth: 'folded'
	},
	{
		title: 'Route and measured round trip',
		keys: ['route', 'prot', 'rtt', 'prtt'],
		depth: 'folded'
	},
	{
		title: 'Floods and common failures',
		keys: ['indep', 'edge', 'storm', 'stormp', 'stormf', 'brd', 'pair'],
		depth: 'folded'
	},
	{ title: 'Firewall', keys: ['fw'], depth: 'folded' },
	{
		title: 'Equipment on the path',
		keys: ['jit', 'amp', 'regen', 'fec', 'msec', 'ipsec', 'hops', 'saf', 'eqd'],
		depth: 'folded'
	},
	{
		title: 'Traffic',
		keys: ['wps', 'wsz', 'comp', 'svm', 'ew', 'ns', 'shb', 'bak'],
		depth: 'folded'
	},
	{
		title: 'Your own budgets',
		keys: ['chat', 'cbud', 'wbud', 'wloc', 'wrt', 'evh', 'evr', 'twin', 'fcg', 'fcc', 'outm'],
		depth: 'folded'
	},
	{
		title: 'Switches',
		keys: ['mact', 'stpl', 'trk', 'acc', 'brid', 'vlim', 'vtep', 'vrep', 'copies', 'mvs'],
		depth: 'folded'
	},
	{
		title: 'Assumptions',
		keys: [
			'r12',
			'arpp',
			'arpa',
			'r20',
			'lrn',
			'r21',
			'macu',
			'mach',
			'macv',
			'w01',
			'w02',
			'w04',
			'w07',
			'w09',
			'w10',
			'w14',
			'w22',
			'w23',
			'w24',
			'w27'
		],
		depth: 'folded'
	}
];
