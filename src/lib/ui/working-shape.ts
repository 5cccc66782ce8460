/** Where a number was read: a place in a document, which is named by its key. */
export interface ShownSource {
	readonly document: string;
	readonly where: string;
}

/** One number that went into an answer, ready to print. */
export interface ShownIngredient {
	readonly label: string;
	readonly value: string;
	/** "read", "unverified", "assumption", "none", "changed by you", "default". */
	readonly status: string;
	readonly note?: string | undefined;
	readonly sources: readonly ShownSource[];
}

/** How an answer came about: enough to redo it with a pencil. */
export interface ShownWorking {
	readonly title: string;
	readonly formula: string;
	readonly steps: readonly string[];
	readonly ingredients: readonly ShownIngredient[];
}

/** A working as it is read: what somebody changed and what was read first, the defaults of the form in one line. */
export interface ToldWorking {
	readonly title: string;
	/** "like-the-last": only what differs from the working above it is told. */
	readonly kind: 'whole' | 'like-the-last';
	readonly formula: string;
	readonly steps: readonly string[];
	readonly first: readonly ShownIngredient[];
	readonly defaults: readonly ShownIngredient[];
}

const isDefault = ({ status }: ShownIngredient) => status === 'default';
const isChanged = ({ status }: ShownIngredient) => status === 'changed by you';

function told(
	{ title, formula, steps, ingredients }: ShownWorking,
	kind: ToldWorking['kind']
): ToldWorking {
	const sourced = ingredients.filter((each) => !isDefault(each) && !isChanged(each));
	return {
		title,
		kind,
		formula,
		steps,
		first: [...ingredients.filter(isChanged), ...sourced],
		defaults: ingredients.filter(isDefault)
	};
}

/** Workings one under the other: one by the same formula as the one above it tells only what is different. */
export const toldWorkings = (workings: readonly ShownWorking[]): readonly ToldWorking[] =>
	workings.map((working, index) => {
		const last = workings[index - 1];
		if (last?.formula !== working.formula) return told(working, 'whole');
		const known = new Set(last.ingredients.map(({ label, value }) => `${label} = ${value}`));
		return told(
			{
				...working,
				steps: working.steps.filter((step) => !last.steps.includes(step)),
				ingredients: working.ingredients.filter(
					({ label, value }) => !known.has(`${label} = ${value}`)
				)
			},
			'like-the-last'
		);
	});
