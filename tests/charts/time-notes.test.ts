import { describe, expect, it } from 'vitest';
import { SIZES, wordsBox, type Rect } from '../../src/lib/charts/labels.ts';
import { dumbbell } from '../../src/lib/charts/dumbbell/layout.ts';
import { smallMultiples } from '../../src/lib/charts/small-multiples/layout.ts';
import { clearLine } from '../../src/lib/charts/note-lines.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { timeLines } from '../../src/lib/charts/time-lines/layout.ts';
import { noteDays, notesAcross, type PlacedNotes, type TimeNote } from '../../src/lib/charts/time-notes.ts';
import { yearColumns } from '../../src/lib/charts/year-columns/layout.ts';
import { placeOfDay } from '../../src/lib/charts/year-columns/groups.ts';
import { SMALL_MULTIPLES, mark, TIME_LINES, YEAR_COLUMNS } from './synthetic.ts';

const note = (day: string, words = `synthetic change of ${day}`): TimeNote => ({ id: day, day, when: day, words });
const NOTES = ['2018-01-01', '2020-01-01', '2020-01-01', '2020-07-01', '2024-01-01', '2024-02-01'].map(
	(day, index) => ({
		...note(day),
		id: `${day} ${index}`
	})
);
const PLOT = { top: 0, ground: 100, left: 0, right: 600, taken: [], keysTop: 100, width: 600 };

