import { describe, expect, it } from 'vitest';
import { shownCell } from '../../src/lib/explore/result/shown.ts';
import { amount, shortAmount } from '../../src/lib/text/amounts.ts';
import { noiseless } from '../../src/lib/text/numbers.ts';

const EVERY = { compact: false } as const;
const shown = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a number of which every digit is printed', () => {
	it('is told to the tiyn when it is money', () => {
		expect(shown(amount(407134899.46000004, 'KZT', 'ru', EVERY))).toBe('407 134 899,46 тенге');
		expect(shown(amount(407134899.46000004, 'KZT', 'kk', EVERY))).toBe('407 134 899,46 теңге');
		expect(shown(amount(407134899.46000004, 'KZT', 'en', EVERY))).toBe('407,134,899.46 tenge');
		expect(shown(amount(67.3033333333333, 'KZT', 'en', { ...EVERY, rounding: 1e-13 }))).toBe('67.30 tenge');
	});

	it('is told to a hundredth when it is a share', () => {
		expect(shown(amount(71.73121196334, 'percent', 'en', EVERY))).toBe('71.73 percent');
		expect(shown(amount(71.73121196334, 'percent', 'ru', EVERY))).toBe('71,73 %');
		expect(shown(amount(71.73121196334, 'percent', 'kk', EVERY))).toBe('71,73 %');
		expect(shown(shortAmount(71.73121196334, 'percent', 'en', EVERY))).toBe('71.73%');
		expect(shown(amount(5, 'percent', 'en', EVERY))).toBe('5 percent');
	});

	it('keeps its first digit where two decimals would make it nothing', () => {
		expect(shown(amount(0.00123, 'percent', 'en', EVERY))).toBe('0.001 percent');
		expect(shown(amount(0, 'percent', 'en', EVERY))).toBe('0 percent');
	});

	it('keeps the decimals of people and ratios', () => {
		expect(shown(amount(20158620.5, 'persons', 'en', EVERY))).toBe('20,158,620.5 people');
		expect(shown(amount(1.0671815, 'ratio', 'ru', EVERY))).toBe('1,0671815');
	});
});

describe('noiseless(value)', () => {
	it.each([
		[0.1 + 0.2, 0.3],
		[407134899.46000004, 407134899.46],
		[-9.446363450000002, -9.44636345],
		[9007199254740991, 9007199254740991],
		[1.5, 1.5]
	])('of %d is %d', (value, clean) => expect(noiseless(value)).toBe(clean));
});

describe('a cell of an answer', () => {
	it('shows a sum of money without the noise of binary fractions', () => {
		const words = { yes: 'yes', no: 'no' };
		expect(shown(shownCell(407134899.46000004, true, 'ru', words)!)).toBe('407 134 899,46');
		// A decimal of the engine is a text, and exact.
		expect(shown(shownCell('407134899.460000041', true, 'ru', words)!)).toBe('407 134 899,460000041');
	});
});
