import { describe, expect, it } from 'vitest';
import type { QuotedFact } from '../../src/lib/export/quote/quoted.ts';
import { compare } from '../../src/lib/export/quote/compare.ts';
import { spanOf } from '../../src/lib/contract/spans.ts';
import { incomparable } from '../../src/lib/contract/incomparable.ts';
import { ofYear, quoted } from './facts.ts';

const rounded = (value: number, rounding: number): Partial<QuotedFact> => ({ value, precision: 'rounded', rounding });

describe('spanOf(fact)', () => {
	it.each([
		['exact', null, [50, 50]],
		['rounded', 10, [45, 55]],
		['about', 10, [40, 60]],
		['over', 10, [50, 60]],
		['under', 10, [40, 50]],
		['up_to', 10, [40, 50]]
	] as const)('is where a figure printed as %s stands', (precision, rounding, span) => {
		expect(spanOf({ value: 50, precision, rounding })).toEqual(span);
	});
});

describe('compare(first, second)', () => {
	const way = (first: Partial<QuotedFact>, second: Partial<QuotedFact>) => {
		const compared = compare(quoted(first), quoted(second));
		return typeof compared === 'string' ? compared : compared.way;
	};
	it.each([
		['more', { value: 120 }, { value: 100 }],
		['less', { value: 80 }, { value: 100 }],
		['equal', { value: 100 }, { value: 100 }],
		['equal', { value: 100, precision: 'over', rounding: 10 }, { value: 100, precision: 'over', rounding: 10 }],
		['open', { value: 100, precision: 'over', rounding: 10 }, { value: 100 }],
		['open', rounded(2.8e12, 1e11), rounded(2.81e12, 1e10)],
		['more', { value: 110, precision: 'over', rounding: 10 }, { value: 100 }],
		['unit', { unit: 'KZT' }, { unit: 'persons' }],
		['unit', { unit: 'KZT' }, { unit: 'KZT_per_person' }]
	] as const)('says %s', (expected, first, second) => {
		expect(way(first, second)).toBe(expected);
	});
	it('does not hold a figure against itself', () => {
		const one = quoted();
		expect(compare(one, one)).toBe('same');
	});
	it.each([
		[{ value: 130 }, { value: 100 }, { share: { value: 30, about: false }, times: null }],
		[{ value: 100 }, { value: 230 }, { share: null, times: { value: 2.3, about: false } }],
		[{ value: 1234 }, { value: 1000 }, { share: { value: 23.4, digits: 1, about: false }, times: null }],
		[rounded(130, 1), rounded(100, 1), { share: { value: 30, digits: 0, about: true }, times: null }],
		[rounded(130, 10), rounded(100, 10), { difference: null, share: null, times: null }],
		[rounded(230, 10), rounded(100, 10), { times: { value: 2.3, about: true } }],
		[{ value: 1000.1 }, { value: 1000 }, { share: null, times: null }],
		[
			{ value: 5, unit: 'percent' },
			{ value: 2, unit: 'percent' },
			{ share: null, times: null }
		],
		[{ value: 5 }, { value: 0 }, { share: null, times: null }],
		[{ value: -5 }, { value: -1 }, { share: null, times: null }]
	] as const)('tells %o and %o in per cent or in times', (first, second, expected) => {
		expect(compare(quoted(first), quoted(second))).toMatchObject(expected);
	});
	it.each([
		[
			'2.522 less 1.0 trillion',
			rounded(2.522e12, 1e9),
			rounded(1e12, 1e11),
			{ value: 1.5e12, digits: -11, about: true }
		],
		['both in the same digit', rounded(8.2e12, 1e11), rounded(2e12, 1e11), { value: 6.2e12, digits: -11, about: true }],
		['both far finer', rounded(2.522e12, 1e9), rounded(1e12, 1e9), { value: 1.52e12, digits: -10, about: false }],
		[
			'at the edge of a digit',
			rounded(2.5249e12, 1e9),
			rounded(1e12, 1e9),
			{ value: 1.5e12, digits: -11, about: false }
		],
		['2.522 less about 1 trillion', rounded(2.522e12, 1e9), { value: 1e12, precision: 'about', rounding: 1e12 }, null],
		[
			'over 230 less 100',
			{ value: 230, precision: 'over', rounding: 10 },
			rounded(100, 1),
			{ value: 130, digits: -1, about: true }
		],
		['two exact ones', { value: 11.724 }, { value: 11.72 }, { value: 0.004, digits: 3, about: false }]
	] as const)('tells how far apart: %s', (_, first, second, difference) => {
		expect(compare(quoted(first), quoted(second))).toMatchObject({ difference });
		expect(compare(quoted(second), quoted(first))).toMatchObject({ difference });
	});
});

