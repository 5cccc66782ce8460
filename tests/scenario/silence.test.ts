import { describe, expect, it } from 'vitest';
import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
import { everything } from '#lib/scenario/everything';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { ALL_KEYS, type AnyKey, type Scenario } from '#lib/scenario/questions/initial-text';
import { isAsked, type Question } from '#lib/scenario/questions/kinds';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { fromLink } from '#lib/scenario/questions/link';
import links from '../golden/links.json';

/** Some scenario of the record in which a question is asked; the defaults, for most. */
const RECORDED = [...links, 'wbud=12'].map((link) => fromLink(new URLSearchParams(link)));
const isRead = (scenario: Scenario) => Object.keys(issuesOf(ALL_QUESTIONS, scenario)).length === 0;
const askedIn = (key: AnyKey): Scenario => {
	const found = RECORDED.find(
		(scenario) => isAsked(ALL_QUESTIONS[key] as Question, scenario) && isRead(scenario)
	);
	if (found === undefined) throw new Error(`${key} is asked nowhere in the record`);
	return found;
};

type Answers = Readonly<Record<string, unknown>>;

/** What the post claims of one data centre is left out where its domain waits; the rest of the answer stands. */
function answersTo(scenario: Scenario): Answers {
	const { tipping, ...answers } = everything(scenario);
	return {
		...answers,
		issues: null,
		tipping:
			tipping.kind === 'ready' ? { ...tipping, value: { ...tipping.value, oneSite: [] } } : tipping
	};
}

const known = new Map<Scenario, Answers>();
function before(scenario: Scenario): Answers {
	const answers = known.get(scenario) ?? answersTo(scenario);
	known.set(scenario, answers);
	return answers;
}

/** The answers that one text holds up, when it alone cannot be read. */
function silencedBy(key: AnyKey): readonly string[] {
	const scenario = askedIn(key);
	const [read, spoilt] = [before(scenario), answersTo({ ...scenario, [key]: 'nonsense; 1; x; y' })];
	const waits = { kind: 'waiting', fields: [key] };
	const silenced = Object.keys(read).filter(
		(name) => JSON.stringify(spoilt[name]) === JSON.stringify(waits)
	);
	const others = Object.keys(read).filter((name) => !silenced.includes(name));
	for (const name of others) expect([name, spoilt[name]]).toEqual([name, read[name]]);
	return silenced;
}

const WAY = ['path', 'headroom', 'circuit'];
const COPY = ['migration', 'impact', 'breakEven', 'smallestLink', 'toll'];
/** What the model is asked further, whichever rule the page estimates by. */
const MODEL = ['batch', 'within'];
const VERDICT = ['verdict', 'remedies', 'writes', 'tipping'];
/** Where nothing is typed of hosts and VMs, the sites are as large as the vMotion domain. */
const SITES = [
	'estate',
	'evacuation',
	'churn',
	'overfullVlan',
	'stretched',
	'plan',
	'ports',
	'replication',
	...VERDICT
];

