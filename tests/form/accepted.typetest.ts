// Checked by `npm run check`, never run: an unused @ts-expect-error is itself an error.
import { exact } from '#lib/calc/exact';
import { type AcceptedDecimal, parseNumber } from '#lib/form/number-field';
import { withDomainValues } from '#lib/scenario/domain/estate';
import { ready } from '#lib/scenario/part';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { figureOf } from '#lib/scenario/questions/read-back';

const scenario: Scenario = INITIAL_TEXT;
const field = DOMAIN_QUESTIONS.ratio2;

// @ts-expect-error what was typed is no number yet
exact(scenario.ratio2);
// @ts-expect-error nor is any other text
exact(String(16));
// @ts-expect-error and nobody gets past its field by writing it down
export const unread: AcceptedDecimal = '16';

// What a field accepted is one, read alone or by an answer.
const parsed = parseNumber(field, scenario.ratio2);
// @ts-expect-error a text that was refused has none
exact(parsed.value);
if (parsed.ok && parsed.value !== null) exact(parsed.value);
withDomainValues(scenario, ['ratio2'], ({ ratio2 }) => ready(exact(ratio2)));
// @ts-expect-error an optional question may have been left empty
withDomainValues(scenario, ['tcpu'], ({ tcpu }) => ready(exact(tcpu)));
const figure = figureOf(field, 'ratio2', scenario);
// @ts-expect-error it may not have been read
exact(figure);
if (figure !== undefined && figure !== null) exact(figure);
