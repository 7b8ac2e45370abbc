import { describe, expect, it } from 'vitest';
import { readRecord, showProblem } from '../../scripts/record/read.ts';
import { DAY } from './day.ts';

interface Note {
	readonly kk: string;
	readonly ru: string;
	readonly en: string;
}

function notes(): Note[] {
	const read = readRecord('data', DAY);
	if (!read.ok) throw new Error(read.problems.map(showProblem).join('\n'));
	return (read.tables.get('notes') ?? []).map((row) => ({
		kk: String(row['kk']),
		ru: String(row['ru']),
		en: String(row['en'])
	}));
}

/** The reasons of the changes, which are written in the three languages at once. */
function reasons(): Note[] {
	const read = readRecord('data', DAY);
	if (!read.ok) throw new Error(read.problems.map(showProblem).join('\n'));
	return (read.tables.get('changes') ?? []).map((row) => ({
		kk: String(row['reason_kk']),
		ru: String(row['reason_ru']),
		en: String(row['reason_en'])
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

describe.each([
	['data/lists/notes.csv', notes()],
	['data/stories/changes.csv', reasons()]
])('%s', (_, all) => {
	it('names the same numbers in every language', () => {
		const differ = all.filter(({ kk, ru, en }) => {
			const wanted = numbersIn(en, '[ ,]', '.');
			return numbersIn(kk, ' ', ',') !== wanted || numbersIn(ru, ' ', ',') !== wanted;
		});
		expect(all.length).toBeGreaterThan(0);
		expect(differ).toEqual([]);
	});
});
