import { describe, expect, it } from 'vitest';
import { pictogram } from '../../src/lib/charts/pictogram/layout.ts';
import type { PictogramContent } from '../../src/lib/charts/pictogram/content.ts';
import { mark, PICTOGRAM } from './synthetic.ts';

const of = (...values: number[]): PictogramContent => ({
	perSquare: 10,
	squareWords: 'one square is 10',
	parts: values.map((value, index) => mark(`part-${index}`, 'root-1', 'solid', { value, name: `Part ${index}` }))
});
/** Widths of the squares of a path, as shares of a whole square. */
function shares(path: string): number[] {
	const squares = [...path.matchAll(/M\S+ \S+h([\d.]+)v([\d.]+)h-[\d.]+z/g)];
	return squares.map(([, width, height]) => Math.round((100 * Number(width)) / Number(height)) / 100);
}

describe('pictogram(content, width)', () => {
	it('draws a whole square for each number and a part of one for the rest', () => {
		expect(shares(pictogram(of(25), 720).parts[0]!.path)).toEqual([1, 1, 0.5]);
	});

	it('begins the next part where the one before ends, inside the same square', () => {
		const { parts } = pictogram(of(15, 15), 720);
		expect(parts.map(({ path }) => shares(path))).toEqual([
			[1, 0.5],
			[0.5, 1]
		]);
	});

	it.each([340, 720])('shows the same sum at %i pixels, row by row', (width) => {
		const { parts } = pictogram(PICTOGRAM, width);
		const sum = parts.flatMap(({ path }) => shares(path)).reduce((a, b) => a + b, 0);
		expect(sum).toBeCloseTo((6_912_000 + 2_430_000 + 712_000 + 980_000) / 50_000, 0);
	});

	it('fills rows of tens, more of them on more room', () => {
		expect([340, 720, 1100].map((width) => pictogram(PICTOGRAM, width).perRow)).toEqual([20, 30, 50]);
	});

	it('keeps every square inside the width', () => {
		for (const { path } of pictogram(PICTOGRAM, 340).parts) {
			for (const [, x, width] of path.matchAll(/M(\S+) \S+h([\d.]+)/g))
				expect(Number(x) + Number(width)).toBeLessThan(340);
		}
	});

	it('goes on after the parts with what is not counted', () => {
		const { parts } = pictogram(PICTOGRAM, 720);
		expect(parts.map(({ open }) => open)).toEqual([false, false, false, true]);
	});

	it('says what one square is and what the parts are', () => {
		const { unit, keys } = pictogram(PICTOGRAM, 720);
		expect(unit.lines).toEqual(['one square is 50,000 people']);
		expect(keys.entries.map(({ words }) => words)[0]).toBe('Children 6.9 m');
	});

	it('draws nothing for nothing and for zero', () => {
		expect(pictogram(of(), 720).parts).toEqual([]);
		expect(pictogram(of(0), 720).parts[0]!.path).toBe('');
	});

	it('refuses what it cannot draw', () => {
		expect(() => pictogram(of(-1), 720)).toThrow(
			new Error('pictogram: a value should be zero or more, leave the mark out when it is not known; part-0 is -1')
		);
		expect(() => pictogram({ ...of(1), perSquare: 0 }, 720)).toThrow(
			new Error('pictogram: perSquare should be more than zero, got 0')
		);
		expect(() => pictogram(of(1e9), 720)).toThrow(
			new Error('pictogram: at most 4000 squares can be told apart, raise perSquare; got 100000000')
		);
	});
});
