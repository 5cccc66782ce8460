import { type Preset, PRESETS } from './presets';

/** The cases of the migration page: those of every page, and some of its own. */
export const MIGRATION_PRESETS: readonly Preset[] = [
	...PRESETS,
	{
		id: 'gigabit',
		name: '2010: one web server, 1 GbE',
		about:
			'Our example of the post’s day: 4 GiB on vSphere 4.1 over one 1 Gbit/s card, 5 km apart.',
		text: { vs: '4.1', vmram: '4', link: '1', km: '5', work: 'web' }
	},
	{
		id: 'far',
		name: '100 km, a little loss',
		about:
			'Our example: 32 GiB of database over 10 Gbit/s and 100 km, with one packet in 100,000 lost.',
		text: { vmram: '32', km: '100', loss: '0.001', work: 'database' }
	},
	{
		id: 'busy-store',
		name: 'A busy store that has to be slowed',
		about:
			'Our example: 256 GiB in memory, dirtied at 1,000 MiB/s, over 10 Gbit/s. A faster link or a quieter hour decides.',
		text: {
			ratio: '2',
			ratio2: '3',
			cores: '32',
			ram: '1024',
			hv: '16',
			vcpu: '16',
			vmram: '256',
			over: '168.6',
			know: 'rate',
			dirty: '1000',
			work: 'in-memory-store'
		}
	}
];
