/** Makes a derived table of its rule, alike in every engine. */

import { createTable } from '../contract/ddl.ts';
import { columnNames, type Table } from '../contract/table.ts';
import type { Cells } from './cells.ts';
import { quotedName } from './sql-quotes.ts';

/** What an engine has to do for it; both reject with the engine's own message. */
export interface Deriving {
	rows(sql: string): Promise<readonly Cells[]>;
	/** Runs a statement whose answer nobody reads. */
	run(sql: string): Promise<unknown>;
}

/**
 * Makes `table` of the answer of `sql`, in the order in which it answers. Throws when a column is missing, unknown or
 * wrongly empty, and when a key names two rows.
 */
export async function deriveTable(engine: Deriving, table: Table, sql: string): Promise<void> {
	try {
		const described = await engine.rows(`describe\n${sql}`);
		const names = described.map((row) => String(row['column_name']));
		const wanted = columnNames(table);
		if (names.join() !== wanted.join()) {
			throw new Error(`columns should be ${wanted.join(', ')}, got ${names.join(', ')}`);
		}
		const name = quotedName(table.name);
		await engine.run(createTable(table));
		const key = table.key.map(quotedName).join(', ');
		await engine.run(`create unique index ${quotedName(`${table.name}_key`)} on ${name} (${key})`);
		await engine.run(`insert into ${name}\n${sql}`);
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`model ${table.name}: ${message}`, { cause });
	}
}
