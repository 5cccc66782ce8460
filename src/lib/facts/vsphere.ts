import type { AssumedFact, Fact, MaybeFact, UnknownFact } from './fact';
import { HA_4_0_RULE, VSPHERE_3_5, VSPHERE_4_0, VSPHERE_4_1 } from './vsphere-v3-v4';
import { VSPHERE_5_0, VSPHERE_5_1, VSPHERE_5_5 } from './vsphere-v5';
import { VSPHERE_6_0, VSPHERE_6_5, VSPHERE_6_7 } from './vsphere-v6';
import { VSPHERE_7_0, VSPHERE_7_0_U1, VSPHERE_8_0, VSPHERE_9_0 } from './vsphere-v7-v9';
import { type AnyText, joined, type Texts } from './vsphere-texts';
import {
	type KnownMaximum,
	LIMIT_KEYS,
	type LimitKey,
	type Maximum,
	type UnknownMaximum,
	type VersionId,
	VSPHERE_VALUES
} from './vsphere-values';

export {
	HA_4_0_RULE,
	HA_4_0_SMALL_CLUSTER_HOSTS,
	HA_4_0_VMS_PER_HOST_LARGE
} from './vsphere-v3-v4';

const TEXTS: { readonly [V in VersionId]: Texts<V> } = {
	'3.5': VSPHERE_3_5,
	'4.0': VSPHERE_4_0,
	'4.1': VSPHERE_4_1,
	'5.0': VSPHERE_5_0,
	'5.1': VSPHERE_5_1,
	'5.5': VSPHERE_5_5,
	'6.0': VSPHERE_6_0,
	'6.5': VSPHERE_6_5,
	'6.7': VSPHERE_6_7,
	'7.0': VSPHERE_7_0,
	'7.0U1': VSPHERE_7_0_U1,
	'8.0': VSPHERE_8_0,
	'9.0': VSPHERE_9_0
};

/** The maximums of a release as the catalogue has them, with all that is written about them. */
export interface VsphereVersion {
	readonly id: VersionId;
	readonly name: string;
	readonly limits: Readonly<Record<LimitKey, MaybeFact<number>>>;
}

export const VSPHERE_VERSIONS: readonly VsphereVersion[] = VSPHERE_VALUES.map(
	({ id, name, limits }) => {
		const texts: Readonly<Record<LimitKey, AnyText>> = TEXTS[id];
		const facts = LIMIT_KEYS.map((key) => [key, joined(limits[key], key, texts[key])]);
		// fromEntries forgets the keys.
		return { id, name, limits: Object.fromEntries(facts) as VsphereVersion['limits'] };
	}
);

const FACTS: ReadonlyMap<string, MaybeFact<number>> = new Map(
	[...VSPHERE_VERSIONS.flatMap(({ limits }) => Object.values(limits)), ...HA_4_0_RULE].map(
		(fact) => [fact.id, fact]
	)
);

/** Whether a part of an answer is a maximum of the catalogue without what is written about it. */
export const isMaximum = (part: object): part is Maximum =>
	'others' in part && 'id' in part && FACTS.has(String(part.id));

/** All that is written about a maximum that an answer reckons with; what a house laid down says it itself. */
export function factOf(of: KnownMaximum | AssumedFact<number>): Fact<number>;
export function factOf(of: UnknownMaximum): UnknownFact;
export function factOf(of: Maximum | AssumedFact<number>): MaybeFact<number>;
export function factOf(of: Maximum | AssumedFact<number>): MaybeFact<number> {
	if (of.status === 'assumption') return of;
	const fact = FACTS.get(of.id);
	if (fact === undefined) throw new Error(`${of.id} is no maximum of the catalogue`);
	return fact;
}
