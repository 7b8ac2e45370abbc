import { describe, expect, it } from 'vitest';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import { smallMultiples } from '../../src/lib/charts/small-multiples/layout.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { SMALL_MULTIPLES, mark } from './synthetic.ts';

const bar = (year: number, value: number) =>
	mark(`bar-${year}`, 'root-1', 'solid', { year, value, caption: String(value) });

describe.each([340, 720])('smallMultiples(content, %i)', (width) => {
	const layout = smallMultiples(SMALL_MULTIPLES, width);

	it('draws all multiples on one scale', () => {
		const heights = layout.multiples.flatMap(({ bars }) => bars.filter(({ value }) => value > 20));
		const scales = heights.map(({ height, value }) => height / value);
		expect(Math.max(...scales) - Math.min(...scales)).toBeLessThan(1e-9);
	});

	it('sets the same year at the same place in every multiple', () => {
		const places = layout.multiples.flatMap(({ bars }) =>
			bars.filter(({ id }) => id.endsWith('2026')).map(({ x }) => x)
		);
		expect(new Set(places).size).toBe(1);
		expect(places).toHaveLength(5);
	});

	it('keeps multiples apart', () => {
		layout.multiples.slice(1).forEach(({ bars }, index) => {
			const ground = Math.max(...layout.multiples[index]!.bars.map(({ y, height }) => y + height));
			expect(Math.min(...bars.map(({ y }) => y))).toBeGreaterThan(ground);
		});
	});

	it('captions every bar, zero too, and lays no caption over another or over the name', () => {
		const words = layout.multiples.flatMap(({ captions }) => captions);
		expect(words.map(({ lines }) => lines[0])).toContain('0');
		expect(words).toHaveLength(24);
		const boxes = [
			...words.map((word) => wordsBox(word, 12, true)),
			...layout.multiples.map(({ name }) => wordsBox(name, 13, true)),
			...layout.years.map((year) => wordsBox(year, 12))
		];
		boxes.forEach((box, index) => expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]));
	});

	it('reads an older edition out with its bar, and draws it as a line', () => {
		const found = layout.multiples[0]!.bars.find(({ id }) => id.endsWith('2024'))!;
		expect(found.label).toBe('synthetic lane-0-2024; synthetic older edition');
		expect(found.earlierPath).toMatch(/^M[\d.]+ [\d.]+h[\d.]+$/);
	});

	it('draws a named gap, and nothing for a year that is not spoken of', () => {
		expect(layout.multiples[3]!.gaps.map(({ label }) => label)).toEqual(['Self-employed, 2024: not published']);
		const multiple = { id: 'a', name: 'A', bars: [bar(2020, 1), bar(2022, 2)] };
		const holed = smallMultiples({ multiples: [multiple] }, width);
		expect([holed.multiples[0]!.bars.length, holed.multiples[0]!.gaps.length, holed.years.length]).toEqual([2, 0, 3]);
	});

	it('draws nothing for nothing', () => {
		expect(smallMultiples({ multiples: [] }, width)).toMatchObject({ multiples: [], years: [] });
		expect(smallMultiples({ multiples: [{ id: 'a', name: 'A', bars: [] }] }, width).multiples[0]).toMatchObject({
			bars: []
		});
	});

	it('refuses a negative bar', () => {
		expect(() => smallMultiples({ multiples: [{ id: 'a', name: 'A', bars: [bar(2020, -3)] }] }, width)).toThrow(
			new Error(
				'smallMultiples: a value should be zero or more, leave the mark out when it is not known; bar-2020 is -3'
			)
		);
	});
});

describe('smallMultiples(content, width) with many years', () => {
	it('shortens years and leaves out captions that would touch', () => {
		const bars = Array.from({ length: 24 }, (_, index) => ({ ...bar(2000 + index, 1000), caption: '1000' }));
		const { years, multiples: placed } = smallMultiples({ multiples: [{ id: 'a', name: 'A', bars }] }, 340);
		const newest = years.at(-1)!;
		expect(newest.lines).toEqual(['’23']);
		expect(years.length).toBeLessThan(24);
		const captions = placed[0]!.captions;
		expect(captions.length).toBeLessThan(24);
		expect(Math.abs(captions[0]!.x - newest.x)).toBeLessThan(10);
		expect(wordsBox(captions[0]!, 12, true).x + wordsBox(captions[0]!, 12, true).width).toBeLessThanOrEqual(340);
	});
});
