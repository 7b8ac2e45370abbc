import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, recognise } from '../../../src/lib/explore/upload/open.ts';
import type { Encoding, Progress } from '../../../src/lib/explore/upload/user-file.ts';
import { Problems } from '../../../src/lib/explore/upload/problems.ts';
import { SLICE } from '../../../src/lib/explore/upload/slices.ts';
import { fileOf, held, heldBy } from './table.ts';

const KAZAKH = 'Өңір;Саны\nҚызылорда;1,5\nҰлытау ғ і һ ә ү ң;2\n';
const RUSSIAN = 'Регион;Число\nСеверо-Казахстанская, «область»;1,5\n';

/** Letters that the one-byte pages hold in the upper half, by the places that their standards give them. */
const PAGES = {
	'windows-1251': new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128)),
	'kz-1048':
		'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\u0098™љ›њқһџ\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү°±ІіөµŸ·ё№ғ»әҢңү'.replace('Ÿ', '¶') +
		'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'
};

function bytesOf(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
	if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
	const page = PAGES[encoding];
	return Uint8Array.from(text, (letter) => {
		const code = letter.codePointAt(0)!;
		const byte = code < 128 ? code : 128 + page.indexOf(letter);
		if (byte < 0 || (code >= 128 && byte === 127)) throw new Error(`${encoding} should have ${letter}`);
		return byte;
	});
}

