import { describe, expect, it } from 'vitest';
import { balanced, centredBaseline, textWidth, widestLine, wordsBox, wrapped } from '../../src/lib/charts/labels.ts';

describe('textWidth(text, size)', () => {
	it('gives digits one width, as figures are tabular', () => {
		expect(textWidth('111', 10)).toBe(textWidth('888', 10));
		expect(textWidth('888', 10)).toBeCloseTo(18);
	});

	it('tells wide Cyrillic and Kazakh letters from narrow ones', () => {
		expect(textWidth('щ', 10)).toBeGreaterThan(textWidth('г', 10));
		expect(textWidth('Ң', 10)).toBeGreaterThan(textWidth('і', 10));
	});

	it('takes no room for no words, some for letters it does not know, more for bold', () => {
		expect(textWidth('', 12)).toBe(0);
		expect(textWidth('漢', 10)).toBeCloseTo(7);
		expect(textWidth('abc', 10, true)).toBeGreaterThan(textWidth('abc', 10));
	});
});

describe('wrapped(text, size, width)', () => {
	it('breaks between words, never inside one', () => {
		expect(wrapped('Мамандандырылған медициналық көмек', 10, 90)).toEqual(['Мамандандырылған', 'медициналық', 'көмек']);
	});

	it('keeps what fits on one line and gives no line for no words', () => {
		expect(wrapped('a b c', 10, 100)).toEqual(['a b c']);
		expect(wrapped('  ', 10, 100)).toEqual([]);
	});

	it('never makes a line of several words wider than asked', () => {
		const lines = wrapped('People who study full-time in secondary, technical and higher education', 13, 120);
		expect(widestLine(lines, 13)).toBeLessThanOrEqual(120);
		expect(lines.length).toBeGreaterThan(2);
	});

	it('does not break at a no-break space', () => {
		expect(wrapped('2,8\u00a0трлн', 12, 10)).toEqual(['2,8\u00a0трлн']);
	});
});

describe('balanced(text, size, width)', () => {
	it('leaves no single word for the last line, in no more lines than needed', () => {
		const name = '2023: funding of care through the Fund';
		expect(wrapped(name, 13, 230)).toEqual(['2023: funding of care through the', 'Fund']);
		expect(balanced(name, 13, 230)).toEqual(['2023: funding of care', 'through the Fund']);
	});

	it('keeps one line, no line, and a word that is wider than asked', () => {
		expect(balanced('a b c', 10, 100)).toEqual(['a b c']);
		expect(balanced('', 10, 100)).toEqual([]);
		expect(balanced('Мамандандырылған көмек', 10, 40)).toEqual(['Мамандандырылған', 'көмек']);
	});
});

describe('wordsBox(words, size)', () => {
	const words = { lines: ['888'], x: 100, y: 50 };

	it('follows the anchor', () => {
		const lefts = (['start', 'middle', 'end'] as const).map((anchor) => wordsBox({ ...words, anchor }, 10).x);
		expect(lefts).toEqual([100, 91, 82]);
	});

	it('grows with lines', () => {
		const one = wordsBox({ ...words, anchor: 'start' }, 10);
		const two = wordsBox({ ...words, lines: ['888', '8'], anchor: 'start' }, 10);
		expect([one.height, two.height]).toEqual([12.5, 25]);
	});
});

describe('centredBaseline(middle, count, size)', () => {
	it('moves the first line up by half of the lines after it', () => {
		expect(centredBaseline(100, 1, 10) - centredBaseline(100, 3, 10)).toBeCloseTo(12.5);
	});
});
