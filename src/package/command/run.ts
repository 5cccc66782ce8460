import { BadInput } from './bad-input';
import { harmless, type Surroundings } from './surroundings';

/** Does what it is asked to and gives a line for each value that cannot be read. */
type Command = (args: readonly string[], around: Surroundings) => Promise<readonly string[]>;

/** Each is loaded when it is asked for: a report waits for no catalogue. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
	['compare', async () => (await import('./compare')).compare],
	['solve', async () => (await import('./solve')).solveCommand],
	['batch', async () => (await import('./batch')).batch],
	['evacuate', async () => (await import('./evacuate')).evacuateCommand],
	['facts', async () => (await import('./facts')).facts],
	['schema', async () => (await import('./schema')).schema]
]);

const answer = async (): Promise<Command> => (await import('./answer')).answer;

async function done(args: readonly string[], around: Surroundings): Promise<readonly string[]> {
	const [name = '', ...rest] = args;
	const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
	if (options.includes('--help') || options.includes('-h')) {
		await around.out((await import('./help')).HELP);
		return [];
	}
	if (name === '--version' || name === '-V') {
		await around.out(`${around.version}\n`);
		return [];
	}
	const command = COMMANDS.get(name);
	return command === undefined ? (await answer())(args, around) : (await command())(rest, around);
}

/** Runs one command; resolves to how the process is to end. */
export async function run(args: readonly string[], around: Surroundings): Promise<0 | 2> {
	const tell = (lines: readonly string[]) => {
		for (const line of lines)
			around.err(`metrospan: ${harmless(line).replaceAll(/\s*\n\s*/g, ' ')}\n`);
	};
	try {
		const lines = await done(args, around);
		tell(lines);
		return lines.length === 0 ? 0 : 2;
	} catch (error) {
		if (!(error instanceof BadInput)) throw error;
		tell(error.lines);
		return 2;
	}
}
