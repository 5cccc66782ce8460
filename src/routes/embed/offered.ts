import { CALCULATORS, type Calculator } from '#lib/embed/contract';
import { EVACUATION_PRESETS } from '#lib/scenario/questions/evacuation-presets';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { fromLink } from '#lib/scenario/questions/link';
import { MIGRATION_PRESETS } from '#lib/scenario/questions/migration-presets';
import { type Preset, PRESETS, presetText } from '#lib/scenario/questions/presets';
import { SITES_PRESETS } from '#lib/scenario/questions/sites-presets';
import { pageTitle, untitled } from '#lib/words/title';
import { GROUPS as DOMAIN, QUESTIONS as DOMAIN_FIELDS } from '#lib/views/domain/groups';
import type { Offered } from '#lib/views/embed/offered';
import { GROUPS as EVACUATION, QUESTIONS as EVACUATION_FIELDS } from '#lib/views/evacuation/groups';
import { GROUPS as MIGRATION, QUESTIONS as MIGRATION_FIELDS } from '#lib/views/migration/groups';
import { GROUPS as QUICK, QUESTIONS as QUICK_FIELDS } from '#lib/views/quick/groups';
import { GROUPS as SITES, QUESTIONS as SITES_FIELDS } from '#lib/views/two-sites/groups';
import type { Field } from '#lib/form/field';
import type { FieldGroup } from '#lib/ui/field-group';

const fieldsOf = <Key extends string>(
	groups: readonly FieldGroup<Key>[],
	fields: Readonly<Record<Key, Field>>
): Offered['fields'] =>
	groups
		.filter(({ depth }) => depth === 'first')
		.flatMap(({ keys }) => keys)
		.map((key) => ({ key, field: fields[key] }));

const OFFERED: Readonly<
	Record<Calculator, { readonly presets: readonly Preset[]; readonly fields: Offered['fields'] }>
> = {
	quick: { presets: PRESETS, fields: fieldsOf(QUICK, QUICK_FIELDS) },
	domain: { presets: PRESETS, fields: fieldsOf(DOMAIN, DOMAIN_FIELDS) },
	migration: { presets: MIGRATION_PRESETS, fields: fieldsOf(MIGRATION, MIGRATION_FIELDS) },
	sites: { presets: SITES_PRESETS, fields: fieldsOf(SITES, SITES_FIELDS) },
	compare: { presets: PRESETS, fields: fieldsOf(DOMAIN, DOMAIN_FIELDS) },
	evacuation: {
		presets: EVACUATION_PRESETS,
		fields: fieldsOf(EVACUATION, EVACUATION_FIELDS)
	}
};

/** What one can choose from, and what is answered as it is chosen. */
export const offeredBy = (calculator: Calculator): Promise<Offered> => {
	const { presets, fields } = OFFERED[calculator];
	const textOf = (preset: string | null, query: string): Scenario => {
		const found = presets.find(({ id }) => id === preset);
		if (found !== undefined) return presetText(found);
		return query === '' ? INITIAL_TEXT : fromLink(new URLSearchParams(query));
	};
	return Promise.resolve({
		presets,
		fields,
		words: (preset, query) =>
			calculator === 'compare'
				? 'Scenarios of a vMotion domain, compared'
				: untitled(pageTitle(CALCULATORS[calculator], textOf(preset, query)))
	});
};
