import { describe, expect, it } from 'vitest';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { yearColumns } from '../../src/lib/charts/year-columns/layout.ts';
import type { YearColumnsContent } from '../../src/lib/charts/year-columns/content.ts';
import { mark, YEAR_COLUMNS } from './synthetic.ts';

const EMPTY: YearColumnsContent = { columns: [], missing: 'not published', formatTick: String };
const part = (id: string, value: number) => mark(id, 'part-1', 'solid', { value });
const column = (year: number, ...values: number[]) => ({
	year,
	slot: 'happened' as const,
	parts: values.map((value, index) => part(`${year}-${index}`, value)),
	caption: String(values.length)
});
const rounded = (...numbers: number[]) => numbers.map((number) => Math.round(number * 100) / 100);

describe('yearColumns(content, width) on a desk', () => {
	it('puts the first part on the ground, the next on top of it, to one scale', () => {
		const { blocks, ticks, baseline } = yearColumns({ ...EMPTY, columns: [column(2020, 1, 2)] }, 720);
		const [lower, upper] = blocks;
		expect(baseline).toContain(` ${lower!.y + lower!.height}H`);
		expect(upper!.y + upper!.height).toBeCloseTo(lower!.y);
		expect(upper!.height).toBeCloseTo(2 * lower!.height);
		expect(upper!.y).toBeCloseTo(ticks.at(-1)!.y1);
	});

	it('sets what was expected left of what happened, never on it', () => {
		const { blocks } = yearColumns(YEAR_COLUMNS, 720);
		const expected = blocks.find(({ id }) => id === 'expected-2020-a')!;
		const happened = blocks.find(({ id }) => id === 'happened-2020-a')!;
		expect(expected.x + expected.width).toBeLessThan(happened.x);
	});

	it('draws a cap at the printed whole, over parts that do not reach it', () => {
		const { caps, blocks } = yearColumns(YEAR_COLUMNS, 720);
		const top = blocks.find(({ id }) => id === 'expected-2023-b')!;
		expect(caps.map(({ id }) => id)).toEqual(['expected-2023-whole']);
		expect(caps[0]!.reach.y + 10).toBeLessThan(top.y);
	});

	it('outlines what of the whole is not split, where it is clearly more than the parts', () => {
		const of = (value: number) =>
			yearColumns({ ...EMPTY, columns: [{ ...column(2020, 2), whole: part('whole', value) }] }, 720);
		const [block] = of(3).blocks;
		const rest = of(3).caps[0]!.rest!;
		expect(rounded(rest.x, rest.width, rest.y + rest.height, rest.height)).toEqual(
			rounded(block!.x, block!.width, block!.y, block!.height / 2)
		);
		expect([of(2.02), of(1)].map(({ caps }) => caps[0]!.rest)).toEqual([undefined, undefined]);
	});

	it('writes captions of two equal columns away from each other', () => {
		const wide = (slot: 'expected' | 'happened') => ({ ...column(2020, 2), slot, caption: '2,000,000,000' });
		const years = [2019, 2021, 2022, 2023, 2024, 2025].map((year) => column(year, 1));
		const { captions } = yearColumns({ ...EMPTY, columns: [...years, wide('expected'), wide('happened')] }, 720);
		const selected = captions.filter(({ lines }) => lines[0] === '2,000,000,000');
		expect(selected.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
		expect(selected[0]!.x).toBeGreaterThan(selected[1]!.x);
	});

	it('draws a whole without parts as one column, without a cap', () => {
		const whole = { ...column(2020), whole: part('whole', 5) };
		const { caps, blocks } = yearColumns({ ...EMPTY, columns: [whole] }, 720);
		expect([caps.length, blocks.map(({ id }) => id)]).toEqual([0, ['whole']]);
	});

	it('names a year that nothing is said about, and leaves no year out', () => {
		const { years, gaps } = yearColumns({ ...EMPTY, columns: [column(2019, 1), column(2021, 2)] }, 720);
		expect(years.map(({ lines }) => lines[0])).toEqual(['2019', '2020', '2021']);
		expect(gaps.map(({ label, inside }) => [label, inside.lines])).toEqual([
			['2020: not published', ['not published']]
		]);
	});

	it('turns the words of a place narrower than they are, and keeps the place as high as they need', () => {
		const { gaps } = yearColumns(YEAR_COLUMNS, 720);
		expect(gaps.map(({ turned }) => turned)).toEqual([true, true, true]);
		for (const { height } of gaps) expect(height).toBeGreaterThan(78);
	});

	it('names parts once, beside the last column', () => {
		const { names, keys } = yearColumns(YEAR_COLUMNS, 720);
		expect(names.map(({ words }) => words.lines.join(' '))).toEqual(['Guaranteed package', 'Insurance package']);
		expect(keys.entries.map(({ words }) => words)).not.toContain('Insurance package');
	});

	it('names parts in the key when the last column has none', () => {
		const columns = [...YEAR_COLUMNS.columns, { ...column(2027), whole: part('2027-whole', 3) }];
		const { names, keys } = yearColumns({ ...YEAR_COLUMNS, columns }, 720);
		expect(names).toEqual([]);
		expect(keys.entries.map(({ words }) => words).slice(0, 2)).toEqual(['Guaranteed package', 'Insurance package']);
	});
});

describe('yearColumns(content, width) on a phone', () => {
	const layout = yearColumns(YEAR_COLUMNS, 340);

	it('lays years downwards and values to the right', () => {
		const baselines = layout.years.map(({ y }) => y);
		expect(baselines).toEqual([...baselines].sort((a, b) => a - b));
		const [lower, upper] = layout.blocks.filter(({ id }) => id.startsWith('happened-2020'));
		expect(upper!.x).toBeCloseTo(lower!.x + lower!.width);
		expect(upper!.y).toBe(lower!.y);
	});

	it('keeps captions at the ends of bars inside the sheet', () => {
		for (const words of layout.captions) {
			const { x, width } = wordsBox(words, 12, true);
			expect(x + width).toBeLessThanOrEqual(340);
		}
	});

	it('takes the whole width of the longest bar with its caption', () => {
		const ends = layout.captions.map((words) => wordsBox(words, 12, true)).map(({ x, width }) => x + width);
		expect(Math.max(...ends)).toBeGreaterThan(335);
	});
});

describe.each([340, 560, 720, 1200])('yearColumns(content, %i)', (width) => {
	it('never lays a caption over another caption or over a block', () => {
		const { captions, blocks } = yearColumns(YEAR_COLUMNS, width);
		const boxes = captions.map((words) => wordsBox(words, 12, true));
		boxes.forEach((box, index) => {
			expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
			expect(blocks.filter((block) => overlap(box, block)).map(({ id }) => id)).toEqual([]);
		});
	});

	it('draws nothing, and fails at nothing, when there is nothing', () => {
		const { blocks, gaps, years, height } = yearColumns(EMPTY, width);
		expect([blocks, gaps, years]).toEqual([[], [], []]);
		expect(height).toBeGreaterThan(0);
	});

	it('draws one year alone', () => {
		const { blocks, years } = yearColumns({ ...EMPTY, columns: [column(2020, 7)] }, width);
		expect([blocks.length, years.length]).toEqual([1, 1]);
		expect(blocks[0]!.x + blocks[0]!.width).toBeLessThan(width);
	});

	it('draws zero as a hairline on the ground, and only zeros without failing', () => {
		const { blocks } = yearColumns({ ...EMPTY, columns: [column(2020, 0)] }, width);
		expect(rounded(Math.min(blocks[0]!.width, blocks[0]!.height))).toEqual([0.75]);
	});

	it('draws huge values like small ones', () => {
		const at = (factor: number) =>
			yearColumns({ ...EMPTY, columns: [column(2020, 1 * factor, 2 * factor)], formatTick: () => '1' }, width).blocks;
		at(1e15).forEach((block, index) => {
			const small = at(1)[index]!;
			expect(rounded(block.x, block.y, block.height)).toEqual(rounded(small.x, small.y, small.height));
		});
	});

	it('refuses a negative part', () => {
		expect(() => yearColumns({ ...EMPTY, columns: [column(2020, -1)] }, width)).toThrow(
			new Error('yearColumns: a value should be zero or more, leave the mark out when it is not known; 2020-0 is -1')
		);
	});
});
