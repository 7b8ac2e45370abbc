import { describe, expect, it } from 'vitest';
import { refuseUndrawable, ticksAcross, valueAxis } from '../../src/lib/charts/ticks.ts';

describe('valueAxis(largest, from, to)', () => {
	const valuesOf = (largest: number, length: number) => valueAxis(largest, 0, length).values;

	it('begins at zero, ends at a round value above the largest, and has few ticks', () => {
		const { place, values } = valueAxis(2.86, 300, 20);
		expect(values).toEqual([0, 1, 2, 3]);
		expect([place(0), place(1.5), place(3)]).toEqual([300, 160, 20]);
	});

	it('has fewer on less room, and more than one on none', () => {
		expect(valuesOf(2.86, 120).length).toBeLessThan(5);
		expect(valuesOf(2.86, 0).length).toBeGreaterThan(1);
	});

	it('keeps to round values for huge ones', () => {
		expect(valuesOf(2.86e12, 280)).toEqual([0, 1e12, 2e12, 3e12]);
	});

	it('shows only zero when there is nothing else', () => {
		const { place, values } = valueAxis(0, 280, 0);
		expect([values, place(0), place(1)]).toEqual([[0], 280, 0]);
	});
});

describe('ticksAcross(axis, left, right, formatTick)', () => {
	it('draws a line at each value above zero, with its words at the left', () => {
		const ticks = ticksAcross(valueAxis(2, 200, 0), 30, 500, (value) => `${value} tn`);
		expect(ticks.map(({ x1, y1, x2, y2, words }) => [x1, y1, x2, y2, words.lines[0], words.anchor])).toEqual([
			[30, 100, 500, 100, '1 tn', 'end'],
			[30, 0, 500, 0, '2 tn', 'end']
		]);
	});
});

describe('refuseUndrawable(chart, marks)', () => {
	it.each([[-1], [NaN], [Infinity]])('refuses %s with the mark it belongs to', (value) => {
		expect(() =>
			refuseUndrawable('smallMultiples', [
				{ id: 'a', value: 0 },
				{ id: 'b', value }
			])
		).toThrow(
			new Error(
				`smallMultiples: a value should be zero or more, leave the mark out when it is not known; b is ${value}`
			)
		);
	});
});
