import { type Preset, PRESETS } from './presets';

/** The cases of the evacuation page: its own first, since those of every page ask nothing of it. */
export const EVACUATION_PRESETS: readonly Preset[] = [
	{
		id: 'storm',
		name: 'A site before a storm',
		about:
			'Our example: 16 and 16 hosts, 20 VMs of 8 GiB on each, two links of 10 Gbit/s, one hour of warning.',
		text: { em: 'site', shost: '16 + 16', ratio: '20', vmram: '8', ram: '512', dl: '60' }
	},
	{
		id: 'maintenance',
		name: 'One host into maintenance',
		about: 'Our example: one of eight hosts, 30 VMs of 16 GiB on each, two cards of 25 Gbit/s.',
		text: {
			em: 'host',
			chosts: '8',
			ratio: '30',
			vmram: '16',
			ram: '1024',
			link: '25',
			mnic: '2',
			nics: '2'
		}
	},
	{
		id: 'writers',
		name: 'A rack with busy databases',
		about:
			'Our example: 4 of 16 hosts; 80 VMs of 8 GiB, and 8 of 128 GiB that write 200 MiB/s each.',
		text: {
			em: 'rack',
			emh: '4',
			chosts: '16',
			ram: '1024',
			sizes: '80 x 8 GiB; 8 x 128 GiB at 200 MiB/s'
		}
	},
	{
		id: 'patch-night',
		name: 'Patching a cluster',
		about: 'Our example: 24 hosts, two at a time, 20 VMs of 8 GiB on each, 30 minutes to patch.',
		text: {
			em: 'roll',
			chosts: '24',
			pat: '2',
			ptm: '30',
			ratio: '20',
			vmram: '8',
			ram: '512'
		}
	},
	...PRESETS
];
