/** DuckDB's own reader, in the sealed engine of the browser, and ours: what both take for simple is the same to the last bit. */

import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../scripts/bench/synthetic.ts';
import { checkCsv } from '../../../src/lib/explore/upload/csv-check.ts';
import { engineCsv } from '../../../src/lib/explore/upload/engine-csv.ts';
import { read, recognise } from '../../../src/lib/explore/upload/open.ts';
import type { Corrections, Part } from '../../../src/lib/explore/upload/user-file.ts';
import { Problems } from '../../../src/lib/explore/upload/problems.ts';
import { simpleCsvTable } from '../../../src/lib/query/simple-csv.ts';
import { LOCKDOWN } from '../../../src/lib/query/lockdown.ts';
import { USER_FILE } from '../../../src/lib/query/wasm/user-csv.ts';
import { fileOf, heldIn } from './table.ts';

let database: Awaited<ReturnType<typeof createDuckDB>>;
let connection: DuckDBConnection;
beforeAll(async () => {
	const mainModule = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundles = { mvp: { mainModule, mainWorker: '' }, eh: { mainModule, mainWorker: '' } };
	database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate(() => undefined);
	database.open({});
	connection = database.connect();
	for (const statement of [`set allowed_paths = ['${USER_FILE}']`, ...LOCKDOWN]) connection.query(statement);
});

/** Types and cells of a table, each cell as it is. */
function contents(table: string): string[] {
	const types = connection.query(`select column_name, column_type from (describe "${table}")`);
	const rows = connection.query(`from "${table}"`).toArray() as { toArray(): unknown[] }[];
	return [...types.toArray().map(String), ...rows.map((row) => row.toArray().map(exact).join(' | '))];
}

function exact(cell: unknown): string {
	return Object.is(cell, -0) ? '-0' : typeof cell === 'string' ? JSON.stringify(cell) : String(cell);
}

/** What our reader makes of the text, whether it found it ambiguous, and what DuckDB makes of it; null when it gives up. */
async function both(text: string, corrections: Corrections = {}) {
	const file = fileOf('a.csv', text);
	const recognised = (await recognise(file, corrections))!;
	const parts: Part[] = [];
	await read(file, recognised, new Problems(), { onpart: (part) => parts.push(part) });
	connection.query('drop table if exists ours; drop table if exists theirs');
	const { rows } = heldIn(parts);
	parts.forEach((part, at) => connection.insertArrowFromIPCStream(part, { name: 'ours', create: at === 0 }));
	const csv = engineCsv(recognised)!;
	const checked = await checkCsv(file, csv, {});
	if (checked !== null) expect([text.slice(0, 200), checked]).toEqual([text.slice(0, 200), rows.length]);
	database.dropFile(USER_FILE);
	database.registerFileBuffer(USER_FILE, new TextEncoder().encode(text));
	let theirs: string[] | null = null;
	try {
		connection.query(simpleCsvTable('theirs', USER_FILE, csv));
		theirs = contents('theirs');
	} catch {
		// It gave up, as it may.
	}
	return { ours: contents('ours'), ambiguous: checked === null, theirs };
}

const CELLS = [
	'', ' ', 'н/д', '-', 'NULL', 'null', 'nan', 'NaN', 'inf', '-inf', 'Infinity', 'true', '1 234', ' 7', '7 ', '\t7', '007', '0', '00', '-0', '0.0',
	'+5', '1e3', '1E-3', '1_000', '0x1f', '12345678901234567', '123456789012345', '0.1', '0.30000000000000004', '0.3333333333333333', '0.1234567890123456789012345678901234567890', '-999999999999999.99999999999', '9007199254740993.5', '9007199254740993', '1234567890123456',
	'2.2250738585072011', '0.000000000000000000000000000000000000000000000000012345678901234567', '5e-324', '8.5', '9007199254740992', '999999999999.999', '5.', '.5', '-.5',
	'--5', '0,5', '1,5', '1,234', '1.234,5', '\u2212 3', '1,234.5', '31.12.2024', '31.02.2024', '1.2.2024', '01.1.2024', '31/12/2024', '2024-12-31',
	'2024-02-30', '2024-2-1', '0099-01-01', '1899-12-31', '9999-12-31', '2024-12-31 00:00:00', '2024-12-31T00:00:00Z', '2024-02-29 г.', '44-03-15 (BC)',
	'"7"', '"0.5"', '" 7"', '"31.12.2024"', '""', '" "', '"a""b"', '"a,b"', '"a;b"', '"две\nстроки"', '"две\r\nстроки"', '"две\rстроки"', 'a"b', 'a""b', ' "a"', '"a" ', "'a'",
	'a\\"b', '"a\\"b"', 'a\\nb', 'a\rb', '#', '# a', 'a#b', '\ufeff', '\ufffd', 'ә', '𐀀', 'e\u0301', '\u00a07', '\u200b', 'a\tb', '\u2028', '\u0085', '\u000b', 'x'.repeat(20_000)
]; // prettier-ignore

