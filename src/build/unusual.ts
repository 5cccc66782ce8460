import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync, transformWithOxc, type Plugin, type Rolldown } from 'vite';

/*
 * Functions that only some cases need, taken out of what the first answer of an embed waits for: the same functions of the
 * same files, in a late part. What calls one before that is there does not answer (src/embed/unusual.ts).
 */

/** By file below src/lib/, without its ending: the functions of its top level that come late. */
export type Unusual = Readonly<Record<string, readonly string[]>>;

const slashed = (path: string): string => path.replaceAll('\\', '/');

const LATE = '?unusual';
const DOOR = slashed(resolve('src/embed/unusual.ts'));
/** Opens the late part: what an engine loads, and what has to be there before another late part that calls the functions. */
const PART = slashed(resolve('src/embed/unusual-part.ts'));

interface Parted {
	/** The file with a way to its late functions in the place of those. */
	readonly rest: string;
	/** Those functions and what they alone use, as a module that imports from the file what else they use. */
	readonly late: string;
}

type Statement = ReturnType<typeof parseSync>['program']['body'][number];

/** What a statement of the top level declares, by name. */
function declaredIn(statement: Statement): ReadonlyMap<string, 'function' | 'other'> {
	const declaration =
		statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
	if (declaration?.type === 'FunctionDeclaration')
		return new Map(declaration.id === null ? [] : [[declaration.id.name, 'function']]);
	if (declaration?.type === 'ClassDeclaration')
		return new Map(declaration.id === null ? [] : [[declaration.id.name, 'other']]);
	if (declaration?.type !== 'VariableDeclaration') return new Map();
	return new Map(
		declaration.declarations.flatMap(({ id, init }) =>
			id.type === 'Identifier'
				? [[id.name, init?.type === 'ArrowFunctionExpression' ? 'function' : 'other'] as const]
				: []
		)
	);
}

interface Piece {
	readonly text: string;
	/** What it declares; none for what is not there for its name alone. */
	readonly name: string | null;
	readonly kind: 'function' | 'other';
	readonly isExported: boolean;
	readonly isImport: boolean;
}

function piecesOf(code: string, id: string): readonly Piece[] {
	const { body } = parseSync(id, code, { lang: 'js', sourceType: 'module' }).program;
	return body.map((statement): Piece => {
		const [first, ...others] = declaredIn(statement);
		const [name, kind] = first === undefined || others.length > 0 ? [null, 'other' as const] : first;
		return {
			text: code.slice(statement.start, statement.end),
			name,
			kind,
			isExported: statement.type === 'ExportNamedDeclaration',
			isImport: statement.type === 'ImportDeclaration'
		};
	});
}

const uses = (text: string, name: string): boolean =>
	new RegExp(`(?<![\\w$.])${name}(?![\\w$])`).test(text);

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('\n');

/** The functions, and what nothing but them uses. */
function withOwn(pieces: readonly Piece[], late: ReadonlySet<Piece>): ReadonlySet<Piece> {
	const more = pieces.filter((piece) => {
		const { name, isExported, isImport } = piece;
		if (name === null || isExported || isImport || late.has(piece)) return false;
		const others = pieces.filter((each) => each !== piece && !late.has(each) && !each.isImport);
		return uses(textOf([...late]), name) && !others.some(({ text }) => uses(text, name));
	});
	return more.length === 0 ? late : withOwn(pieces, new Set([...late, ...more]));
}

const own = (name: string) => `unusual_${name}`;
const EXPORT = /^export /;

