import {
	ARP_RATE_LAN_PEAK,
	VMOTION_FLOOR,
	VSAN_METADATA_FACTOR,
	VSAN_RESYNC_FACTOR,
	WITNESS_BYTES
} from '#lib/facts/dci';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import type { AcceptedDecimal } from '#lib/form/number-field';
import { figureOf } from '#lib/scenario/questions/read-back';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';
import {
	isSynchronous,
	migrationsTyped,
	type Traffic,
	writesTyped
} from '#lib/scenario/sites/case';
import { LAYER2_TEXTS } from '#lib/facts/layer2-rules';
import { ROLE_TEXTS } from '#lib/facts/network-roles';
import { MOBILITY_LIMITS, STRETCHED_STORAGE } from '#lib/facts/storage';
import { ASSUMED_TRAFFIC_VMS } from '#lib/facts/stretched-clusters';
import type { VerdictAnswer } from '#lib/scenario/sites/verdict';
import type { SitesPlan } from '#lib/scenario/sites/plan';
import type { PortAnswer } from '#lib/scenario/sites/ports';
import { treatmentWord } from './plan';
import { readForWords } from './ports';
import { type SitesRuling, standingOf } from '#lib/scenario/sites/rules';
import { figuresSentence } from './verdict';
import { bitRate, shortTime } from '#lib/words/measures';
import { inUnit, ratioOfLimit } from './figures';
import { count, inFull, significant } from '#lib/words/quantities';
import { typedNumber } from '#lib/words/typed-number';
import { factIngredient, type Ingredient, typedInto, type Working } from '#lib/words/working';

/** Every product with a word on the distance between two sites, and who says so. */
export const PRODUCTS_IN_FULL = [...STRETCHED_STORAGE, ...MOBILITY_LIMITS];

const typed = typedInto({ ...DOMAIN_QUESTIONS, ...PATH_QUESTIONS, ...SITES_QUESTIONS });

/** A budget that was worked out has read them. */
function readFor(key: 'wps' | 'svm' | 'wsz' | 'chg' | 'rpo', scenario: Scenario): AcceptedDecimal {
	const figure = figureOf(SITES_QUESTIONS[key], key, scenario);
	if (typeof figure !== 'string') throw new Error(`${key} was not read`);
	return figure;
}

export function budgetWorking(
	{ sites, budget, storage, estate }: VerdictAnswer,
	scenario: Scenario
): Working {
	const { demands, links } = sites;
	const vsan = storage === 'vsan-stretched';
	const synchronous = isSynchronous(storage);
	const copied = sites.storage === 'copies';
	const { vms } = estate;
	const writes = writesTyped({ scenario, figure: readFor('wps', scenario), vms });
	const migrations = migrationsTyped({ scenario, figure: readFor('svm', scenario), vms });
	const ofVms = ({ from }: Traffic) =>
		from === 'typed'
			? ''
			: ` (ours for ${count(ASSUMED_TRAFFIC_VMS.value)} VMs, taken for ${count(estate.vms)})`;
	return {
		title: 'What the link carries',
		formula: `${copied ? 'Copies at intervals' : 'Writes'} + vMotion + routed traffic + address requests + backup, against all links, and against what is left with one link down.`,
		steps: [
			synchronous
				? `writes ${count(writes.value)}${ofVms(writes)} × ${typedNumber(readFor('wsz', scenario))} kB × 8${vsan ? ` × ${inFull(VSAN_METADATA_FACTOR.value)} × ${inFull(VSAN_RESYNC_FACTOR.value)}` : ''} = ${bitRate(demands.writes)}`
				: `writes ${bitRate(demands.writes)}: nothing is written to both sites at once`,
			...(copied
				? [
						`copies ${typedNumber(readFor('chg', scenario))} GB × 8 ÷ ${typedNumber(readFor('rpo', scenario))} min = ${bitRate(demands.copies)}${sites.assumedDemands.copies > 0 ? ', of figures of ours' : ''}`
					]
				: []),
			`vMotion ${count(migrations.value)}${ofVms(migrations)} × ${bitRate(VMOTION_FLOOR.value)} = ${bitRate(demands.vmotion)}`,
			`routed traffic ${bitRate(demands.routed)}${sites.assumedDemands.routed > 0 ? ', ours' : ''}`,
			`address requests at the peak ${bitRate(demands.broadcasts)}`,
			`backup ${bitRate(demands.backup)}`,
			`sum ${bitRate(budget.total)}; all links ${count(links.count)} × ${bitRate(links.each)}; left with one link down: ${count(Math.max(0, links.count - 1))} × ${bitRate(links.each)}`,
			...(sites.productMinimum === null
				? []
				: [`the product wants ${bitRate(sites.productMinimum)} whatever it uses`])
		],
		ingredients: [
			...(synchronous ? typed(['wps', 'wsz'], scenario) : []),
			...(copied ? typed(['chg', 'rpo'], scenario) : []),
			...typed(['svm', 'ew', 'ns', 'shb', 'gw', 'bak', 'link', 'lnk'], scenario),
			factIngredient(ASSUMED_TRAFFIC_VMS),
			factIngredient(VMOTION_FLOOR, bitRate(VMOTION_FLOOR.value)),
			...(vsan
				? [
						factIngredient(VSAN_METADATA_FACTOR),
						factIngredient(VSAN_RESYNC_FACTOR),
						factIngredient(WITNESS_BYTES)
					]
				: []),
			factIngredient(ARP_RATE_LAN_PEAK, `${significant(ARP_RATE_LAN_PEAK.value)} a second`)
		]
	};
}

