import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import {
	ALL_KEYS,
	type AnyKey,
	INITIAL_TEXT,
	type Scenario
} from '#lib/scenario/questions/initial-text';
import type { Question } from '#lib/scenario/questions/kinds';
import { MIGRATION_PRESETS } from '#lib/scenario/questions/migration-presets';
import { PRESETS } from '#lib/scenario/questions/presets';
import { SITES_PRESETS } from '#lib/scenario/questions/sites-presets';

/** Draws the same things again for the same seed, whatever machine it runs on. */
export interface Dice {
	/** From 0 up to, and without, 1. */
	readonly unit: () => number;
	/** A whole number from 0 up to, and without, `below`. */
	readonly below: (below: number) => number;
	readonly one: <T>(of: readonly T[]) => T;
}

/** mulberry32, in the public domain: 32 bits of state are enough to try things, and for nothing else. */
export function dice(seed: number): Dice {
	let state = seed >>> 0;
	const unit = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(unit() * end);
	const one = <T>(of: readonly T[]): T => {
		const found = of[below(of.length)];
		if (found === undefined) throw new Error('nothing to draw from');
		return found;
	};
	return { unit, below, one };
}

const FREE_TEXTS: Readonly<Partial<Record<AnyKey, readonly string[]>>> = {
	subnet: ['/23', '/30', '/31', '/32', '/33', '/64', '255.255.252.0', '10.1.2.3/22', '10.0.0.1-9'],
	curve: ['10 100, 1000 9000', '125 8000, 1000 42000, 10000 150000', '1 1, 2 2000000'],
	nets: [
		'vMotion; 16\nProduction; 16; 240',
		'Production; 8; 90; stretch; 20\nDMZ; 4; 10; local at A',
		'Web/DB, iSCSI and backup',
		'name,vlan,vms\nProd,10,200\nTest,20,5'
	],
	pa: ['Munich', '48.14, 11.58', 'Paris', '-33.9, 151.2'],
	pb: ['London', '50.94, 6.96', 'Sydney', 'Munich'],
	chosts: ['', '8', '6 + 4', '96'],
	shost: ['', '8', '6 + 4', '253']
};

/** What nobody means, and anybody can put into a link. */
export const HOSTILE: readonly string[] = [
	...[
		'',
		' ',
		' 16 ',
		'16 ',
		'\t16',
		'\u00a016',
		'\ufeff16',
		'16\n',
		'+16',
		'16.',
		'.5',
		'-0',
		'00'
	],
	...['x', '-1', '1,5', '1.024', '10.000', '1e9', '1e-9', '0x10', 'NaN', 'Infinity', '-Infinity'],
	...['undefined', 'null', 'true', '[object Object]', '${1}', '{{1}}', '%', '%00', '&amp;', '/99'],
	...['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty', 'prototype'],
	...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'; DROP TABLE--", 'a; b; c'],
	...[
		'∞',
		'١٦',
		'１６',
		'𝟙𝟞',
		'\u202e61',
		'\ud800',
		'\u0000',
		'😀',
		'a'.repeat(300),
		'9'.repeat(60)
	],
	...[
		'9'.repeat(2001),
		' '.repeat(2001),
		`1${' '.repeat(1990)}x`,
		';'.repeat(1999),
		'\n'.repeat(500)
	],
	...[
		'0.000000000000000000001',
		'99999999999999999999',
		'1:0',
		'0:1',
		'1/0',
		'2x',
		'x2',
		'--',
		'1-2'
	]
];

const questionOf = (key: AnyKey): Question => ALL_QUESTIONS[key];

/** As a field takes it, and with four digits behind a point that could part thousands. */
export const figureText = (
	figure: number,
	question: Extract<Question, { kind: 'number' }>
): string => {
	const { grain } = question;
	const [min, max] = [Number(question.min), Number(question.max)];
	const within = Math.min(max, Math.max(min, figure));
	const text =
		grain === 'whole' ? String(Math.round(within)) : String(Number(within.toPrecision(3)));
	return /^\d{1,3}\.\d{3}$/.test(text) || text.includes('e') ? within.toFixed(12) : text;
};

