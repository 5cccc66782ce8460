import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

const SOURCES = 'src';

/** The source that a specifier in another one means, as a path below the sources without its ending. */
function meant(specifier: string, from: string): string {
	if (specifier.startsWith('#lib/')) return specifier.slice(1);
	if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
	throw new Error(`what ${from} declares needs ${specifier}, which is not packed`);
}

/** A path as a specifier that Node and every bundler resolve. */
function specifierTo(path: string, from: string): string {
	const to = posix.relative(posix.dirname(from), path);
	return `${to.startsWith('.') ? to : `./${to}`}.js`;
}

/**
 * What one source declares, by itself: whatever it exports has to say its type there, so that nobody outside depends on
 * what the engine happens to infer.
 */
function declared(path: string): string {
	const source = `${SOURCES}/${path}.ts`;
	const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(source, 'utf8'), {
		fileName: source,
		reportDiagnostics: true,
		compilerOptions: { strict: true, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }
	});
	const [first] = diagnostics;
	if (first !== undefined)
		throw new Error(`${source}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`);
	return outputText;
}

/** A declaration that needs nothing but its neighbours, and which of them it needs. */
function packed(path: string): { readonly needs: readonly string[]; readonly text: string } {
	const text = declared(path);
	const needs: string[] = [];
	let written = '';
	let at = 0;
	for (const { fileName, pos } of ts.preProcessFile(text, true, true).importedFiles) {
		const to = meant(fileName, path);
		needs.push(to);
		// A place is that of the quote before the name.
		const from = text.indexOf(fileName, pos);
		written += text.slice(at, from) + specifierTo(to, path);
		at = from + fileName.length;
	}
	return { needs, text: written + text.slice(at) };
}

/** What these sources declare and all that it rests on, by path below the sources. */
export function declarations(entries: readonly string[]): ReadonlyMap<string, string> {
	const all = new Map<string, string>();
	const visit = (path: string) => {
		if (all.has(path)) return;
		const { needs, text } = packed(path);
		all.set(path, text);
		needs.forEach(visit);
	};
	entries.forEach(visit);
	return new Map([...all].map(([path, text]) => [`${path}.d.ts`, text]));
}