/** Stretches of lines as thin boxes. */
function stretches({ lines }: PlacedNotes): Rect[] {
	return [...lines.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map((match) => {
		const [x1, y1, x2, y2] = match.slice(1).map(Number) as [number, number, number, number];
		return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
	});
}

function clashes(placed: PlacedNotes, words: readonly Rect[]): Rect[] {
	const heads = placed.heads.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
	const texts = [...placed.keys, ...placed.beside].map((words) => wordsBox(words, SIZES.caption));
	const rects = [...heads, ...texts];
	const twice = rects.filter((box, index) => rects.some((other, place) => place < index && overlap(box, other)));
	return [...twice, ...words.filter((box) => [...rects, ...stretches(placed)].some((other) => overlap(box, other)))];
}

const boxes = (words: readonly Parameters<typeof wordsBox>[0][]) =>
	words.map((word) => wordsBox(word, SIZES.caption, true));

describe('noteDays(notes, shown)', () => {
	it('numbers the days that are shown, oldest first, with one number for a day', () => {
		const days = noteDays([note('2020-01-01', 'b'), note('2018-01-01', 'a'), note('2020-01-01', 'c')], () => true);
		expect(days.map(({ number, day, words }) => [number, day, words])).toEqual([
			[1, '2018-01-01', 'a'],
			[2, '2020-01-01', 'b; c']
		]);
		expect(noteDays(NOTES, (day) => day > '2021').map(({ number }) => number)).toEqual([1, 2]);
	});
});

describe('placeOfDay(groups)', () => {
	it('is the edge of a year on 1 January and its middle on 1 July, and nowhere outside', () => {
		const place = placeOfDay([{ year: 2019 }, { year: 2020 }]);
		expect([place('2019-01-01'), place('2020-01-01'), place('2020-07-01'), place('2021-01-01')]).toEqual([
			0,
			1,
			1.5,
			null
		]);
	});
});

describe('clearLine(way, head, at, start, end, taken)', () => {
	it('is open where a box stands', () => {
		expect(clearLine('down', 10, 10, 0, 100, [{ x: 5, y: 40, width: 10, height: 20 }])).toBe(
			'M10 0L10 38M10 62L10 100'
		);
	});

	it('runs on beside a box that it does not meet', () => {
		expect(clearLine('down', 10, 10, 0, 100, [{ x: 20, y: 40, width: 10, height: 20 }])).toBe('M10 0L10 100');
	});

	it('bends from a number that was moved aside', () => {
		expect(clearLine('down', 16, 10, 0, 100, [])).toBe('M16 0L10 4M10 4L10 100');
		expect(clearLine('back', 16, 10, 100, 0, [])).toBe('M100 16L96 10M0 10L96 10');
	});
});

describe('notesAcross(days, x, plot)', () => {
	const across = (...days: string[]) =>
		notesAcross(
			noteDays(
				days.map((day) => note(day, 'short')),
				() => true
			),
			(day) => Number(day.slice(8)) * 20,
			PLOT
		);

	it('writes the words beside the line where all have room', () => {
		const { beside, heads, keys } = across('2020-01-01', '2020-01-09');
		expect([beside.map(({ x, anchor }) => [x, anchor]), heads, keys]).toEqual([
			[
				[25, 'start'],
				[185, 'start']
			],
			[],
			[]
		]);
	});

	it('numbers them and keys them below where they would touch', () => {
		const { beside, heads, keys } = across('2020-01-01', '2020-01-02');
		expect([beside, heads.map(({ words }) => words.lines), keys.map(({ lines }) => lines)]).toEqual([
			[],
			[['1'], ['2']],
			[['2020-01-01: short'], ['2020-01-02: short']]
		]);
	});
});

describe('notes in a drawing', () => {
	it.each([340, 720])('meet no value and no other words at %i pixels', (width) => {
		const columns = yearColumns({ ...YEAR_COLUMNS, notes: NOTES }, width);
		expect(columns.notes.heads.length).toBe(5);
		expect(clashes(columns.notes, [...boxes(columns.captions), ...columns.blocks, ...columns.gaps])).toEqual([]);

		const years = SMALL_MULTIPLES.multiples.flatMap((multiple) => multiple.bars.map((bar) => bar.year));
		const notes = [note(`${Math.min(...years)}-01-01`), note(`${Math.max(...years)}-01-01`), note('1900-01-01')];
		const placed = smallMultiples({ ...SMALL_MULTIPLES, notes }, width);
		expect(placed.notes.heads.length + placed.notes.beside.length).toBe(2);
		const texts = placed.multiples.flatMap((multiple) => [...boxes(multiple.captions), ...multiple.bars]);
		expect(clashes(placed.notes, [...texts, ...boxes(placed.years)])).toEqual([]);

		const days = TIME_LINES.series.flatMap(({ dots }) => dots.map(({ day }) => day)).sort();
		const lined = timeLines({ ...TIME_LINES, notes: [note(days[1]!), note(days.at(-1)!)] }, width);
		expect(lined.notes.lines).not.toBe('');
		expect(clashes(lined.notes, boxes(lined.captions))).toEqual([]);
	});

	it.each([340, 720])('need no room where there are none (%i)', (width) => {
		const [bare, noted] = [yearColumns(YEAR_COLUMNS, width), yearColumns({ ...YEAR_COLUMNS, notes: [] }, width)];
		expect(noted).toEqual(bare);
		expect(yearColumns({ ...YEAR_COLUMNS, notes: NOTES }, width).height).toBeGreaterThan(bare.height);
	});

	it('stand between the bars whose days they fall between', () => {
		const bar = (day: string) => mark(day, 'context', 'solid', { name: day, value: 1, day });
		const groups = [{ id: 'a', name: '2020', bars: ['2018-01-01', '2019-01-01', '2020-01-01'].map(bar) }];
		const { groups: placed, notes } = dumbbell({ groups, notes: [note('2019-06-01'), note('2021-01-01')] }, 340);
		const [, second, third] = placed[0]!.bars;
		expect(notes.heads).toHaveLength(1);
		expect(notes.heads[0]!.y).toBeGreaterThan(second!.y + second!.height);
		expect(notes.heads[0]!.y).toBeLessThan(third!.y);
		expect(notes.keys.map(({ lines }) => lines)).toEqual([['2019-06-01: synthetic change of 2019-06-01']]);
	});
});
