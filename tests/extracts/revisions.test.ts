import { describe, expect, it } from 'vitest';
import { derived, only } from './tiny.ts';

const law = { publisher_kind: 'law', edition_of: 'budget' };
const SOURCES = {
	first: { ...law, published: '2022-12-01', edition: '2023-2025/2022-12-01' },
	late: { ...law, published: '2024-12-13', edition: '2024-2026/2024-12-13' },
	next: { ...law, published: '2024-12-04', edition: '2025-2027/2024-12-04' },
	other: { ...law, edition_of: 'forecast', edition: '2025' },
	press: {}
};

describe('revisions: editions of one series', () => {
	it('counts editions by their place and tells the change to the one before', async () => {
		const rows = await derived({
			sources: SOURCES,
			facts: {
				budget: [
					{ fact_id: 'c', source_id: 'next', value: 150 },
					{ fact_id: 'a', source_id: 'first', value: 100 },
					{ fact_id: 'b', source_id: 'late', value: 120 },
					{ fact_id: 'd', source_id: 'press', value: 1 },
					{ fact_id: 'e', source_id: 'other', value: 2 }
				]
			}
		});
		expect(only(rows('revisions'), 'ordinal', 'fact_id', 'value', 'change', 'change_percent', 'input_ids')).toEqual([
			[1, 'a', 100, null, null, 'a'],
			[2, 'b', 120, 20, 20, 'b;a'],
			[3, 'c', 150, 30, 25, 'c;b']
		]);
	});

	it('tells no per cent of nothing', async () => {
		const rows = await derived({
			sources: SOURCES,
			facts: {
				budget: [
					{ fact_id: 'a', source_id: 'first', value: 0 },
					{ fact_id: 'b', source_id: 'late', value: 5 }
				]
			}
		});
		expect(only(rows('revisions'), 'change', 'change_percent')).toEqual([
			[null, null],
			[5, null]
		]);
	});

	it('takes one fact for an edition that two publications carry, and sees no revision in it', async () => {
		const rows = await derived({
			sources: { ...SOURCES, twin: SOURCES.first },
			facts: {
				budget: [
					{ fact_id: 'a', source_id: 'first', precision: 'rounded', rounding: 10 },
					{ fact_id: 'b', source_id: 'twin' }
				]
			}
		});
		expect(rows('revisions')).toEqual([]);
	});
});
