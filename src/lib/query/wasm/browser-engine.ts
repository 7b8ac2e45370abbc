/** A running DuckDB-Wasm in its worker, as a Connector. */

import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Cells } from '../cells.ts';
import { EngineError, engineFailure } from '../engine-error.ts';
import type { Connector } from '../query.ts';
import { quotedName } from '../sql-quotes.ts';
import { answerRows } from './answer-rows.ts';

export class BrowserEngine implements Connector {
	readonly #db: AsyncDuckDB;
	readonly #connection: AsyncDuckDBConnection;
	readonly #tables = new Map<string, string>();
	/** Rejects once the engine is broken or closed, so that no caller waits for an answer that can not come. */
	readonly #gone: Promise<never>;
	#leave: (reason: EngineError) => void = () => {};
	#lost: EngineError | null = null;

	constructor(db: AsyncDuckDB, connection: AsyncDuckDBConnection, worker: Worker) {
		this.#db = db;
		this.#connection = connection;
		this.#gone = new Promise<never>((_, reject) => (this.#leave = reject));
		this.#gone.catch(() => {});
		worker.addEventListener('error', (event) => {
			const message = `the engine crashed; start it anew, got ${event.message}`;
			this.#lose(new EngineError('crashed', message, { cause: event.error }));
		});
	}

	/** False after a crash and after `close`; a new engine has to be started then. */
	get alive(): boolean {
		return this.#lost === null;
	}

	/** Rejects with EngineError when the engine itself broke, else with the engine's own message about the SQL. */
	async rows(sql: string): Promise<readonly Cells[]> {
		return answerRows(await this.#ask(() => this.#connection.query(sql)));
	}

	/** Runs statements whose answer nobody reads; rejects as `rows` does. */
	async run(sql: string): Promise<void> {
		await this.#ask(() => this.#connection.query(sql));
	}

	/** Hands the connection over for a question of its own sort; rejects as `rows` does. */
	async use<T>(question: (connection: AsyncDuckDBConnection) => Promise<T>): Promise<T> {
		return this.#ask(() => question(this.#connection));
	}

	/** Lets SQL know a file by a name while a question about it runs; rejects as `rows` does. */
	async withFile<T>(name: string, file: Blob, question: (connection: AsyncDuckDBConnection) => Promise<T>): Promise<T> {
		const { DuckDBDataProtocol } = await import('@duckdb/duckdb-wasm');
		const { BROWSER_FILEREADER } = DuckDBDataProtocol;
		// A question may have written there.
		await this.#ask(() => this.#db.dropFile(name));
		await this.#ask(() => this.#db.registerFileHandle(name, file, BROWSER_FILEREADER, true));
		try {
			return await this.use(question);
		} finally {
			if (this.alive) await this.#ask(() => this.#db.dropFile(name));
		}
	}

	async version(): Promise<string> {
		const [row] = await this.rows('select version() as version');
		return String(row?.['version']);
	}

	/**
	 * Makes a table of an Arrow IPC stream, in place of an older one of that name, or adds the stream's rows to it with
	 * `more`; `mark` tells its content.
	 */
	async insert(table: string, stream: Uint8Array, mark: string, more = false): Promise<void> {
		if (!more) await this.drop(table);
		await this.#ask(() => this.#connection.insertArrowFromIPCStream(stream, { name: table, create: !more }));
		this.#tables.set(table, mark);
	}

	/** Takes a table away; nothing happens when it is not there. */
	async drop(table: string): Promise<void> {
		await this.#ask(() => this.#connection.query(`drop table if exists ${quotedName(table)}`));
		this.#tables.delete(table);
	}

	/** Was the table made of exactly the content that `mark` tells? */
	holds(table: string, mark: string): boolean {
		return this.#tables.get(table) === mark;
	}

	/** Ends the worker and gives its memory back. */
	async close(): Promise<void> {
		this.#lose(new EngineError('cancelled', 'the engine was closed; start it again when you like'));
	}

	async #ask<T>(question: () => Promise<T>): Promise<T> {
		if (this.#lost !== null) throw this.#lost;
		try {
			return await Promise.race([question(), this.#gone]);
		} catch (cause) {
			const failure = engineFailure(cause);
			if (failure === null) throw cause;
			this.#lose(failure);
			throw failure;
		}
	}

	#lose(reason: EngineError): void {
		if (this.#lost !== null) return;
		this.#lost = reason;
		this.#leave(reason);
		void this.#db.terminate();
	}
}
