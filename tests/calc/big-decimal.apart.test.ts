import { afterAll, describe, expect, it, vi } from 'vitest';
import recorded from '../golden/links.json';

/** All that is answered, said and worked out of these links, by what is imported now. */
async function answers(): Promise<readonly string[]> {
	vi.resetModules();
	const { openReaders } = await import('#lib/scenario/questions/readers');
	openReaders();
	const { everything } = await import('#lib/scenario/everything');
	const { fromLink } = await import('#lib/scenario/questions/link');
	const { say, workOut } = await import('#lib/words/say');
	return [...LINKS, ...recorded].map((link) => {
		const scenario = fromLink(new URLSearchParams(link));
		return JSON.stringify([everything(scenario), say(scenario), workOut(scenario)]);
	});
}

/** Where counts are divided, cut, and compared at their edges. */
const LINKS = [
	'',
	'vs=3.5',
	'vs=4.0&ratio=3&ratio2=6&ram=32&vcpu=2&vmram=4&over=165.98&cpumax=1&chosts=4&want=12',
	'subnet=/23&rsv=fhrp&nics=2&ratio=30&ratio2=60&cores=32&ram=1024&hv=16&vcpu=4&vmram=16',
	'ratio=0.29&per=vms-per-core&sockets=4&cores=25',
	'ratio=4&per=vcpus-per-core&sockets=1&cores=1&vcpu=3',
	'ratio=7.3&per=vcpus-per-core&sockets=3&cores=17&vcpu=7',
	'vmram=0.1&over=0.3&ram=0.7&hv=0.1',
	'vmram=2048&ram=64',
	'want=123456789',
	'want=1',
	'chosts=3&lose=hosts&lost=2',
	'chosts=16&shost=7',
	'tcpu=1000&tmem=7777.7',
	'subnet=/31',
	'subnet=/0',
	'subnet=10.0.0.0/8',
	'subnet=fd00::/64&ratio=1.5',
	'lp=384&cores=48&ratio=0.1',
	'vmdisk=13.7&ds=64',
	'vmram=1/3',
	'unv=count',
	'disp=highest'
].map((link) => `${link}&v=1`);

describe('the lighter arithmetic of the built site', () => {
	afterAll(() => vi.doUnmock('decimal.js'));

	it('answers what decimal.js answers', async () => {
		const exact = await answers();
		vi.doMock('decimal.js', () => import('#lib/calc/big-decimal'));
		const built = await answers();
		// Those are not the same answers read twice.
		const { Exact } = await import('#lib/calc/exact');
		expect(Exact).toHaveProperty('DP', 40);
		built.forEach((answer, place) =>
			expect(answer, [...LINKS, ...recorded][place]).toBe(exact[place])
		);
	});
});
