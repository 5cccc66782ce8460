import { type AnyKey, changedFrom, type Scenario } from '#lib/scenario/questions/initial-text';
import type { Questions } from '#lib/scenario/questions/kinds';
import { type Preset, presetText } from '#lib/scenario/questions/presets';
import { count, listWords, plural } from './quantities';

/** As many questions as are named: the form marks them all. */
const MOST_NAMED = 4;

/** What choosing a preset changed, by the names of the questions that the page asks. */
function changeNote(keys: readonly AnyKey[], questions: Questions): string {
	if (keys.length === 0) return 'Nothing changed.';
	const labels = keys.flatMap((key) => questions[key]?.label ?? []);
	const elsewhere = keys.length - labels.length;
	// One more is named rather than counted.
	const named = labels.length > MOST_NAMED + 1 ? labels.slice(0, MOST_NAMED) : labels;
	const rest = labels.length - named.length;
	const more = rest === 0 ? [] : [`${count(rest)} more here`];
	const others =
		elsewhere === 0
			? []
			: [plural(elsewhere, 'question of another page', 'questions of other pages')];
	return `Changed: ${listWords([...named, ...more, ...others])}.`;
}

/** The scenario of a preset, and what it changes; undefined for an id that no preset has. */
export function choosePreset(
	presets: readonly Preset[],
	id: string,
	{ before, questions }: { readonly before: Scenario; readonly questions: Questions }
): { readonly text: Scenario; readonly note: string } | undefined {
	const preset = presets.find((each) => each.id === id);
	if (preset === undefined) return undefined;
	const text = presetText(preset);
	return { text, note: changeNote(changedFrom(before, text), questions) };
}
