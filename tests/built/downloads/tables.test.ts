import { readdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS, PRECISIONS, STATUSES } from '../../../src/lib/contract/vocabulary.ts';
import { everyState } from '../../../src/lib/figures/choices.ts';
import { FIGURES } from '../../../src/lib/figures/figures.ts';
import { builtFiles, everyStateFiles, fileName } from '../../../src/lib/export/files.ts';
import { filesWords } from '../../../src/lib/text/pages/files.ts';
import { sheetMarks, sheetNamed } from '../../workbooks.ts';
import { BUILD } from '../listing.ts';
import { CODE_NAMES, codesFirst } from './code-columns.ts';
import { pageTable } from './page-table.ts';
import {
	fromArrow,
	fromCsv,
	fromJson,
	fromParquet,
	fromSheet,
	openEngine,
	openWorkbook,
	type Read
} from './readers.ts';

let engine: Awaited<ReturnType<typeof openEngine>>;
beforeAll(async () => {
	engine = await openEngine();
});

const fileOf = (lang: string, id: string, name: string) => `${BUILD}/${lang}/figures/${id}/files/${name}`;

/** The same cells whatever the format: an empty text is no value, digits are numbers where another format has one. */
function alike({ rows }: Read, numbers: readonly boolean[]): unknown[][] {
	return rows.map((row) =>
		row.map((cell, at) => (cell === '' || cell === null ? null : numbers[at] ? Number(cell) : cell))
	);
}

/** What differs between the page's table and a file's, in words. */
function differences(page: ReturnType<typeof pageTable>, { heads, rows }: Read): string[] {
	if (rows.length !== page.rows.length) return [`${rows.length} rows instead of ${page.rows.length}`];
	return page.heads.flatMap((head, at) => {
		const place = heads.indexOf(head);
		if (place < 0) return [`no column ${head}`];
		return page.rows.flatMap((row, line) => {
			const cell = rows[line]?.[place] ?? '';
			return String(cell) === row[at] ? [] : [`${head} of row ${line} is ${cell} instead of ${row[at]}`];
		});
	});
}

describe('the files of every figure', () => {
	it('are there for the first state and for everything in each language, none empty, and no others', () => {
		for (const lang of LANGS) {
			for (const figure of FIGURES) {
				const { id } = figure;
				const names = [...builtFiles(id), ...everyStateFiles(figure)].flatMap(({ kind, name }) =>
					kind === 'png' ? [] : [name]
				);
				expect(statSync(`${BUILD}/${lang}/figures/${id}/picture.png`).size, id).toBeGreaterThan(1000);
				for (const name of names) expect(statSync(fileOf(lang, id, name)).size, name).toBeGreaterThan(100);
				expect(readdirSync(`${BUILD}/${lang}/figures/${id}/files`).sort()).toEqual(names.sort());
			}
		}
	});
});

describe.each([
	...FIGURES.map(({ id }) => ['en', id] as const),
	...(['kk', 'ru'] as const).flatMap((lang) =>
		['funding-growth', 'timeline', 'packages'].map((id) => [lang, id] as const)
	)
])('the tables of %s %s', (lang, id) => {
	it('hold the table of the page, alike in every format', async () => {
		const path = (kind: 'xlsx' | 'csv' | 'json' | 'parquet' | 'arrow') => fileOf(lang, id, fileName(id, '', kind));
		const json = fromJson(path('json'));
		const numbers = json.heads.map((_, at) => json.rows.some((row) => typeof row[at] === 'number'));
		const wanted = alike(json, numbers);
		expect(differences(pageTable(lang, id), json)).toEqual([]);

		const workbook = await openWorkbook(path('xlsx'));
		const { sheets } = filesWords(lang);
		expect(workbook.map(({ name }) => name)).toEqual(Object.values(sheets));
		const others = {
			csv: fromCsv(path('csv'), true),
			parquet: await fromParquet(path('parquet')),
			arrow: fromArrow(engine, path('arrow')),
			xlsx: codesFirst(fromSheet(sheetNamed(workbook, sheets.table)))
		};
		for (const [kind, read] of Object.entries(others)) {
			expect(read.heads, kind).toEqual(json.heads);
			expect(alike(read, numbers), kind).toEqual(wanted);
		}
		// A number is a number in what can hold one.
		for (const read of [others.parquet, others.arrow, others.xlsx]) {
			for (const row of read.rows) {
				row.forEach((cell, at) => numbers[at] && cell !== null && expect(typeof cell).toBe('number'));
			}
		}
		const sources = workbook.findIndex(({ name }) => name === sheets.sources);
		const { links } = sheetMarks(new Uint8Array(readFileSync(path('xlsx'))), sources);
		const linked = workbook[sources]!.rows.slice(1).map((_, row) => `E${row + 2}`);
		expect(linked.length).toBeGreaterThan(0);
		expect(linked.filter((place) => !links.has(place))).toEqual([]);
	});
});

