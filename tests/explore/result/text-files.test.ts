import { describe, expect, it } from 'vitest';
import { fileColumns, isDouble, slicesOf, uniqueNames } from '../../../src/lib/explore/result/slices.ts';
import { exploreAnswerWords } from '../../../src/lib/text/pages/explore-answer.ts';
import { answerFile } from '../../../src/lib/explore/result/answer-file.ts';
import { aboutFile } from '../../../src/lib/explore/result/about-file.ts';
import { madeAnswer } from './made-answer.ts';

const ANSWER = madeAnswer({ 'a,b': 'text', n: 'number', big: 'number', yes: 'yes' }, [
	['=cmd()', -1.5, '9007199254740993', true],
	['<img onerror="x">', 1e21, '-12.50', null],
	[null, NaN, null, false]
]);
const ABOUT = aboutFile({
	answer: ANSWER,
	sql: 'select 1',
	address: 'https://example.kz/en/explore/#sql=x',
	day: '2026-01-02',
	version: '2025-12-31',
	words: exploreAnswerWords('en'),
	lang: 'en'
});

describe('slices of an answer', () => {
	it('hold every row once, and tell how many are done', async () => {
		const answer = madeAnswer(
			{ n: 'number' },
			Array.from({ length: 130_000 }, (_, at) => [at])
		);
		const done: number[] = [];
		let sum = 0;
		for await (const { cells } of slicesOf(answer, { onprogress: (rows) => done.push(rows) })) sum += cells[0]!.length;
		expect([sum, done]).toEqual([130_000, [60_000, 120_000, 130_000]]);
	});

	it('end when the reader stops them', async () => {
		const stopped = new AbortController();
		const made = answerFile('csv', ANSWER, ABOUT, { signal: stopped.signal });
		stopped.abort();
		await expect(made).rejects.toThrow('aborted');
	});

	it('know which numbers a double holds', async () => {
		expect((await fileColumns(ANSWER)).map(({ kind }) => kind)).toEqual(['text', 'number', 'exact', 'yes']);
		expect(['1.50', '-0.0', '100', '9007199254740993', '0.1000000000000000055'].map(isDouble)).toEqual([
			true,
			true,
			true,
			false,
			false
		]);
	});

	it('give every column a name of its own', () => {
		expect(uniqueNames(['a', 'a', 'a_2', 'a'])).toEqual(['a', 'a_3', 'a_2', 'a_4']);
	});
});

describe('answerFile(kind, answer, about)', () => {
	it('writes CSV that no spreadsheet runs, with every digit', async () => {
		const bytes = Buffer.from(await (await answerFile('csv', ANSWER, ABOUT)).arrayBuffer()).toString('utf8');
		expect(bytes).toBe(
			'\uFEFF"a,b",n,big,yes\r\n' +
				"'=cmd(),-1.5,9007199254740993,true\r\n" +
				'"<img onerror=""x"">",1e+21,-12.50,\r\n' +
				',NaN,,false\r\n'
		);
	});

	it('writes JSON that says whose question it is', async () => {
		const read: unknown = JSON.parse(await (await answerFile('json', ANSWER, ABOUT)).text());
		expect(read).toEqual({
			note: 'A reader’s question, not an official figure.',
			sql: 'select 1',
			address: 'https://example.kz/en/explore/#sql=x',
			asked: '2026-01-02',
			record: '2025-12-31',
			rows: [
				{ 'a,b': '=cmd()', n: -1.5, big: '9007199254740993', yes: true },
				{ 'a,b': '<img onerror="x">', n: 1e21, big: '-12.50', yes: null },
				{ 'a,b': null, n: 'NaN', big: null, yes: false }
			]
		});
	});

	it('writes files of no rows', async () => {
		const none = madeAnswer({ a: 'text', n: 'number' }, []);
		expect(await (await answerFile('csv', none, ABOUT)).text()).toBe('a,n\r\n');
		expect(JSON.parse(await (await answerFile('json', none, ABOUT)).text())).toMatchObject({ rows: [] });
		for (const kind of ['xlsx', 'parquet', 'arrow'] as const) {
			expect((await answerFile(kind, none, ABOUT)).size).toBeGreaterThan(100);
		}
	});
});

describe('aboutFile(asked)', () => {
	it('says what was cut', () => {
		const cut = { ...ANSWER, cut: true, allColumns: 300 };
		const { about } = aboutFile({
			answer: cut,
			sql: '',
			address: '',
			day: '2026-01-02',
			version: '2025-12-31',
			words: exploreAnswerWords('en'),
			lang: 'en'
		});
		expect(about['note']).toBe(
			'A reader’s question, not an official figure. There were more rows; the first 3 are here. The answer has 300 columns; the first 4 are here.'
		);
	});
});
