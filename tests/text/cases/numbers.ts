/** Numbers of every size, as readers of three languages write them. */

import { number, plain, shortest, signed, significant } from '../../../src/lib/text/numbers.ts';
import { inThree, one, type Case } from './case.ts';

export const NUMBERS: Case[] = [
	inThree('four digits', (lang) => number(2812, lang), ['2812', '2812', '2,812']),
	inThree('five digits', (lang) => number(28124, lang), ['28_124', '28_124', '28,124']),
	inThree('decimals', (lang) => number(1234567.891, lang, 2), ['1_234_567,89', '1_234_567,89', '1,234,567.89']),
	inThree('negative', (lang) => number(-1234.5, lang, 1), ['−1234,5', '−1234,5', '−1,234.5']),
	inThree('no minus before zero', (lang) => number(-0.4, lang), ['0', '0', '0']),
	inThree('halves away from zero', (lang) => number(2.5, lang), ['3', '3', '3']),
	inThree('rounds as it reads', (lang) => number(1.005, lang, 2), ['1,01', '1,01', '1.01']),
	inThree('keeps zeros', (lang) => number(3, lang, 1), ['3,0', '3,0', '3.0']),
	inThree('a trillion in full', (lang) => number(1099421368000, lang), [
		'1_099_421_368_000',
		'1_099_421_368_000',
		'1,099,421,368,000'
	]),
	inThree('shortest', (lang) => shortest(1.5, lang, 2), ['1,5', '1,5', '1.5']),
	inThree('significant', (lang) => significant(1234567, lang, 3), ['1_230_000', '1_230_000', '1,230,000']),
	inThree('significant below one', (lang) => significant(0.03456, lang, 2), ['0,035', '0,035', '0.035']),
	inThree('signed', (lang) => signed(5.25, lang, 1), ['+5,3', '+5,3', '+5.3']),
	inThree('signed down', (lang) => signed(-5.25, lang, 1), ['−5,3', '−5,3', '−5.3']),
	inThree('signed nothing', (lang) => signed(-0.01, lang, 1), ['0,0', '0,0', '0.0']),
	one('plain', plain(-1099421368000.5), '-1099421368000.5'),
	one('plain without exponent', plain(0.0000001), '0.0000001')
].flat();
