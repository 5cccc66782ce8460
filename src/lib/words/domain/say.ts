import { type ClusterAnswer, clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { hardwareOf } from '#lib/scenario/domain/estate';
import { threadsOf } from '#lib/scenario/domain/threads';
import { lossOf } from '#lib/scenario/domain/loss';
import { totalsOf } from '#lib/scenario/domain/totals';
import { wantedOf } from '#lib/scenario/domain/wanted';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type Phrase, plainText } from '#lib/words/phrase';
import { fromPart, type Statement, statement, statements } from '#lib/words/statement';
import type { Working } from '#lib/words/working';
import {
	clusterSentence,
	coresSentence,
	heldBackSentence,
	hostsSentence,
	stretchedSentence,
	wantedSentence
} from './cluster';
import { clusterWorkings, lossWorkings } from './cluster-working';
import { lossHostsSentence, lossPhrases } from './loss';
import { meaningsSentence } from './meanings';
import { domainHeadlines, hasOneRatio, otherFigureSentence } from './sentences';
import { threadsSentence, tooManyCoresSentence } from './threads';
import { totalsLossPhrases, totalsSentence } from './totals';
import { wantedWorkings } from './wanted-working';
import { domainWorkings } from './workings';

const sayDomain = (scenario: Scenario): readonly Statement[] =>
	fromPart('domain', domainOf(scenario), (domain) => {
		const { phrase, reasons, remarks, asides } = domainHeadlines(domain);
		const same = domain.otherFigures.filter(({ effect }) => effect === 'no-effect');
		return [
			...statement('domain', phrase),
			...statements('domain why', reasons),
			...statements('domain remarks', remarks),
			...statements('domain asides', asides),
			...statement('domain meanings', meaningsSentence(domain)),
			...statements('domain other figures', same.map(otherFigureSentence))
		];
	});

const sayHardware = (scenario: Scenario): readonly Statement[] => [
	...fromPart('threads', threadsOf(scenario), (check) =>
		statement('threads', check === null ? null : threadsSentence(check))
	),
	...fromPart('cores', hardwareOf(scenario), (hardware) =>
		statement('cores', tooManyCoresSentence(hardware))
	)
];

const sayPhrases = (name: string, phrases: readonly Phrase[]): readonly Statement[] =>
	statements(name, phrases.map(plainText));

/** The totals take the place of ratio and average where they are given. */
const sayLoss = (scenario: Scenario, cluster: ClusterAnswer): readonly Statement[] =>
	fromPart('totals', totalsOf(scenario), (totals) =>
		totals === null
			? [
					...sayPhrases('loss first', lossPhrases(cluster, 'first')),
					...(hasOneRatio(cluster)
						? []
						: sayPhrases('loss second', lossPhrases(cluster, 'second'))),
					...statement('loss hosts', lossHostsSentence(cluster))
				]
			: [
					...statement('totals', totalsSentence(totals)),
					...sayPhrases('totals loss', totalsLossPhrases(totals, cluster)),
					...statement('loss hosts', lossHostsSentence(cluster))
				]
	);

const sayCluster = (scenario: Scenario): readonly Statement[] =>
	fromPart('cluster', clusterOf(scenario), (cluster) => {
		const hardware = hardwareOf(scenario);
		return [
			...statement('cluster', clusterSentence(cluster)),
			...statement('cluster hosts', hostsSentence(cluster)),
			...statement('cluster stretched', stretchedSentence(cluster)),
			...(hardware.kind === 'ready'
				? statement('cluster cores', coresSentence(cluster.hosts, hardware.value))
				: []),
			...sayLoss(scenario, cluster)
		];
	});

const sayWanted = (scenario: Scenario): readonly Statement[] =>
	fromPart('wanted', wantedOf(scenario), (wanted) => [
		...statement('wanted', wantedSentence(wanted, 'first')),
		...statement('wanted second', wantedSentence(wanted, 'second')),
		...statement('wanted held back', heldBackSentence(wanted, 'first')),
		...statement('wanted held back second', heldBackSentence(wanted, 'second'))
	]);

/** Every sentence on the vMotion domain, the cluster and the other way round. */
export const sayOfDomain = (scenario: Scenario): readonly Statement[] => [
	...sayDomain(scenario),
	...sayHardware(scenario),
	...sayCluster(scenario),
	...sayWanted(scenario)
];

/** Every working behind them. */
export function workOutDomain(scenario: Scenario): readonly Working[] {
	const domain = domainOf(scenario);
	const cluster = clusterOf(scenario);
	const loss = lossOf(scenario);
	const wanted = wantedOf(scenario);
	return [
		...(domain.kind === 'ready' ? domainWorkings(domain.value, scenario) : []),
		...(cluster.kind === 'ready' ? clusterWorkings(cluster.value, scenario) : []),
		...(loss.kind === 'ready' ? lossWorkings(loss.value, scenario) : []),
		...(domain.kind === 'ready' && wanted.kind === 'ready'
			? wantedWorkings(wanted.value, domain.value, scenario)
			: [])
	];
}
