/**
 * The rooms that are mutated. A room is proven by the tests that mirror it, not by pages that happen to pass
 * through it: those are slow, and a figure that only a page notices has no test of its own. What words/ says
 * and what scenario/ answers are tested together, and what every recorded link says with them. `goal` is the least share of mutants killed, in percent.
 */
export const ROOMS = [
	{ room: 'calc', tests: 'tests/{calc,form}', goal: 80 },
	{ room: 'form', tests: 'tests/{calc,form}', goal: 80 },
	{ room: 'scenario', tests: 'tests/{golden,scenario,words}', goal: 70 },
	{ room: 'words', tests: 'tests/{golden,scenario,words}', goal: 70 }
];

/** The room named by the environment; all of it that runs in Stryker's processes reads it from here. */
export const chosen = () => {
	const found = ROOMS.find(({ room }) => room === process.env.MUTATED_ROOM);
	if (found === undefined) throw new Error('Start this with: npm run mutate');
	return found;
};