export function mtuWorking({ sites, neededMtu }: VerdictAnswer, scenario: Scenario): Working {
	return {
		title: 'MTU',
		formula: 'What the path must carry = packet of the VM + headers of the link technology.',
		steps: [
			`${count(sites.guestMtu)} + ${count(sites.technology.overhead)} = ${count(neededMtu)} B, offered ${count(sites.offeredMtu)} B`
		],
		ingredients: typed(['gmtu', 'omtu', 'tech'], scenario)
	};
}

const LEVELS = {
	met: 'met',
	note: 'note',
	warning: 'warning',
	blocker: 'forbids'
} as const;
export const levelWord = (level: SitesRuling['level']): string => LEVELS[level];

/** What helps where a rule stands in the way. */
export const ruleRemedy = (id: SitesRuling['rule']['id']): string => LAYER2_TEXTS[id].remedy;

/** One rule as a working of its own: demand, limit, ratio, remedy and who says so. */
export function ruleWorking(ruling: SitesRuling, answer: VerdictAnswer): Working {
	const { rule } = ruling;
	const { quantity, remedy, note, sources } = LAYER2_TEXTS[rule.id];
	return {
		title: `${rule.id} ${rule.name}`,
		formula: quantity,
		steps: [
			figuresSentence(ruling),
			...(ruling.kind === 'measured'
				? [
						`${inUnit(ruling.demand, rule)} ÷ ${inUnit(ruling.limit, rule)} = ${ratioOfLimit(ruling.ratio)}`
					]
				: []),
			`Remedy: ${remedy}`
		],
		ingredients: [
			{
				label: 'Threshold',
				value: thresholdWords(ruling),
				status: standingOf(ruling, answer.standing),
				...(note === undefined ? {} : { note }),
				sources
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

const productIngredients = ({ sites }: VerdictAnswer): readonly Ingredient[] =>
	PRODUCTS_IN_FULL.filter(({ id }) => sites.rttLimits.some((limit) => limit.id === id)).map(
		({ name, limit, status, note, sources }) => ({
			label: name,
			value: limit === null ? 'no figure' : shortTime(limit),
			status,
			...(note === undefined ? {} : { note }),
			sources
		})
	);

/** Who says how each kind of network is treated. */
export const planWorking = (plan: SitesPlan): Working => ({
	title: 'Networks: who says so',
	formula: 'A network follows its role and the release, unless the list wishes otherwise.',
	steps: [],
	ingredients:
		plan.kind === 'plan'
			? plan.networks.map(({ network, rule, treatment }) => {
					const { name, status, note, sources } = ROLE_TEXTS[rule.role];
					return {
						label: `${network.id}: ${name}`,
						value: treatmentWord(treatment),
						status,
						...(note === undefined ? {} : { note }),
						sources
					};
				})
			: []
});

/** Who names each port. */
export const portsWorking = ({ rows }: PortAnswer): Working => ({
	title: 'Ports: who says so',
	formula: 'Rows of the features in use, on the release in use.',
	steps: [],
	ingredients: rows.map((row) => ({
		label: row.purpose,
		value: `${row.ports} ${row.protocol}`,
		status: row.status,
		note: [`Read for ${readForWords(row)}.`, row.note ?? ''].join(' ').trim(),
		sources: row.sources
	}))
});

/** Who gives each product its round trip. */
export const productsWorking = (): Working => ({
	title: 'Round trips of products: who says so',
	formula:
		'As the vendors and those who quote them print it; where they disagree, the one with the better source.',
	steps: [],
	ingredients: PRODUCTS_IN_FULL.map(
		({ name, version, limit, status, note, sources, disagreements }) => ({
			label: version === '' ? name : `${name} (${version})`,
			value: limit === null ? 'no figure' : shortTime(limit),
			status: disagreements === undefined ? status : 'sources disagree',
			note: [note, ...(disagreements ?? []).map(({ value, why }) => `${shortTime(value)}: ${why}.`)]
				.filter((each) => each !== undefined)
				.join(' '),
			sources
		})
	)
});
