import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exact } from '#lib/calc/exact';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { wantedOf } from '#lib/scenario/domain/wanted';
import { ofTyped, typed } from '../scenario-of';

const wanted = ofTyped(wantedOf);

const DOMAIN_KEYS = Object.keys(DOMAIN_QUESTIONS) as (keyof typeof DOMAIN_QUESTIONS)[];

describe('a wanted number of VMs', () => {
	it('takes hosts, clusters, vCenters and domains', () => {
		const { plain } = wanted({ vs: '5.5', want: '2025' }).first;
		// 2,025 / 8 = 253.1: 254 hosts, one too many for the /24; 254 / 32 = 7.9
		expect(plain).toMatchObject({
			hosts: exact(254),
			clusters: { kind: 'counted', scopes: exact(8) },
			domains: { kind: 'counted', scopes: exact(2) }
		});
	});
});

test('answers never throw, whatever is typed', () => {
	const nonsense = fc.oneof(
		fc.string(),
		fc.constantFrom('0', '-1', '1e9', '/31', '9.0', 'routed', '1,5', ' ', '4096', '0.01')
	);
	const anyText = fc.record(
		Object.fromEntries(
			DOMAIN_KEYS.map((key) => {
				const question = DOMAIN_QUESTIONS[key];
				const sane =
					question.kind === 'choice'
						? fc.constantFrom(...question.choices.map(({ value }) => value as string))
						: fc.constant<string>(question.initial);
				return [key, fc.oneof({ weight: 6, arbitrary: sane }, { weight: 1, arbitrary: nonsense })];
			})
		)
	);
	fc.assert(
		fc.property(anyText, (text) => {
			expect(() => wantedOf(typed(text))).not.toThrow();
		}),
		{ numRuns: 400 }
	);
});
