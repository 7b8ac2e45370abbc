/** DuckDB for Node as the engine of the build: takes the record in, derives tables by SQL, hands rows out. */

import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { createTable } from '../../src/lib/contract/ddl.ts';
import type { Table } from '../../src/lib/contract/table.ts';
import { deriveTable } from '../../src/lib/query/derive.ts';
import { quotedName } from '../../src/lib/query/sql-quotes.ts';
import type { Extract } from './extract.ts';

export interface BuildEngine {
	/** Makes a table of these rows. */
	take(extract: Extract): Promise<void>;
	/** Makes a table from the answer of a query. Throws when a column is missing, unknown or wrongly empty. */
	derive(table: Table, sql: string): Promise<Extract>;
	version(): Promise<string>;
	close(): void;
}

/** One thread, so that sums of doubles and the order of rows are the same in every run. */
export async function openBuildEngine(): Promise<BuildEngine> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	return {
		take: (extract) => take(connection, extract),
		derive: (table, sql) => derive(connection, table, sql),
		async version() {
			const [row] = (await connection.runAndReadAll('select version() as version')).getRowObjectsJS();
			return String(row?.['version']);
		},
		close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

async function take(connection: DuckDBConnection, { table, rows }: Extract): Promise<void> {
	await connection.run(createTable(table));
	const appender = await connection.createAppender(table.name);
	for (const row of rows) {
		for (const column of table.columns) {
			const cell = row[column.name] ?? null;
			if (cell === null) appender.appendNull();
			else if (typeof cell === 'number') appender.appendDouble(cell);
			else if (typeof cell === 'boolean') appender.appendBoolean(cell);
			else appender.appendVarchar(cell);
		}
		appender.endRow();
	}
	appender.closeSync();
}

async function derive(connection: DuckDBConnection, table: Table, sql: string): Promise<Extract> {
	const rows = async (query: string) =>
		(await connection.runAndReadAll(query)).getRowObjectsJS() as Record<string, string | number | boolean | null>[];
	await deriveTable({ rows, run: (statement) => connection.run(statement) }, table, sql);
	return { table, rows: await rows(`from ${quotedName(table.name)}`) };
}
