import { describe, expect, it } from 'vitest';
import { sizeMatrix } from '../../../src/lib/charts/size-matrix/layout.ts';
import { drawnContent } from '../../../src/lib/explore/result/drawn-content.ts';
import { proposal, type Proposal } from '../../../src/lib/explore/result/result-chart.ts';
import { refusalWords } from '../../../src/lib/explore/result/refusal-words.ts';
import { exploreAnswerWords } from '../../../src/lib/text/pages/explore-answer.ts';
import { madeAnswer } from './made-answer.ts';

function fitting({ fitting: all }: Proposal): string[] {
	return all.map(({ drawing }) => drawing);
}

function reasons({ refused }: Proposal): Record<string, string> {
	return Object.fromEntries(
		refused.map(({ drawing, reason, name, column, most }) => [drawing, [reason, name || column || most].join(' ')])
	);
}

const YEARS = { year: 'number', amount: 'number' } as const;

describe('proposal(answer)', () => {
	it('proposes columns, then lines, for years and a number', () => {
		const proposed = proposal(
			madeAnswer(YEARS, [
				[2021, 5],
				[2022, '7.50'],
				[2024, null]
			])
		);
		expect(fitting(proposed)).toEqual(['columns', 'lines']);
		expect(proposed.fitting[0]?.marks.map(({ at, value, text }) => [at, value, text])).toEqual([
			['2021', 5, '5'],
			['2022', 7.5, '7.50'],
			['2024', null, '']
		]);
		expect(reasons(proposed)).toEqual({ bars: 'names 0', matrix: 'names 0' });
	});

	it('ranks names, and refuses what has no time', () => {
		const proposed = proposal(
			madeAnswer({ region: 'text', people: 'number' }, [
				['a', 1],
				['b', 3],
				['c', null],
				['d', 2]
			])
		);
		expect(proposed.fitting.map(({ drawing, marks }) => [drawing, marks.map(({ name }) => name).join('')])).toEqual([
			['bars', 'bdac']
		]);
		expect(reasons(proposed)).toEqual({ columns: 'years 0', lines: 'time 0', matrix: 'heads 0' });
	});

	it('never adds up: names a place with several rows', () => {
		const twice = proposal(
			madeAnswer(YEARS, [
				[2021, 5],
				[2021, 6]
			])
		);
		expect(fitting(twice)).toEqual([]);
		expect(reasons(twice)).toMatchObject({ columns: 'several 2021', lines: 'several 2021' });
		const two = proposal(
			madeAnswer({ year: 'number', payer: 'text', kzt: 'number' }, [
				[2021, 'x', 5],
				[2021, 'y', 6],
				[2022, 'x', 7]
			])
		);
		expect(fitting(two)).toEqual(['lines', 'matrix']);
		expect(reasons(two)).toEqual({ columns: 'several 2021', bars: 'several x' });
	});

	it('takes days that are texts, and years of whole-year days', () => {
		expect(
			fitting(
				proposal(
					madeAnswer({ a: 'text', n: 'number' }, [
						['2021-02-03', 1],
						['2021-02-04', 2]
					])
				)
			)
		).toEqual(['lines']);
		expect(
			fitting(
				proposal(
					madeAnswer({ a: 'day', n: 'number' }, [
						['2021-12-31', 1],
						['2022-12-31', 2]
					])
				)
			)
		).toEqual(['columns', 'lines']);
		const bad = proposal(madeAnswer({ a: 'text', n: 'number' }, [['2021-02-31', 1]]));
		expect(reasons(bad)).toMatchObject({ lines: 'dates 2021-02-31' });
	});

	it.each([
		['no numbers', madeAnswer({ a: 'text' }, [['x']]), 'numbers 0'],
		['no values', madeAnswer(YEARS, [[2021, null]]), 'empty amount'],
		['no rows', madeAnswer(YEARS, []), 'empty year'],
		['a value below zero', madeAnswer(YEARS, [[2021, -1]]), 'negative amount'],
		['a value without end', madeAnswer(YEARS, [[2021, Infinity]]), 'infinite amount'],
		[
			'several units',
			madeAnswer({ year: 'number', unit: 'text', value: 'number' }, [
				[2021, 'KZT', 1],
				[2022, 'percent', 2]
			]),
			'units unit'
		],
		[
			'too many rows',
			madeAnswer(
				{ a: 'number' },
				Array.from({ length: 1001 }, (_, at) => [at])
			),
			'many 1000'
		]
	])('refuses everything for %s', (_, answer, reason) => {
		const proposed = proposal(answer);
		expect(fitting(proposed)).toEqual([]);
		expect([...new Set(Object.values(reasons(proposed)))]).toEqual([reason]);
	});

	it('refuses too many bars, too many lines, a name that is empty, years too far apart', () => {
		const bars = madeAnswer(
			{ a: 'text', n: 'number' },
			Array.from({ length: 41 }, (_, at) => [`name ${at}`, at])
		);
		expect(reasons(proposal(bars))).toMatchObject({ bars: 'many 40' });
		const lines = Array.from({ length: 10 }, (_, at) => [2020 + (at % 2), `name ${at >> 1}`, 1]);
		expect(reasons(proposal(madeAnswer({ year: 'number', a: 'text', n: 'number' }, lines)))).toMatchObject({
			lines: 'series 4'
		});
		expect(
			reasons(
				proposal(
					madeAnswer({ a: 'text', n: 'number' }, [
						['x', 1],
						[null, 2]
					])
				)
			)
		).toMatchObject({ bars: 'unnamed 0' });
		expect(
			reasons(
				proposal(
					madeAnswer(YEARS, [
						[1950, 1],
						[2021, 2]
					])
				)
			)
		).toMatchObject({ columns: 'many 40' });
	});

	const crossed = (rows: number, columns: number) =>
		madeAnswer(
			{ region: 'text', care: 'text', n: 'number' },
			Array.from({ length: rows * columns }, (_, at) => [`region ${at % rows}`, `care ${Math.floor(at / rows)}`, at])
		);

	it('proposes a matrix for two columns of names and a number, the one with fewer names over the other', () => {
		const proposed = proposal(crossed(3, 2));
		expect(fitting(proposed)).toEqual(['matrix']);
		const [matrix] = proposed.fitting;
		expect([matrix?.by, matrix?.heads]).toEqual(['region, care', ['care 0', 'care 1']]);
		expect(matrix?.marks.map(({ name, other, value }) => `${name} ${other} ${value}`)[4]).toBe('region 1 care 1 4');
		const turned = proposal(crossed(2, 3)).fitting[0];
		expect([turned?.by, turned?.heads]).toEqual(['care, region', ['region 0', 'region 1']]);
	});

	it('refuses a matrix that can not be read, has a place twice or a name that is empty', () => {
		expect(reasons(proposal(crossed(9, 9)))['matrix']).toBe('wide 8');
		expect(reasons(proposal(crossed(41, 2)))['matrix']).toBe('tall 40');
		const columns = { region: 'text', care: 'text', n: 'number' } as const;
		const rows = [
			['a', 'x', 1],
			['b', 'y', 2],
			['a', 'x', 3]
		] as const;
		expect(reasons(proposal(madeAnswer(columns, rows)))['matrix']).toBe('several a, x');
		const unnamed = madeAnswer(columns, [...rows.slice(0, 2), [null, 'x', 3]]);
		expect(reasons(proposal(unnamed))['matrix']).toBe('unnamed 0');
	});

	it('lets the reader choose among several numbers', () => {
		const answer = madeAnswer({ year: 'number', happened: 'number', expected: 'number' }, [[2021, 5, 9]]);
		expect(proposal(answer).numbers.map(({ name }) => name)).toEqual(['happened', 'expected']);
		expect(proposal(answer, 2).fitting[0]?.marks[0]?.value).toBe(9);
	});
});

