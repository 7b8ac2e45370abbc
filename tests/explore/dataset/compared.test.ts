import { describe, expect, it } from 'vitest';
import { comparedRows } from '../../../src/lib/explore/dataset/compared.ts';
import { feeling } from '../../../src/lib/explore/dataset/reads.ts';

describe('comparedRows()', () => {
	it.each([
		['the same rows in another order', [{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }], 0, 0],
		['one changed', [{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 3 }], 1, 1],
		['one new', [{ a: 1 }], [{ a: 1 }, { a: null }], 1, 0],
		['one twice', [{ a: 1 }], [{ a: 1 }, { a: 1 }], 1, 0],
		['none left', [{ a: [1] }, { a: [2] }], [], 0, 2]
	])('counts %s', (_, before, after, added, gone) => {
		expect(comparedRows(before, after)).toEqual({ added, gone });
	});
});

describe('feeling()', () => {
	const rules = new Map([
		['facts', '-- not macro\nselect * from inflows'],
		['preferred', 'select * from facts'],
		['gaps', 'select * from payers']
	]);

	it('follows the rules through tables that are derived from derived ones', () => {
		expect([...feeling(['inflows'], rules)]).toEqual(['inflows', 'facts', 'preferred']);
	});

	it('does not take a remark for a table', () => {
		expect([...feeling(['macro'], rules)]).toEqual(['macro']);
	});
});
