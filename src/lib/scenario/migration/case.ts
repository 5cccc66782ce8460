import { type BytesPerSecond, bytesPerSecond, gibibytes } from '#lib/calc/units';
import { MIGRATION_VALUES } from '#lib/facts/migration-values';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, mapPart, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Span } from '#lib/scenario/span';
import { type MigrationValue, withMigrationValues } from './asking';
import { guestOf } from './guest';
import { type Hypervisor, isFrom } from './hypervisor';
import type { Barred, Disk, MigrationCase } from './outcome';
import { ownRulesOf, rulesOf, setUpOf, watchedRules } from './rules';
import { type Speed, speedOf } from './speed';

/** Without a figure of one's own: what was seen between unlike datastores, its middle taken as likely. */
function carriedBy(typed: MigrationValue<'dsr'>): Span<BytesPerSecond> {
	if (typed !== null) {
		const rate = bytesPerSecond(Number(typed) * 1e6);
		return { low: rate, likely: rate, high: rate };
	}
	const { low, high } = MIGRATION_VALUES['storage-vmotion-rate-across-types'];
	return { low, likely: bytesPerSecond((low + high) / 2), high };
}

interface What extends Pick<MigrationCase, 'moves'> {
	readonly disk: Disk | null;
}

const DISK_KEYS = ['mdisk', 'mwr', 'dsr', 'off'] as const;

/** A disk that moves alone stays below one host; one that moves with the memory crosses the network. */
function diskOf(scenario: Scenario, moves: 'both' | 'disk'): Part<What> {
	return withMigrationValues(scenario, DISK_KEYS, ({ mdisk, mwr, dsr, off }) =>
		ready<What>({
			moves,
			disk: {
				size: gibibytes(Number(mdisk)),
				writeRate: bytesPerSecond(Number(mwr) * 1e6),
				by: moves === 'both' ? 'network' : off,
				...(moves === 'both' && dsr === null ? {} : { carried: carriedBy(dsr) })
			}
		})
	);
}

const diskMovedOf = (scenario: Scenario): Part<What> =>
	withMigrationValues(scenario, ['moves'], ({ moves }): Part<What> =>
		moves === 'memory' ? ready({ moves, disk: null }) : diskOf(scenario, moves)
	);

/** Since when disk and memory move together, for a release that came before. */
function sinceOf({ family, generation, chosenBy, version }: Hypervisor): string | null {
	const since = MIGRATION_VALUES['vmotion-without-shared-storage-since'];
	if (family !== 'vmotion') return null;
	const before = chosenBy === 'version' ? !isFrom(version, since) : OLDER.has(generation);
	return before ? since : null;
}

/** Generations that ended before; the one of 5.0 went on to 5.5. */
const OLDER: ReadonlySet<string> = new Set(['vmotion-3.5-4.0', 'vmotion-4.1']);

/** Memory alone goes to another site only on storage that both see at once. */
function barredOf({ stor }: Scenario, { path, hypervisor }: Speed, { moves }: What): Barred | null {
	if (moves === 'both') {
		const since = sinceOf(hypervisor);
		return since === null ? null : { kind: 'not-in-this-release', since };
	}
	return moves === 'memory' && path.line.metres > 0 && (stor === 'async' || stor === 'none')
		? notShared(stor, hypervisor)
		: null;
}

const notShared = (stor: 'async' | 'none', hypervisor: Hypervisor): Barred => ({
	kind: 'storage-not-shared',
	storage: stor === 'async' ? 'copies' : 'none',
	togetherSince: sinceOf(hypervisor)
});

/** What moves, by which rules and over what: all that a model is asked, without the model. */
export const caseOf = once((scenario: Scenario): Part<MigrationCase> =>
	andThen(
		joinParts(speedOf(scenario), ownRulesOf(scenario), diskMovedOf(scenario)),
		([speed, own, what]) => {
			const { hypervisor } = speed;
			const setUp = setUpOf(hypervisor, own);
			const rules = rulesOf(hypervisor, own);
			return mapPart(guestOf(scenario, speed, watchedRules(rules, setUp)), (guest) => ({
				speed,
				guest,
				rules,
				setUp,
				...what,
				barred: barredOf(scenario, speed, what)
			}));
		}
	)
);
