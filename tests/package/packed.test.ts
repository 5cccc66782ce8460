import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The package as somebody else has it: built, packed and installed into a project of their own, without a network.
 */

const FOLDER = mkdtempSync(join(tmpdir(), 'metrospan-package-'));
const DIST = join(FOLDER, 'dist');
const CONSUMER = join(FOLDER, 'consumer');
const INSTALLED = join(CONSUMER, 'node_modules/metrospan');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const npm = (args: readonly string[], cwd: string): string =>
	execFileSync('npm', [...args, '--offline', '--silent'], { cwd, encoding: 'utf8' });

beforeAll(async () => {
	process.env.DIST_DIR = DIST;
	await build({ configFile: 'src/build/package.ts', logLevel: 'warn' });
	delete process.env.DIST_DIR;
	npm(['pack', '--pack-destination', FOLDER], DIST);
	execFileSync('mkdir', [CONSUMER]);
	writeFileSync(join(CONSUMER, 'package.json'), '{ "private": true, "type": "module" }');
	npm(['install', '--no-audit', '--no-fund', `../metrospan-${version}.tgz`], CONSUMER);
}, 120_000);

afterAll(() => rmSync(FOLDER, { recursive: true }));

/** The addresses that a module imports at once, or may import. */
const imported = (path: string): readonly string[] =>
	ts
		.preProcessFile(readFileSync(join(INSTALLED, path), 'utf8'), true, true)
		.importedFiles.map(({ fileName }) => fileName);

