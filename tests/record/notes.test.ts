import { describe, expect, it } from 'vitest';
import { readRecord, showProblem } from '../../scripts/record/read.ts';

interface Note {
	readonly kk: string;
	readonly ru: string;
	readonly en: string;
}

function notes(): Note[] {
	const read = readRecord('data');
	if (!read.ok) throw new Error(read.problems.map(showProblem).join('\n'));
	return (read.tables.get('notes') ?? []).map((row) => ({
		kk: String(row['kk']),
		ru: String(row['ru']),
		en: String(row['en'])
	}));
}

/** The numbers in a note, sorted, with a point before decimals and nothing between thousands. */
function numbersIn(note: string, thousands: string, decimals: string): string {
	const plain = note.replace(new RegExp(`(?<=\\d)${thousands}(?=\\d{3}(?!\\d))`, 'g'), '');
	return (plain.match(new RegExp(`\\d+(?:[.${decimals}]\\d+)*`, 'g')) ?? [])
		.map((number) => number.replaceAll(decimals, '.'))
		.sort()
		.join(' ');
}

describe('data/lists/notes.csv', () => {
	it('names the same numbers in every language', () => {
		const differ = notes().filter(({ kk, ru, en }) => {
			const wanted = numbersIn(en, '[ ,]', '.');
			return numbersIn(kk, ' ', ',') !== wanted || numbersIn(ru, ' ', ',') !== wanted;
		});
		expect(differ).toEqual([]);
	});
});