describe.each(FIGURES.map(({ id }) => [id] as const))('the columns for programs of %s', (id) => {
	it('are alike in every language, with real days and numbers', () => {
		const [kk, ru, en] = LANGS.map((lang) => {
			const { heads, rows } = fromJson(fileOf(lang, id, fileName(id, '', 'json')));
			expect(heads.slice(0, CODE_NAMES.length)).toEqual(CODE_NAMES);
			return rows.map((row) => row.slice(0, CODE_NAMES.length));
		});
		expect(kk).toEqual(en);
		expect(ru).toEqual(en);
		const place = (name: string) => CODE_NAMES.indexOf(name);
		for (const row of en!) {
			for (const name of ['period_start', 'period_end'])
				expect(row[place(name)] ?? '2024-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(typeof (row[place('value')] ?? 0)).toBe('number');
			expect([null, ...STATUSES]).toContain(row[place('status')]);
			expect([null, ...PRECISIONS]).toContain(row[place('precision')]);
		}
	});
});

describe('the tables of every state', () => {
	it('stand together in the file of everything', async () => {
		const { id, choices } = FIGURES.find((figure) => figure.id === 'insured-by-region')!;
		const all = fromJson(fileOf('ru', id, fileName(id, 'all', 'json')));
		const workbook = await openWorkbook(fileOf('ru', id, fileName(id, 'all', 'xlsx')));
		const single = workbook.slice(1, -2).map(fromSheet);
		expect(single.length).toBe(everyState(choices).length);
		expect(all.rows.length).toBe(single.reduce((sum, { rows }) => sum + rows.length, 0));
	});
});

describe.each(LANGS)('the files of a figure, in %s,', (lang) => {
	it.each(['rates', 'insured', 'two-funds'])(
		'name the newest publication of their own table, not of the record: %s',
		async (id) => {
			const about = JSON.parse(readFileSync(fileOf(lang, id, fileName(id, '', 'json')), 'utf8')) as Record<
				string,
				string
			>;
			const workbook = await openWorkbook(fileOf(lang, id, fileName(id, '', 'xlsx')));
			const { sheets, cover } = filesWords(lang);
			const days = sheetNamed(workbook, sheets.sources)
				.rows.map((row) => row[2])
				.filter((day) => day instanceof Date);
			const newest = new Date(Math.max(...days.map((day) => day.getTime()))).toISOString().slice(0, 10);
			expect(about['newest']).toBe(newest);
			expect(newest < about['record']!).toBe(true);
			const text = sheetNamed(workbook, sheets.cover).rows.find(([name]) => name === cover.newest)?.[1] as Date;
			expect(text.toISOString().slice(0, 10)).toBe(newest);
		}
	);
});

describe('the workbooks of the record', () => {
	it.each(LANGS)('hold the rows of the CSV: %s', async (lang) => {
		for (const table of ['categories', 'changes', 'rates']) {
			const csv = fromCsv(`${BUILD}/latest/${table}.csv`, false);
			const workbook = await openWorkbook(`${BUILD}/${lang}/data/files/${table}.xlsx`);
			const sheet = fromSheet(sheetNamed(workbook, filesWords(lang).sheets.table));
			expect(sheet.heads).toEqual(csv.heads);
			expect(sheet.rows.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(csv.rows);
		}
	});
});
