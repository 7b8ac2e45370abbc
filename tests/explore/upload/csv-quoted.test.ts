import * as csv from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../scripts/bench/synthetic.ts';
import { parse } from '../../../src/lib/explore/upload/csv-quoted.ts';

/** Rows, the ambiguous ones among them and the letters that they take. */
function read(text: string, { delimiter = ',', newline = '\n', cut = false, most = 0 } = {}) {
	const { data, ambiguous, cursor } = parse(text, delimiter, newline, cut, most);
	return [data, [...ambiguous], cursor];
}

describe('parse(text, delimiter, newline, ignoreLast, most)', () => {
	it.each([
		[',', '\n'],
		[';', '\r\n'],
		['\t', '\r'],
		['|', '\n']
	])('reads synthetic text parted by %j and %j as csv-parse does', (delimiter, newline) => {
		const random = seeded(11);
		const pieces = ['ә', 'a', ' ', '""', delimiter, newline, '\u00a0', '7'];
		const cell = () => {
			const text = Array.from({ length: random() * 6 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
			return /^\s*$|["\r\n]/.test(text) || text.includes(delimiter) || random() < 0.2 ? `"${text}"` : text;
		};
		const rows = Array.from({ length: 3000 }, () => Array.from({ length: 1 + random() * 5 }, cell).join(delimiter));
		const text = rows.join(newline);
		const wanted = csv.parse(text, { delimiter, record_delimiter: newline, relax_column_count: true }) as string[][];
		expect(wanted).toHaveLength(3000);
		expect(read(text, { delimiter, newline })).toEqual([wanted, [], text.length]);
		expect(read(text, { delimiter, newline, most: 7 })[0]).toEqual(wanted.slice(0, 7));
	});

	it.each([
		['', [], [], 0],
		['a,b\n', [['a', 'b'], ['']], [], 4],
		[
			'a"b,"c"\n"d" \t,e',
			[
				['a"b', 'c'],
				['d', 'e']
			],
			[],
			15
		],
		// A mark behind which something stands belongs to the cell, up to the one that closes it.
		['"a" b,c\nd",e\nf', [['a" b,c\nd', 'e'], ['f']], [0], 14],
		['a\n"b" ', [['a'], ['b" ']], [1], 6],
		['a\n"b', [['a'], ['b']], [1], 4],
		['a\n"b""', [['a'], ['b""']], [1], 6]
	])('reads %j, and says which rows are ambiguous', (text, rows, ambiguous, cursor) => {
		expect(read(text)).toEqual([rows, ambiguous, cursor]);
	});

	it('leaves the last row for later where the text may end within it', () => {
		expect(read('a,b\n"c\nd",e', { cut: true })).toEqual([[['a', 'b']], [], 4]);
		expect(read('a,b\n"c', { cut: true })).toEqual([[['a', 'b']], [], 4]);
		expect(read('a,b\n', { cut: true })).toEqual([[['a', 'b']], [], 4]);
	});
});
