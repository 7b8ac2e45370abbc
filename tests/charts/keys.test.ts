import { describe, expect, it } from 'vitest';
import { keyRows } from '../../src/lib/charts/keys.ts';

const entry = (words: string) => ({ tone: 'context', texture: 'solid', words }) as const;

describe('keyRows(entries, width)', () => {
	it('takes no height for no entries', () => {
		expect(keyRows([], 300)).toEqual({ entries: [], signs: [], height: 0 });
	});

	it('begins a new row where an entry does not fit', () => {
		const { entries } = keyRows([entry('insurance package'), entry('guaranteed package'), entry('plan')], 200);
		expect(entries.map(({ x }) => x === 0)).toEqual([true, true, false]);
		expect(entries[1]!.y).toBeGreaterThan(entries[0]!.y);
		expect(entries[2]!.y).toBe(entries[1]!.y);
	});

	it('breaks words that are longer than a row, and leaves room for their lines', () => {
		const { entries, height } = keyRows([entry('forecast of the newest law on the budget'), entry('plan')], 120);
		expect(entries[0]!.beside.lines.length).toBeGreaterThan(1);
		expect(entries[1]!.y).toBeGreaterThan(entries[0]!.y + 15);
		expect(height).toBeGreaterThan(entries[1]!.y);
	});

	it('sets the sign of numbers among the samples, beside its words', () => {
		const { entries, signs } = keyRows([entry('plan'), { sign: '°', words: 'read only in a headline' }], 300);
		expect(entries.map(({ words }) => words)).toEqual(['plan']);
		expect(signs.map(({ sign, beside }) => [sign.lines, beside.lines])).toEqual([[['°'], ['read only in a headline']]]);
		expect(signs[0]!.sign.x).toBeLessThan(signs[0]!.beside.x);
		expect(signs[0]!.beside.y).toBe(entries[0]!.beside.y);
		expect(signs[0]!.sign.x).toBeGreaterThan(entries[0]!.beside.x);
	});
});
