import { describe, expect, it } from 'vitest';
import { refuseUndrawable, valueAxis } from '../../src/lib/charts/ticks.ts';

describe('valueAxis(largest, length)', () => {
	it('begins at zero, ends at a round value above the largest, and has few ticks', () => {
		expect(valueAxis(2.86, 280)).toEqual({ top: 3, values: [0, 1, 2, 3] });
	});

	it('has fewer on less room, and more than one on none', () => {
		expect(valueAxis(2.86, 120).values.length).toBeLessThan(5);
		expect(valueAxis(2.86, 0).values.length).toBeGreaterThan(1);
	});

	it('keeps to round values for huge ones', () => {
		expect(valueAxis(2.86e12, 280).values).toEqual([0, 1e12, 2e12, 3e12]);
	});

	it('shows only zero when there is nothing else', () => {
		expect(valueAxis(0, 280)).toEqual({ top: 1, values: [0] });
	});
});

describe('refuseUndrawable(chart, marks)', () => {
	it.each([[-1], [NaN], [Infinity]])('refuses %s with the mark it belongs to', (value) => {
		expect(() =>
			refuseUndrawable('lanes', [
				{ id: 'a', value: 0 },
				{ id: 'b', value }
			])
		).toThrow(
			new Error(`lanes: a value should be zero or more, leave the mark out when it is not known; b is ${value}`)
		);
	});
});
