import { describe, expect, it } from 'vitest';
import { DEFAULTS, readInput, STATUSES, writeInput } from '../../../src/lib/figures/calculator/input.ts';
import { readIncome } from '../../../src/lib/figures/calculator/income.ts';

const CATEGORIES = ['children', 'pensioners'];
const read = (search: string) => readInput(new URLSearchParams(search), CATEGORIES, [2017, 2024, 2026]);

describe('readIncome(text)', () => {
	it.each([
		['400000', 400_000],
		['400 000', 400_000],
		['400\u00a0000', 400_000],
		['400,000', 400_000],
		['1.200.000', 1_200_000],
		['400000,50', 400_000.5],
		['12.5', 12.5],
		['0', 0],
		['400 000 ₸', 400_000],
		['400000 теңге', 400_000]
	])('reads "%s"', (text, value) => {
		expect(readIncome(text)).toEqual({ ok: true, value });
	});

	it.each([
		['', 'empty'],
		['   ', 'empty'],
		['-5', 'negative'],
		['−400 000', 'negative'],
		['много', 'text'],
		['12a', 'text'],
		['1e9', 'text'],
		['NaN', 'text'],
		['Infinity', 'text'],
		['1.234.5', 'text'],
		['99999999999', 'huge'],
		['9'.repeat(400), 'huge']
	])('says why "%s" is no income', (text, fault) => {
		expect(readIncome(text)).toEqual({ ok: false, fault });
	});
});

describe('readInput(search, categories)', () => {
	it('counts with the defaults when the address says nothing', () => {
		expect(read('')).toEqual({ input: { ...DEFAULTS, year: 2026 }, refused: [] });
	});

	it('reads the address of the brief', () => {
		const { input, refused } = read('year=2024&status=employee&income=400000');
		expect(input).toMatchObject({ year: 2024, status: 'employee', income: 400_000 });
		expect(refused).toEqual([]);
	});

	it('falls back on what it cannot read, and says so', () => {
		const { input, refused } = read('year=2016&status=boss&income=-3&category=kings&utm=x');
		expect(input).toEqual({ ...DEFAULTS, year: 2026 });
		expect(refused).toEqual([
			{ name: 'year', value: '2016', fault: 'unknown' },
			{ name: 'status', value: 'boss', fault: 'unknown' },
			{ name: 'income', value: '-3', fault: 'negative' },
			{ name: 'category', value: 'kings', fault: 'unknown' }
		]);
	});

	it.each(STATUSES)('reads back what it writes: %s', (status) => {
		const input = { ...DEFAULTS, status, year: 2024 };
		expect(read(writeInput(input).slice(1))).toEqual({ input, refused: [] });
	});

	it('writes only what the status counts with', () => {
		expect(writeInput({ ...DEFAULTS, year: 2026, status: 'self-payer' })).toBe('?year=2026&status=self-payer');
	});
});
