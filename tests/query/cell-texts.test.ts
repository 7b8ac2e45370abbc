import { describe, expect, it } from 'vitest';
import { clockText, dayText, decimalText, intervalText, momentText } from '../../src/lib/query/wasm/cell-texts.ts';

describe('cells as text', () => {
	it.each([
		[0n, '1970-01-01'],
		[-45434n, '1845-08-10'],
		[19782n, '2024-02-29'],
		[-719162n, '0001-01-01'],
		[-719163n, '0001-12-31 (BC)'],
		[-735160n, '0044-03-15 (BC)'],
		[2147483647n, 'infinity'],
		[-2147483647n, '-infinity']
	])('the day %d is %s', (days, text) => {
		expect(dayText(days)).toBe(text);
	});

	it.each([
		[0n, 6, '1970-01-01 00:00:00'],
		[-1n, 6, '1969-12-31 23:59:59.999999'],
		[1n, 9, '1970-01-01 00:00:00.000000001'],
		[-1n, 0, '1969-12-31 23:59:59']
	])('the moment %d of 10^-%d seconds is %s', (value, digits, text) => {
		expect(momentText(value, digits)).toBe(text);
	});

	it('clock times, decimals and intervals are exact', () => {
		expect(clockText(3_723_500_000n, 6)).toBe('01:02:03.5');
		expect(decimalText(150n, 2)).toBe('1.50');
		expect(decimalText(-5n, 3)).toBe('-0.005');
		expect(decimalText(99999999999999999999999999999999999999n, 2)).toBe('999999999999999999999999999999999999.99');
		expect(intervalText(14, 3, 3_723_500_000_000n)).toBe('14 months 3 days 01:02:03.5');
		expect(intervalText(0, 0, -10_800_000_000_000n)).toBe('-03:00:00');
		expect(intervalText(0, 0, 0n)).toBe('00:00:00');
	});
});
