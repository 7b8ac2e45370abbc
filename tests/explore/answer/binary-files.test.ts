import { tableFromIPC } from 'apache-arrow';
import exceljs from 'exceljs';
import { readParquet } from 'parquet-wasm/node';
import { describe, expect, it } from 'vitest';
import { exploreAnswerWords } from '../../../src/lib/text/pages/explore-answer.ts';
import { aboutFile } from '../../../src/routes/[lang=lang]/explore/answer/about-file.ts';
import { answerFile, type AnswerFile } from '../../../src/routes/[lang=lang]/explore/answer/answer-file.ts';
import { madeAnswer } from './made-answer.ts';

const COLUMNS = { '=name': 'text', n: 'number', big: 'number', yes: 'yes' } as const;
const ROWS = [
	['=cmd()', -1.5, '9007199254740993', true],
	['<img onerror="x">\u0001&', 2, '-12.50', null],
	[null, null, null, false]
];
const words = exploreAnswerWords('kk');

async function bytesOf(kind: AnswerFile, rows = ROWS): Promise<Uint8Array<ArrayBuffer>> {
	const answer = madeAnswer(COLUMNS, rows);
	const asked = {
		sql: 'select 1',
		address: 'https://example.kz/kk/explore/#sql=x',
		day: '2026-01-02',
		version: '2025-12-31'
	};
	const file = await answerFile(kind, answer, aboutFile({ ...asked, answer, words, lang: 'kk' }));
	return new Uint8Array(await file.arrayBuffer());
}

/** Rows as plain values, and what the file says of itself. */
function fromStream(bytes: Uint8Array) {
	const table = tableFromIPC(bytes);
	const heads = table.schema.fields.map(({ name }) => name);
	const rows = table.toArray().map((row) => heads.map((head) => (row as Record<string, unknown>)[head]));
	return { heads, rows, note: table.schema.metadata.get('note') };
}

const READ = {
	heads: Object.keys(COLUMNS),
	rows: [
		['=cmd()', -1.5, '9007199254740993', true],
		['<img onerror="x">\u0001&', 2, '-12.50', null],
		[null, null, null, false]
	],
	note: `${words.notOfficial}.`
};

describe('answerFile(kind, answer, about)', () => {
	it('writes an Arrow stream with notes', async () => {
		expect(fromStream(await bytesOf('arrow'))).toEqual(READ);
	});

	it('writes Parquet with notes', async () => {
		expect(fromStream(readParquet(await bytesOf('parquet')).intoIPCStream())).toEqual(READ);
	});

	it('writes slices one after the other', async () => {
		const rows = Array.from({ length: 40_000 }, (_, at) => [`t${at}`, at, String(at), at % 2 === 0]);
		const last = ['t39999', 39_999, 39_999, false];
		for (const bytes of [await bytesOf('arrow', rows), readParquet(await bytesOf('parquet', rows)).intoIPCStream()]) {
			const read = fromStream(bytes).rows;
			expect([read.length, read.at(-1)]).toEqual([40_000, last]);
		}
	});

	it('writes a workbook that says what it is, runs nothing and keeps digits', async () => {
		const workbook = new exceljs.Workbook();
		await workbook.xlsx.load((await bytesOf('xlsx')).buffer);
		const [cover, sheet] = workbook.worksheets;
		expect([cover?.name, sheet?.name]).toEqual(['Файл туралы', 'Жауап']);
		expect([1, 2].map((row) => cover?.getRow(row).getCell(row).value)).toEqual([words.notOfficial, 'select 1']);
		const rows = [1, 2, 3, 4].map((row) => (sheet?.getRow(row).values as unknown[]).slice(1));
		expect(rows).toEqual([
			["'=name", 'n', 'big', 'yes'],
			["'=cmd()", -1.5, '9007199254740993', true],
			['<img onerror="x">_x0001_&', 2, -12.5],
			[, , , false]
		]);
	});
});
