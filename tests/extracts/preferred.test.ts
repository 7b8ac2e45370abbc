import { describe, expect, it } from 'vitest';
import { derived, only, type Cells } from './tiny.ts';

/** Facts for one question, each from a source of its own; the answer is [preferred, reason, others]. */
async function choice(rivals: Record<string, { source?: Cells; fact?: Cells }>) {
	const ids = Object.keys(rivals);
	const rows = await derived({
		sources: Object.fromEntries(ids.map((id) => [id, rivals[id]!.source ?? {}])),
		facts: { spending: ids.map((id) => ({ fact_id: id, source_id: id, ...rivals[id]!.fact })) }
	});
	return only(rows('preferred'), 'fact_id', 'reason', 'others');
}

describe('preferred: one fact per question', () => {
	it('takes the only one there is', async () => {
		expect(await choice({ a: {} })).toEqual([['a', 'only_one', null]]);
	});

	it('puts actual before preliminary, whoever published it', async () => {
		expect(
			await choice({
				a: { source: { publisher_kind: 'law' }, fact: { status: 'preliminary' } },
				b: { fact: { status: 'actual' } }
			})
		).toEqual([['b', 'status', 'a']]);
	});

	it('puts plan before estimate', async () => {
		expect(await choice({ a: { fact: { status: 'estimate' } }, b: { fact: { status: 'plan' } } })).toEqual([
			['b', 'status', 'a']
		]);
	});

	it('puts a place that was read before a headline, whoever published it and whichever edition it is', async () => {
		const law = { publisher_kind: 'law', edition_of: 'budget' };
		expect(
			await choice({
				a: { source: { ...law, edition: '2' }, fact: { evidence: 'headline' } },
				b: { source: { ...law, edition: '1' } },
				c: {}
			})
		).toEqual([['c', 'edition', 'b;a']]);
		expect(await choice({ a: { source: { publisher_kind: 'law' }, fact: { evidence: 'headline' } }, b: {} })).toEqual([
			['b', 'evidence', 'a']
		]);
	});

	it('leaves status before evidence: a headline of what is final beats the text of a preliminary figure', async () => {
		expect(
			await choice({
				a: { fact: { status: 'actual', evidence: 'headline' } },
				b: { fact: { status: 'preliminary' } }
			})
		).toEqual([['a', 'status', 'b']]);
	});

	it('holds headline, rewrite and assumed for equals', async () => {
		const read = (evidence: string) => ({ fact: { evidence } });
		expect(await choice({ c: read('headline'), b: read('rewrite'), a: read('assumed') })).toEqual([
			['a', 'fact_id', 'b;c']
		]);
	});

	it('goes by the place of an edition and not by its day: the law on 2025-2027 beats a later change of 2024-2026', async () => {
		const law = { publisher_kind: 'law', edition_of: 'budget' };
		expect(
			await choice({
				a: { source: { ...law, published: '2024-12-13', edition: '2024-2026/2024-12-13' } },
				b: { source: { ...law, published: '2024-12-04', edition: '2025-2027/2024-12-04' } },
				c: { source: { ...law, published: '2023-12-05', edition: '2024-2026/2023-12-05' } }
			})
		).toEqual([['b', 'edition', 'a;c']]);
	});

	it('puts a superseded edition after a figure of the press', async () => {
		const law = { publisher_kind: 'law', edition_of: 'budget' };
		expect(
			await choice({
				a: { source: { ...law, edition: '2022-2024/2021-12-02' } },
				b: { source: { ...law, edition: '2023-2025/2022-12-01' } },
				c: {}
			})
		).toEqual([['b', 'publisher_kind', 'c;a']]);
	});

	it('does not compare editions of different series', async () => {
		expect(
			await choice({
				a: { source: { edition_of: 'x', edition: '1', published: '2024-01-02' } },
				b: { source: { edition_of: 'y', edition: '2', published: '2024-01-01' } }
			})
		).toEqual([['a', 'newest', 'b']]);
	});

	it('goes down the kinds of publishers', async () => {
		const kinds = ['repost', 'press', 'academic', 'statistics', 'government', 'fund'];
		const rivals = Object.fromEntries(kinds.map((kind, at) => [`f${at}`, { source: { publisher_kind: kind } }]));
		expect(await choice(rivals)).toEqual([['f5', 'publisher_kind', 'f4;f3;f2;f1;f0']]);
	});

	it.each([
		['law', 'fund'],
		['government', 'parliament'],
		['international', 'statistics']
	])('holds %s and %s for equals', async (one, other) => {
		expect(await choice({ a: { source: { publisher_kind: one } }, b: { source: { publisher_kind: other } } })).toEqual([
			['a', 'fact_id', 'b']
		]);
	});

	it('takes the newest publication, an unknown day last', async () => {
		expect(
			await choice({
				a: {},
				b: { source: { published: '2023-05-01' } },
				c: { source: { published: '2024-05-01' } }
			})
		).toEqual([['c', 'newest', 'b;a']]);
	});

	it('takes the smaller rounding, exact before any', async () => {
		const rounded = (rounding: number) => ({ fact: { precision: 'rounded', rounding } });
		expect(await choice({ a: rounded(10), b: rounded(1), c: {} })).toEqual([['c', 'rounding', 'b;a']]);
	});

	it('keeps happened, expected and law apart, and every dimension, null or not', async () => {
		const rows = await derived({
			sources: { a: {} },
			facts: {
				spending: [
					{ fact_id: 'f1', status: 'actual' },
					{ fact_id: 'f2', status: 'plan' },
					{ fact_id: 'f3', status: 'law' },
					{ fact_id: 'f4', status: 'plan', package: 'all' },
					{ fact_id: 'f5', status: 'plan', care_type: 'dialysis' },
					{ fact_id: 'f6', status: 'plan', unit: 'percent' }
				]
			}
		});
		expect(only(rows('preferred'), 'fact_id', 'reason')).toHaveLength(6);
		expect(rows('facts').find((row) => row['fact_id'] === 'f5')).toMatchObject({
			class: 'expected',
			question: 'spending|funding|2023-01-01|2023-12-31|KZ||dialysis|expected|KZT',
			dim1_name: 'package',
			dim1: null,
			dim2_name: 'care_type',
			dim2: 'dialysis'
		});
	});
});