describe('a CSV file', () => {
	it('has numbers with decimal commas and parted thousands, and days as they are printed', async () => {
		const text = 'Өңір;Сумма, млн;Күні\nАқмола;1\u00a0234,5;31.12.2024\nАлматы;−12 000,25;01.02.2023 г.\n;н/д;–\n';
		expect(await held(fileOf('a.csv', text))).toEqual({
			names: ['Өңір', 'Сумма, млн', 'Күні'],
			types: ['Utf8', 'Float64', 'Date32<DAY>'],
			rows: [
				['Ақмола', 1234.5, Date.UTC(2024, 11, 31)],
				['Алматы', -12000.25, Date.UTC(2023, 1, 1)],
				[null, null, null]
			],
			problems: []
		});
	});

	it.each([
		['utf-8', KAZAKH],
		['utf-8', `\ufeff${KAZAKH}`],
		['utf-16le', `\ufeff${KAZAKH}`],
		['utf-16be', `\ufeff${KAZAKH}`],
		['utf-16le', RUSSIAN.replaceAll(/[а-яА-Я]/g, 'a')],
		['windows-1251', RUSSIAN],
		['kz-1048', KAZAKH]
	] as const)('is recognised as %s', async (encoding, text) => {
		const file = fileOf('a.csv', bytesOf(text, encoding));
		expect((await recognise(file))!.shape).toEqual({ encoding, delimiter: ';', decimal: ',', header: true });
		const lines = text.replace('\ufeff', '').trim().split('\n');
		const [header, ...rows] = lines.map((line) => line.split(';'));
		const { names, rows: found, problems } = await held(file);
		expect(names).toEqual(header);
		expect(found).toEqual(rows.map(([name, value]) => [name, Number(value!.replace(',', '.'))]));
		expect(problems).toEqual([]);
	});

	it.each([
		['a,b\n1.5,x\n', ',', '.'],
		['a;b\n1,5;x\n', ';', ','],
		['a\tb\n1,5\tx\n', '\t', ','],
		['a|b\n1.5|x\n', '|', '.'],
		['"a,1","b"\n"1,5","x, y"\n', ',', ','],
		['a,b\n"1,234",x\n', ',', '.']
	])('%j parts its cells by %j and decimals by %j', async (text, delimiter, decimal) => {
		expect((await recognise(fileOf('a.csv', text)))!.shape).toMatchObject({ delimiter, decimal });
	});

	it('may have no names, line ends of any sort and line breaks in cells', async () => {
		expect((await held(fileOf('a.csv', '1,2\r\n3,4\r\n'))).names).toEqual(['column_1', 'column_2']);
		const { rows, problems } = await held(fileOf('a.csv', 'a,b\r"x\ry ""z""",1\r"",2,3\r'));
		expect(rows).toEqual([
			['x\ry "z"', 1],
			[null, 2]
		]);
		expect(problems).toEqual([
			'a.csv:3 row: more cells than columns, left out: 3; quote cells that hold the separator'
		]);
	});

	it('tells what is wrong, where, and loses no other row', async () => {
		const good = Array.from({ length: 1000 }, (_, at) => `r${at},${at},2024-01-01`);
		const bad = ['x,7', 'y,seven,2024-02-30', 'z,8,31.12.2024,<b>more</b>', ',-,…'];
		const { rows, problems } = await held(fileOf('a.csv', ['name,count,day', ...good, ...bad].join('\n')));
		expect(rows).toHaveLength(1004);
		expect(rows.slice(1000).map((row) => row.slice(0, 2))).toEqual([
			['x', 7],
			['y', null],
			['z', 8],
			[null, null]
		]);
		expect(problems).toEqual([
			'a.csv:1002 row: too few cells: 2 < 3; the missing ones are left empty',
			'a.csv:1003 count: “seven” is not a number and is left empty; correct it or read the column as text',
			'a.csv:1003 day: “2024-02-30” is not a date and is left empty; write 31.12.2024 or 2024-12-31, or read the column as text',
			'a.csv:1004 row: more cells than columns, left out: <b>more</b>; quote cells that hold the separator'
		]);
	});

	it('tells the first fifty problems and counts the rest', async () => {
		const file = fileOf('a.csv', `a,b\n${'1,2\n'.repeat(1000)}${'x,2\n'.repeat(70)}`);
		const problems = new Problems();
		await read(file, (await recognise(file))!, problems, { onpart: () => {} });
		expect([problems.first.length, problems.count]).toEqual([50, 70]);
	});

	it('takes one odd cell of a hundred for a slip, and tells it', async () => {
		const days = Array.from({ length: 100 }, (_, at) => `${10 + (at % 19)}.12.2024`).with(40, '31.02.2024');
		const { types, problems } = await held(fileOf('a.csv', ['d', ...days].join('\n')));
		expect([types, problems]).toEqual([
			['Date32<DAY>'],
			[
				'a.csv:42 d: “31.02.2024” is not a date and is left empty; write 31.12.2024 or 2024-12-31, or read the column as text'
			]
		]);
		const few = await held(fileOf('a.csv', ['d', ...days.slice(30, 60)].join('\n')));
		expect([few.types, few.problems]).toEqual([['Utf8'], []]);
	});

	it('takes numbers among which one begins with a zero for names', async () => {
		const codes = Array.from({ length: 500 }, (_, at) => String(500_101_300_000 + at)).with(7, '010101300007');
		const { types, rows, problems } = await held(fileOf('a.csv', ['iin', ...codes].join('\n')));
		expect([types, rows[7], problems]).toEqual([['Utf8'], ['010101300007'], []]);
	});

	it('has numbers with any digits behind the mark; digits that a double does not hold in front of it are told', async () => {
		const file = new Uint8Array(readFileSync('tests/fixtures/own/c18-pandas-floats.csv'));
		const { types, rows, problems } = await held(fileOf('a.csv', file));
		expect([types, problems]).toEqual([['Utf8', 'Float64'], []]);
		expect(rows.map(([, share]) => share)).toEqual([1 / 3, 2 / 3, 0.1 + 0.2, 0.25]);
		const lines = Array.from({ length: 1000 }, (_, at) => `${at},5`);
		const many = await held(fileOf('a.csv', ['n;t', ...lines.map((line) => `${line};x`), '12345678901234567;x', '1234567890123456,7;x', '12345678901234567,5;x'].join('\n'))); // prettier-ignore
		expect(many.rows.slice(1000).map(([n]) => n)).toEqual([null, 1234567890123456.7, null]);
		expect(many.problems).toEqual([
			'a.csv:1002 n: “12345678901234567” has more digits than a number here holds and is left empty; read the column as text',
			'a.csv:1004 n: “12345678901234567,5” has more digits than a number here holds and is left empty; read the column as text'
		]);
		const ids = await held(fileOf('a.csv', 'id,n\n12345678901234567,1\n12345678901234568,2\n'));
		expect(ids.rows).toEqual([
			['12345678901234567', 1],
			['12345678901234568', 2]
		]);
	});

	it('can be corrected: encoding, separator, decimal mark, names and kinds', async () => {
		const file = fileOf('a.csv', 'code;sum\n7;1,5\n8;2,5\n');
		expect((await held(file, { kinds: { 0: 'text' } })).rows).toEqual([
			['7', 1.5],
			['8', 2.5]
		]);
		expect((await held(file, { delimiter: ',' })).names).toEqual(['code;sum']);
		expect((await held(file, { header: false })).rows[0]).toEqual(['code', 'sum']);
		expect((await held(file, { decimal: '.' })).types).toEqual(['Float64', 'Utf8']);
	});

	it('is read by slices, tells how far it is, and stops', async () => {
		const line = '"Ұлытау; облысы";1,5;31.12.2024\n';
		const file = fileOf('a.csv', `a;b;c\n${line.repeat(100_000)}`);
		const recognised = (await recognise(file))!;
		const texts: number[] = [];
		const onprogress = ({ rows }: Progress) => texts.push(rows);
		const { rows } = await heldBy((options) => read(file, recognised, new Problems(), { ...options, onprogress }));
		expect(rows).toHaveLength(100_000);
		expect(texts).toHaveLength(Math.ceil(file.size / SLICE));
		expect(texts.every((count, at) => at === 0 || count > texts[at - 1]!)).toBe(true);
		expect(rows.at(-1)).toEqual(['Ұлытау; облысы', 1.5, Date.UTC(2024, 11, 31)]);
		const stop = new AbortController();
		const reading = read(file, recognised, new Problems(), {
			signal: stop.signal,
			onpart: () => {},
			onprogress: () => stop.abort()
		});
		await expect(reading).rejects.toMatchObject({ code: 'stopped' });
	});

	it('may begin in one encoding and go on in another: what is no letter is told', async () => {
		const file = fileOf(
			'a.csv',
			Buffer.concat([Buffer.from(`a,b\n${'1,x\n'.repeat(200_000)}`), Buffer.from([50, 44, 0xcf, 10])])
		);
		expect((await held(file)).problems).toEqual([
			'a.csv:200002 b: “\ufffd” has bytes that are no letters; choose another encoding'
		]);
	});
});
