import { describe, expect, it } from 'vitest';
import { fill, fillKnown, holesOf } from '../../src/lib/text/fill.ts';

describe('fill(template, holes)', () => {
	it('puts the words into every hole', () => {
		expect(fill('from {first} to {last}, {first}', { first: '2017', last: '2026' })).toBe('from 2017 to 2026, 2017');
	});

	it('ends a sentence with one stop when the words end in one', () => {
		expect(fill('К периоду {period}. Дальше {day}.', { period: '2020 г.', day: '1 мая' })).toBe(
			'К периоду 2020 г. Дальше 1 мая.'
		);
	});

	it('throws for a hole without words and for words without a hole', () => {
		expect(() => fill('from {first}', {})).toThrow('template "from {first}" got no words for {first}');
		expect(() => fill('from', { last: '1' })).toThrow('template "from" has no hole {last}');
	});
});

describe('fillKnown(template, words)', () => {
	const words = { column: 'value', most: '40' };
	it('takes of the words what the template has holes for', () => {
		expect(fillKnown('at most {most} rows', words)).toBe('at most 40 rows');
		expect(fillKnown('no numbers', words)).toBe('no numbers');
	});

	it('throws for a hole without words', () => {
		expect(() => fillKnown('{name}', words)).toThrow('template "{name}" got no words for {name}');
	});
});

describe('holesOf(template)', () => {
	it('names each once, in order', () => expect(holesOf('{b} {a} {b}')).toEqual(['b', 'a']));
});
