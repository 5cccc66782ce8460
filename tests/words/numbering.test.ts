import { afterEach, describe, expect, it } from 'vitest';
import { writeNumbersAs } from '#lib/form/numbering';
import { everything } from '#lib/scenario/everything';
import { fromLink } from '#lib/scenario/questions/link';
import { say, workOut } from '#lib/words/say';
import links from '../golden/links.json';

afterEach(() => writeNumbersAs([]));

const EACH = 6;

/** All that is said and worked out of a scenario. */
function said(link: string): readonly string[] {
	const scenario = fromLink(new URLSearchParams(link));
	everything(scenario);
	return [
		...say(scenario).map(({ sentence }) => sentence),
		...workOut(scenario).flatMap(({ formula, steps, ingredients }) => [
			formula,
			...steps,
			...ingredients.map(({ value }) => value)
		])
	];
}

const FIGURE = /\d+(?:[.,]\d+)*/g;
const ADDRESS = /^\d+(\.\d+){2,3}$/;
/** Releases are named, not counted; where a unit follows, the same digits are a figure. */
const RELEASE = /^(3\.5|4\.[01]|5\.[015]|5\.2|6\.[01567]|7\.[08]|8\.0|9\.0|4\.14|3\.2)$/;
const UNIT =
	/^ ?([µm]?s|min|h|days|%|‰|[KMGT]i?B|[KMGT]?bit|km|VMs?|hosts?|vCPUs?|of its|×|between)\b/;
/** What one is asked to type is written as it is typed. */
const BEFORE_TYPED = /decimal point \($/;

const inGerman = (figure: string): string =>
	figure.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** Why sources disagree is said in the catalogue's own words. */
const BEFORE_QUOTED = /Sources disagree on [^|]* and [\d,]+\. /;

/** The figures of a text that its German writing has neither turned round nor, being no numbers, kept. */
function leftIn(english: string, german: string | undefined): readonly string[] {
	const turned = [...(german ?? '').matchAll(FIGURE)].map(([figure]) => figure);
	return [...english.matchAll(FIGURE)].flatMap(({ 0: figure, index }, place) => {
		const named =
			ADDRESS.test(figure) ||
			BEFORE_TYPED.test(english.slice(0, index)) ||
			BEFORE_QUOTED.test(english.slice(0, index)) ||
			(RELEASE.test(figure) && !UNIT.test(english.slice(index + figure.length)));
		const written = turned[place];
		return written === inGerman(figure) || (named && written === figure)
			? []
			: [`${figure} is ${written} in: ${english}`];
	});
}

describe('a reader with a decimal comma', () => {
	it.each((links as readonly string[]).filter((_, index) => index % EACH === 0))(
		'has every figure of %s with it',
		(link) => {
			const english = said(link);
			writeNumbersAs(['de-DE']);
			const german = said(link);
			expect(english.flatMap((text, index) => leftIn(text, german[index]))).toEqual([]);
		}
	);
});
