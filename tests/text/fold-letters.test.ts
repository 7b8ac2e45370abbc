import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../src/lib/text/fold-letters.ts';

describe('foldLetters(text)', () => {
	it.each([
		['ә', 'а'],
		['ғ', 'г'],
		['қ', 'к'],
		['ң', 'н'],
		['ө', 'о'],
		['ұ', 'у'],
		['ү', 'у'],
		['һ', 'х'],
		['і', 'и'],
		['ё', 'е']
	])('takes %s for %s, small and large', (letter, typed) => {
		expect(foldLetters(letter)).toBe(typed);
		expect(foldLetters(letter.toUpperCase())).toBe(typed);
	});

	it.each([
		['Мемлекеттің', 'мемлекеттин'],
		['ЖҰМЫСКЕР', 'жумыскер'],
		['OSMS 2024', 'osms 2024'],
		['щётка', 'щетка'],
		['айлық, й остается', 'айлык, й остается']
	])('makes "%s" "%s"', (text, folded) => {
		expect(foldLetters(text)).toBe(folded);
	});

	it('folds letters that were typed as two signs', () => {
		expect(foldLetters('е\u0308лка и\u0306од')).toBe('елка йод');
	});
});
