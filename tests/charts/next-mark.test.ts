import { describe, expect, it } from 'vitest';
import { nextMark } from '../../src/lib/charts/next-mark.ts';

/** Two columns of two marks each, and one far to the right. */
const CENTRES = [
	{ x: 0, y: 100 },
	{ x: 0, y: 50 },
	{ x: 40, y: 90 },
	{ x: 40, y: 40 },
	{ x: 300, y: 95 }
];

describe('nextMark(centres, from, direction)', () => {
	it.each([
		[0, 'right', 2],
		[0, 'up', 1],
		[1, 'right', 3],
		[3, 'left', 1],
		[3, 'down', 2],
		[2, 'right', 4]
	] as const)('goes from %i %s to %i', (from, direction, to) => {
		expect(nextMark(CENTRES, from, direction)).toBe(to);
	});

	it('stays where nothing lies ahead', () => {
		expect(nextMark(CENTRES, 4, 'right')).toBe(4);
		expect(nextMark([{ x: 1, y: 1 }], 0, 'left')).toBe(0);
	});

	it('takes the first of two marks at one place, and does not hang on them', () => {
		expect(
			nextMark(
				[
					{ x: 0, y: 0 },
					{ x: 10, y: 0 },
					{ x: 10, y: 0 }
				],
				0,
				'right'
			)
		).toBe(1);
	});

	it('knows when there is no such mark', () => {
		expect(nextMark([], 0, 'left')).toBe(-1);
	});
});
