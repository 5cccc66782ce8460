import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Wanted } from '#lib/scenario/solve/goals';
import { solveFor, type Solution } from '#lib/scenario/solve/solve';
import {
	amountFrom,
	movableFor,
	type Moving,
	productsWithLimit,
	readWish,
	VERDICT_CHOICE,
	WISH_NAMES,
	type WishId
} from '#lib/scenario/solve/wish';
import { issueSentence } from '#lib/form/issue-sentence';
import { plainLine } from '#lib/ui/share-shape';
import { plainText } from '#lib/words/phrase';
import { solutionPhrase } from '#lib/words/solve/sentence';
import { BadInput } from './bad-input';
import { parsed, WHICH } from './options';
import { readScenarios } from './read';
import { handed, printed, type Surroundings } from './surroundings';

const WISHES = Object.keys(WISH_NAMES) as readonly WishId[];
const isWish = (id: string): id is WishId => WISHES.some((wish) => wish === id);

const oneOf = (what: string, found: string, all: readonly string[]): BadInput =>
	new BadInput(`${what} ${found.slice(0, 60)}: it must be one of ${all.join(', ')}.`);

/** "vms=5000", "loss", "product=vmsc", "verdict=supported" */
function wantedOf(typed: string, scenario: Scenario): Wanted {
	const at = typed.indexOf('=');
	const [wish, told] = at === -1 ? [typed, ''] : [typed.slice(0, at), typed.slice(at + 1)];
	if (!isWish(wish)) throw oneOf('--want', wish, WISHES);
	const products = productsWithLimit();
	const product = told === '' ? products[0].id : told;
	if (wish === 'product' && !products.some(({ id }) => id === product))
		throw oneOf(
			'--want product',
			product,
			products.map(({ id }) => id)
		);
	const verdicts = VERDICT_CHOICE.choices.map(({ value }) => value);
	const verdict = verdicts.find((each) => each === told || each === `${told} with-conditions`);
	if (wish === 'verdict' && told !== '' && verdict === undefined)
		throw oneOf('--want verdict', told, verdicts);
	const read = readWish({
		wish,
		amount: told === '' ? (amountFrom(wish, scenario) ?? '') : told,
		product,
		verdict: verdict ?? VERDICT_CHOICE.initial
	});
	if (read.kind === 'ready') return read.wanted;
	throw new BadInput(
		`--want ${wish}: ${issueSentence(read.issue, { unit: read.unit, refusal: () => '' })}`
	);
}

function movingsOf(kind: Wanted['kind'], typed: readonly string[]): readonly Moving[] {
	const movable = movableFor(kind);
	const found = typed.map((name) => {
		const moving = movable.find((each) => each === name);
		if (moving === undefined) throw oneOf('--by', name, movable);
		return moving;
	});
	return found.length === 0 ? movable : found;
}

/** The text to put into the form, and the figure that it stands for. */
function edgeOf(solution: Solution): { readonly text: string; readonly figure: number } | null {
	if (solution.kind !== 'found') return null;
	const { text, figure } = solution.edge;
	return { text, figure };
}

/** Prints what one input must be for an answer to be as wanted. */
export async function solveCommand(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { values, positionals: files } = parsed(args, {
		...WHICH,
		want: { type: 'string' },
		by: { type: 'string', multiple: true },
		json: { type: 'boolean' }
	});
	const { want } = values;
	if (want === undefined) throw oneOf('--want', 'is missing', WISHES);
	const { columns, issues } = await readScenarios(around, {
		files,
		links: values.link,
		set: values.set
	});
	if (columns.length > 1)
		throw new BadInput(`solve: ${columns.length} scenarios are named; it is asked of one.`);
	const [{ text: scenario }] = columns;
	const wanted = wantedOf(want, scenario);
	const solutions = movingsOf(wanted.kind, values.by ?? []).map((moving) => {
		const solution = solveFor(scenario, wanted, moving);
		return {
			by: moving,
			kind: solution.kind,
			...edgeOf(solution),
			sentence: plainLine(plainText(solutionPhrase(solution, { scenario, wanted, moving })))
		};
	});
	await around.out(
		values.json === true
			? handed(
					around,
					`${JSON.stringify({ metrospan: 'solutions', v: 1, wanted, solutions }, null, '\t')}\n`
				)
			: printed(around, `${solutions.map(({ sentence }) => sentence).join('\n')}\n`)
	);
	return issues;
}
