import { describe, expect, it } from 'vitest';
import { firstRows } from '../../src/lib/view/first-rows.ts';

const rows = (count: number, letters: number) => Array.from({ length: count }, () => ['x'.repeat(letters)]);

describe('firstRows(rows)', () => {
	it.each([
		['all of a short table', 0, 10, 0],
		['all where two would be folded', 12, 20, 12],
		['ten where three would be', 13, 20, 10],
		['fewer where rows are sentences', 12, 400, 3],
		['as many sentences as are short enough', 20, 250, 4],
		['three even of long ones', 20, 2000, 3]
	])('shows %s', (_, count, letters, shown) => {
		expect(firstRows(rows(count, letters))).toBe(shown);
	});
});
