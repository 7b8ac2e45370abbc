/** The SQL of every derived table, as it is published, gives the published rows in the engine of the browser too. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { describe, expect, it } from 'vitest';
import { createTable } from '../../../src/lib/contract/ddl.ts';
import { DERIVED_TABLES } from '../../../src/lib/contract/tables/derived.ts';
import type { Cells } from '../../../src/lib/query/cells.ts';
import { daysAsText } from '../../../src/lib/query/days-as-text.ts';
import { LOCKDOWN } from '../../../src/lib/query/lockdown.ts';
import { difference } from '../readers.ts';
import type { Published } from './published.ts';

/** DuckDB-Wasm without worker and page, sealed as in the browser. */
async function openBrowserEngine() {
	const { resolve } = createRequire(import.meta.url);
	const mainModule = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundles = { mvp: { mainModule, mainWorker: '' }, eh: { mainModule, mainWorker: '' } };
	const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate(() => undefined);
	database.open({});
	const connection = database.connect();
	for (const statement of LOCKDOWN) connection.query(statement);
	return { database, connection };
}

export function describeBrowserEngine(published: () => Published): void {
	describe('the published SQL in the engine of the browser', () => {
		it('derives every table with equal rows in equal order', async () => {
			const { database, connection } = await openBrowserEngine();
			const bytesOf = (path: string) => new Uint8Array(readFileSync(join(published().folder, path)));
			const rowsOf = (table: string) => connection.query(`from "${table}"`).toArray().map(String);
			for (const { name, room } of published().manifest.tables) {
				const made = room === 'derived' ? `published_${name}` : name;
				connection.insertArrowFromIPCStream(bytesOf(`${name}.arrow`), { name: made, create: true });
			}
			const engine = {
				rows: (sql: string) => Promise.resolve(connection.query(sql).toArray() as Cells[]),
				run: (sql: string) => Promise.resolve(connection.query(sql))
			};
			await daysAsText(
				engine,
				published().manifest.tables.map(({ name, room }) => (room === 'derived' ? `published_${name}` : name))
			);
			for (const table of DERIVED_TABLES) {
				const sql = new TextDecoder().decode(bytesOf(`sql/${table.name}.sql`));
				connection.query(createTable(table));
				connection.query(`insert into "${table.name}"\n${sql}`);
				const unlike = difference(rowsOf(table.name), rowsOf(`published_${table.name}`));
				expect(unlike, table.name).toBeNull();
			}
			connection.close();
			database.reset();
		});
	});
}
