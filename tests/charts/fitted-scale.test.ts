import { describe, expect, it } from 'vitest';
import { fittedScale, type FittedBar } from '../../src/lib/charts/fitted-scale.ts';

const bar = (value: number, words = 0): FittedBar => ({ value, words });

/** Where the words of bars end furthest left and right, and where zero stands, to a millionth of a pixel. */
function reached(bars: readonly FittedBar[], from: number, to: number) {
	const x = fittedScale(bars, from, to);
	const ends = bars.map(({ value, words }) => x(value) + (value < 0 ? -words : words));
	return [Math.min(x(0), ...ends), x(0), Math.max(x(0), ...ends)].map((at) => Number(at.toFixed(6)));
}

describe('fittedScale(bars, from, to)', () => {
	it('gives the whole room to the bar that needs it most, words and all', () => {
		const x = fittedScale([bar(8, 20), bar(10), bar(1, 60)], 100, 200);
		expect([x(0), x(8), x(10)]).toEqual([100, 180, 200]);
		expect(reached([bar(8, 40), bar(10)], 100, 200)).toEqual([100, 100, 200]);
	});

	it('sets zero so that what lies below it fits too', () => {
		expect(reached([bar(30, 10), bar(-10, 10), bar(-1, 28)], 50, 150)).toEqual([50, 80, 150]);
		expect(reached([bar(-5, 20)], 0, 100)).toEqual([0, 100, 100]);
	});

	it('keeps the words at a bar of zero on the sheet', () => {
		expect(reached([bar(-8), bar(0, 20)], 0, 100)).toEqual([0, 80, 100]);
	});

	it('is as sharp for trillions as for ones', () => {
		expect(fittedScale([bar(3e12)], 241.3, 701.3)(1e12)).toBeCloseTo(241.3 + 460 / 3, 9);
	});

	it('draws no bar where nothing has a value and where words take all the room', () => {
		expect(fittedScale([], 10, 100)(5)).toBe(10);
		expect(fittedScale([bar(0, 20)], 10, 100)(0)).toBe(10);
		expect(fittedScale([bar(5, 200)], 10, 100)(5)).toBe(10);
	});
});