/** Which answers ask which question, by hand: those wait, and every other one stays as it was. */
const SILENCED: readonly (readonly [keys: string, ...answers: readonly string[]])[] = [
	['vs', 'domain', 'cluster', 'wanted', ...COPY, ...MODEL, ...SITES],
	['nics vmram', 'domain', 'cluster', 'wanted', ...COPY, ...MODEL, ...SITES],
	['net subnet rsv rsvn ratio ratio2 per', 'domain', 'cluster', 'wanted', ...SITES],
	['ram hv vcpu over mover cpumax unv disp', 'domain', 'cluster', 'wanted', ...SITES],
	['sockets cores', 'domain', 'cluster', 'wanted', 'threads', ...SITES],
	['vmdisk ds', 'domain', 'cluster', 'wanted', ...SITES],
	['vcs vds', 'domain', 'wanted', ...SITES],
	['lp', 'threads'],
	['lose lost', 'cluster', 'wanted'],
	['tcpu tmem', 'totals'],
	['want', 'wanted'],
	['chosts shost', 'cluster', 'wanted', ...SITES],
	// The speed of the link has a say in the way only where a device waits for whole frames.
	['link', ...COPY, ...MODEL, 'evacuation', 'churn', ...VERDICT],
	['km route rtt prtt eqd prot jit', ...WAY, ...COPY, ...MODEL, 'evacuation', 'churn', ...VERDICT],
	// Where a distance is typed there is nothing to draw circles around.
	['dist pa pb', 'reach', ...WAY, ...COPY, ...MODEL, 'evacuation', 'churn', ...VERDICT],
	[
		'amp regen fec msec ipsec hops saf',
		...WAY,
		...COPY,
		...MODEL,
		'evacuation',
		'churn',
		...VERDICT
	],
	[
		'work know dirty smem slink stime sdata sstun act hyp',
		...COPY,
		...MODEL,
		'evacuation',
		'churn'
	],
	[
		'loss mnic wan wanp conc mtu cap vcores goal rounds setup moves mdisk mwr',
		...COPY,
		...MODEL,
		'evacuation',
		'churn'
	],
	['wset wman pstr dsr off', ...COPY, ...MODEL, 'evacuation', 'churn'],
	// A curve is of one guest, and one VM to move is not every VM of a host.
	['mvm curve', ...COPY, ...MODEL],
	['rule', ...COPY],
	['many mho', 'batch', 'toll'],
	['hcpu tmo', 'toll'],
	['within', 'within'],
	['svms', ...SITES],
	['nets adr', 'plan', 'ports', 'stretched', ...VERDICT],
	['stor', 'headroom', 'plan', 'ports', 'replication', 'stretched', ...VERDICT],
	// What copies at intervals put on the link stands in the verdict.
	['rpo chg', 'replication', ...VERDICT],
	['memu', 'replication'],
	['fw', 'ports'],
	['comp', 'writes'],
	['tech', 'circuit', ...VERDICT],
	['lnk', 'evacuation', 'churn', ...VERDICT],
	['omtu gmtu duct purp wit wrtt gw edge storm stormp stormf', ...VERDICT],
	['vlans busy', 'overfullVlan', 'stretched', ...VERDICT],
	['brd indep pair brid trk acc stpl mact vlim vtep vrep wps wsz svm ew ns shb', ...VERDICT],
	['bak chat cbud wloc wrt wbud evr twin fcg fcc copies mvs outm', ...VERDICT],
	['evh', 'evacuation', ...VERDICT],
	['em emh dl ord free pat ptm', 'evacuation'],
	// The bound of it rests on fewer of them.
	['sizes disc bat slo', 'evacuation', 'churn'],
	['r12 r20 r21 arpp arpa macu mach', ...VERDICT],
	['macv lrn', 'churn', ...VERDICT],
	['w01 w02 w04 w07 w09 w10 w14 w22 w23 w24 w27', ...VERDICT]
];

const rowOf = (key: AnyKey) => SILENCED.filter(([keys]) => keys.split(' ').includes(key));

describe('a text that cannot be read', () => {
	it.each(ALL_KEYS)('%s silences what depends on it, and changes nothing else', (key) => {
		const [row, ...more] = rowOf(key);
		expect(more).toEqual([]);
		expect([...silencedBy(key)].sort()).toEqual([...(row ?? []).slice(1)].sort());
	});
});

/** Emptying hosts of one cluster asks how many there are and what runs on them, not what a loss would do to it. */
describe.each([
	'em=host&chosts=8&ratio=30',
	'em=rack&emh=6&chosts=24&ratio=20',
	'em=roll&chosts=12'
])('%s', (link) => {
	const scenario = fromLink(new URLSearchParams(link));
	const read = evacuationOf(scenario);
	const spoilt = (key: AnyKey) => evacuationOf({ ...scenario, [key]: 'nonsense; 1; x; y' });

	it.each([
		...['lose', 'lost', 'ratio2', 'shost', 'svms', 'lnk', 'evh', 'rsv', 'rsvn'],
		...['vmdisk', 'ds', 'vcs', 'tech', 'net', 'subnet']
	] as const)('does not wait for %s', (key) => {
		expect(spoilt(key as AnyKey)).toEqual(read);
	});

	it.each(['hv', 'vcpu', 'mover'] as const)(
		'does not wait for %s, without which nothing is said of a memory that nobody typed',
		(key) => {
			const said = (part: unknown) =>
				JSON.stringify(part, (name, value: unknown) => (name === 'tooSmall' ? null : value));
			expect(said(spoilt(key))).toBe(said(read));
		}
	);

	it.each(['chosts', 'ratio', 'per', 'vmram', 'work', 'slo'] as const)('waits for %s', (key) => {
		expect(spoilt(key)).toEqual({ kind: 'waiting', fields: [key] });
	});
});
