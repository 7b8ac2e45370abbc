import { describe, expect, it } from 'vitest';
import { multipleCaptions } from '../../src/lib/charts/small-multiples/captions.ts';

/** Four bars of 8 pixels, 14 apart, that stand on 100 and are captioned at 72. */
const bars = ['1.6', '1.7', '1.8', '1.9'].map((caption, index) => ({
	...{ caption, year: 2021 + index, over: 72 },
	...{ x: 20 + index * 14, y: 78, width: 8, height: 22 }
}));

describe('multipleCaptions(bars, taken, top, width)', () => {
	it('raises every second caption by a line where they would touch', () => {
		const placed = multipleCaptions(bars, [], 0, 300);
		expect(placed.map(({ lines, x, y }) => [lines[0], x, y])).toEqual([
			['1.9', 66, 72],
			['1.8', 52, 57],
			['1.7', 38, 72],
			['1.6', 24, 57]
		]);
	});

	it('raises a caption a little further beside a taller bar', () => {
		const rising = bars.map((bar, index) => ({ ...bar, over: bar.over - 2 * index }));
		expect(multipleCaptions(rising, [], 0, 300).map(({ lines, y }) => [lines[0], y])).toEqual([
			['1.9', 66],
			['1.8', 50],
			['1.7', 70],
			['1.6', 54]
		]);
	});

	it('leaves out what would rise above the multiple or meet what is taken', () => {
		const names = (top: number, taken = { x: 0, y: 0, width: 0, height: 0 }) =>
			multipleCaptions(bars, [taken], top, 300).map(({ lines }) => lines[0]);
		expect(names(50)).toEqual(['1.9', '1.7']);
		expect(names(0, { x: 40, y: 45, width: 14, height: 6 })).toEqual(['1.9', '1.7', '1.6']);
	});
});