describe('drawnContent(fitting, words)', () => {
	it('makes one mark of each row, with all digits in its label, and a place of words for an empty cell', () => {
		const [fitting] = proposal(
			madeAnswer({ a: 'text', n: 'number' }, [
				['<b>', '1234567.891'],
				['y', null]
			])
		).fitting;
		const drawn = drawnContent(fitting!, { number: 'n', lang: 'en', missing: 'none', unknown: 'empty' });
		expect(drawn.content).toEqual({
			rows: [
				{
					id: 'row-0',
					name: '<b>',
					bar: {
						id: 'row-0',
						label: '<b>, n: 1\u00a0234\u00a0567.891',
						value: 1234567.891,
						tone: 'part-1',
						texture: 'solid',
						caption: '1.23\u00a0million'
					}
				},
				{ id: 'row-1', name: 'y', gap: { id: 'row-1', words: 'empty', label: 'y, n: empty' } }
			]
		});
	});
});

describe('drawnContent of names by names', () => {
	it('puts each row into the cell of its two names, and tells empty ones', () => {
		const [matrix] = proposal(
			madeAnswer({ region: 'text', care: 'text', n: 'number' }, [
				['a', 'x', 1],
				['a', 'y', null],
				['b', 'y', 20000],
				['c', 'x', 5]
			])
		).fitting;
		const drawn = drawnContent(matrix!, { number: 'n', lang: 'en', missing: 'none', unknown: 'empty' });
		if (drawn.drawing !== 'matrix') throw new Error(`a matrix should be drawn, got ${drawn.drawing}`);
		const { years, heads, rows } = drawn.content;
		expect([years, heads]).toEqual([
			[0, 1],
			['x', 'y']
		]);
		expect(rows.map(({ name, cells, gaps }) => [name, cells.map(({ year }) => year), gaps])).toEqual([
			['a', [0], [{ id: 'row-1', label: 'a, y, n: empty', year: 1, words: 'empty' }]],
			['b', [1], []],
			['c', [0], []]
		]);
		expect(rows[1]?.cells[0]?.marks[0]).toMatchObject({ label: 'b, y, n: 20\u00a0000', value: 20000 });
		const texts = sizeMatrix(drawn.content, 340);
		expect(texts.rings.map(({ label }) => label)).toEqual(['a, y, n: empty', 'b, x: none', 'c, y: none']);
	});
});

describe('refusalWords(refused, words, lang)', () => {
	it.each(['kk', 'ru', 'en'] as const)('says every reason in %s', (lang) => {
		const words = exploreAnswerWords(lang).drawing;
		for (const reason of Object.keys(words.refusals) as (keyof typeof words.refusals)[]) {
			const refused = { drawing: 'bars', reason, column: 'n', name: 'x', most: 40 } as const;
			expect(refusalWords(refused, words, lang)).not.toMatch(/[{}]/);
		}
	});

	it('names what it is about', () => {
		const words = exploreAnswerWords('en').drawing;
		const [refused] = proposal(madeAnswer(YEARS, [[2021, -1]])).refused;
		expect(refusalWords(refused!, words, 'en')).toBe('“amount” has values below zero, and lengths start at zero.');
	});
});
