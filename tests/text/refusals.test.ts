import { describe, expect, it } from 'vitest';
import { amount } from '../../src/lib/text/amounts.ts';
import { columnWords, tableWords } from '../../src/lib/text/catalogue.ts';
import { fill, holesOf } from '../../src/lib/text/fill.ts';
import { number } from '../../src/lib/text/numbers.ts';
import { day, period } from '../../src/lib/text/periods.ts';
import { plural } from '../../src/lib/text/plurals.ts';
import { inPricesOf } from '../../src/lib/text/prices.ts';
import { digitsFor, scaleOf } from '../../src/lib/text/scales.ts';

describe('fill(template, holes)', () => {
	it('fills every hole, as often as it stands', () => {
		expect(fill('{a} and {b}, {a}', { a: '1', b: '$&' })).toBe('1 and $&, 1');
	});
	it('refuses a hole without words', () => {
		expect(() => fill('{year} is not derived', {})).toThrow(
			new Error('template "{year} is not derived" got no words for {year}')
		);
	});
	it('does not take words from the object itself', () => {
		expect(() => fill('{toString}', {})).toThrow(new Error('template "{toString}" got no words for {toString}'));
	});
	it('refuses words without a hole', () => {
		expect(() => fill('in {year}', { year: '2024', unit: 'tenge' })).toThrow(
			new Error('template "in {year}" has no hole {unit}')
		);
	});
	it('names each hole once', () => {
		expect(holesOf('{b} {a} {b}')).toEqual(['b', 'a']);
	});
});

describe('what the text room refuses', () => {
	it.each([NaN, Infinity, -Infinity])('a number that is not finite: %s', (value) => {
		expect(() => number(value, 'kk')).toThrow(new RangeError(`number should be finite, got ${value}`));
		expect(() => amount(value, 'KZT', 'ru')).toThrow(new RangeError(`number should be finite, got ${value}`));
	});
	it.each([
		'2023-02-29',
		'1900-02-29',
		'2024-13-01',
		'2024-00-01',
		'2024-04-31',
		'2024-01-00',
		'2024',
		'01.05.2024',
		''
	])('a day that is not real: "%s"', (text) => {
		expect(() => day(text, 'en')).toThrow(new RangeError(`day should be a real day as YYYY-MM-DD, got ${text}`));
	});
	it('a period that ends before it starts', () => {
		expect(() => period('2024-05-02', '2024-05-01', 'en')).toThrow(
			new RangeError('period should not end before it starts, got 2024-05-02 to 2024-05-01')
		);
	});
	it.each(['2025-13', '25', '2025-12-01'])('a base period that is not a year or a month: %s', (base) => {
		expect(() => inPricesOf(base, 'en')).toThrow(new RangeError(`base period should be YYYY or YYYY-MM, got ${base}`));
	});
	it('a plural without the form it needs', () => {
		expect(() => plural(5, 'ru', ['число', 'числа'])).toThrow(
			new RangeError('plural ru needs form 3, got число, числа')
		);
	});
	it('tables and columns that the catalogue does not know', () => {
		expect(() => tableWords('wages', 'kk')).toThrow(new Error('catalogue kk has no words for table wages'));
		expect(() => columnWords('facts', 'colour', 'kk')).toThrow(
			new Error('catalogue kk has no words for column facts.colour')
		);
	});
});

describe('digitsFor(value, rounding)', () => {
	it.each([
		[2.8e12, 1e11, 1],
		[2.8e12, 1e9, 3],
		[924e9, 1e9, 0],
		[11e6, 1e6, 0],
		[426.03, 0.01, 2],
		[1e12, 1e12, 0]
	])('%s printed to %s has %s decimals', (value, rounding, digits) => {
		expect(digitsFor(value, rounding)).toBe(digits);
	});
	it('counts in the scale of an axis', () => {
		expect(digitsFor(924e9, 1e9, 'trillion')).toBe(3);
	});
});

describe('scaleOf(value)', () => {
	it.each([
		[0, 'one'],
		[999, 'one'],
		[-1e3, 'thousand'],
		[999_999, 'thousand'],
		[1e6, 'million'],
		[1e9, 'billion'],
		[5e15, 'trillion']
	] as const)('%s is told in %s', (value, scale) => {
		expect(scaleOf(value)).toBe(scale);
	});
});
