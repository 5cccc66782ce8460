import { typedSitesIngredients } from '#lib/scenario/questions/sites-reading';
import { mtuNeeded } from '#lib/calc/site-traffic';
import {
	AMPLIFIER_DELAY,
	ARP_RATE_LAN_PEAK,
	FEC_DELAY,
	IPSEC_DELAY,
	MACSEC_DELAY,
	REGENERATOR_DELAY,
	ROUTER_DELAY,
	VMOTION_FLOOR,
	VSAN_METADATA_FACTOR,
	VSAN_RESYNC_FACTOR,
	WITNESS_BYTES
} from '#lib/facts/dci';
import type { Fact } from '#lib/facts/fact';
import { FIBRE_GROUP_INDEX, ROUTE_FACTOR_PLANNED, SPEED_OF_LIGHT } from '#lib/facts/physics';
import type { ScenarioText } from '#lib/scenario/questions/all';
import type { VerdictAnswer } from '#lib/scenario/sites/verdict';
import { type PathAnswer, planned } from '#lib/scenario/path/path';
import type { PortAnswer, SitesPlan } from '#lib/scenario/sites/plan';
import { treatmentWord } from './plan';
import { PRODUCTS, productsInUse } from '#lib/scenario/sites/products';
import { type SitesRuling, standingOf } from '#lib/scenario/sites/rules';
import { figuresSentence } from './verdict';
import { bitRateWords, inUnit, kmWords, ratioOfLimit, timeWords } from './figures';
import { count, significant } from '#lib/words/quantities';
import { factIngredient, type Ingredient, type Working } from '#lib/words/working';

/** A span as its two ends, in the unit people know it by. */
const spanIngredient = (fact: Fact<{ low: number; high: number }>): Ingredient => {
	const { low, high } = fact.value;
	const value = low === high ? timeWords(low) : `${timeWords(low)} to ${timeWords(high)}`;
	return {
		label: fact.label,
		value,
		status: fact.status,
		...(fact.status === 'read' ? {} : { note: fact.because }),
		sources: fact.sources
	};
};

const rated = (fact: Fact<number>, value: string): Ingredient => ({
	...factIngredient(fact),
	value
});

/** The devices of this path, each with its span; the fibre has its own constants. */
const devicesOf = ({ equipment }: PathAnswer): readonly Ingredient[] =>
	(
		[
			[equipment.amplifiers, AMPLIFIER_DELAY],
			[equipment.regenerators, REGENERATOR_DELAY],
			[equipment.fecLines, FEC_DELAY],
			[equipment.macsecLinks, MACSEC_DELAY],
			[equipment.ipsecGateways, IPSEC_DELAY],
			[equipment.routers, ROUTER_DELAY]
		] as const
	)
		.filter(([there]) => there > 0)
		.map(([, fact]) => spanIngredient(fact));

export function pathWorking(path: PathAnswer, text: ScenarioText): Working {
	const { line, route, routeFactor, ends, oneWayPerMetre, jitter } = path;
	const { working } = ends.high;
	const perKm = significant(oneWayPerMetre * 1e9, 4);
	return {
		title: 'Distance to round trip',
		formula:
			'Round trip = 2 × (straight line × route factor × delay per km + equipment) + serialization; the slower path and the jitter allowance count.',
		steps: [
			...(line.kind === 'places'
				? [`${line.from} to ${line.to}: ${kmWords(line.metres)} over the WGS84 ellipsoid`]
				: []),
			`${kmWords(line.metres)} × ${routeFactor} = ${kmWords(route)} of fibre`,
			`2 × ${kmWords(route)} × ${perKm} µs = ${timeWords(working.fibre)}`,
			`equipment, both ways: ${timeWords(ends.low.working.equipment)} to ${timeWords(working.equipment)}`,
			`serialization: ${timeWords(working.serialization)}`,
			`to plan with: ${timeWords(planned(path))}${jitter > 0 ? `, of it ${timeWords(jitter)} for jitter` : ''}`
		],
		ingredients: [
			...typedSitesIngredients(
				line.kind === 'places' ? ['pa', 'pb', 'route', 'prot'] : ['km', 'route', 'prot'],
				text
			),
			...(path.measured === null ? [] : typedSitesIngredients(['rtt'], text)),
			factIngredient(ROUTE_FACTOR_PLANNED),
			factIngredient(FIBRE_GROUP_INDEX),
			factIngredient(SPEED_OF_LIGHT),
			...devicesOf(path)
		]
	};
}

