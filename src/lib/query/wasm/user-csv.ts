/** Has DuckDB's own reader make a table of a reader's CSV, in an engine that is sealed but for that file. */

import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { simpleCsvTable, type SimpleCsv } from '../simple-csv.ts';
import type { BrowserEngine } from './browser-engine.ts';

/**
 * The one name that SQL may read and write as a file, set before the lockdown. Nothing has it but the reader's file while it is
 * read; what a question writes there stays in the engine's memory.
 */
export const USER_FILE = 'own.csv';

/** Rows of the table. Throws the engine's own error about a cell, or that it was stopped, and then there is no table. */
export async function readUserCsv(
	engine: BrowserEngine,
	table: string,
	file: Blob,
	csv: SimpleCsv,
	stop?: AbortSignal
): Promise<number> {
	await engine.drop(table);
	return engine.withFile(USER_FILE, file, async (connection) => {
		stop?.throwIfAborted();
		return counted(connection, simpleCsvTable(table, USER_FILE, csv), stop);
	});
}

/** Sent, not asked: what is sent can be cancelled. */
async function counted(connection: AsyncDuckDBConnection, sql: string, stop?: AbortSignal): Promise<number> {
	const cancel = () => void connection.cancelSent().catch(() => {});
	stop?.addEventListener('abort', cancel);
	try {
		const reader = await connection.send(sql, true);
		await reader.open();
		let rows = 0;
		for await (const batch of reader) rows += Number(batch.getChildAt(0)?.get(0) ?? 0);
		return rows;
	} finally {
		stop?.removeEventListener('abort', cancel);
	}
}
