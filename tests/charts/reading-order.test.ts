import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../src/lib/charts/reading-order.ts';

const MARKS = [
	{ id: 'right', x: 20, y: 0 },
	{ id: 'low', x: 10, y: 50 },
	{ id: 'high', x: 10, y: 0 }
];
const ids = (along: 'rows' | 'columns') => readingOrder(MARKS, along).map(({ id }) => id);

describe('readingOrder(marks, along)', () => {
	it('goes along rows from the top, from the left', () => {
		expect(ids('rows')).toEqual(['high', 'right', 'low']);
	});

	it('goes along columns from the left, from the ground', () => {
		expect(ids('columns')).toEqual(['low', 'high', 'right']);
	});
});
