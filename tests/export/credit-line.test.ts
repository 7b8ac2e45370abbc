import { describe, expect, it } from 'vitest';
import { fittedPublishers, namedPublishers } from '../../src/lib/export/citation/credit-line.ts';

const MORE = 'and {count} more';

describe('fittedPublishers(before, publishers, letters, more)', () => {
	const publishers = ['Adilet (Ministry of Justice)', 'Fund', 'Archive (a copy)', 'Kazinform'];
	it.each([
		[200, 'Source: Adilet (Ministry of Justice), Fund, Archive (a copy), Kazinform'],
		[60, 'Source: Adilet, Fund, Archive, Kazinform'],
		[38, 'Source: Adilet, Fund and 2 more'],
		[26, 'Source: Adilet and 3 more'],
		[5, 'Source: Adilet and 3 more']
	])('names as many as %d letters take', (letters, line) => {
		expect(fittedPublishers('Source: ', publishers, letters, MORE)).toBe(line);
	});
	it('counts two names of one publisher once, where their remarks go', () => {
		expect(fittedPublishers('', ['A (one)', 'A (other)', 'B'], 10, MORE)).toBe('A, B');
	});
});

describe('namedPublishers(publishers, more)', () => {
	it('names four, or three and how many more', () => {
		expect(namedPublishers(['A', 'B', 'C', 'D'], MORE)).toBe('A, B, C, D');
		expect(namedPublishers(['A', 'B', 'C', 'D', 'E'], MORE)).toBe('A, B, C and 2 more');
	});
});