/** Parts a file, already without its types. `indexOf` says which of all late functions one is. */
export function parted(
	{ code, id }: { readonly code: string; readonly id: string },
	names: readonly string[],
	indexOf: (name: string) => number
): Parted {
	const pieces = piecesOf(code, id);
	const called = names.map((name) => {
		const found = pieces.find((piece) => piece.name === name && piece.kind === 'function');
		if (found === undefined) throw new Error(`${id} has no function ${name} any more`);
		return found;
	});
	const late = withOwn(pieces, new Set(called));
	const taken = pieces.filter((piece) => late.has(piece));
	const text = taken.map((piece) => piece.text.replace(EXPORT, '')).join('\n');
	const shared = pieces.flatMap((piece) =>
		piece.name !== null && !late.has(piece) && uses(text, piece.name) ? [piece.name] : []
	);
	const listed = (write: (name: string) => string) => shared.map(write).join(', ');
	const rest = pieces.flatMap((piece) => {
		if (!late.has(piece)) return [piece.text];
		const { name } = piece;
		// What it alone used goes with it.
		if (name === null || !names.includes(name)) return [];
		const way = `function ${name}(...given) { return unusual(${indexOf(name)}, given); }`;
		return [piece.isExported ? `export ${way}` : way];
	});
	return {
		rest: `import { unusual } from '${DOOR}';\n${rest.join('\n')}\nexport { ${listed((name) => `${name} as ${own(name)}`)} };\n`,
		late: `${textOf(pieces.filter(({ isImport }) => isImport))}\nimport { ${listed((name) => `${own(name)} as ${name}`)} } from '${id}';\n${text}\nexport { ${names.join(', ')} };\n`
	};
}

/**
 * Takes the functions out. `before` are modules that call them and come late themselves: they have the part with them.
 * `isEngine` are those that can wait for it.
 */
export function unusually(
	table: Unusual,
	{ before, isEngine }: { readonly before: RegExp; readonly isEngine: RegExp }
): Plugin {
	const files = Object.entries(table).map(
		([file, names]) => [slashed(resolve(`src/lib/${file}.ts`)), names] as const
	);
	const all = files.flatMap(([id, names]) => names.map((name) => `${id} ${name}`));
	const partsOf = new Map<string, Promise<Parted>>();
	const read = async (id: string, names: readonly string[]) => {
		const { code } = await transformWithOxc(readFileSync(id, 'utf8'), id);
		return parted({ code, id }, names, (name) => all.indexOf(`${id} ${name}`));
	};
	const partOf = (id: string): Promise<Parted> | undefined => {
		const names = files.find(([file]) => file === id)?.[1];
		if (names === undefined) return undefined;
		const found = partsOf.get(id) ?? read(id, names);
		partsOf.set(id, found);
		return found;
	};
	return {
		name: 'unusual',
		enforce: 'pre',
		async load(id) {
			const file = slashed(id);
			if (file === PART)
				return [
					`import { openUnusual } from '${DOOR}';`,
					...files.map(
						([from, names]) =>
							`import { ${names.map((name) => `${name} as late${all.indexOf(`${from} ${name}`)}`).join(', ')} } from '${from}${LATE}';`
					),
					`openUnusual([${all.map((_, at) => `late${at}`).join(', ')}]);`
				].join('\n');
			if (file.endsWith(LATE)) return (await partOf(file.slice(0, -LATE.length)))?.late;
			return (await partOf(file))?.rest;
		},
		transform: (code, id) =>
			before.test(slashed(id))
				? id.endsWith('.svelte')
					? code.replace(/<script[^>]*>/, (tag) => `${tag}\nimport '${PART}';`)
					: `import '${PART}';\n${code}`
				: undefined,
		buildEnd() {
			const infoOf = (id: string): Rolldown.ModuleInfo | null => this.getModuleInfo(id);
			const withImports = (from: string): ReadonlySet<string> => {
				const found = new Set<string>();
				const visit = (id: string) => {
					if (found.has(id)) return;
					found.add(id);
					infoOf(id)?.importedIds.forEach(visit);
				};
				visit(from);
				return found;
			};
			const ids = [...this.getModuleIds()];
			const atOnce = new Set(
				ids.filter((id) => infoOf(id)?.isEntry === true).flatMap((id) => [...withImports(id)])
			);
			for (const id of ids) {
				if ((infoOf(id)?.dynamicImporters.length ?? 0) === 0) continue;
				if (isEngine.test(slashed(id))) continue;
				const has = withImports(id);
				const caller = files.find(([file]) => has.has(file) && !atOnce.has(file));
				if (caller !== undefined && !has.has(PART))
					throw new Error(`${id} calls what comes late (${caller[0]}), and does not wait for it`);
			}
		}
	};
}
