import { readFileSync } from 'node:fs';
import { Bool, Int32, Table, tableFromIPC, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import writeXlsx from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { openArrow } from '../../../src/lib/explore/upload/arrow-contents.ts';
import { readArrowParts } from '../../../src/lib/explore/upload/arrow-parts.ts';
import { read, recognise } from '../../../src/lib/explore/upload/open.ts';
import type { Part } from '../../../src/lib/explore/upload/user-file.ts';
import { partsOf } from '../../../src/lib/explore/upload/parquet.ts';
import { Problems } from '../../../src/lib/explore/upload/problems.ts';
import { fileOf, held, heldBy, heldIn } from './table.ts';

const DAY = Date.UTC(2024, 11, 31);

async function workbook(): Promise<Uint8Array> {
	const cell = (value: unknown, format?: string) => ({ value, ...(format === undefined ? {} : { format }) });
	const drawing = [
		[cell('Өңір'), cell('Сумма'), cell('Күні'), cell('Сумма')],
		[cell('Ұлытау'), cell(1.5), cell(new Date(DAY), 'dd.mm.yyyy'), cell('=1+1')],
		[null, cell(-2), null, cell('x')]
	];
	const notes = [[cell('a')], [cell(7)]];
	const written = await (writeXlsx as unknown as (sheets: unknown) => { toBuffer(): Promise<Buffer> })([
		{ data: drawing, sheet: 'Деректер' },
		{ data: notes, sheet: 'Notes' }
	]).toBuffer();
	return new Uint8Array(written);
}

describe('a workbook', () => {
	it('is read sheet by sheet, days as days, with names that differ', async () => {
		const file = fileOf('anything.bin', await workbook());
		expect(await recognise(file)).toMatchObject({
			format: 'xlsx',
			sheets: ['Деректер', 'Notes'],
			sheet: 'Деректер',
			rows: 2
		});
		expect(await held(file)).toEqual({
			names: ['Өңір', 'Сумма', 'Күні', 'Сумма_2'],
			types: ['Utf8', 'Float64', 'Date32<DAY>', 'Utf8'],
			rows: [
				['Ұлытау', 1.5, DAY, '=1+1'],
				[null, -2, null, 'x']
			],
			problems: []
		});
		expect((await held(file, { sheet: 'Notes' })).rows).toEqual([[7]]);
	});

	it('has numbers with all the digits of their doubles', async () => {
		const file = fileOf('a.xlsx', new Uint8Array(readFileSync('tests/fixtures/own/x15-long-fractions.xlsx')));
		const { types, rows, problems } = await held(file);
		expect([types, problems]).toEqual([['Utf8', 'Float64', 'Float64'], []]);
		expect(rows.map((row) => row[2])).toEqual([1 / 3, 1 / 3, 1 / 3, 0.25]);
	});

	it('that is another archive is refused', async () => {
		const file = fileOf('a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
		await expect(recognise(file)).rejects.toMatchObject({ code: 'damaged' });
	});
});

describe('JSON lines', () => {
	it('have columns of all keys of their first rows; a later key and a broken line are told', async () => {
		const lines = ['{"a": 1, "b": "31.12.2024"}', '', '{"a": null, "c": {"d": [1]}}', ...Array(1000).fill('{"a": 2}')];
		const { names, types, rows, problems } = await held(
			fileOf('a.txt', [...lines, '{"a": 3, "новый": 1}', '{"a": 4', '[5]'].join('\r\n'))
		);
		expect([names, types]).toEqual([
			['a', 'b', 'c'],
			['Float64', 'Date32<DAY>', 'Utf8']
		]);
		expect(rows.slice(0, 2)).toEqual([
			[1, DAY, null],
			[null, null, '{"d":[1]}']
		]);
		expect(rows).toHaveLength(1003);
		expect(problems).toEqual([
			'a.txt:1004 row: the key “новый” is not in the first rows and is left out; put it into the first row',
			'a.txt:1005 row: not a JSON object, left out: {"a": 4; write one object a line',
			'a.txt:1006 row: not a JSON object, left out: [5]; write one object a line'
		]);
	});
});

describe('numbers of JSON lines', () => {
	const lines = (...values: string[]) => held(fileOf('a.jsonl', values.map((value) => `{"n": ${value}, "t": "12345678901234567"}`).join('\n'))); // prettier-ignore

	it('have any digits behind their point', async () => {
		const { types, rows } = await lines(
			'0.3333333333333333',
			'-0.30000000000000004',
			'1e-7',
			'9007199254740992',
			'1e21'
		);
		expect(types[0]).toBe('Float64');
		expect(rows.map(([n]) => n)).toEqual([1 / 3, -0.30000000000000004, 1e-7, 2 ** 53, 1e21]);
	});

	it('keep the digits that a double would lose as text', async () => {
		const file = fileOf('a.jsonl', new Uint8Array(readFileSync('tests/fixtures/own/j02-bigint.jsonl')));
		expect((await held(file)).rows).toEqual([
			['9007199254740993', 1],
			['9007199254740995', 2]
		]);
		expect((await lines('12345678901234567', '-1')).rows.map(([n]) => n)).toEqual(['12345678901234567', '-1']);
		expect((await lines('{"x": [12345678901234567, 0.12345678901234567]}')).rows[0]![0]).toBe(
			'{"x":["12345678901234567",0.12345678901234566]}'
		);
	});
});

describe('a column of texts read row by row', () => {
	it.each([
		[1024, 'Dictionary<Int16, Utf8>'],
		[1025, 'Utf8']
	])('of %i different ones is handed over as %s', async (different, type) => {
		const text = (row: number) => (row % 7 === 3 ? null : `ә ${row % different}`);
		const lines = Array.from({ length: 3000 }, (_, row) => JSON.stringify({ t: text(row), n: row }));
		const file = fileOf('a.jsonl', lines.join('\n'));
		const parts: Part[] = [];
		await read(file, (await recognise(file))!, new Problems(), { onpart: (part) => parts.push(part) });
		expect(String(tableFromIPC(parts[0]!).schema.fields[0]!.type)).toBe(type);
		expect(heldIn(parts).rows).toEqual(lines.map((_, row) => [text(row), row]));
	});
});

describe('Arrow', () => {
	const table = new Table({
		n: vectorFromArray([1, 2], new Int32()),
		t: vectorFromArray(['қ', null], new Utf8()),
		T: vectorFromArray([true, false], new Bool())
	});
	const HANDED = {
		names: ['n', 't', 'T_2'],
		types: [String(new Int32()), 'Utf8', 'Bool'],
		rows: [
			[1, 'қ', true],
			[2, null, false]
		]
	};

	it('as a file lists its parts, by which it is opened', async () => {
		const file = fileOf('a', tableToIPC(table, 'file'));
		expect(await recognise(file)).toBeNull();
		const open = await openArrow(partsOf(file));
		const all = { columns: open.columns.map(({ name }) => name), wanted: [] };
		expect(await heldBy((options) => readArrowParts(open, all, options))).toEqual(HANDED);
	});

	it('as a stream is handed over with its own types', async () => {
		const file = fileOf('a', tableToIPC(table, 'stream'));
		expect(await recognise(file)).toMatchObject({
			format: 'arrow',
			rows: 2,
			preview: [
				['1', 'қ', 'true'],
				['2', '', 'false']
			]
		});
		expect(await held(file)).toEqual({ ...HANDED, problems: [] });
	});
});

describe('recognise(file)', () => {
	it.each([
		['', 'empty'],
		['\ufeff \n\n', 'empty'],
		['a,b\n', 'no-rows'],
		[Array.from({ length: 1001 }, (_, at) => `c${at}`).join(','), 'columns'],
		['[{"a": 1}]', 'array'],
		[Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), 'rubbish'],
		[new Uint8Array(4000), 'rubbish'],
		[new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-workbook']
	])('refuses what is no table (case %#)', async (content, code) => {
		await expect(held(fileOf('a.csv', content))).rejects.toMatchObject({ name: 'Refusal', code });
	});

	it('refuses a cell without an end and a million columns without freezing', async () => {
		await expect(held(fileOf('a.csv', `a,b\n1,"${'x'.repeat(20_000_000)}`))).rejects.toMatchObject({ code: 'damaged' });
		await expect(held(fileOf('a.csv', 'a,'.repeat(1_000_000)))).rejects.toMatchObject({ code: 'columns' });
	});
});
