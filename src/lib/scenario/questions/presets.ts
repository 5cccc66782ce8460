import { ALL_KEYS, INITIAL_TEXT, type Scenario } from './initial-text';

export interface Preset {
	readonly id: string;
	readonly name: string;
	/** One line: what it is and where its numbers come from. */
	readonly about: string;
	readonly text: Partial<Scenario>;
}

/** The cases that every page offers; a page may add its own. */
export const PRESETS: readonly Preset[] = [
	{
		id: 'post',
		name: 'The post: 8:1 and 16:1',
		about:
			'Scott Lowe, “The vMotion Reality” (2010): 253 hosts on one /24, 8 cores each. The limits are today’s, of vSphere 8.0.',
		text: {}
	},
	{
		id: 'vi35',
		name: 'The post on VI 3.5',
		about:
			'The same /24 under the limits of VMware Infrastructure 3.5 (2008): vCenter runs out first.',
		text: { vs: '3.5' }
	},
	{
		id: 'vsphere40',
		name: 'The post on vSphere 4.0',
		about:
			'Current when the post was written. Two books disagree on hosts per vCenter: 200 or 300.',
		text: { vs: '4.0' }
	},
	{
		id: 'modern',
		name: 'A modern 8.0 cluster',
		about:
			'Our example: two vmknics on a /23 behind a router pair, 64 cores and 1 TiB a host, VMs of 4 vCPUs and 16 GiB, 25 GbE.',
		text: {
			subnet: '/23',
			rsv: 'fhrp',
			nics: '2',
			ratio: '30',
			ratio2: '60',
			cores: '32',
			ram: '1024',
			hv: '16',
			vcpu: '4',
			vmram: '16',
			over: '151.93',
			link: '25'
		}
	},
	{
		id: 'app-servers',
		name: 'Twelve application servers',
		about:
			'A reader’s case under the post: twelve processes of 3 to 4 GB at 80 to 90 % CPU on four hosts, 1 Gbit/s. So busy a VM shares no core; 2 vCPUs each are assumed.',
		text: {
			vs: '4.0',
			ratio: '3',
			ratio2: '6',
			ram: '32',
			vcpu: '2',
			vmram: '4',
			over: '165.98',
			cpumax: '1',
			chosts: '4',
			want: '12',
			link: '1',
			km: '0',
			work: 'application-server',
			many: '12',
			mho: '4',
			hcpu: '85'
		}
	}
];

export const presetText = ({ text }: Preset): Scenario => ({ ...INITIAL_TEXT, ...text });

/** The preset that a form holds unchanged, if any. */
export const presetOf = (presets: readonly Preset[], text: Scenario): Preset | undefined =>
	presets.find((preset) =>
		// Asked with every key, of every preset: the first difference is enough.
		ALL_KEYS.every((key) => text[key] === (preset.text[key] ?? INITIAL_TEXT[key]))
	);
