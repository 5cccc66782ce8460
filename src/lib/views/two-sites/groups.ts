import type { AskedKey as Key } from '#lib/scenario/questions/sites-asked';

export interface FieldGroup {
	readonly title: string;
	readonly keys: readonly Key[];
	/** Deeper questions are folded until someone asks. */
	readonly depth: 'first' | 'folded';
}

/** What the page asks, from the map to the machines. */
export const GROUPS: readonly FieldGroup[] = [
	{ title: 'Distance', keys: ['dist', 'km', 'pa', 'pb', 'route', 'prot', 'rtt'], depth: 'first' },
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

type Text = Readonly<Record<Key, string>>;

/** Fields that only matter under another field's choice. */
const ASKED: Partial<Record<Key, (text: Text) => boolean>> = {
	km: ({ dist }) => dist !== 'places',
	pa: ({ dist }) => dist === 'places',
	pb: ({ dist }) => dist === 'places',
	wrtt: ({ wit }) => wit !== 'none',
	rpo: ({ stor }) => stor === 'async',
	chg: ({ stor }) => stor === 'async',
	memu: ({ stor }) => stor === 'async',
	stormp: ({ storm }) => storm === 'share',
	stormf: ({ storm }) => storm === 'frames',
	cbud: ({ chat }) => chat !== '',
	wloc: ({ wbud }) => wbud !== '',
	wrt: ({ wbud }) => wbud !== '',
	evr: ({ evh }) => evh !== '',
	fcc: ({ fcg }) => fcg !== 'none',
	wps: ({ stor }) => stor !== 'none' && stor !== 'async',
	wsz: ({ stor }) => stor !== 'none' && stor !== 'async',
	comp: ({ stor }) => stor === 'vsan-stretched',
	trk: ({ stpl }) => stpl !== 'none',
	acc: ({ stpl }) => stpl !== 'none'
};

export const isAsked = (key: Key, text: Text): boolean => ASKED[key]?.(text) ?? true;
