import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/lib/export/picture/lines.ts';
import { stylesFrom } from '../../src/lib/export/picture/styles.ts';

describe('linesOf(sentence, width, size, most)', () => {
	it('breaks at blanks', () => {
		expect(linesOf('one two three four', 115, 20, 9)).toEqual(['one two', 'three four']);
	});
	it('ends in an ellipsis what does not fit', () => {
		expect(linesOf('one two three four five, six', 115, 20, 2)).toEqual(['one two', 'three …']);
	});
	it('leaves a word that is wider than the line whole', () => {
		expect(linesOf('incomprehensibilities', 40, 20, 2)).toEqual(['incomprehensibilities']);
	});
	it('begins no line with a dash', () => {
		expect(linesOf('one two – three', 90, 20, 9)).toEqual(['one', 'two\u00a0–', 'three']);
	});
	it('keeps a number and its unit together', () => {
		expect(linesOf('about 2.8\u00a0trillion tenge', 150, 20, 9)).toEqual(['about', '2.8\u00a0trillion', 'tenge']);
	});
});

describe('stylesFrom(tokens, charts)', () => {
	const tokens = ':root { --ink: #111111; } @media (x) { :root { --ink: #eeeeee; } }';
	it('puts the light colours in', () => {
		expect(stylesFrom(tokens, '.tick { fill: var(--ink); }').css).toBe('.tick { fill: #111111; }');
	});
	it('leaves out what depends on a screen or a reader', () => {
		const charts = '.a { x: y; }\n@media print { .a { x: z; } .b { x: z; } }\n.c { x: y; }';
		expect(stylesFrom(tokens, charts).css.replace(/\s+/g, ' ')).toBe('.a { x: y; } .c { x: y; }');
	});
	it('refuses a colour that no token states', () => {
		expect(() => stylesFrom(tokens, '.a { fill: var(--sky); }')).toThrow('picture: the tokens have no --sky');
	});
});