/** A module of the package and all of its modules that it imports without waiting. */
function atOnce(path: string, found = new Set<string>()): ReadonlySet<string> {
	if (found.has(path)) return found;
	found.add(path);
	const text = readFileSync(join(INSTALLED, path), 'utf8');
	for (const [, to = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
		atOnce(path.startsWith('parts/') ? `parts/${to}` : to, found);
	return found;
}

describe('the package', () => {
	it('is found without fault by publint', async () => {
		const { messages, pkg } = await publint({ pkgDir: DIST, strict: true });
		expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
	});

	it('needs nothing beside it, and has the notices of what is in it', () => {
		const { dependencies } = JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8'));
		expect(dependencies).toBeUndefined();
		expect(
			readdirSync(join(CONSUMER, 'node_modules')).filter((name) => !name.startsWith('.'))
		).toEqual(['metrospan']);
		const notices = readFileSync(join(INSTALLED, 'licences.txt'), 'utf8');
		for (const name of ['decimal.js', 'ipaddr.js', 'geographiclib-geodesic', 'GeoNames'])
			expect(notices).toContain(name);
	});

	it.each(['index.js', 'facts.js'])('runs in browsers: %s asks for nothing of Node', (entry) => {
		const modules = [...atOnce(entry)];
		expect(modules.length).toBeGreaterThan(1);
		for (const module of modules)
			for (const address of imported(module)) expect(address).toMatch(/^\.\.?\//);
	});

	it('answers where there is no process', () => {
		const script = join(CONSUMER, 'bare.js');
		writeFileSync(
			script,
			`for (const name of ['process', 'Buffer', 'global', 'setImmediate']) delete globalThis[name];
			const { answers, scenarioOf } = await import('metrospan');
			await import('metrospan/facts');
			console.log(answers(scenarioOf({ dist: 'places', pa: 'Munich', pb: 'Vienna' })).figures.fibre.text);`
		);
		expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toMatch(/^\d+ km\n$/);
	});

	it('carries neither Svelte nor what draws', () => {
		const code = ['.', 'parts']
			.flatMap((folder) => readdirSync(join(INSTALLED, folder)).map((name) => join(folder, name)))
			.filter((name) => name.endsWith('.js'))
			.map((name) => readFileSync(join(INSTALLED, name), 'utf8'))
			.join('\n');
		expect(/svelte|chart\.js|topojson/i.test(code)).toBe(false);
	});

	it('loads what a report needs, and neither catalogue nor places nor what other commands need', () => {
		const parts = [...atOnce('parts/answer.js')].map((path) => path.replace('parts/', ''));
		expect(parts).toContain('engine.js');
		for (const aside of [
			'places.js',
			'search.js',
			'solve.js',
			'sentence.js',
			'batch.js',
			'compared.js'
		])
			expect(readdirSync(join(INSTALLED, 'parts'))).toContain(aside);
		expect(parts.toSorted()).toEqual(
			[
				'answer.js',
				'bad-input.js',
				'engine.js',
				'options.js',
				'read.js',
				'readers.js',
				'rolldown-runtime.js',
				'surroundings.js'
			].toSorted()
		);
	});
});

const TYPED = `
import { answers, compare, everything, fromFile, fromLink, questions, report, scenarioOf, sentences, solve, toFile, toLink, withHouseRules, workings } from 'metrospan';
import type { Answers, Figure, Key, Scenario, Solution } from 'metrospan';
import { documents, facts, factText, findFacts, type Fact } from 'metrospan/facts';

const scenario: Scenario = scenarioOf({ subnet: '/24', ratio: 8 });
const { figures, said }: Answers = answers(scenario);
const vms: Figure = figures.vms;
export const likely: number | null = vms.likely;
export const words: string | undefined = said[0]?.sentences[0];
const solution: Solution = solve(scenario, { kind: 'vms', vms: 5000 }, 'subnet');
export const text: string = solution.kind === 'found' ? solution.edge.text : solution.sentence;
const opened = fromFile(toFile([{ name: '', scenario }]));
export const names: readonly string[] = opened.kind === 'refused' ? [opened.sentence] : opened.scenarios.map(({ name }) => name);
export const keys: readonly Key[] = questions.map(({ key }) => key);
export const fact: Fact | undefined = facts[0]?.facts[0];
export const all = [everything(scenario).domain.kind, fromLink(toLink(scenario)).kind, report(scenario, { format: 'csv' }), sentences(scenario), workings(scenario), findFacts(''), documents, fact && factText(fact), compare([{ name: 'a', scenario }, { name: 'b', scenario }])];
withHouseRules(scenario, { limits: [{ label: 'x', counts: 'hosts', value: 1, because: 'y' }] });
// @ts-expect-error: no question has this name
scenarioOf({ ratoi: 8 });
// @ts-expect-error: distance does not move the number of VMs
solve(scenario, { kind: 'vms', vms: 5000 }, 'km');
// @ts-expect-error: there is no such figure
figures.hostz;
`;

describe('its types', () => {
	it.each([
		['Node', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
		['a bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler]
	] as const)('hold in a project for %s', (_, module, moduleResolution) => {
		const path = join(CONSUMER, 'typed.ts');
		writeFileSync(path, TYPED);
		const program = ts.createProgram([path], {
			strict: true,
			exactOptionalPropertyTypes: true,
			noUncheckedIndexedAccess: true,
			skipLibCheck: false,
			noEmit: true,
			target: ts.ScriptTarget.ES2022,
			lib: ['lib.es2022.d.ts'],
			types: [],
			module,
			moduleResolution
		});
		const wrong = ts
			.getPreEmitDiagnostics(program)
			.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
		expect(wrong).toEqual([]);
	});
});

/** What a document shows: some code, and what it prints. */
function examples(document: string, language: string): readonly (readonly [string, string])[] {
	const text = readFileSync(document, 'utf8');
	const pattern = new RegExp(
		`\`\`\`${language}\\n(.*?)\`\`\`[^\`]*?(?:\`\`\`text\\n(.*?)\`\`\`|(?=\`))`,
		'gs'
	);
	return [...text.matchAll(pattern)].map(([, code = '', output = '']) => [code, output]);
}

describe('docs/library.md', () => {
	it.each(examples('docs/library.md', 'js'))('shows what is printed by\n%s', (code, output) => {
		const script = join(CONSUMER, 'example.js');
		writeFileSync(script, code);
		expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe(output);
	});

	it('has the post in ten lines', () => {
		const [[code, output] = ['', '']] = examples('docs/library.md', 'js');
		expect(code.trim().split('\n').length).toBeLessThanOrEqual(10);
		expect(output).toContain('2,024');
	});
});

const PATH = `${join(CONSUMER, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;

const inShell = (command: string) =>
	spawnSync('sh', ['-c', command], {
		cwd: CONSUMER,
		encoding: 'utf8',
		maxBuffer: 100_000_000,
		env: { ...process.env, PATH, NO_COLOR: '' }
	});

describe('docs/command-line.md', () => {
	it.each(examples('docs/command-line.md', 'sh'))(
		'shows what is printed by\n%s',
		(code, output) => {
			const { stdout } = inShell(code);
			expect(stdout.startsWith(output.trimEnd())).toBe(true);
		}
	);
});

describe('the command', () => {
	it('says its release and ends as it should', () => {
		expect(inShell('metrospan --version')).toMatchObject({
			status: 0,
			stdout: `${version}\n`,
			stderr: ''
		});
		const { status, stdout, stderr } = inShell('metrospan nowhere.json');
		expect([status, stdout, stderr]).toEqual([
			2,
			'',
			'metrospan: nowhere.json: There is no such file.\n'
		]);
	});

	it('reads an empty standard input', () => {
		expect(inShell('metrospan - < /dev/null')).toMatchObject({
			status: 2,
			stdout: '',
			stderr:
				'metrospan: standard input: Nothing came in; a scenario file was to be read from there.\n'
		});
	});

	it('ends without a word where the pipe that it writes to is closed', async () => {
		const child = spawn(process.execPath, [join(INSTALLED, 'cli.js'), 'facts']);
		let said = '';
		child.stderr.on('data', (text) => {
			said += String(text);
		});
		child.stdout.once('data', () => child.stdout.destroy());
		const status = await new Promise((resolve) => child.on('close', resolve));
		expect([status, said]).toEqual([2, '']);
	});

	it('answers more lines than it does alone, in their order, into a pipe that is read slowly', () => {
		const { status, stdout } = inShell(
			`yes '{"values":{}}' | head -1200 | metrospan batch | (sleep 0.3; cat)`
		);
		expect(status).toBe(0);
		expect(
			stdout
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line).line)
		).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1));
	});
});
