import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { exploreAnswerWords } from '../../../src/lib/text/pages/explore-answer.ts';
import { aboutFile } from '../../../src/lib/explore/result/about-file.ts';
import { answerFile, type AnswerFile } from '../../../src/lib/explore/result/answer-file.ts';
import { readByDuckDB } from '../../parquet.ts';
import { readWorkbook } from '../../workbooks.ts';
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
	const requested = {
		sql: 'select 1',
		address: 'https://example.kz/kk/explore/#sql=x',
		day: '2026-01-02',
		version: '2025-12-31'
	};
	const file = await answerFile(kind, answer, aboutFile({ ...requested, answer, words, lang: 'kk' }));
	return new Uint8Array(await file.arrayBuffer());
}

/** Rows as plain values, and what the file says of itself. */
async function fromParquet(bytes: Uint8Array) {
	const { heads, rows, notes } = await readByDuckDB(bytes);
	return { heads, rows, note: notes.get('note') };
}

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
		expect(await fromParquet(await bytesOf('parquet'))).toEqual(READ);
	});

	it('writes slices one after the other', async () => {
		const rows = Array.from({ length: 40_000 }, (_, at) => [`t${at}`, at, String(at), at % 2 === 0]);
		const last = ['t39999', 39_999, 39_999, false];
		const files = [fromStream(await bytesOf('arrow', rows)), await fromParquet(await bytesOf('parquet', rows))];
		for (const read of files) expect([read.rows.length, read.rows.at(-1)]).toEqual([40_000, last]);
	});

	it('writes a workbook that says what it is, runs nothing and keeps digits', async () => {
		const [cover, drawing] = await readWorkbook(await bytesOf('xlsx'));
		expect([cover?.name, drawing?.name]).toEqual(['Файл туралы', 'Жауап']);
		expect([cover?.rows[0]?.[0], cover?.rows[1]?.[1]]).toEqual([words.notOfficial, 'select 1']);
		expect(drawing?.rows).toEqual([
			["'=name", 'n', 'big', 'yes'],
			["'=cmd()", -1.5, '9007199254740993', true],
			['<img onerror="x">\u0001&', 2, -12.5, null],
			[null, null, null, false]
		]);
	});
});
