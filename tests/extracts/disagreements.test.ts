import { describe, expect, it } from 'vitest';
import { derived, only, type Cells } from './tiny.ts';

type Said = readonly [value: number, precision: string, rounding?: number];

const MEETING: readonly [Said, Said][] = [
	[
		[100, 'exact'],
		[100, 'exact']
	],
	[
		[104, 'exact'],
		[100, 'rounded', 10]
	],
	[
		[105, 'exact'],
		[100, 'rounded', 10]
	],
	[
		[95, 'rounded', 1],
		[100, 'rounded', 10]
	],
	[
		[110, 'exact'],
		[100, 'about', 10]
	],
	[
		[90, 'exact'],
		[100, 'about', 10]
	],
	[
		[108, 'exact'],
		[100, 'over', 10]
	],
	[
		[93, 'exact'],
		[100, 'under', 10]
	],
	[
		[93, 'exact'],
		[100, 'up_to', 10]
	],
	[
		[110, 'rounded', 10],
		[100, 'rounded', 10]
	],
	[
		[7.35, 'exact'],
		[7.4, 'rounded', 0.1]
	]
];

const APART: readonly [Said, Said][] = [
	[
		[101, 'exact'],
		[100, 'exact']
	],
	[
		[106, 'exact'],
		[100, 'rounded', 10]
	],
	[
		[111, 'exact'],
		[100, 'about', 10]
	],
	[
		[99, 'exact'],
		[100, 'over', 10]
	],
	[
		[111, 'exact'],
		[100, 'over', 10]
	],
	[
		[101, 'exact'],
		[100, 'under', 10]
	],
	[
		[89, 'exact'],
		[100, 'up_to', 10]
	],
	[
		[111, 'rounded', 1],
		[100, 'rounded', 10]
	]
];

const SAME_KIND = { a: {}, b: {} };

const text = (id: string, [value, precision, rounding = null]: readonly [number, string, (number | null)?]) => ({
	fact_id: `f-${id}`,
	source_id: id,
	value,
	precision,
	rounding
});

/** Measures, one for each pair, whose two figures disagree. */
async function disagreeing(pairs: readonly (readonly [Said, Said])[]): Promise<string[]> {
	const spending = pairs.flatMap(([a, b], at) =>
		[text('a', a), text('b', b)].map((fact) => ({ ...fact, fact_id: `${fact.fact_id}-${at}`, measure: `m${at}` }))
	);
	const rows = await derived({ sources: SAME_KIND, facts: { spending } });
	return rows('disagreements').map((row) => String(row['question']).split('|')[1]!);
}

async function between(a: Said, b: Said, sources: Record<string, Cells>): Promise<Cells[]> {
	return (await derived({ sources, facts: { spending: [text('a', a), text('b', b)] } }))('disagreements');
}

describe('disagreements: two figures that can not both be right', () => {
	it('sees none where the spans meet', async () => {
		expect(await disagreeing(MEETING)).toEqual([]);
	});

	it('sees one where they do not', async () => {
		expect(await disagreeing(APART)).toEqual(APART.map((_, at) => `m${at}`));
	});

	it('tells the gap in units and in per cent of the larger, the preferred fact first', async () => {
		const [row] = await between([80, 'exact'], [100, 'exact'], { a: {}, b: { publisher_kind: 'fund' } });
		expect(row).toMatchObject({
			fact_id_a: 'f-b',
			fact_id_b: 'f-a',
			source_id_a: 'b',
			source_id_b: 'a',
			value_a: 100,
			value_b: 80,
			gap: 20,
			gap_percent: 20,
			input_ids: 'f-b;f-a'
		});
	});

	it('is no disagreement between editions of one series, but is one within an edition', async () => {
		const law = { edition_of: 'budget', edition: '2023' };
		expect(await between([100, 'exact'], [80, 'exact'], { a: law, b: { ...law, edition: '2024' } })).toEqual([]);
		expect(await between([100, 'exact'], [80, 'exact'], { a: law, b: law })).toHaveLength(1);
	});

	it('does not set a figure that repeats an old edition against the newer one', async () => {
		const law = { edition_of: 'budget' };
		const rows = await derived({
			sources: { old: { ...law, edition: '2023' }, new: { ...law, edition: '2024' }, press: {} },
			facts: {
				spending: [
					{ fact_id: 'o', source_id: 'old', value: 100 },
					{ fact_id: 'n', source_id: 'new', value: 120 },
					{ fact_id: 'p', source_id: 'press', value: 100 },
					{ fact_id: 'q', source_id: 'press', value: 70, measure: 'paid' }
				]
			}
		});
		expect(rows('disagreements')).toEqual([]);
	});

	it('never sets a plan against what happened', async () => {
		const rows = await derived({
			sources: SAME_KIND,
			facts: {
				spending: [
					{ fact_id: 'p', value: 100, status: 'plan' },
					{ fact_id: 'q', source_id: 'b', value: 70, status: 'actual' }
				]
			}
		});
		expect(only(rows('disagreements'), 'fact_id_a')).toEqual([]);
	});
});
