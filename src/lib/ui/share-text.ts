import { dayWords } from './day-words';
import {
	cellsText,
	changedInputs,
	type Extent,
	plainLine,
	sentencesOf,
	type Shared,
	type SharedSource,
	sharedSources
} from './share-shape';
import { type ShownIngredient, toldWorkings } from './working-shape';

/** What a text is made of, so that it is written once for letters and once for Markdown. */
type Block =
	| { readonly kind: 'title' | 'heading' | 'subheading' | 'line' | 'link'; readonly text: string }
	| { readonly kind: 'items'; readonly items: readonly string[] }
	| { readonly kind: 'sources'; readonly sources: readonly SharedSource[] };

const line = (kind: 'title' | 'heading' | 'subheading' | 'line', text: string): Block => ({
	kind,
	text: plainLine(text)
});

const items = (texts: readonly string[]): readonly Block[] =>
	texts.length === 0 ? [] : [{ kind: 'items', items: texts.map(plainLine) }];

/** "vMotion subnet = /24 [read] (a note)" */
const ingredientText = ({ label, value, status, note }: ShownIngredient): string =>
	`${label} = ${value} [${status}]${note === undefined || note === '' ? '' : ` (${note})`}`;

function workingBlocks(shared: Shared): readonly Block[] {
	return [
		line('heading', 'Working'),
		...toldWorkings(shared.workings).flatMap(({ title, kind, formula, steps, first, defaults }) => [
			line('subheading', title),
			line(
				'line',
				kind === 'whole' ? formula : 'By the same formula and from the same figures, except:'
			),
			...items([
				...steps,
				...first.map(ingredientText),
				...(defaults.length === 0
					? []
					: [`Defaults: ${defaults.map(({ label, value }) => `${label} ${value}`).join('; ')}.`])
			])
		])
	];
}

function blocksOf(shared: Shared, extent: Extent): readonly Block[] {
	const { title, link, on, names, answers, figures } = shared;
	const changed = changedInputs(shared);
	const groups = [...new Set(figures.map(({ group }) => group))];
	return [
		line('title', title),
		line('line', `Metrospan, ${dayWords(on)}`),
		// A query without its site opens nothing.
		...(/^https?:/.test(link) ? [{ kind: 'link', text: link } as const] : []),
		...answers.flatMap((answer) => [
			line('heading', answer.heading),
			...sentencesOf(answer).map((sentence) => line('line', sentence))
		]),
		line('heading', 'In figures'),
		...groups.flatMap((group) => [
			line('subheading', group),
			...items(
				figures
					.filter((figure) => figure.group === group)
					.map(({ name, cells }) => `${name}: ${cellsText(names, cells)}`)
			)
		]),
		line('heading', 'What was put in'),
		...(changed.length === 0 ? [line('line', 'Every input stands at its default.')] : []),
		...items(
			changed.map(
				({ label, cells, before }) => `${label}: ${cellsText(names, cells)} (default ${before})`
			)
		),
		...(extent === 'answers' ? [] : workingBlocks(shared)),
		line('heading', 'Sources'),
		{ kind: 'sources', sources: sharedSources(shared) }
	];
}

/** Blocks one under the other, each in its own way, never with more than one empty line between. */
const written = (blocks: readonly Block[], write: (block: Block) => string): string =>
	`${blocks
		.map(write)
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim()}\n`;

const NO_ADDRESS = 'no public address';

/** The answers as a mail has them. */
export const shareText = (shared: Shared, extent: Extent): string =>
	written(blocksOf(shared, extent), (block) => {
		switch (block.kind) {
			case 'items':
				return block.items.map((item) => `- ${item}`).join('\n');
			case 'sources':
				return block.sources
					.map(({ title, href }) => `- ${plainLine(title)}, ${href ?? NO_ADDRESS}`)
					.join('\n');
			case 'heading':
				return `\n${block.text}\n${'-'.repeat(block.text.length)}`;
			case 'subheading':
				return `\n${block.text}`;
			case 'title':
			case 'link':
			case 'line':
				return block.text;
		}
	});

const MARKS = /[\\`*_[\]<>|~&#]/g;
/** A line that would begin a list, a heading or a rule. */
const MARKED_START = /^(\s*\d*)([+\-=.)])/;

/** Any text as it stands, whatever marks of Markdown or HTML are in it. */
export const markdownText = (text: string): string =>
	plainLine(text).replaceAll(MARKS, '\\$&').replace(MARKED_START, '$1\\$2');

/** The answers as a wiki or a ticket has them. */
export const shareMarkdown = (shared: Shared, extent: Extent): string =>
	written(blocksOf(shared, extent), (block) => {
		switch (block.kind) {
			case 'items':
				return `${block.items.map((item) => `- ${markdownText(item)}`).join('\n')}\n`;
			case 'sources':
				return block.sources
					.map(({ title, href }) =>
						href === null
							? `- ${markdownText(title)}, ${NO_ADDRESS}`
							: `- [${markdownText(title)}](<${href}>)`
					)
					.join('\n');
			case 'title':
				return `# ${markdownText(block.text)}\n`;
			case 'heading':
				return `\n## ${markdownText(block.text)}\n`;
			case 'subheading':
				return `\n### ${markdownText(block.text)}\n`;
			case 'link':
				return `<${block.text}>\n`;
			case 'line':
				return `${markdownText(block.text)}\n`;
		}
	});
