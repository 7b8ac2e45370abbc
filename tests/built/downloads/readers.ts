/** Readers of files that share no code with what wrote them. Each gives heads and rows; a number is a number. */

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { tableFromIPC, Type, type Table } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { readByDuckDB } from '../../parquet.ts';
import { readWorkbook, type ReadSheet, type SheetValue } from '../../workbooks.ts';

export type Cell = string | number | null;

export interface Read {
	readonly heads: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

/** Files of figures begin with the mark that spreadsheets want, tables of the package without one. */
export function fromCsv(path: string, marked: boolean): Read {
	const bytes = readFileSync(path);
	if ((bytes.subarray(0, 3).toString('hex') === 'efbbbf') !== marked) {
		throw new Error(`${path} should ${marked ? '' : 'not '}begin with a byte order mark`);
	}
	const [heads = [], ...rows] = parse(bytes, { bom: true, record_delimiter: '\r\n' }) as string[][];
	return { heads, rows };
}

export function fromJson(path: string): Read {
	const { rows } = JSON.parse(readFileSync(path, 'utf8')) as { rows: Record<string, Cell>[] };
	return { heads: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}

export async function fromParquet(path: string): Promise<Read> {
	const { heads, rows } = await readByDuckDB(new Uint8Array(readFileSync(path)));
	return { heads, rows: rows as Cell[][] };
}

/** Dates as `YYYY-MM-DD`. */
function readFrom(table: Table): Read {
	const heads = table.schema.fields.map(({ name }) => name);
	const days = new Set(table.schema.fields.filter(({ typeId }) => typeId === Type.Date).map(({ name }) => name));
	const rows = table.toArray().map((row) =>
		heads.map((head) => {
			const cell = (row as Record<string, Cell>)[head] ?? null;
			return days.has(head) && cell !== null ? new Date(cell).toISOString().slice(0, 10) : cell;
		})
	);
	return { heads, rows };
}

type Engine = Awaited<ReturnType<typeof createDuckDB>>;

export async function openEngine(): Promise<Engine> {
	const { resolve } = createRequire(import.meta.url);
	const mainModule = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundles = { mvp: { mainModule, mainWorker: '' }, eh: { mainModule, mainWorker: '' } };
	const engine = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await engine.instantiate(() => undefined);
	engine.open({});
	return engine;
}

/** Loads the stream into the DuckDB engine and asks it for everything. */
export function fromArrow(engine: Engine, path: string): Read {
	const connection = engine.connect();
	connection.query('drop table if exists taken');
	const bytes = new Uint8Array(readFileSync(path));
	connection.insertArrowFromIPCStream(bytes.slice(), { name: 'taken', create: true });
	const table = connection.query('from taken');
	// To the engine upper and lower case are one: it renames the second of two such columns.
	const heads = tableFromIPC(bytes).schema.fields.map(({ name }) => name);
	const read = readFrom(table);
	connection.close();
	return { heads, rows: read.rows };
}

export async function openWorkbook(path: string): Promise<readonly ReadSheet[]> {
	return readWorkbook(new Uint8Array(readFileSync(path)));
}

/** A sheet whose first row are heads; days as `YYYY-MM-DD`, links as their texts. */
export function fromSheet({ rows: [heads = [], ...rows] }: ReadSheet): Read {
	return { heads: heads.map(String), rows: rows.map((row) => row.map(text)) };
}

function text(value: SheetValue): Cell {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value === 'boolean') throw new Error(`cell should be text, number, day or link, got ${value}`);
	return value;
}
