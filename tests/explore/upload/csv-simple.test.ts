import * as arrow from 'apache-arrow';
import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../scripts/bench/synthetic.ts';
import { dayOf, numberOf } from '../../../src/lib/explore/upload/cells.ts';
import { cellText, Cutter } from '../../../src/lib/explore/upload/csv-cut.ts';
import { linesIn, newlineOf, parse } from '../../../src/lib/explore/upload/csv-quoted.ts';
import { read, recognise } from '../../../src/lib/explore/upload/open.ts';
import type { Part } from '../../../src/lib/explore/upload/user-file.ts';
import { simpleDay, simpleNumber } from '../../../src/lib/explore/upload/simple-cells.ts';
import { Problems, type Problem } from '../../../src/lib/explore/upload/problems.ts';
import { isFilled } from '../../../src/lib/explore/upload/sampled.ts';
import { SLICE } from '../../../src/lib/explore/upload/slices.ts';
import { TableMaker } from '../../../src/lib/explore/upload/table-maker.ts';
import { TextRows } from '../../../src/lib/explore/upload/text-rows.ts';
import { fileOf, heldIn, type Table } from './table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What the quote-aware reader alone makes of the whole text. */
async function quotedOnly(file: File): Promise<[Table, readonly Problem[], number]> {
	const { columns, shape } = (await recognise(file))!;
	const [problems, parts] = [new Problems(), [] as Part[]];
	const maker = new TableMaker(arrow, columns, (part) => parts.push(part));
	const rows = new TextRows(maker, columns, shape!.decimal, problems);
	const text = await file.text();
	const { data, ambiguous } = parse(text, shape!.delimiter, newlineOf(text), false);
	let [line, named] = [1, !shape!.header];
	data.forEach((cells, at) => {
		if (ambiguous.has(at)) problems.add(line, 'row', 'quote', cells.join(shape!.delimiter));
		if (isFilled(cells) && named) rows.add(cells, line);
		named ||= isFilled(cells);
		line += linesIn(cells);
	});
	maker.made();
	return [heldIn(parts), problems.first, problems.count];
}

/** Synthetic text, of which `rate` of a thousand cells are strange; with `hard`, some as no simple writer puts them. */
function synthetic(seed: number, rows: number, rate: number, newline: string, decimal: string, hard: boolean): string {
	const random = seeded(seed);
	const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
	const delimiter = decimal === ',' ? ';' : ',';
	const number = () => `${(random() * 1e9 - 1e8).toFixed(pick([0, 1, 2, 5]))}`.replace('.', decimal);
	const strange = [
		'', ' ', 'н/д', '-', '1 234', '007', '+5', '1e3', '12345678901234567', '5.', '.5', '-0', '0,5', '\u2212 3', '1,234.5',
		'31.02.2024', '2024-02-29 г.', '"a""b"', `"x${delimiter}y"`, '"две\nстроки"', 'a"b', '""', '\u00a0', '"7"',
		...(hard ? ['"', '"a" ', 'ә\ufffd'] : [])
	]; // prettier-ignore
	const cell = (simple: string) => (random() * 1000 < rate ? pick(strange) : simple);
	const day = () =>
		pick([`${pick(['01', '28', '29'])}.0${pick([1, 2, 3])}.20${pick([23, 24])}`, '2024-12-31', '1/2/2024']);
	const line = (at: number) => [
		`өңір ${Math.floor(random() * 9)}`,
		cell(number()),
		cell(day()),
		cell(`"мәтін ${at}"`),
		cell(pick(['a', 'b']))
	];
	const body = Array.from({ length: rows }, (_, at) => {
		const cells = line(at);
		const wrong = random() * 1000 < rate;
		return (wrong ? pick([cells.slice(0, 3), [...cells, 'x'], [...cells, ''], []]) : cells).join(delimiter);
	});
	const simple = Array.from({ length: 1000 }, (_, at) => [`өңір`, number(), day(), `"t ${at}"`, 'a'].join(delimiter));
	return ['region', 'sum', 'day', 'text', 'code'].join(delimiter) + newline + [...simple, ...body].join(newline);
}