describe('unlike(first, second)', () => {
	const kinds = (first: QuotedFact, second: QuotedFact) =>
		incomparable(first, second).map(({ kind, year }) => (year === null ? kind : `${kind} ${year}`));
	const persons = { unit: 'persons' } as const;
	it('finds nothing in two years of one series that no break parts', () => {
		expect(kinds(ofYear(2022, persons), ofYear(2023, persons))).toEqual([]);
	});
	it.each<[string, Partial<QuotedFact>, Partial<QuotedFact>, string[]]>([
		['a plan and what happened', { status: 'plan' }, {}, ['class']],
		['a rule of law and what happened', { status: 'law' }, {}, ['law']],
		['preliminary and actual', { status: 'preliminary' }, {}, ['status']],
		['other measures', { measure: 'paid' }, {}, ['measure']],
		['other packages', { codes: ['gobmp', null] }, {}, ['whom']],
		['other places', { region: 'almaty_city' }, {}, ['whom']],
		['a running total', { codes: ['osms', 'cumulative_since_2017_07'] }, { codes: ['osms', 'period'] }, ['basis']],
		['a part of a year', { end: '2023-09-30' }, {}, ['period']],
		['a single day', { start: '2023-12-31' }, {}, ['period']],
		['an inexact figure', { precision: 'about', rounding: 1 }, {}, ['precision']]
	])('warns of %s', (_, first, second, expected) => {
		expect(kinds(ofYear(2023, { ...persons, ...first }), ofYear(2024, { ...persons, ...second }))).toEqual(expected);
		expect(kinds(ofYear(2024, { ...persons, ...second }), ofYear(2023, { ...persons, ...first }))).toEqual(expected);
	});
	it('takes equal parts of two years for alike', () => {
		const [one, other] = [ofYear(2022, persons), ofYear(2023, persons)];
		expect(kinds({ ...one, end: '2022-09-30' }, { ...other, end: '2023-09-30' })).toEqual([]);
		expect(kinds({ ...one, end: '2022-02-28' }, { ...other, end: '2024-02-29', start: '2024-01-01' })).toEqual([]);
	});
	it.each<[string, number, number, Partial<QuotedFact>]>([
		['package_split 2020', 2019, 2021, { codes: ['gobmp', null] }],
		['launch 2020', 2019, 2020, { theme: 'inflows', measure: 'contributions', codes: [null, null] }],
		['line_changed 2024', 2023, 2025, { theme: 'budget', measure: 'budget_plan', codes: ['osms_066'] }],
		[
			'accounts_changed 2010',
			2009,
			2011,
			{ theme: 'accounts', measure: 'share_of_current_health_expenditure', codes: [null, 'out_of_pocket'] }
		],
		['borders 2022', 2021, 2024, { bordersFrom: '2022-06-08' }],
		['two_funds', 1996, 2024, {}]
	])('sees the break %s', (expected, first, last, series) => {
		expect(kinds(ofYear(first, { ...persons, ...series }), ofYear(last, { ...persons, ...series }))).toEqual([
			expected
		]);
		expect(kinds(ofYear(last, { ...persons, ...series }), ofYear(first, { ...persons, ...series }))).toEqual([
			expected
		]);
	});
	it('sees no break beside one', () => {
		const gobmp = { ...persons, codes: ['gobmp', null] };
		expect(kinds(ofYear(2020, gobmp), ofYear(2021, gobmp))).toEqual([]);
		expect(kinds(ofYear(2018, gobmp), ofYear(2019, gobmp))).toEqual([]);
	});
	it('tells two answers to one question, and money of two years', () => {
		expect(kinds(ofYear(2024), ofYear(2024))).toEqual(['one_question']);
		expect(kinds(ofYear(2023), ofYear(2024))).toEqual(['prices']);
	});
});
