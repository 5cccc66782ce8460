import { describe, expect, it } from 'vitest';
import { fromLink } from '#lib/scenario/questions/link';
import { plainText } from '#lib/words/phrase';
import { copiesAnswer } from '#lib/words/sites/beside-verdict';
import { firstAnswer } from '#lib/words/sites/first-answer';

/** Questions that somebody asked in public: what the headline has to hold, and what it must not. */
const CASES = [
	{
		name: 'two links of 1 Gbit/s for a stretched vSAN cluster of 8 hosts',
		link: 'stor=vsan-stretched&wrtt=20&shost=8&svms=80&link=1&lnk=2&wps=2000&svm=0&ew=0&ns=0&gw=each-site',
		holds: [/not supported/, /10 Gbit\/s against 2 Gbit\/s/],
		never: /not possible/
	},
	{
		name: 'one link of 10 Gbit/s and nothing else',
		link: 'lnk=1&link=10',
		holds: [/not advisable/],
		never: /not possible/
	},
	{
		name: '500 miles of an amplified line, with copies at intervals',
		link: 'dist=mi&km=500&tech=dwdm-line&stor=async&purp=migration',
		holds: [/possible/],
		never: /not possible|optics reach/
	},
	{
		name: 'a rebuild that drives 2 ms to 18 ms',
		link: 'stor=vsan-stretched&rtt=2&jit=16&wrtt=20&shost=8&svms=80&link=25',
		holds: [/not supported/, /18 ms against 5 ms/],
		never: /not possible/
	},
	{
		name: 'frames of 9,000 B over VXLAN',
		link: 'tech=vxlan&omtu=9000&gmtu=9000',
		holds: [/9,050 B/],
		never: /is possible,/
	},
	{
		name: '253 hosts in one stretched vSAN cluster',
		link: 'chosts=253&stor=vsan-stretched',
		holds: [/not supported/, /253 hosts are more than the 30 of one cluster and would be 9/],
		never: /, supported/
	},
	{
		name: 'a metro storage cluster before there was one',
		link: 'vs=4.0',
		holds: [/not supported/, /vSphere 4\.0 has no stretched cluster .* it came with 5\.0/],
		never: /, supported/
	},
	{
		name: 'four hosts, forty VMs, 20 km, 1 Gbit/s',
		link: 'shost=4&svms=40&km=20&link=1',
		holds: [/is possible, supported and/],
		never: /not possible|possible if/
	},
	{
		name: 'a routed link for VMs that keep their addresses',
		link: 'tech=routed',
		holds: [/not possible as asked/, /overlay/, /let addresses change/],
		never: /advisable/
	},
	{
		name: '1,050 km of an amplified line',
		link: 'tech=dwdm-line&km=1050&route=1',
		holds: [/is possible,/],
		never: /not possible/
	},
	{
		name: 'a regenerator in the middle of 150 km',
		link: 'tech=dwdm-span&km=150&route=1&regen=1&prot=1',
		holds: [/is possible/],
		never: /not possible/
	}
] as const;

describe.each(CASES)('$name', ({ link, holds, never }) => {
	it('is answered by the rule that decides', () => {
		const { verdict } = firstAnswer(fromLink(new URLSearchParams(`${link}&v=1`)));
		if (verdict.kind !== 'words') throw new Error('it waits');
		const said = plainText(verdict.headline).replaceAll('\u00a0', ' ');
		for (const pattern of holds) expect(said).toMatch(pattern);
		expect(said).not.toMatch(never);
	});
});

describe('two hosts a site with copies every hour', () => {
	it('move nothing live, stretch nothing by habit, and have both ways beside each other', () => {
		const scenario = fromLink(new URLSearchParams('stor=async&purp=migration&shost=4&svms=20&v=1'));
		const [{ verdict }, copies] = [firstAnswer(scenario), copiesAnswer(scenario)];
		if (verdict.kind !== 'words' || copies === null) throw new Error('it waits');
		expect(plainText(verdict.headline)).toMatch(/starting VMs from copies is possible, supported/);
		expect(plainText(copies)).toMatch(
			/no live migration.*same subnet.*different subnets, with scripted addresses and DNS/
		);
		expect(verdict.why).toMatch(/no round trip to keep/);
	});
});