describe("DuckDB's own reader of CSV", () => {
	it.each([
		[',', '.', '\n'],
		[';', ',', '\r\n'],
		['\t', '.', '\n']
	] as const)(
		'never understands a cell otherwise than ours, unless ours found it ambiguous: %j %j %j',
		async (delimiter, decimal, newline) => {
			const plain = `12${decimal}5`;
			const days = { ',': '2024-12-31', ';': '31.12.2024', '\t': '31/12/2024' }[delimiter];
			const usual = [plain, days, 'a'];
			const kinds = { 0: 'number', 1: 'day', 2: 'text' } as const;
			const header = ['number', 'day', 'text'];
			const texts = CELLS.flatMap((cell) =>
				usual.map((_, at) => {
					const row = usual.with(at, cell).join(delimiter);
					return [header.join(delimiter), usual.join(delimiter), row, usual.join(delimiter), ''].join(newline);
				})
			);
			const found = { same: 0, ambiguous: 0, gaveUp: 0, otherwise: 0 };
			for (const text of texts) {
				const { ours, ambiguous, theirs } = await both(text, { delimiter, decimal, header: true, kinds });
				if (ambiguous) found.ambiguous += 1;
				if (ambiguous && theirs !== null && theirs.join() !== ours.join()) found.otherwise += 1;
				if (ambiguous) continue;
				else if (theirs === null) found.gaveUp += 1;
				else {
					expect([text.slice(0, 200), theirs]).toEqual([text.slice(0, 200), ours]);
					found.same += 1;
				}
			}
			// Each of these happens, so that each is tested: some cells are really understood otherwise.
			const { same, ambiguous, otherwise } = found;
			expect(Math.min(same, ambiguous, otherwise)).toBeGreaterThan(5);
		}
	);

	it.each([
		['no row behind the names', 'a,b\n'],
		['one column', 'a\n1\n2\n'],
		['one column with a line left blank', 'a\n1\n\n2\n'],
		['blank lines at the end', 'a,b\n1,2\n\n\n'],
		['no end of the last line', 'a,b\n1,2\n3,4'],
		['a mark of its encoding', '\ufeffa,b\n1,2\n'],
		['rows without a cell', 'a,b\n1,2\n3\n'],
		['rows with a cell more', 'a,b\n1,2\n3,4,5\n'],
		['rows with an empty cell more', 'a,b\n1,2\n3,4,\n'],
		['a row of empty cells', 'a,b\n1,2\n,\n3,4\n'],
		['fewer names than cells', 'a\n1,2\n3,4\n'],
		['names in marks', '"a ""1""",\'b\'\n1,2\n'],
		['names alike', 'a,A,a\n1,2,3\n'],
		['no names', '1,2\n3,4\n'],
		['lines that end in two ways', 'a,b\r\n1,2\n3,4\r\n'],
		['lines that end in two ways, the other way round', 'a,b\n1,2\r\n3,4\n'],
		['a blank line first', '\na,b\n1,2\n']
	])('%s: understood alike, or ambiguous, or given up', async (_, text) => {
		const { ours, ambiguous, theirs } = await both(text).catch(() => ({ ours: [], ambiguous: true, theirs: [] }));
		expect(ambiguous || theirs === null || theirs.join('\n') === ours.join('\n')).toBe(true);
	});

	it('makes the same table of many synthetic rows', async () => {
		const random = seeded(7);
		const cells = (at: number) => [
			`"өңір ${Math.floor(random() * 9)}, ""а"""`,
			(random() * 1e9 - 1e8).toFixed(at % 6),
			at % 7 === 0 ? '' : `${10 + (at % 18)}.0${1 + (at % 9)}.20${10 + (at % 15)}`,
			at % 11 === 0 ? '' : `мәтін ${at}`
		];
		const rows = Array.from({ length: 70_000 }, (_, at) => cells(at).join(','));
		const { ours, ambiguous, theirs } = await both(['region,sum,day,text', ...rows].join('\n'));
		expect([ambiguous, ours.length]).toEqual([false, 70_004]);
		expect(theirs).toEqual(ours);
	});
});
