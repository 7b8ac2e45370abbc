import { describe, expect, it } from 'vitest';
import { publishedAlone } from '../../src/lib/explore/sql/published-alone.ts';

const PUBLISHED = ['budget_lines', 'facts', 'spending'];

describe('publishedAlone(sql, published, own)', () => {
	it.each([
		['select * from spending join facts using (fact_id)', ['facts', 'spending']],
		['with t as (select * from facts) select * from t', ['facts']],
		['select 1', []],
		['summarize facts', ['facts']],
		["select 'mine' as spending from facts", ['facts']]
	])('finds what is read: %s', (sql, tables) => {
		expect(publishedAlone(sql, PUBLISHED, ['mine'])).toEqual(tables);
	});

	it.each([
		'select * from mine',
		'select * from facts, mine',
		'pivot mine on year',
		"from query_table('mine')",
		'select * from made_before'
	])('gives nothing where others are read: %s', (sql) => {
		expect(publishedAlone(sql, PUBLISHED, ['mine'])).toBe(null);
	});
});
