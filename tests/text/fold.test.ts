import { describe, expect, it } from 'vitest';
import { beginnings, fold, foldedWords } from '../../src/lib/text/fold.ts';

describe('fold(text)', () => {
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
	])('reads %s as %s, small and large', (letter, folded) => {
		expect([fold(letter), fold(letter.toUpperCase())]).toEqual([folded, folded]);
	});
	it('leaves every other letter of the three alphabets', () => {
		const rest = 'абвгдежзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz0123456789';
		expect([fold(rest), fold(rest.toUpperCase())]).toEqual([rest, rest]);
	});
	it('reads й made of two signs as one letter', () => {
		expect(fold('и\u0306')).toBe('й');
	});
});

describe('foldedWords(text)', () => {
	it('drops the signs between words', () => {
		expect(foldedWords('МӘМС-тың «жарнасы», 2024 ж.')).toEqual(['мамс', 'тын', 'жарнасы', '2024', 'ж']);
	});
	it('finds none in signs', () => {
		expect(foldedWords(' – ?!')).toEqual([]);
	});
});

describe('beginnings(word)', () => {
	it.each([
		['взносов', ['взнос']],
		['застрахованных', ['застрахован', 'застр']],
		['жарналардын', ['жарналар', 'жарна']],
		['план', []],
		['2017201820', []]
	])('of %s', (word, expected) => {
		expect(beginnings(word)).toEqual(expected);
	});
});
