/** Parquet read and written by DuckDB, which shares no code with what the site reads and writes it by. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export interface ReadParquet {
	readonly heads: readonly string[];
	/** Days as `YYYY-MM-DD`. */
	readonly rows: readonly (readonly unknown[])[];
	/** What the file says of itself, by name. */
	readonly notes: ReadonlyMap<string, string>;
}

export function readByDuckDB(bytes: Uint8Array): Promise<ReadParquet> {
	return withFile(async (connection, path) => {
		writeFileSync(path, bytes);
		const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();
		// To the engine upper and lower case are one: it renames the second of two such columns.
		const heads = await rows(`select name from parquet_schema('${path}') where type is not null`);
		const notes = await rows(`select decode(key), decode(value) from parquet_kv_metadata('${path}')`);
		return {
			heads: heads.map(([name]) => String(name)),
			rows: (await rows(`from read_parquet('${path}')`)).map((row) => row.map(dayAsText)),
			notes: new Map(notes.map(([name, note]) => [String(name), String(note)]))
		};
	});
}

export const PACKINGS = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI', 'LZ4', 'LZ4_RAW'] as const;

/** Synthetic: 5000 rows of an `amount`, a quarter more from row to row, and one of 300 values of `name`, so packed. */
export async function packedParquet(packing: (typeof PACKINGS)[number]): Promise<Uint8Array> {
	// DuckDB writes LZ4_RAW alone; LZ4 in the frames of Hadoop is arrow-rs's.
	if (packing === 'LZ4') return readFileSync('tests/fixtures/own/p21-lz4.parquet');
	return withFile(async (connection, path) => {
		const rows = `select range / 4.0::double as amount, 'synthetic ' || (range % 300) as name from range(5000)`;
		await connection.run(`copy (${rows}) to '${path}' (format parquet, codec '${packing}')`);
		return readFileSync(path);
	});
}

function dayAsText(value: unknown): unknown {
	return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

async function withFile<T>(work: (connection: DuckDBConnection, path: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		return await work(connection, join(folder, 'file.parquet'));
	} finally {
		connection.closeSync();
		instance.closeSync();
		rmSync(folder, { recursive: true });
	}
}