describe('a CSV file read by its bytes', () => {
	it.each([
		[1, 0, '\n', '.', false],
		[2, 5, '\n', ',', false],
		[3, 100, '\r\n', '.', false],
		[4, 100, '\r\n', ',', true],
		[5, 0.05, '\n', '.', true],
		[6, 5, '\r', ',', true]
	] as const)(
		'is the table, with the problems, that the quote-aware reader makes of synthetic text %i',
		async (seed, rate, newline, decimal, hard) => {
			// Beyond one slice where the text is ambiguous here and there, so that both readers take turns.
			const rows = rate === 0.05 ? Math.ceil(SLICE / 30) : 3000;
			const file = fileOf('a.csv', synthetic(seed, rows, rate, newline, decimal, hard));
			const [problems, parts] = [new Problems(), [] as Part[]];
			await read(file, (await recognise(file))!, problems, { onpart: (part) => parts.push(part) });
			const [table, first, count] = await quotedOnly(file);
			const found = heldIn(parts);
			expect([found.names, found.types, found.rows.length]).toEqual([table.names, table.types, table.rows.length]);
			const other = found.rows.findIndex((row, at) => row.some((cell, one) => !Object.is(cell, table.rows[at]![one])));
			expect([other, found.rows[other]]).toEqual([-1, undefined]);
			expect([problems.first, problems.count]).toEqual([first, count]);
			if (rate >= 1) expect(count).toBeGreaterThan(0);
		},
		60_000
	);

	it('has texts that come again coded once, and many laid out', async () => {
		const rows = Array.from({ length: 3000 }, (_, at) => `r${at % 7},"n ""${at}"""`);
		const file = fileOf('a.csv', ['few,many', ...rows].join('\n'));
		const parts: Part[] = [];
		await read(file, (await recognise(file))!, new Problems(), { onpart: (part) => parts.push(part) });
		const { fields } = tableFromIPC(parts[0]!).schema;
		expect(fields.map(({ type }) => String(type))).toEqual(['Dictionary<Int16, Utf8>', 'Utf8']);
		expect(heldIn(parts).rows[2999]).toEqual(['r3', 'n "2999"']);
	});
});

describe('Cutter', () => {
	const cutter = new Cutter({ delimiter: 44, crlf: true, width: 2 });
	const cellsOf = (text: string, last = true) => {
		const bytes = bytesOf(text);
		const cut = cutter.cut(bytes, last);
		if (cut === null) return null;
		const { rows, starts, ends, lines, wrong, length, lineCount } = cut;
		const cells = Array.from({ length: rows * 2 }, (_, at) => cellText(bytes, starts[at]!, ends[at]!));
		return { cells, lines: [...lines.subarray(0, rows)], wrong, length, lineCount };
	};

	it('marks the cells of whole rows, skips blank ones and counts their lines', () => {
		expect(cellsOf('a,b\r\n\r\n , \r\n"x\n""y""",\r\nz\r\n1,2,3\r\n"cut', false)).toEqual({
			cells: ['a', 'b', 'x\n"y"', '', 'z', '', '1', '2'],
			lines: [0, 3, 5, 6],
			wrong: [
				{ row: 2, code: 'few', found: '1 < 2' },
				{ row: 3, code: 'many', found: '3' }
			],
			length: 34,
			lineCount: 7
		});
	});

	it.each(['a,b\n', '"a" ,b\r\n', '"a"b,c\r\n', '"a', '"a"\r', '"a"\n'])(
		'leaves %j to the quote-aware reader',
		(text) => {
			expect(cellsOf(text)).toBeNull();
		}
	);

	it.each(['a', '"a"', '"a""', '"a"\r', 'a,b\r'])('waits for the rest of %j', (text) => {
		expect(cellsOf(text, false)).toMatchObject({ cells: [], length: 0 });
	});
});

describe('simple cells', () => {
	it.each(['0', '-0', '5', '0.5', '-12.25', '123456789012345', '0.00000000000001', '999999999999.999', '1000.10'])(
		'%s is the number that its text is',
		(text) => {
			expect(simpleNumber(bytesOf(text), 0, text.length, 46)).toBe(numberOf(text, '.'));
			const comma = text.replace('.', ',');
			expect(simpleNumber(bytesOf(comma), 0, comma.length, 44)).toBe(numberOf(comma, ','));
		}
	);

	it.each(['', '-', '.5', '5.', '1.2.3', '1e3', '+5', '007', '00', '1 000', '1234567890123456', 'NaN'])(
		'%j is left to cells.ts',
		(text) => expect(simpleNumber(bytesOf(text), 0, text.length, 46)).toBeNaN()
	);

	it('every day of four years, and none that is not of the calendar, is the day of its text', () => {
		for (let at = 0; at < 3 * 13 * 33; at += 1) {
			const [year, month, day] = [[1900, 2000, 2023, 2024][at % 4]!, Math.floor(at / 33) % 13, at % 33];
			const two = (value: number) => String(value).padStart(2, '0');
			for (const text of [`${year}-${two(month)}-${two(day)}`, `${two(day)}.${two(month)}.${year}`]) {
				expect([text, simpleDay(bytesOf(text), 0, 10)]).toEqual([text, dayOf(text) ?? NaN]);
			}
		}
	});
});
