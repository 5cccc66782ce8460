import { describe, expect, it } from 'vitest';
import { readSubnet } from '#lib/calc/address-text';
import { cleanText } from '#lib/form/clean-text';
import { LONGEST_VALUE } from '#lib/form/params';
import { parsePlace } from '#lib/scenario/path/places';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { parseDirtyCurve } from '#lib/scenario/questions/curve-text';
import { parseHosts } from '#lib/scenario/questions/hosts-text';
import { ALL_KEYS } from '#lib/scenario/questions/initial-text';
import { toLink } from '#lib/scenario/questions/link';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { CLASSES, textOf } from '../../classes';
import { growth, LINEAR } from '../../growth';
import { typed } from '../scenario-of';

/** Of 10 and of 100 kB, far beyond what a field lets through to them. */
const SHORT = 10_000;

describe.each([
	{ name: 'a place', read: parsePlace },
	{ name: 'a subnet', read: readSubnet },
	{ name: 'hosts', read: parseHosts({ label: 'Hosts', max: '4096' }) },
	{ name: 'a curve', read: parseDirtyCurve },
	{ name: 'what a person sees of a text', read: cleanText }
])('reading $name', ({ read }) => {
	it.each(CLASSES)('takes no longer for each letter of %j %j %j, however many', (...parts) => {
		expect(growth((length) => read(textOf(parts, length)), SHORT)).toBeLessThan(LINEAR);
	});
});

describe('a field', () => {
	it.each(CLASSES)(
		'refuses 100 kB of %j %j %j before anything reads it, and no link holds it',
		(...parts) => {
			const long = textOf(parts, 100_000);
			for (const key of ALL_KEYS) {
				const scenario = typed({ dist: 'places', know: 'curve', [key]: long });
				expect(toLink(scenario)).not.toContain(
					`${key}=`.concat(encodeURIComponent(long.slice(0, 20)))
				);
				const issue = issuesOf({ [key]: ALL_QUESTIONS[key] }, scenario)[key];
				if (issue !== undefined)
					expect(issue).toMatchObject({ code: 'too-long', longest: LONGEST_VALUE });
			}
		}
	);
});
