import { describe, expect, it } from 'vitest';
import type { CompletionTable } from '../../../src/lib/explore/sql/completion-table.ts';
import { formatted } from '../../../src/lib/explore/sql/formatted.ts';
import { forgetHistory, keepQuestion, MOST_STORED, readHistory } from '../../../src/lib/explore/sql/history.ts';
import { meaningOf, wordAt } from '../../../src/lib/explore/sql/meanings.ts';
import { userTableNames } from '../../../src/lib/explore/sql/user-table-names.ts';
import { READY, readySql } from '../../../src/lib/explore/sql/ready.ts';
import { nameInSql, RESERVED } from '../../../src/lib/explore/sql/reserved-words.ts';
import { statementCount } from '../../../src/lib/explore/sql/statements.ts';
import { openNode } from '../../../src/lib/query/node.server.ts';
import { exploreAnswerWords } from '../../../src/lib/text/pages/explore-answer.ts';

function box(text: string | null = null) {
	let stored = text;
	return {
		getItem: () => stored,
		setItem: (_: string, next: string) => void (stored = next),
		removeItem: () => void (stored = null)
	};
}

describe('history', () => {
	it('keeps the newest fifty, each once, newest first', () => {
		const storage = box();
		for (let at = 0; at < 60; at += 1) keepQuestion(storage, readHistory(storage), `select ${at}`);
		keepQuestion(storage, readHistory(storage), 'select 58');
		const remaining = readHistory(storage);
		expect([remaining.length, remaining[0], remaining[1], remaining.at(-1)]).toEqual([
			MOST_STORED,
			'select 58',
			'select 59',
			'select 10'
		]);
		forgetHistory(storage);
		expect(readHistory(storage)).toEqual([]);
	});

	it('takes what is damaged for nothing, and keeps neither blanks nor books', () => {
		for (const damaged of ['{', '"a"', '[1, null]', '{"a": 1}']) expect(readHistory(box(damaged))).toEqual([]);
		expect(keepQuestion(box(), ['a'], ' ')).toEqual(['a']);
		expect(keepQuestion(box(), ['a'], 'x'.repeat(20_001))).toEqual(['a']);
	});

	it('lives without a storage', () => {
		const refuse = () => {
			throw new Error('private');
		};
		const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
		expect(readHistory(storage)).toEqual([]);
		expect(keepQuestion(storage, ['a'], 'b')).toEqual(['b', 'a']);
		expect(keepQuestion(null, [], 'b')).toEqual(['b']);
		forgetHistory(storage);
	});
});

describe('formatted(sql)', () => {
	it('changes blanks only', () => {
		expect(formatted('select a,b from facts where x=1;select 2')).toBe(
			'select\n  a,\n  b\nfrom\n  facts\nwhere\n  x = 1;\n\nselect\n  2'
		);
		expect(formatted("select ' two  blanks '")).toBe("select\n  ' two  blanks '");
	});

	it.each(READY)('lays out the ready question %s', (question) => {
		expect(formatted(readySql(question, 'kk'))).not.toBeNull();
	});

	it('gives up on what it can not read', () => {
		expect(formatted("select 'open")).toBeNull();
	});
});

describe('statementCount(sql)', () => {
	it.each([
		['select 1', 1],
		['select 1;', 1],
		['select \';\'; select ";" -- a; b\n; /* ; */', 2],
		['select $$a;b$$', 1],
		["select '''; '; select 2", 2],
		['-- nothing', 0]
	])('%s: %i', (sql, count) => {
		expect(statementCount(sql)).toBe(count);
	});
});

describe('meanings', () => {
	const tables = [
		{
			name: 'facts',
			says: 'all figures',
			columns: [
				{ name: 'value', says: 'the number' },
				{ name: 'code', says: 'a' }
			]
		},
		{ name: 'units', says: 'units of figures', columns: [{ name: 'code', says: 'b' }] }
	];

	it.each([
		['select facts.value from', 14, 'facts.value'],
		['select facts.value', 9, 'facts'],
		['select facts.value', 18, 'facts.value'],
		['select "a b"', 9, 'a b'],
		['select mine."Сумма, тг"', 15, 'mine.Сумма, тг'],
		['select бюджет.сумма', 9, 'бюджет'],
		['select "a ""b"""', 12, 'a "b"'],
		['select  1', 7, null],
		['select 12', 9, null]
	])('finds the name in %s at %i', (text, at, name) => {
		expect(wordAt(text, at)?.name ?? null).toBe(name);
	});

	it('tells tables, columns, and each meaning where tables mean different things', () => {
		const text = (sql: string) => {
			const word = wordAt(sql, sql.length);
			return word === null ? null : meaningOf(word, tables);
		};
		expect(['FACTS', 'value', 'facts.code', 'f.value', 'code', 'nosuch'].map(text)).toEqual([
			'all figures',
			'the number',
			'a',
			'the number',
			'a (facts); b (units)',
			null
		]);
	});

	it('tell own tables and columns beside the published ones, and no more when they are gone', () => {
		const completionTables = userTableNames(
			[{ name: 'mine', columns: ['Сумма, тг', 'value'] }],
			exploreAnswerWords('en').meaning
		);
		const text = (sql: string, known: readonly CompletionTable[]) => meaningOf(wordAt(sql, sql.length)!, known);
		const all = [...tables, ...completionTables];
		expect(text('mine', all)).toBe('a table of your own');
		expect(text('"сумма, тг"', all)).toBe('a column of your own table “mine”');
		expect(text('value', all)).toBe('the number (facts); a column of your own table “mine” (mine)');
		expect(text('"сумма, тг"', tables)).toBeNull();
	});
});

describe('nameInSql(name)', () => {
	it('quotes only what needs it', () => {
		expect(['value', 'order', 'Сумма', 'a b', 'a"b', '1st', 'Value'].map(nameInSql)).toEqual([
			'value',
			'"order"',
			'"Сумма"',
			'"a b"',
			'"a""b"',
			'"1st"',
			'"Value"'
		]);
	});

	it('knows every word that the engine keeps for itself', async () => {
		const node = await openNode('static/data', []);
		const rows = await node.rows(
			"select keyword_name as word from duckdb_keywords() where keyword_category = 'reserved'"
		);
		await node.close();
		expect(new Set(rows.map(({ word }) => word))).toEqual(RESERVED);
	});
});
