/** The engine of explore: an instance of its own, over all published tables, for whatever a reader asks. */

import { AskError } from './ask-error.ts';
import { EngineError } from './engine-error.ts';
import { nearestInEngine } from './nearest-in-engine.ts';
import { missingName } from './nearest-name.ts';
import { UserTables, type UserCsv } from './user-tables.ts';
import { mayChange, publishedState } from './published-state.ts';
import { placeIn, plainMessage } from './sql-place.ts';
import type { Answer } from './table-answer.ts';
import { askEngine } from './wasm/ask.ts';
import type { BrowserEngine } from './wasm/browser-engine.ts';
import { fetchManifest, loadExtracts } from './wasm/load.ts';
import { USER_FILE } from './wasm/user-csv.ts';
import { newEngine, TABLE_MEMORY } from './wasm/start.ts';

export interface ExplorerOptions {
	/** Path of the site on its host: empty or `/qor`. */
	readonly base: string;
	/** Bytes that have arrived of the engine, then of the tables, and all of them. */
	readonly onprogress?: (part: 'engine' | 'tables', loaded: number, total: number) => void;
	/** The tables are there; a question runs. */
	readonly onrunning?: () => void;
	/** A table of the reader's own did not come back into a new engine: its file is not as it was. */
	readonly onlost?: (name: string) => void;
}

export interface AskOptions {
	readonly signal?: AbortSignal | undefined;
	/** From the sending of the question on. */
	readonly seconds?: number;
	/** More rows are cut. */
	readonly rows?: number;
}

export class Explorer {
	readonly #options: ExplorerOptions;
	readonly #uploaded = new UserTables();
	#engine: BrowserEngine | null = null;
	#published: readonly string[] = [];
	/** What the published tables were before a reader's SQL could change them. */
	#state: string | null = null;
	#spoiled = false;
	#turn: Promise<unknown> = Promise.resolve();
	#leaving = new AbortController();

	/** Starts nothing yet. */
	constructor(options: ExplorerOptions) {
		this.#options = options;
	}

	/** Did SQL change the published tables, or what SQL means? The next question starts the engine anew. */
	get spoiled(): boolean {
		return this.#spoiled;
	}

	/** Is an engine running with its tables? */
	get alive(): boolean {
		return this.#engine?.alive === true;
	}

	/**
	 * Runs the statements in order and answers with the last one's rows; starts the engine when none is running. Throws
	 * AskError, or EngineError when the engine could not start or broke: the next question starts it anew.
	 */
	async ask(sql: string, { signal, seconds = 30, rows = 1_000_000 }: AskOptions = {}): Promise<Answer> {
		return this.#inTurn(async () => {
			const engine = await this.#ready(signal);
			this.#options.onrunning?.();
			const looks = mayChange(sql);
			if (looks) this.#state ??= await publishedState(engine, this.#published);
			try {
				return await askEngine(engine, sql, { signal, seconds, rows });
			} catch (cause) {
				throw await this.#explained(engine, sql, cause);
			} finally {
				if (looks && engine.alive) this.#spoiled = await this.#isSpoiled(engine);
			}
		});
	}

	/**
	 * Makes a table of parts as they come, each an Arrow IPC stream of the same columns, and gives what they were; it stays
	 * through a crash and a reset. Throws what `parts` throws, and then there is no such table.
	 */
	async insert(
		name: string,
		parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
		signal?: AbortSignal
	): Promise<readonly Blob[]> {
		return this.#inTurn(async () => this.#uploaded.insert(await this.#ready(signal), name, parts, signal));
	}

	/**
	 * Makes a table of a CSV by the engine's own reader and gives its rows; null, and no such table, when that might understand the file
	 * otherwise than was shown. It stays as others do.
	 */
	async insertCsv(name: string, csv: UserCsv, signal?: AbortSignal): Promise<number | null> {
		return this.#inTurn(async () => this.#uploaded.insertCsv(await this.#ready(signal), name, csv, signal));
	}

	/** Takes a table of the reader's own away for good. */
	async remove(name: string): Promise<void> {
		return this.#inTurn(async () => {
			this.#uploaded.forget(name);
			if (!this.alive) return;
			await this.#engine?.drop(name);
		});
	}

	/** Brings the published tables back, whatever was done to them. */
	async reset(signal?: AbortSignal): Promise<void> {
		return this.#inTurn(async () => {
			await this.#engine?.close();
			await this.#ready(signal);
		});
	}

	/** Ends the engine and gives its memory back; a later question starts it anew. */
	async close(): Promise<void> {
		this.#leaving.abort();
		this.#leaving = new AbortController();
		await this.#engine?.close();
		this.#engine = null;
	}

	async #ready(signal?: AbortSignal): Promise<BrowserEngine> {
		if (this.#spoiled) await this.#engine?.close();
		this.#spoiled = false;
		if (this.#engine?.alive === true) return this.#engine;
		const end = new AbortController();
		const onabort = () => end.abort();
		const ends = [this.#leaving.signal, ...(signal === undefined ? [] : [signal])];
		if (ends.some(({ aborted }) => aborted)) end.abort();
		for (const one of ends) one.addEventListener('abort', onabort);
		try {
			return (this.#engine = await this.#started(end.signal));
		} finally {
			for (const one of ends) one.removeEventListener('abort', onabort);
		}
	}

	/** A new engine with the published tables and the reader's own. */
	async #started(signal: AbortSignal): Promise<BrowserEngine> {
		const { base, onprogress } = this.#options;
		const engine = await newEngine({
			base,
			signal,
			memory: TABLE_MEMORY,
			file: USER_FILE,
			onprogress: (loaded, total) => onprogress?.('engine', loaded, total)
		});
		try {
			const manifest = await fetchManifest(base, { signal });
			this.#published = manifest.tables.map(({ name }) => name);
			this.#state = null;
			await loadExtracts(engine, base, manifest, this.#published, {
				signal,
				onprogress: (loaded, total) => onprogress?.('tables', loaded, total)
			});
			for (const name of await this.#uploaded.bringBack(engine)) this.#options.onlost?.(name);
			return engine;
		} catch (cause) {
			await engine.close();
			throw cause;
		}
	}

	/** A table that is gone, or turned into something else, can not be looked at. */
	async #isSpoiled(engine: BrowserEngine): Promise<boolean> {
		return publishedState(engine, this.#published).then(
			(now) => now !== this.#state,
			() => true
		);
	}

	async #explained(engine: BrowserEngine, sql: string, cause: unknown): Promise<unknown> {
		if (cause instanceof EngineError || cause instanceof AskError) return cause;
		const message = plainMessage(cause instanceof Error ? cause.message : String(cause));
		// A transaction that the SQL left open would refuse every further question.
		if (/transaction/i.test(sql + message) || /\bbegin\b/i.test(sql)) {
			await engine.use((connection) => connection.query('rollback')).catch(() => {});
		}
		const wanted = missingName(message);
		const nearest = wanted === null ? null : await nearestInEngine(engine, wanted).catch(() => null);
		return new AskError('sql', message, { place: placeIn(sql, message), nearest, cause });
	}

	/** One question at a time: the engine's connection can hold one only. */
	async #inTurn<T>(question: () => Promise<T>): Promise<T> {
		const pending = this.#turn.then(question);
		this.#turn = pending.catch(() => {});
		return pending;
	}
}
