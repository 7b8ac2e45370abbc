/** How a question is put to tables, in the browser and at build time alike. */

import { CellReader, type Cells } from './cells.ts';
import { EngineError } from './engine-error.ts';
import { QueryError } from './errors.ts';

/** Whatever can run SQL: DuckDB for Node while building and in tests, DuckDB-Wasm in the reader's browser. */
export interface Connector {
	/** Rows as plain objects: numbers as DOUBLE, days as text, empty cells as null. Rejects with the engine's message. */
	rows(sql: string): Promise<readonly Cells[]>;
	/** `version()` of the engine, such as `v1.4.3`. */
	version(): Promise<string>;
	close(): Promise<void>;
}

/** A named question. Its SQL hands numbers over as DOUBLE and days as VARCHAR, so that both engines answer alike. */
export interface Query<Row> {
	readonly name: string;
	/** Tables it reads, by name: each is published as an extract. */
	readonly extracts: readonly string[];
	readonly sql: string;
	read(cells: CellReader): Row;
}

/** Runs a query and reads every row. Throws QueryError with the SQL and the cause, EngineError when the engine broke. */
export async function run<Row>(query: Query<Row>, connector: Connector): Promise<Row[]> {
	try {
		const rows = await connector.rows(query.sql);
		return rows.map((cells) => query.read(new CellReader(cells)));
	} catch (cause) {
		if (cause instanceof EngineError) throw cause;
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new QueryError(query.name, message, query.sql, cause);
	}
}
