import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { type AnyKey, INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import type { Question } from '#lib/scenario/questions/kinds';
import { fromLink } from '#lib/scenario/questions/link';
import { figureOf, issuesOf } from '#lib/scenario/questions/read-back';
import { GROUPS } from '#lib/views/quick/groups';
import { plainText } from '#lib/words/phrase';
import { estateHeadline, leftOutSentences } from '#lib/words/inventory/sentences';
import { answerOf } from '#lib/scenario/inventory/answer';
import { scenarioOf } from '#lib/scenario/inventory/fields';
import { usualFilling } from '#lib/scenario/inventory/filling';
import { readInventory } from '#lib/calc/inventory-file/read';
import { AT_ONCE } from '../calc/inventory-file/exports';
import { sayOfMigration } from '#lib/words/migration/say';
import { sayOfSites, workOutSites } from '#lib/words/sites/say';
import { quickAnswer } from '#lib/words/quick';
import { say } from '#lib/words/say';
import { awaited } from '#lib/words/waiting';

/** A question that somebody asked in public, what the answer has to hold, and the link by which it is typed. */
interface FieldCase {
	readonly id: string;
	readonly link: string;
	readonly find?: readonly string[];
	readonly notFind?: readonly string[];
	readonly range?: { readonly text: string; readonly mustContainSeconds: number };
}

const casesOf = (area: string) =>
	JSON.parse(
		readFileSync(new URL(`./data/field-cases-${area}.json`, import.meta.url), 'utf8')
	) as readonly FieldCase[];

/** What the page says, with plain blanks in it. */
const said = (query: string): string =>
	sayOfMigration(fromLink(new URLSearchParams(query)))
		.map(({ sentence }) => sentence)
		.join('\n')
		.replaceAll('\u00a0', ' ');

const secondsOf = (figure: string | undefined, unit: string | undefined) =>
	Number(figure) * (unit === 'min' ? 60 : 1);

describe.each(casesOf('migration'))('$id', ({ link, find = [], range }) => {
	const text = said(link.slice(link.indexOf('?') + 1));
	it('is answered with what has to be in it', () => {
		expect(text).not.toBe('');
		for (const pattern of find) expect(text).toMatch(new RegExp(pattern));
		if (range === undefined) return;
		const [, low, high, unit] = new RegExp(range.text).exec(text) ?? [];
		expect(secondsOf(low, unit)).toBeLessThanOrEqual(range.mustContainSeconds);
		expect(secondsOf(high, unit)).toBeGreaterThanOrEqual(range.mustContainSeconds);
	});
});

describe.each(casesOf('domain'))('$id', ({ link, find = [], notFind = [] }) => {
	const query = link.slice(link.indexOf('?') + 1);
	const text = say(fromLink(new URLSearchParams(query)))
		.filter(({ name }) => !/^(migration|strip)/.test(name))
		.map(({ sentence }) => sentence)
		.join('\n');
	it('is answered with what has to be in it, and without what was wrong', () => {
		expect(text).not.toBe('');
		for (const pattern of find) expect(text).toMatch(new RegExp(pattern));
		for (const pattern of notFind) expect(text).not.toMatch(new RegExp(pattern));
	});
});

describe('what the cases ask for beyond their links', () => {
	it('a hot part of 200 MiB ends and one of 30 GiB does not, by its size alone', () => {
		const hot = (set: string) => said(`hyp=kvm&link=10&km=0&mvm=64&know=set&wset=${set}&v=1`);
		expect(hot('0.2')).toContain('likely moves in');
		expect(hot('30')).toContain('does not end by itself');
	});

	it.each([
		'64Mi',
		'64 MiB/s',
		'64MiB/s',
		'536.870912 Mbit/s',
		'0.536870912',
		'６４ MiB/s',
		'~64 MiB/s',
		'67,108.864 kB/s'
	])('%s caps 32 GiB to 8.5 min and a little', (cap) => {
		const text = said(`hyp=kvm&link=10&km=0&mvm=32&work=idle&cap=${encodeURIComponent(cap)}&v=1`);
		expect(text).toContain('Your cap sets the rate: 537 Mbit/s');
		// 32 GiB / 64 MiB/s = 512 s
		expect(text).toMatch(/Copy: (8\.\d|about 8\.\d)/);
	});

	it('six at once on VI 3.5 are two, at 475 Mbit/s each, in three turns', () => {
		const text = said('vs=3.5&conc=6&link=1&v=1');
		expect(text).toContain('475 Mbit/s of payload');
		expect(text).toMatch(/2 run, which share it, and 4 wait, so that all take 3 turns.*vpxd\.cfg/);
	});

	it('what a release cannot do is the headline', () => {
		expect(said('vs=4.0&moves=both&v=1').split('\n')[0]).toContain(
			'cannot move disk and memory together'
		);
	});

	it('a platform says what nobody has read of it', () => {
		expect(said('hyp=ahv&v=1')).toContain('Of Nutanix AHV nobody has read its cap, its stop limit');
		expect(said('hyp=qemu&v=1')).toContain('The cap of QEMU alone sets the rate: 1.07 Gbit/s');
		expect(said('hyp=hyper-v&v=1')).toContain(
			'Plain TCP is computed; what is known of the rest stands below.'
		);
	});

	it('a measured pause is never claimed of vMotion', () => {
		const text = said('v=1');
		expect(text).toContain('Of vMotion no series of pauses was ever published');
		expect(text).not.toMatch(/[Mm]easured pauses/);
	});
});

describe('one large VM to move', () => {
	it('changes what is said of its migration, and of nothing else', () => {
		const of = (link: string) =>
			new Map(
				say(fromLink(new URLSearchParams(link))).map(({ name, sentence }) => [name, sentence])
			);
		const [usual, large] = [of('v=1'), of('mvm=256&v=1')];
		const changed = [...large].filter(([name, sentence]) => usual.get(name) !== sentence);
		expect(changed.length).toBeGreaterThan(3);
		expect(
			changed.map(([name]) => name).filter((name) => !/^(migration|quick|strip)/.test(name))
		).toEqual([]);
	});
});

describe('what the quick page waits for', () => {
	it('quick-says-go-elsewhere: every card names the distance, which stands on this page', () => {
		const scenario = fromLink(new URLSearchParams('km=somewhere&v=1'));
		const { migration, distance } = quickAnswer(scenario);
		const here = GROUPS.flatMap(({ keys, whenChanged = [] }) => [...keys, ...whenChanged]);
		for (const card of [migration, distance]) {
			if (card.kind !== 'waiting') throw new Error('a card that answers without a distance');
			expect(
				awaited(card.fields, { questions: ALL_QUESTIONS, here, hrefTo: () => 'elsewhere' })
			).toEqual([{ name: 'km', label: 'Site distance', href: '#field-km' }]);
		}
	});
});

describe('two sites, by what their products and ports were read for', () => {
	const saidOfSites = (query: string): Readonly<Record<string, string>> =>
		Object.fromEntries(
			sayOfSites(fromLink(new URLSearchParams(query))).map(({ name, sentence }) => [name, sentence])
		);

	it('vxlan-9000: 9,000 do not carry 9,000 through a tunnel, and a kept tag takes 4 B more', () => {
		const query = 'tech=vxlan&omtu=9000&gmtu=9000&v=1';
		expect(saidOfSites(query)['sites rulings']).toMatch(/9,050 B/);
		const mtu = workOutSites(fromLink(new URLSearchParams(query))).find(({ title }) =>
			title.startsWith('R03')
		);
		const notes = mtu?.ingredients.map(({ note }) => note ?? '').join(' ') ?? '';
		expect(notes).toContain('A VLAN tag that the inner frame keeps takes 4 B more.');
		// 9,000 B are what the form begins with, so that nobody can be known to have typed them; 9,001 are typed.
		expect(saidOfSites(query)['sites']).toMatch(/possible if the path carries 9,050 B/);
		expect(saidOfSites('tech=vxlan&omtu=9001&gmtu=9000&v=1')['sites']).toMatch(/not possible/);
		// 9,050 carry it just so, which is a condition; less than 50 B more are a thin margin.
		expect(saidOfSites('tech=vxlan&omtu=9050&gmtu=9000&v=1')['sites rulings']).toMatch(
			/R03 warning: 9,050 B against 9,050 B/
		);
	});

	it('dwdm-1000-km: 500 miles are not impossible, and stay miles', () => {
		const headline = saidOfSites('dist=mi&km=500&tech=dwdm-line&stor=async&purp=migration&v=1');
		expect(headline['sites']?.replaceAll('\u00a0', ' ')).toMatch(/500 mi\b/);
		expect(headline['sites']).not.toMatch(/not possible/);
	});

	it('carrier-circuit-rtt: what is worked out is a floor, and a carrier takes several times as much', () => {
		// 20 mi x 1.3 x 2 / 204 Mm/s = 0.41 ms
		const answer = saidOfSites('tech=vpls&dist=mi&km=20&v=1');
		expect(answer['sites']?.replaceAll('\u00a0', ' ')).toMatch(/at least 0\.4/);
		expect(answer['sites circuit']).toMatch(
			/usually takes several times as much.*Ask for a measured/
		);
		// A measured one is no floor, and nothing has to be asked for.
		const measured = saidOfSites('tech=vpls&dist=mi&km=20&rtt=1.7&v=1');
		expect(measured['sites']).not.toMatch(/at least/);
		expect(measured['sites circuit']).toBeUndefined();
	});

	it('routed-only-product: bridged it is not supported, routed it is', () => {
		const of = (tech: string) =>
			saidOfSites(`stor=azure-stack-stretched&tech=${tech}&adr=may-change&v=1`)['sites'] ?? '';
		expect(of('dwdm-line')).toMatch(/not supported.*their networks have to be routed/);
		expect(of('routed')).not.toMatch(/not supported/);
		expect(of('routed')).toMatch(/ supported/);
	});

	it('fc-to-nfs: yes, and nothing of vMotion crosses the firewall', () => {
		const answer = saidOfSites('vs=4.0&fw=storage-vmotion-fc-to-nfs&v=1');
		expect(answer['sites move']).toMatch(/^Yes: .*Only host to NFS server on 2049, 111/);
		expect(answer['sites ports']).toBe('nfs [unverified]');
	});
});

/** The same of what people type and paste, held against all that is said of a scenario and of its fields. */
interface InputCase {
	readonly id: string;
	readonly link: string;
	readonly find?: readonly string[];
	readonly notFind?: readonly string[];
	readonly pastes?: readonly {
		readonly field: AnyKey;
		readonly typed: string;
		readonly value: string;
	}[];
}

const INPUT_CASES = JSON.parse(
	readFileSync(new URL('./data/field-cases-inputs.json', import.meta.url), 'utf8')
) as readonly InputCase[];

const everythingSaid = (link: string): string =>
	say(fromLink(new URLSearchParams(link.slice(link.indexOf('?') + 1))))
		.map(({ sentence }) => sentence)
		.join('\n')
		.replaceAll('\u00a0', ' ');

describe.each(INPUT_CASES)('$id', ({ link, find = [], notFind = [] }) => {
	it('is read as it was meant', () => {
		const text = everythingSaid(link);
		for (const pattern of find) expect(text).toMatch(new RegExp(pattern));
		for (const pattern of notFind) expect(text).not.toMatch(new RegExp(pattern));
	});
});

describe('a paste', () => {
	const pastes = INPUT_CASES.flatMap((each) => each.pastes ?? []);
	it.each(pastes)('$typed in $field is $value', ({ field, typed, value }) => {
		const scenario = { ...INITIAL_TEXT, [field]: typed };
		const question: Question = ALL_QUESTIONS[field];
		const figure = question.kind === 'number' ? figureOf(question, field, scenario) : undefined;
		const [issue] = Object.values(issuesOf({ [field]: question }, scenario));
		expect(figure ?? issue?.code).toBe(value);
	});
});

/** 5 hosts in 2 clusters, one of them in maintenance, and 5 VMs of which one is off: two sheets, as text. */
const HOST_SHEET = [
	'Host,Datacenter,Cluster,# CPU,# Cores,# Memory,in Maintenance Mode',
	...[1, 2, 3, 4].map((at) => `esx-${at},Ash,Metro,2,64,1048576,${at === 4 ? 'True' : 'False'}`),
	'esx-5,Ash,Lab,2,24,262144,False'
].join('\n');
const VM_SHEET = [
	'VM,Powerstate,Template,CPUs,Memory,In Use MiB,Cluster,Host',
	...[1, 2, 3].map((at) => `app-${at},poweredOn,False,8,16384,10240,Metro,esx-${at}`),
	'lab-1,poweredOn,False,2,4096,10240,Lab,esx-5',
	'old-1,poweredOff,False,16,65536,10240,Metro,esx-1'
].join('\n');

describe('inventory-csv: the sheets of an export as text', () => {
	const estateOf = async (hosts: string) => {
		const { inventory, issues, problems } = await readInventory(
			[
				{ name: 'vInfo.csv', blob: new Blob([VM_SHEET]) },
				{ name: 'vHost.csv', blob: new Blob([hosts]) }
			],
			AT_ONCE
		);
		expect([...issues, ...problems]).toEqual([]);
		return answerOf(inventory, { filling: usualFilling(), turn: () => Promise.resolve() });
	};

	it('are 26 vCPUs of 4 VMs on 280 cores, cluster by cluster, and what is off counts for storage only', async () => {
		const { all, clusters } = await estateOf(HOST_SHEET.replaceAll('True', 'False'));
		expect(plainText(estateHeadline({ all, clusters }))).toContain('4 running VMs in 2 clusters');
		expect(all.summary.hosts.cores.total).toBe(280);
		expect(all.summary.vms.vcpus.total).toBe(26);
		// 26 / 280
		expect(all.summary.ratios.vcpusPerCore).toBeCloseTo(0.0929, 4);
		expect(
			clusters.map(({ name, summary: { vms, hosts } }) => [
				name,
				vms.vcpus.total,
				hosts.cores.total
			])
		).toEqual([
			['Metro', 24, 256],
			['Lab', 2, 24]
		]);
		// 3 x 16 + 4 GiB run; 5 x 10 GiB lie on disks.
		expect(all.summary.vms.memory.total).toBe(52 * 2 ** 30);
		expect(all.summary.vms.usedDisk.total).toBe(50 * 2 ** 30);
		expect(leftOutSentences(all.summary)).toEqual([
			'Counted apart, in no ratio: 1 VM switched off.'
		]);
	});

	it('leave the host in maintenance out, and put no name of a VM into the link', async () => {
		const answer = await estateOf(HOST_SHEET);
		expect(
			answer.clusters.map(({ summary: { vms, hosts } }) => [vms.vcpus.total, hosts.cores.total])
		).toEqual([
			[24, 192],
			[2, 24]
		]);
		expect(leftOutSentences(answer.all.summary)[0]).toBe(
			'1 host in maintenance is left out of every figure.'
		);
		const { summary } = answer.all;
		const { fields } = scenarioOf({
			summary,
			part: answer.all,
			cluster: null,
			sites: null,
			vmotion: null,
			names: 'left-out'
		});
		expect(Object.values(fields).join(' ')).not.toMatch(/app-|lab-|old-|esx-/);
	});
});
