import { describe, expect, it } from 'vitest';
import { FACT_TABLES } from '../../src/lib/contract/tables/facts.ts';
import { readRecord } from '../../scripts/record/read.ts';

const read = readRecord('data');
const tables = read.ok ? read.tables : new Map<string, never[]>();
const notes = (tables.get('notes') ?? []).map((row) => ({
	kk: String(row['kk']),
	ru: String(row['ru']),
	en: String(row['en'])
}));

/** The numbers of a note in order of their text, each with a point for decimals and nothing between thousands. */
function numbersIn(note: string, thousands: string, decimals: string): string[] {
	const plain = note.replace(new RegExp(`(?<=\\d)${thousands}(?=\\d{3}(?!\\d))`, 'g'), '');
	return (plain.match(new RegExp(`\\d+(?:[.${decimals}]\\d+)*`, 'g')) ?? [])
		.map((number) => number.replaceAll(decimals, '.'))
		.sort();
}

describe('data/lists/notes.csv', () => {
	it('holds only notes that stand beside a fact', () => {
		const used = new Set(
			FACT_TABLES.flatMap(({ name }) => (tables.get(name) ?? []).map((row: object) => row['note' as never]))
		);
		expect(notes.map(({ en }) => en).filter((en) => !used.has(en as never))).toEqual([]);
	});

	it('names the same numbers in every language', () => {
		const differ = notes.filter(({ kk, ru, en }) => {
			const wanted = numbersIn(en, '[ ,]', '.').join();
			return numbersIn(kk, ' ', ',').join() !== wanted || numbersIn(ru, ' ', ',').join() !== wanted;
		});
		expect(differ).toEqual([]);
	});
});