/** A text that a question takes: around the usual figures, at the ends of the range, or anywhere within. */
export function sane(key: AnyKey, { one, unit }: Dice): string {
	const question = questionOf(key);
	if (question.kind === 'choice') return one(question.choices).value;
	if (question.kind === 'text') return one(FREE_TEXTS[key] ?? [question.initial]);
	const [min, max] = [Number(question.min), Number(question.max)];
	const usual = Number(question.initial === '' ? question.min : question.initial) || 1;
	const anywhere = Math.exp(
		Math.log(Math.max(min, 1e-6)) + unit() * Math.log(max / Math.max(min, 1e-6))
	);
	const figure = one([min, max, anywhere, anywhere, ...[0.1, 0.5, 2, 5, 20].map((f) => usual * f)]);
	return question.presence === 'optional' && unit() < 0.2 ? '' : figureText(figure, question);
}

const edge = (key: AnyKey, roll: Dice): string => {
	const question = questionOf(key);
	return question.kind === 'number' ? roll.one([question.min, question.max]) : sane(key, roll);
};

const changed = (
	base: Scenario,
	{ below, one }: Dice,
	{ most, text }: { readonly most: number; readonly text: (key: AnyKey) => string }
): Scenario => {
	const count = 1 + below(most);
	const entries = Array.from({ length: count }, () => one(ALL_KEYS)).map((key) => [key, text(key)]);
	return { ...base, ...Object.fromEntries(entries) };
};

const EVERY_PRESET = [...PRESETS, ...MIGRATION_PRESETS, ...SITES_PRESETS];

export const GENERATORS = ['few', 'many', 'all', 'edge', 'evil', 'preset'] as const;
export type Generator = (typeof GENERATORS)[number];

export function scenario(generator: Generator, roll: Dice): Scenario {
	const saneText = (key: AnyKey) => sane(key, roll);
	switch (generator) {
		case 'few':
			return changed(INITIAL_TEXT, roll, { most: 4, text: saneText });
		case 'many':
			return changed(INITIAL_TEXT, roll, { most: 40, text: saneText });
		case 'all':
			return changed(INITIAL_TEXT, roll, { most: 400, text: saneText });
		case 'edge':
			return changed(INITIAL_TEXT, roll, { most: 30, text: (key) => edge(key, roll) });
		case 'evil':
			return changed(INITIAL_TEXT, roll, {
				most: 12,
				text: (key) => (roll.unit() < 0.5 ? roll.one(HOSTILE) : sane(key, roll))
			});
		case 'preset':
			return changed({ ...INITIAL_TEXT, ...roll.one(EVERY_PRESET).text }, roll, {
				most: 3,
				text: saneText
			});
	}
}

const PIECES = [
	'%',
	'%E0%A4%A',
	'%ff',
	'&',
	'=',
	'+',
	'#',
	'?',
	'v=1',
	'v=2',
	'__proto__=1',
	';',
	'%00'
];

/** The query of a link as a stranger may write it: known keys and others, any text, broken encodings, keys twice. */
export function rawLink(roll: Dice): string {
	const piece = () => {
		const key = roll.unit() < 0.9 ? roll.one(ALL_KEYS) : roll.one(HOSTILE);
		const text = roll.unit() < 0.5 ? roll.one(HOSTILE) : sane(roll.one(ALL_KEYS), roll);
		const written = roll.unit() < 0.2 ? text : encodeURIComponent(text.toWellFormed());
		return roll.unit() < 0.1 ? roll.one(PIECES) : `${key}=${written}`;
	};
	return Array.from({ length: 1 + roll.below(12) }, piece).join('&');
}
