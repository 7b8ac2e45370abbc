import { describe, expect, it } from 'vitest';
import { readRecord } from '../../scripts/record/read.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { locatorWords } from '../../src/lib/text/pages/locators.ts';
import { grouped } from '../../src/routes/[lang=lang]/questions/groups.ts';
import { DAY } from '../record/day.ts';

const read = readRecord('data', DAY);
const rows = (table: string) => (read.ok ? (read.tables.get(table) ?? []) : []);
const questions = rows('questions').map((row) => ({
	id: String(row['q_id']),
	topic: String(row['topic']),
	locator: row['locator'],
	note: row['change_note'],
	figures: row['figures'] === null ? [] : String(row['figures']).split(';')
}));

describe('data/stories/questions.csv', () => {
	it('names figures that exist, and each of them once', () => {
		const known = FIGURES.map(({ id }) => id);
		const strange = questions.flatMap(({ id, figures }) =>
			figures
				.filter((figure, at) => !known.includes(figure) || figures.indexOf(figure) !== at)
				.map((f) => `${id}: ${f}`)
		);
		expect(questions.length).toBeGreaterThan(0);
		expect(questions.filter(({ figures }) => figures.length > 0).length).toBeGreaterThan(questions.length / 2);
		expect(strange).toEqual([]);
	});

	it('has what changed, and where the answer stands, in every language', () => {
		const notes = new Set(rows('notes').map(({ en }) => en));
		expect(questions.filter(({ note }) => note !== null && !notes.has(String(note))).map(({ id }) => id)).toEqual([]);
		const placeless = questions.filter(
			({ locator }) => typeof locator === 'string' && locatorWords(locator, 'kk') === null
		);
		expect(placeless.map(({ id }) => id)).toEqual([]);
	});
});

describe('grouped(questions)', () => {
	it('puts every question of the record under one heading', () => {
		const placed = grouped(questions).flatMap((one) => one.questions.map(({ id }) => id));
		expect(placed.sort()).toEqual(questions.map(({ id }) => id).sort());
	});

	it('keeps the order of headings and topics, and leaves out a heading without questions', () => {
		const synthetic = [{ topic: 'transparency' }, { topic: 'hospital' }, { topic: 'benefits' }];
		expect(grouped(synthetic)).toEqual([
			{ group: 'cover', questions: [{ topic: 'benefits' }, { topic: 'hospital' }] },
			{ group: 'open', questions: [{ topic: 'transparency' }] }
		]);
	});

	it('refuses a topic without a heading', () => {
		expect(() => grouped([{ topic: 'weather' }])).toThrow(
			'topic of a question has no heading: weather; give it one in GROUPS'
		);
	});
});
