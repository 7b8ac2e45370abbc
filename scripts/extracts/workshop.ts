/** DuckDB for Node as the workshop of the extracts: takes the record in, derives tables by SQL, hands rows out. */

import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { createTable } from '../../src/lib/contract/ddl.ts';
import { columnNames, type Table } from '../../src/lib/contract/table.ts';
import type { Extract, ExtractRow } from './extract.ts';

export interface Workshop {
	/** Makes a table of these rows. */
	take(extract: Extract): Promise<void>;
	/** Makes a table from the answer of a query. Throws when a column is missing, unknown or wrongly empty. */
	derive(table: Table, sql: string): Promise<Extract>;
	version(): Promise<string>;
	close(): void;
}

/** One thread, so that sums of doubles and the order of rows are the same in every run. */
export async function openWorkshop(): Promise<Workshop> {
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
	try {
		const described = await connection.runAndReadAll(`describe\n${sql}`);
		const names = described.getRowObjectsJS().map((row) => String(row['column_name']));
		const wanted = columnNames(table);
		if (names.join() !== wanted.join()) {
			throw new Error(`columns should be ${wanted.join(', ')}, got ${names.join(', ')}`);
		}
		await connection.run(createTable(table));
		await connection.run(
			`create unique index ${named(`${table.name}_key`)} on ${named(table.name)} (${table.key.map(named).join(', ')})`
		);
		await connection.run(`insert into ${named(table.name)}\n${sql}`);
		const reader = await connection.runAndReadAll(`from ${named(table.name)}`);
		return { table, rows: reader.getRowObjectsJS() as ExtractRow[] };
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`model ${table.name}: ${message}`, { cause });
	}
}

function named(name: string): string {
	return `"${name}"`;
}
