import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME } from '#lib/scenario/questions/comparison';
import { fileSchema, schemaText } from '#lib/scenario/questions/file-schema';
import { ALL_KEYS } from '#lib/scenario/questions/initial-text';
import { toFile } from '#lib/scenario/questions/scenario-file';
import { saneScenarios } from '../scenarios';

/** As much of the standard as the schema uses. */
interface Schema {
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly maxLength?: number;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly minItems?: number;
	readonly maxItems?: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a value is not as the schema has it. */
function misfits(schema: Schema, value: unknown, place = ''): readonly string[] {
	const found: string[] = [];
	if ('const' in schema && value !== schema.const) found.push(place);
	if (schema.enum !== undefined && !schema.enum.includes(value)) found.push(place);
	if (schema.type === 'string' && typeof value !== 'string') found.push(place);
	if (typeof value === 'string' && [...value].length > (schema.maxLength ?? Infinity))
		found.push(place);
	if (schema.type === 'array') {
		if (!Array.isArray(value)) return [...found, place];
		if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity))
			found.push(place);
		value.forEach((each, index) =>
			found.push(...misfits(schema.items ?? {}, each, `${place}[${index}]`))
		);
	}
	if (schema.type === 'object') {
		if (!isObject(value)) return [...found, place];
		const { properties = {}, required = [] } = schema;
		found.push(...required.filter((key) => !Object.hasOwn(value, key)));
		for (const [key, each] of Object.entries(value))
			if (!Object.hasOwn(properties, key)) found.push(`${place}.${key}`);
			else found.push(...misfits(properties[key] ?? {}, each, `${place}.${key}`));
	}
	return found;
}

describe(schemaText, () => {
	it('stands in static/ as it is generated: npm run schema writes it', async () => {
		await expect(schemaText()).toMatchFileSnapshot('../../../static/scenario.schema.json');
	});
});

describe(fileSchema, () => {
	const values = fileSchema().properties.scenarios.items.properties.values.properties;

	it('has every question, with its label, its first text and its choices', () => {
		expect(Object.keys(values)).toEqual(ALL_KEYS);
		expect(values.km).toEqual({
			title: 'Site distance',
			type: 'string',
			default: '40',
			description:
				'As the crow flies. 0 is one campus. A number from 0 to 20038 km; another question may change the unit and the range.',
			maxLength: 2000
		});
		expect(values.dist).toMatchObject({ enum: ['km', 'mi', 'places'] });
	});

	it('takes every file that is saved, of texts that the form reads', () => {
		const named = fc.tuple(fc.string({ maxLength: LONGEST_NAME / 2 }), saneScenarios);
		fc.assert(
			fc.property(fc.array(named, { minLength: 1, maxLength: 6 }), (scenarios) => {
				const file = toFile(scenarios.map(([name, text]) => ({ name, text })));
				expect(misfits(fileSchema() as Schema, JSON.parse(file))).toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});

	it.each([
		{ file: {}, places: ['metrospan', 'v', 'scenarios'] },
		{ file: { metrospan: 'scenarios', v: 2, scenarios: [] }, places: ['.v', '.scenarios'] },
		{
			file: {
				metrospan: 'scenarios',
				v: 1,
				scenarios: [{ values: { km: 40, dist: 'feet', wrong: '' }, name: 'x'.repeat(61) }]
			},
			places: [
				'.scenarios[0].values.km',
				'.scenarios[0].values.dist',
				'.scenarios[0].values.wrong',
				'.scenarios[0].name'
			]
		}
	])('refuses $places', ({ file, places }) => {
		expect(misfits(fileSchema() as Schema, file)).toEqual(places);
	});
});
