import { describe, expect, it } from 'vitest';
import { formatted } from '../../../src/lib/explore/formatted.ts';
import { forgetHistory, keepQuestion, MOST_KEPT, readHistory } from '../../../src/lib/explore/history.ts';
import { meaningOf, wordAt } from '../../../src/lib/explore/meanings.ts';
import { READY, readySql } from '../../../src/lib/explore/ready.ts';
import { statementCount } from '../../../src/lib/explore/statements.ts';

function box(text: string | null = null) {
	let kept = text;
	return {
		getItem: () => kept,
		setItem: (_: string, next: string) => void (kept = next),
		removeItem: () => void (kept = null)
	};
}

describe('history', () => {
	it('keeps the newest fifty, each once, newest first', () => {
		const storage = box();
		for (let at = 0; at < 60; at += 1) keepQuestion(storage, readHistory(storage), `select ${at}`);
		keepQuestion(storage, readHistory(storage), 'select 58');
		const kept = readHistory(storage);
		expect([kept.length, kept[0], kept[1], kept.at(-1)]).toEqual([MOST_KEPT, 'select 58', 'select 59', 'select 10']);
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
		['select  1', 7, null],
		['select 12', 9, null]
	])('finds the name in %s at %i', (text, at, name) => {
		expect(wordAt(text, at)?.name ?? null).toBe(name);
	});

	it('tells tables, columns, and each meaning where tables mean different things', () => {
		expect(
			['FACTS', 'value', 'facts.code', 'f.value', 'code', 'nosuch'].map((name) => meaningOf(name, tables))
		).toEqual(['all figures', 'the number', 'a', 'the number', 'a (facts); b (units)', null]);
	});
});
