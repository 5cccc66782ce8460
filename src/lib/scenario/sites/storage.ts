import type { Alternative, AsyncAnswer, Readdressing } from '#lib/calc/async-replication';
import {
	addedWriteLatency,
	crossings,
	synchronousWrites,
	witnessTraffic
} from '#lib/calc/site-traffic';
import { ratio } from '#lib/calc/units';
import { WITNESS_BYTES, WITNESS_WITHIN, WRITE_ROUND_TRIPS } from '#lib/facts/dci';
import { type Phrase, strong } from '#lib/words/phrase';
import { ready, withValues } from '#lib/scenario/questions/reading';
import type {
	SitesPart as Part,
	SitesReading as Reading
} from '#lib/scenario/questions/sites-reading';
import type { VerdictAnswer } from './verdict';
import { creditsOf, FC_SPEEDS, readWriteStream } from './case';
import { longestWay, type PathAnswer } from '#lib/scenario/path/path';
import { bitRateWords, percentWords, timeWords } from '#lib/words/sites/figures';
import { count, durationWords, significant } from '#lib/words/quantities';

const TWO_HOURS = 7200;

/** Intervals of replication are spoken of in minutes: 60 min, 63.3 min. */
const intervalWords = (time: number): string =>
	time >= 60 && time <= TWO_HOURS ? `${significant(time / 60)} min` : durationWords(time);

/** What copies at intervals give and take, in one sentence. */
export function asyncHeadline(answer: AsyncAnswer): Phrase {
	const lost = intervalWords(answer.promisedLoss);
	const start = [
		'Copies at intervals are no shared storage: ',
		strong('no live migration'),
		' on it. '
	];
	const promise = ['Lose a site and up to ', strong(lost), ' of work go with it'];
	if (answer.kind === 'falls-behind')
		return [
			...start,
			'A copy takes ',
			strong(durationWords(answer.copyTime)),
			`, longer than the ${lost} between two, so it falls behind by ${durationWords(answer.behindPerInterval)} each time.`
		];
	return [
		...start,
		...promise,
		`; ${intervalWords(answer.worstLoss)} at worst, because a copy takes ${durationWords(answer.copyTime)} to arrive.`
	];
}

const ALTERNATIVES: Readonly<Record<Alternative, string>> = {
	'restart-copies':
		'Start the copies at the other site, by hand or with a recovery tool: the loss is one interval, the stop is the time it takes to boot.',
	'migrate-with-storage':
		'Move memory and disk together: vMotion without shared storage, from vSphere 5.1 (routed from 6.0).',
	'synchronous-array':
		'A synchronous array of the table below: both sites write, within its round trip.',
	'vsan-stretched':
		'vSAN stretched: one host a site and a witness make the smallest, within 5 ms and with 10 Gbit/s.',
	'replicate-per-vm': 'Replicate VM by VM: shorter intervals for those that matter.'
};
export const alternativeSentence = (alternative: Alternative): string => ALTERNATIVES[alternative];

const READDRESSING: Readonly<Record<Readdressing['kind'], string>> = {
	'stretched-subnet': 'Same subnet at both sites (stretched)',
	'moved-subnet': 'Same subnet, moved as a whole',
	'new-subnet': 'A different subnet at the other site'
};
const NEEDS: Readonly<Record<Readdressing['needs'][number], string>> = {
	'stretched-vlan': 'a stretched VLAN',
	'routing-change': 'the route announced from the other site',
	'dns-change': 'names that follow',
	'address-change': 'new addresses in the VMs'
};
const RISKS: Readonly<Record<Readdressing['risks'][number], string>> = {
	'both-sites-fail-together': 'both sites fail together',
	trombone: 'traffic crosses the link twice',
	'all-or-nothing': 'every VM of the subnet goes, or none',
	'address-used-twice': 'one address at two places if the first site lives',
	'hard-coded-addresses': 'addresses written into programs',
	'slow-dns': 'caches that keep the old address'
};

export const readdressingRow = ({ kind, needs, risks }: Readdressing): readonly string[] => [
	READDRESSING[kind],
	needs.map((need) => NEEDS[need]).join(', '),
	risks.map((risk) => RISKS[risk]).join(', ')
];

export const afterLossSentence = ({ afterSiteLoss }: AsyncAnswer): string =>
	afterSiteLoss === 'fits'
		? 'The memory in use fits on one site when the other is lost.'
		: 'More than half of the memory is in use at each site: one site cannot hold both.';

/** What the wires carry: synchronous writes, the witness, a write’s delay, the trombone. */
export interface WriteAnswer {
	readonly plain: number;
	readonly onLink: number;
	readonly witness: number | null;
	readonly added: { readonly accelerated: number; readonly plain: number };
	readonly shareAtB: number;
}

export const answerWrites = (reading: Reading, { sites }: VerdictAnswer): Part<WriteAnswer> => {
	const stream = readWriteStream(reading);
	if (stream.kind === 'waiting') return stream;
	return withValues(reading, ['stor', 'comp', 'shb'], ({ stor, comp, shb }) =>
		ready({
			plain: stream.value.kind === 'none' ? 0 : stream.value.rate * stream.value.size,
			onLink: synchronousWrites(stream.value),
			witness:
				stor === 'vsan-stretched'
					? witnessTraffic({
							components: Number(comp),
							bytesPerComponent: WITNESS_BYTES.value,
							within: WITNESS_WITHIN.value
						})
					: null,
			added: {
				accelerated: addedWriteLatency(sites.roundTrip, WRITE_ROUND_TRIPS.value.accelerated),
				plain: addedWriteLatency(sites.roundTrip, WRITE_ROUND_TRIPS.value.plain)
			},
			shareAtB: Number(shb) / 100
		})
	);
};

export function writeSentences(answer: WriteAnswer): readonly string[] {
	const { plain, onLink, witness, added, shareAtB } = answer;
	const { gatewayAtA, localGateways } = crossings(ratio(shareAtB));
	return [
		...(onLink === 0
			? ['Nothing is written to both sites at once.']
			: onLink === plain
				? [`Synchronous writes take ${bitRateWords(onLink)}.`]
				: [
						`Synchronous writes are ${bitRateWords(plain)}; with metadata (× 1.4) and repairs (× 1.25) vSAN sends ${bitRateWords(onLink)}.`
					]),
		...(witness === null
			? []
			: [`The witness is told of its components with up to ${bitRateWords(witness)}.`]),
		`Each write waits ${timeWords(added.accelerated)} longer with write acceleration, ${timeWords(added.plain)} without.`,
		`With ${percentWords(shareAtB)} of the VMs at B, a routed packet crosses the link ${gatewayAtA.toFixed(2)} times on average with the gateway at A, ${localGateways.toFixed(2)} times with one at each site.`
	];
}

/** Full-frame buffer credits by generation: per kilometre, and for the longest way of this case. */
export const creditRows = (path: PathAnswer) =>
	FC_SPEEDS.map((speed) => {
		const perKm = creditsOf(speed, path.oneWayPerMetre);
		return {
			speed: `${speed}G`,
			perKm,
			needed: Math.ceil((longestWay(path) / 1000) * perKm)
		};
	});

/** The blast of an unpoliced link, in frames. */
export function stormSentence({ sites, assumed }: VerdictAnswer): string {
	const all = sites.links.each / assumed.frameOnWire;
	return `A loop fills one link with up to ${count(all)} broadcasts a second; storm control at 1 % still passes ${count(all / 100)}, where 2,000 cost each VM 2 % of a core.`;
}
