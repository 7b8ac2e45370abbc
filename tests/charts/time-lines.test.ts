import { describe, expect, it } from 'vitest';
import { dayAxis } from '../../src/lib/charts/time-lines/day-axis.ts';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { timeLines } from '../../src/lib/charts/time-lines/layout.ts';
import type { TimeDot, TimeLinesContent } from '../../src/lib/charts/time-lines/content.ts';
import { mark, TIME_LINES } from './synthetic.ts';

const dot = (day: string, value: number, more: Partial<TimeDot> = {}): TimeDot => ({
	...mark(day, 'root-1', 'solid', { day, value }),
	...more
});
/** The stretches of a line that are drawn without lifting the pen. */
const stretches = (path = '') => path.split('M').slice(1);
const of = (...dots: TimeDot[]): TimeLinesContent => ({ series: [{ id: 'a', name: 'A', dots }], formatTick: String });

describe('timeLines(content, width)', () => {
	it('joins only dots that follow each other in one series', () => {
		const { lines, dots } = timeLines(of(dot('2018-01-01', 1), dot('2019-01-01', 2), dot('2020-01-01', 3)), 720);
		const round = (value: number) => Math.round(value * 1000) / 1000;
		expect(lines.map(({ path }) => path)).toEqual([`M${dots.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}`]);
		expect(timeLines(TIME_LINES, 720).lines.map(({ path }) => stretches(path).length)).toEqual([1, 1]);
	});

	it('orders dots by their days', () => {
		const { dots } = timeLines(of(dot('2020-01-01', 3), dot('2018-01-01', 1)), 720);
		expect(dots.map(({ day }) => day)).toEqual(['2018-01-01', '2020-01-01']);
	});

	it('leaves the line open before a broken dot', () => {
		const { lines } = timeLines(
			of(dot('2017-01-01', 1), dot('2018-01-01', 1), dot('2019-01-01', 2, { broken: true }), dot('2020-01-01', 3)),
			720
		);
		expect(lines).toHaveLength(1);
		expect(stretches(lines[0]!.path)).toHaveLength(2);
		const alone = timeLines(
			of(dot('2018-01-01', 1), dot('2019-01-01', 2), dot('2020-01-01', 3, { broken: true })),
			720
		);
		expect(stretches(alone.lines[0]!.path)).toHaveLength(1);
	});

	it('steps over what is expected', () => {
		const expected = dot('2019-01-01', 2, { texture: 'hatched' });
		const { lines, dots } = timeLines(of(dot('2018-01-01', 1), expected, dot('2020-01-01', 3)), 720);
		expect(stretches(lines[0]!.path)).toHaveLength(1);
		expect(lines[0]!.path).not.toContain(String(Math.round(dots[1]!.x * 1000) / 1000));
	});

	it('never joins what is expected', () => {
		const { lines, dots } = timeLines(of(dot('2018-01-01', 1), dot('2019-01-01', 2, { texture: 'hatched' })), 720);
		expect([lines.length, dots.map(({ ring }) => ring)]).toEqual([0, [false, true]]);
	});

	it('joins nothing in a series that is no line', () => {
		const { series, formatTick } = of(dot('2018-01-01', 1), dot('2019-01-01', 2));
		expect(timeLines({ series: [{ ...series[0]!, joined: false }], formatTick }, 720).lines).toEqual([]);
	});

	it.each([340, 720])('lays no words over others or over dots at %i pixels', (width) => {
		const { captions, names, dots, days } = timeLines(TIME_LINES, width);
		const boxes = [
			...captions.map((words) => wordsBox(words, 12, true)),
			...names.map(({ words }) => wordsBox(words, 13, true)),
			...days.map((words) => wordsBox(words, 12))
		];
		boxes.forEach((box, index) => {
			expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
			expect(dots.filter(({ x, y }) => overlap(box, { x: x - 4, y: y - 4, width: 8, height: 8 }))).toEqual([]);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
		});
	});

	it('draws nothing for nothing, and one dot alone', () => {
		expect(timeLines(of(), 720)).toMatchObject({ dots: [], lines: [], names: [] });
		expect(timeLines(of(dot('2020-02-29', 5)), 340).dots).toHaveLength(1);
	});

	it('draws zero on the ground and huge values under the top', () => {
		const { dots, baseline } = timeLines(of(dot('2018-01-01', 0), dot('2019-01-01', 9e14)), 720);
		expect(baseline).toContain(` ${dots[0]!.y}H`);
		expect(dots[1]!.y).toBeGreaterThan(0);
	});

	it.each(['2019-02-29', '2019-1-1', 'soon'])('refuses %s for a day', (day) => {
		expect(() => timeLines(of(dot(day, 1)), 720)).toThrow(
			new Error(`timeLines: a day should be a calendar day YYYY-MM-DD, got "${day}"`)
		);
	});

	it('refuses a negative dot', () => {
		expect(() => timeLines(of(dot('2019-01-01', -1)), 720)).toThrow(
			new Error('timeLines: a value should be zero or more, leave the mark out when it is not known; 2019-01-01 is -1')
		);
	});
});

describe('dayAxis(days, ticks, from, to)', () => {
	it('begins and ends with whole years, and writes each year in its middle', () => {
		const axis = dayAxis(['2018-06-30', '2019-03-31'], undefined, 0, 730);
		expect(axis.edges).toEqual([0, 365, 730]);
		expect(axis.words.map(({ lines, x }) => [lines[0], x])).toEqual([
			['2018', 182.5],
			['2019', 547.5]
		]);
		expect(axis.x('2018-06-30')).toBeCloseTo(180);
	});

	it('writes given words at their days, and leaves out those that would touch the next', () => {
		const ticks = ['2020-01-01', '2020-01-02', '2020-12-31'].map((day) => ({ day, words: day.slice(5) }));
		const axis = dayAxis([], ticks, 0, 365);
		expect(axis.words.map(({ lines }) => lines[0])).toEqual(['01-02', '12-31']);
		expect(axis.edges).toHaveLength(3);
	});

	it('names no year without a day', () => {
		const { edges, words } = dayAxis([], undefined, 0, 100);
		expect([edges, words]).toEqual([[], []]);
	});

	it('sets a single given day in the middle', () => {
		expect(dayAxis(['2020-05-05'], [], 0, 100).x('2020-05-05')).toBe(50);
	});
});
