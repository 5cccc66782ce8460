import type { Subnet } from '#lib/calc/address-prefix';
import { type DomainAnswer, domainOf } from '#lib/scenario/domain/domain';
import { hardwareOf, type Network, networkOf } from '#lib/scenario/domain/estate';
import { movingOf } from '#lib/scenario/evacuation/counts';
import { caseOf } from '#lib/scenario/migration/case';
import { hypervisorOf } from '#lib/scenario/migration/hypervisor';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { type MigrationAnswer, migrationOf } from '#lib/scenario/migration/migration';
import { speedOf } from '#lib/scenario/migration/speed';
import type { Part } from '#lib/scenario/part';
import { type Path, pathOf, planned } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { sitesEstateOf } from '#lib/scenario/sites/estate';
import { planOf } from '#lib/scenario/sites/plan';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { bitRate, shortTime } from './measures';
import { openRange } from './estimates';
import { pastSupport } from './migration/doubts';
import { lineWords } from './path/sentences';
import { durationWords, plural } from './quantities';
import { stripWords } from '#lib/words/sites/retold';

/** One link of the chain: a value that the next one rests on. */
export interface ChainCell {
	readonly value: string;
	/** Its name in a word or two where the value does not say what it is. */
	readonly short: string;
	readonly label: string;
}

export interface ChainPart {
	readonly page: '/' | '/domain' | '/migration' | '/sites' | '/evacuation';
	readonly name: string;
	readonly cells: readonly ChainCell[];
}

const UNKNOWN = '…';

const none = (): readonly ChainCell[] => [];

/** What waits says of what, so that three of them are told apart; the cells `before` it are there already. */
const cellsOf = <T>(
	part: Part<T>,
	short: string,
	cells: (value: T) => readonly ChainCell[],
	before: () => readonly ChainCell[] = none
): readonly ChainCell[] =>
	part.kind === 'waiting'
		? [...before(), { value: UNKNOWN, short, label: 'Waiting for a field:' }]
		: cells(part.value);

/** The cells of a part; none where it waits. */
const cellsIfReady = <T>(
	part: Part<T>,
	cells: (value: T) => readonly ChainCell[]
): readonly ChainCell[] => (part.kind === 'waiting' ? [] : cells(part.value));

/** The network itself, or where it is a pool, how large it is. */
const subnetWords = (subnet: Subnet): string =>
	subnet.kind === 'ipv4' && subnet.pool !== undefined
		? plural(subnet.pool.size, 'address', 'addresses')
		: `${subnet.network ?? ''}/${subnet.prefixLength}`;

const networkCells = (network: Network): readonly ChainCell[] => [
	{
		value: network.kind === 'routed' ? 'routed' : subnetWords(network.subnet),
		short: '',
		label: 'vMotion network'
	}
];

/** /24, 253 hosts, 2,024 VMs. */
const capacityCells = ({ first: { capacity }, network }: DomainAnswer): readonly ChainCell[] => [
	...networkCells(network),
	...(capacity.kind === 'bounded'
		? [
				{ value: plural(capacity.hosts, 'host'), short: '', label: 'Hosts in the vMotion domain' },
				{
					value: capacity.vmsPerHost.over.isZero()
						? 'no VM fits a host'
						: plural(capacity.vms, 'VM'),
					short: '',
					label: 'VMs in the vMotion domain'
				}
			]
		: [{ value: UNKNOWN, short: '', label: 'No maximum known' }])
];

function timeOf({ outcome, planned: byRule }: MigrationAnswer): string {
	if (outcome.kind === 'not-in-this-release') return 'not in this release';
	if (outcome.kind === 'storage-not-shared') return 'not live';
	if (byRule !== null) return durationWords(byRule.time);
	const estimate = estimateOf(outcome);
	return estimate === null ? 'does not finish' : openRange(estimate.task);
}

const NOT_SUPPORTED = 'not supported';

/** The time of one migration where times are compared; tried all the same, where nobody supports it. */
export const timeCell = (migration: MigrationAnswer): string =>
	pastSupport(migration) === null ? timeOf(migration) : `${timeOf(migration)} (${NOT_SUPPORTED})`;

/** The same where there is room for a word: what the headline says first. */
const moveCell = (migration: MigrationAnswer): string =>
	pastSupport(migration) === null ? timeOf(migration) : NOT_SUPPORTED;

const pathCells = (path: Path): readonly ChainCell[] => [
	{ value: lineWords(path), short: '', label: 'Site distance' },
	{ value: shortTime(planned(path)), short: 'round trip', label: 'Round-trip time' }
];

/** 40 km, 0.51 ms, 9.49 Gbit/s, 5.6 to 10 s. */
const migrationCells = (migration: MigrationAnswer): readonly ChainCell[] => [
	...pathCells(migration.speed.path),
	{ value: bitRate(migration.pace.rate), short: 'rate', label: 'Rate of one migration' },
	{ value: moveCell(migration), short: 'one move', label: 'Time of one migration' }
];

/** What the links rest on. */
export const CHAIN_ANSWERS = [domainOf, migrationOf, verdictOf] as const;

/** And what those rest on, so that a browser that runs all of it for the first time works at none of it for long. */
export const CHAIN_FOUNDATIONS = [
	hardwareOf,
	networkOf,
	domainOf,
	pathOf,
	hypervisorOf,
	speedOf,
	caseOf,
	migrationOf,
	sitesEstateOf,
	planOf,
	verdictOf
] as const;

/** The links of the chain with their values of the moment, for the strip under the header. */
export const chain = (scenario: Scenario): readonly ChainPart[] => [
	{
		page: '/domain',
		name: 'VMs in one vMotion domain',
		cells: cellsOf(domainOf(scenario), 'VMs', capacityCells, () =>
			cellsIfReady(networkOf(scenario), networkCells)
		)
	},
	{
		page: '/migration',
		name: 'Migration over the distance',
		cells: cellsOf(migrationOf(scenario), 'one move', migrationCells, () =>
			cellsIfReady(pathOf(scenario), pathCells)
		)
	},
	{
		page: '/sites',
		name: 'Layer 2 between the sites',
		cells: cellsOf(verdictOf(scenario), 'layer 2', (verdict) => [
			{
				value: stripWords(verdict).join(' / '),
				short: 'layer 2',
				label: 'Layer 2 between the sites'
			}
		])
	},
	{
		page: '/evacuation',
		name: 'Emptying hosts',
		cells: cellsOf(movingOf(scenario), 'to empty', (vms) => [
			{ value: vms === 0 ? 'no VM' : plural(vms, 'VM'), short: 'to empty', label: 'VMs to move' }
		])
	}
];