export function budgetWorking(
	{ sites, budget, storage }: VerdictAnswer,
	text: ScenarioText
): Working {
	const { demands, links } = sites;
	const vsan = storage === 'vsan-stretched';
	return {
		title: 'What the link carries',
		formula:
			'Writes + vMotion + routed traffic + address requests + backup, against what is left with one link down.',
		steps: [
			`writes ${text.wps} × ${text.wsz} kB × 8${vsan ? ' × 1.4 × 1.25' : ''} = ${bitRateWords(demands.writes)}`,
			`vMotion ${text.svm} × 250 Mbit/s = ${bitRateWords(demands.vmotion)}`,
			`routed traffic ${bitRateWords(demands.routed)}`,
			`address requests at the peak ${bitRateWords(demands.broadcasts)}`,
			`backup ${bitRateWords(demands.backup)}`,
			`sum ${bitRateWords(budget.total)}; left with one link down: ${count(Math.max(0, links.count - 1))} × ${bitRateWords(links.each)}`,
			...(sites.productMinimum === null
				? []
				: [`the product wants ${bitRateWords(sites.productMinimum)} whatever it uses`])
		],
		ingredients: [
			...typedSitesIngredients(
				['wps', 'wsz', 'svm', 'ew', 'ns', 'shb', 'gw', 'bak', 'link', 'lnk'],
				text
			),
			rated(VMOTION_FLOOR, bitRateWords(VMOTION_FLOOR.value)),
			...(vsan
				? [
						factIngredient(VSAN_METADATA_FACTOR),
						factIngredient(VSAN_RESYNC_FACTOR),
						factIngredient(WITNESS_BYTES)
					]
				: []),
			rated(ARP_RATE_LAN_PEAK, `${significant(ARP_RATE_LAN_PEAK.value)} a second`)
		]
	};
}

export function mtuWorking({ sites }: VerdictAnswer, text: ScenarioText): Working {
	const needed = mtuNeeded(sites.guestMtu, sites.technology.overhead);
	return {
		title: 'MTU',
		formula: 'What the path must carry = packet of the VM + headers of the link technology.',
		steps: [
			`${count(sites.guestMtu)} + ${count(sites.technology.overhead)} = ${count(needed)} B, offered ${count(sites.offeredMtu)} B`
		],
		ingredients: typedSitesIngredients(['gmtu', 'omtu', 'tech'], text)
	};
}

const LEVELS = {
	met: 'met',
	note: 'note',
	warning: 'warning',
	blocker: 'forbids'
} as const;
export const levelWord = (level: SitesRuling['level']): string => LEVELS[level];

/** One rule as a working of its own: demand, limit, ratio, remedy and who says so. */
export function ruleWorking(ruling: SitesRuling, answer: VerdictAnswer): Working {
	const { rule } = ruling;
	return {
		title: `${rule.id} ${rule.name}`,
		formula: rule.quantity,
		steps: [
			figuresSentence(ruling),
			...(ruling.kind === 'measured' && Number.isFinite(ruling.limit)
				? [
						`${inUnit(ruling.demand, rule)} ÷ ${inUnit(ruling.limit, rule)} = ${ratioOfLimit(ruling.ratio)}`
					]
				: []),
			`Remedy: ${rule.remedy}`
		],
		ingredients: [
			{
				label: 'Threshold',
				value: thresholdWords(ruling),
				status: standingOf(ruling, answer.standing),
				...(rule.note === undefined ? {} : { note: rule.note }),
				sources: rule.sources
			},
			...(rule.id === 'R02' ? productIngredients(answer) : [])
		]
	};
}

function thresholdWords(ruling: SitesRuling): string {
	if (ruling.kind === 'state') return 'yes or no';
	const { rule, limit } = ruling;
	const share = rule.warnAbove === 1 ? '' : `, warns from ${significant(rule.warnAbove * 100)} %`;
	return `${inUnit(limit, rule)}${share}`;
}

const productIngredients = ({ sites, storage }: VerdictAnswer): readonly Ingredient[] =>
	productsInUse({
		stor: storage,
		purpose: sites.purpose,
		technology: sites.technology.id,
		version: '8.0'
	})
		.filter(({ id }) => sites.rttLimits.some((limit) => limit.id === id))
		.map(({ name, limit, status, note, sources }) => ({
			label: name,
			value: limit === null ? 'no figure' : timeWords(limit),
			status,
			...(note === undefined ? {} : { note }),
			sources
		}));

/** Who says how each kind of network is treated. */
export const planWorking = (plan: SitesPlan): Working => ({
	title: 'Networks: who says so',
	formula: 'A network follows its role and the release, unless the list wishes otherwise.',
	steps: [],
	ingredients:
		plan.kind === 'plan'
			? plan.networks.map(({ network, rule, treatment }) => ({
					label: `${network.id}: ${rule.name}`,
					value: treatmentWord(treatment),
					status: rule.status,
					...(rule.note === undefined ? {} : { note: rule.note }),
					sources: rule.sources
				}))
			: []
});

/** Who names each port. */
export const portsWorking = ({ rows }: PortAnswer): Working => ({
	title: 'Ports: who says so',
	formula: 'Rows of the features in use, on the release in use.',
	steps: [],
	ingredients: rows.map(({ purpose, ports, protocol, status, note, sources }) => ({
		label: purpose,
		value: `${ports} ${protocol}`,
		status,
		...(note === undefined ? {} : { note }),
		sources
	}))
});

/** Who gives each product its round trip. */
export const productsWorking = (): Working => ({
	title: 'Round trips of products: who says so',
	formula:
		'As the vendors and those who quote them print it; where they disagree, the one with the better source.',
	steps: [],
	ingredients: PRODUCTS.map(({ name, version, limit, status, note, sources, disagreements }) => ({
		label: version === '' ? name : `${name} (${version})`,
		value: limit === null ? 'no figure' : timeWords(limit),
		status: disagreements === undefined ? status : 'sources disagree',
		note: [note, ...(disagreements ?? []).map(({ value, why }) => `${timeWords(value)}: ${why}.`)]
			.filter((each) => each !== undefined)
			.join(' '),
		sources
	}))
});
