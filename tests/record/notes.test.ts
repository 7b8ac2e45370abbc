import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRecord, readRecord, showProblem } from '../../scripts/record/read.ts';
import { DAY } from './day.ts';
import { overlay } from './overlay.ts';

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

describe('a note by its code', () => {
	const SPENDING = 'facts/spending.csv';

	it('is read as its sentence', () => {
		const read = checkRecord(overlay('good'), '2025-06-30');
		if (!read.ok) throw new Error(read.problems.map(showProblem).join('\n'));
		expect(new TextDecoder().decode(overlay('good').get(SPENDING))).toContain('n:mixed_never_added');
		expect(read.tables.get('spending')!.map(({ note }) => note)).toContain('Mixed: never added.');
	});

	it('stands wherever several rows share it, so that its sentence is written once', () => {
		const raw = readdirSync('data', { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.csv') && !file.endsWith('notes.csv'))
			.map((file) => readFileSync(`data/${file}`, 'utf8'))
			.join('\n');
		const repeated = notes().filter(({ en }) => {
			const written = /[",]/.test(en) ? `"${en.replaceAll('"', '""')}"` : en;
			return raw.split('\n').filter((line) => line.endsWith(`,${written}`)).length > 1;
		});
		expect(repeated.map(({ en }) => en)).toEqual([]);
	});
});
