import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';
import type { FieldGroup } from '#lib/ui/field-group';

/** Every question that an answer of this page rests on. */
export const QUESTIONS = { ...DOMAIN_QUESTIONS, ...PATH_QUESTIONS, ...SITES_QUESTIONS };
export type SitesAsked = keyof typeof QUESTIONS;

/** What the page asks, from the map to the machines. */
export const GROUPS: readonly FieldGroup<SitesAsked>[] = [
	{
		title: 'Distance',
		keys: ['dist', 'km', 'pa', 'pb', 'route', 'prot', 'rtt', 'prtt'],
		depth: 'first'
	},
	{ title: 'Link', keys: ['tech', 'omtu', 'gmtu', 'lnk', 'link', 'duct'], depth: 'first' },
	{
		title: 'Purpose and storage',
		keys: ['purp', 'stor', 'vs', 'wit', 'wrtt', 'rpo', 'chg', 'memu'],
		depth: 'first'
	},
	{ title: 'Networks', keys: ['vlans', 'busy', 'gw', 'adr', 'nets'], depth: 'first' },
	{ title: 'Estate', keys: ['shost', 'svms'], depth: 'first' },
	{
		title: 'Who fails together',
		keys: ['indep', 'edge', 'storm', 'stormp', 'stormf', 'brd', 'pair'],
		depth: 'first'
	},
	{ title: 'Firewall', keys: ['fw'], depth: 'first' },
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
