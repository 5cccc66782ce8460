import { describe, expect, it } from 'vitest';
import { parseDirtyCurve } from '#lib/scenario/questions/curve-text';

describe(parseDirtyCurve, () => {
	it.each([
		'125 800, 1000 4200',
		' 125:800;1000 = 4200 ',
		'125 800\n1000 4200,',
		'125ms 800 pages, 1 s 4200 pages',
		'0.125 s: 800; 1000 ms: 4200'
	])('reads %j', (text) => {
		expect(parseDirtyCurve(text)).toEqual({
			ok: true,
			value: [
				{ milliseconds: 125, pages: 800 },
				{ milliseconds: 1000, pages: 4200 }
			]
		});
	});

	const at = (milliseconds: number, pages: number) => ({ milliseconds, pages });

	it.each([
		{ text: '', refusal: { kind: 'no-curve' } },
		{ text: '125 800', refusal: { kind: 'one-count' } },
		{ text: '125 800, 1000', refusal: { kind: 'half-a-pair', pair: '1000' } },
		{
			text: '125 800 1000 4200',
			refusal: { kind: 'more-than-a-pair', pair: '125 800 1000 4200' }
		},
		{ text: '125 800, 1000 x', refusal: { kind: 'not-a-plain-number', text: 'x' } },
		{ text: '125 800, -1 900', refusal: { kind: 'not-a-plain-number', text: '-1' } },
		{ text: '0 800, 1000 900', refusal: { kind: 'starts-at-zero' } },
		{
			text: '1000 800, 1000 900',
			refusal: { kind: 'time-falls', before: at(1000, 800), point: at(1000, 900) }
		},
		{
			text: '125 800, 1000 700',
			refusal: { kind: 'pages-fall', before: at(125, 800), point: at(1000, 700) }
		}
	])('refuses "$text": $refusal.kind', ({ text, refusal }) => {
		expect(parseDirtyCurve(text)).toEqual({ ok: false, issue: { code: 'refused', refusal } });
	});
});
