/** The tables that a reader brought: put into an engine, and into the next one when it had to start anew. */

import { cancelled, EngineError } from './engine-error.ts';
import type { SimpleCsv } from './simple-csv.ts';
import type { BrowserEngine } from './wasm/browser-engine.ts';
import { readUserCsv } from './wasm/user-csv.ts';

/** A CSV on its way to a table. */
export interface UserCsv {
	readonly file: Blob;
	readonly csv: SimpleCsv;
	/** Rows; null when a reader of CSV might understand it otherwise than was shown. */
	readonly checked: Promise<number | null>;
}

export class UserTables {
	/** Parts of Arrow, or a CSV. */
	readonly #tables = new Map<
		string,
		readonly Blob[] | { readonly csv: SimpleCsv; readonly file: Blob; readonly rows: number }
	>();

	/**
	 * Makes a table of parts as they come, each an Arrow IPC stream of the same columns, and gives what they were. Throws
	 * what `parts` throws, and then there is no such table.
	 */
	async insert(
		engine: BrowserEngine,
		name: string,
		parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
		signal?: AbortSignal
	): Promise<readonly Blob[]> {
		this.#tables.delete(name);
		const blobs: Blob[] = [];
		try {
			for await (const part of parts) {
				if (signal?.aborted === true) throw cancelled();
				// The engine takes the bytes away from here: they are copied before.
				const copy = new Blob([part]);
				await engine.insert(name, part, 'own', blobs.length > 0);
				blobs.push(copy);
			}
		} catch (cause) {
			if (engine.alive) await engine.drop(name);
			throw cause;
		}
		this.#tables.set(name, blobs);
		return blobs;
	}

	/**
	 * Makes a table of a CSV by DuckDB's own reader while it is checked elsewhere, and gives its rows; null, and no such
	 * table, when the two do not agree. Throws EngineError, and what `checked` throws.
	 */
	async insertCsv(
		engine: BrowserEngine,
		name: string,
		{ file, csv, checked }: UserCsv,
		signal?: AbortSignal
	): Promise<number | null> {
		this.#tables.delete(name);
		const stop = new AbortController();
		const onabort = () => stop.abort();
		signal?.addEventListener('abort', onabort);
		if (signal?.aborted === true) onabort();
		checked.then((found) => found ?? stop.abort(), onabort);
		// Who stops it does not wait for the rest of the check.
		const stopped = new Promise<null>((resolve) => {
			if (stop.signal.aborted) resolve(null);
			stop.signal.addEventListener('abort', () => resolve(null));
		});
		try {
			const rows = await readUserCsv(engine, name, file, csv, stop.signal).catch(unlessBroken);
			const found = await Promise.race([checked, stopped]);
			if (signal?.aborted === true) throw cancelled();
			if (rows === null || rows !== found) return null;
			this.#tables.set(name, { csv, file, rows });
			return rows;
		} finally {
			signal?.removeEventListener('abort', onabort);
			if (!this.#tables.has(name) && engine.alive) await engine.drop(name);
		}
	}

	/** Puts all of them into a new engine; gives those of a file that is not as it was, which are forgotten. */
	async bringBack(engine: BrowserEngine): Promise<readonly string[]> {
		const lost: string[] = [];
		for (const [name, table] of this.#tables) {
			if (!('csv' in table)) await insertAll(engine, name, table);
			else if ((await readUserCsv(engine, name, table.file, table.csv).catch(unlessBroken)) !== table.rows)
				lost.push(name);
		}
		for (const name of lost) {
			this.#tables.delete(name);
			await engine.drop(name);
		}
		return lost;
	}

	/** Brings one back no more. */
	forget(name: string): void {
		this.#tables.delete(name);
	}
}

/** DuckDB gave up on the file: another reader takes it, and tells what is wrong in its lines. */
function unlessBroken(cause: unknown): null {
	if (cause instanceof EngineError) throw cause;
	return null;
}

async function insertAll(engine: BrowserEngine, name: string, parts: readonly Blob[]): Promise<void> {
	for (const [at, part] of parts.entries()) {
		await engine.insert(name, new Uint8Array(await part.arrayBuffer()), 'own', at > 0);
	}
}
