/**
 * The engine while building and in tests: DuckDB for Node, in memory, sealed like the one in the browser. Its build
 * carries extensions that the browser lacks, so queries are checked for them; what the check can not see, such as a
 * time zone in a cast, the test of every figure in the browser finds.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { checkAnswer } from './answer.ts';
import type { Cells } from './cells.ts';
import { daysAsText } from './days-as-text.ts';
import { checkPortable } from './portable.ts';
import type { Connector } from './query.ts';
import { LOCKDOWN } from './lockdown.ts';
import { quotedText } from './sql-quotes.ts';

const TABLE_NAME = /^[a-z][a-z0-9_]*$/;

/** An engine that holds the extracts `<folder>/<table>.parquet` as tables of those names. Throws when one is missing. */
export async function openNode(folder: string, tables: readonly string[]): Promise<Connector> {
	return openNodeWith(
		tables.map((table) => createTable(folder, table)),
		tables
	);
}

/** An engine that has run these statements and is sealed only then; days of the tables `published` become text. */
export async function openNodeWith(
	statements: readonly string[],
	published: readonly string[] = []
): Promise<Connector> {
	// One thread, as in the browser: sums of doubles depend on their order.
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const statement of statements) await connection.run(statement);
	const run = (sql: string) => connection.run(sql);
	await daysAsText({ run, rows: (sql) => rowsOf(connection, sql) }, published);
	for (const statement of LOCKDOWN) await connection.run(statement);
	const inTurn = queue();

	return {
		rows: (sql) =>
			inTurn(async () => {
				await checkSyntax(connection, sql);
				return rowsOf(connection, sql);
			}),
		async version() {
			const [row] = await inTurn(() => rowsOf(connection, 'select version() as version'));
			return String(row?.['version']);
		},
		async close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

/** Lets one question begin when the one before it has ended: a connection that is asked several at once fails now and then. */
function queue(): <T>(question: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (question) => {
		const pending = last.then(question);
		last = pending.catch(() => {});
		return pending;
	};
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Cells[]> {
	const result = await connection.run(sql);
	const types = result.columnTypes();
	checkAnswer(result.columnNames().map((name, index) => ({ name, type: String(types[index]) })));
	return (await result.getRowObjectsJS()) as Cells[];
}

async function checkSyntax(connection: DuckDBConnection, sql: string): Promise<void> {
	const reader = await connection.runAndReadAll('select json_serialize_sql($1::varchar)', [sql]);
	checkPortable(JSON.parse(String(reader.value(0, 0))));
}

function createTable(folder: string, table: string): string {
	if (!TABLE_NAME.test(table)) throw new Error(`table name should be lower-case letters, digits and _, got "${table}"`);
	const path = join(folder, `${table}.parquet`);
	if (!existsSync(path)) throw new Error(`extract ${table} is missing; run "npm run data", looked for ${path}`);
	return `create table "${table}" as select * from read_parquet(${quotedText(path)})`;
}
