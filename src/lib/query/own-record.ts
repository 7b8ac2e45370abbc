/** An engine of its own over the published record, some tables of it in a reader's version, with all that is derived from it. Knows no page. */

import { createTable } from '../contract/ddl.ts';
import type { Manifest } from '../contract/manifest.ts';
import { RECORD_TABLES } from '../contract/record.ts';
import type { Table } from '../contract/table.ts';
import { DERIVED_TABLES } from '../contract/tables/derived.ts';
import { deriveTable, type Deriving } from './derive.ts';
import type { Connector } from './query.ts';
import type { BrowserEngine } from './wasm/browser-engine.ts';
import { fetchFiles, fetchManifest, type LoadOptions } from './wasm/load.ts';
import { newEngine } from './wasm/start.ts';

/** The published tables of the record, and the rules by which the others are derived from them. */
export interface PublishedFiles {
	readonly manifest: Manifest;
	/** Arrow IPC streams by the name of the table. */
	readonly tables: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
	/** SQL by the name of the derived table. */
	readonly rules: ReadonlyMap<string, string>;
}

/** A reader's version of a table; `arrow` is null where it has no rows. */
export interface OwnVersion {
	readonly table: Table;
	readonly arrow: Uint8Array<ArrayBuffer> | null;
}

/** Megabytes, as explore takes them. */
const MEMORY = 400;

/** Throws EngineError. */
export async function fetchPublished(base: string, options: LoadOptions): Promise<PublishedFiles> {
	const manifest = await fetchManifest(base, options);
	const of = (name: string) => manifest.tables.find((table) => table.name === name);
	const tables = RECORD_TABLES.flatMap(({ name }) => {
		const file = of(name)?.files.arrow;
		return file === undefined ? [] : [{ table: name, file }];
	});
	const rules = DERIVED_TABLES.flatMap(({ name }) => {
		const file = of(name)?.sql;
		return file == null ? [] : [{ table: name, file }];
	});
	const arrived = await fetchFiles(base, [...tables, ...rules], options);
	const [streams, texts] = [arrived.slice(0, tables.length), arrived.slice(tables.length)];
	return {
		manifest,
		tables: new Map(streams.map(({ table, stream }) => [table, stream])),
		rules: new Map(texts.map(({ table, stream }) => [table, new TextDecoder().decode(stream)]))
	};
}

export class OwnRecord {
	readonly #engine: BrowserEngine;
	readonly #published: PublishedFiles;

	private constructor(engine: BrowserEngine, published: PublishedFiles) {
		this.#engine = engine;
		this.#published = published;
	}

	/** Starts an engine over the record as it is published. Throws EngineError. */
	static async open(base: string, published: PublishedFiles, options: LoadOptions): Promise<OwnRecord> {
		const { signal, onprogress } = options;
		const engine = await newEngine({ base, memory: MEMORY, signal, onprogress });
		try {
			const record = new OwnRecord(engine, published);
			await record.derive([]);
			return record;
		} catch (cause) {
			await engine.close();
			throw cause;
		}
	}

	/** False after a crash and a close. */
	get alive(): boolean {
		return this.#engine.alive;
	}

	get connector(): Connector {
		return this.#engine;
	}

	/** Puts these versions in place of the published tables and derives the rest anew. Throws EngineError, or Error of a rule. */
	async derive(own: readonly OwnVersion[]): Promise<void> {
		const engine = this.#engine;
		const run: Deriving['run'] = (sql) => engine.use((connection) => connection.query(sql));
		for (const { name } of [...DERIVED_TABLES].reverse()) await engine.drop(name);
		for (const [name, stream] of this.#published.tables) {
			const version = own.find(({ table }) => table.name === name);
			if (version === undefined) {
				if (!engine.holds(name, 'published')) await engine.insert(name, stream.slice(), 'published');
			} else if (version.arrow !== null) {
				await engine.insert(name, version.arrow.slice(), 'own');
			} else {
				await engine.drop(name);
				await run(createTable(version.table));
			}
		}
		const deriving: Deriving = { run, rows: (sql) => engine.rows(sql) };
		for (const table of DERIVED_TABLES) {
			const sql = this.#published.rules.get(table.name);
			if (sql === undefined) throw new Error(`derived table ${table.name}: its rule is not published; reload the page`);
			await deriveTable(deriving, table, sql);
		}
	}

	/** Ends the engine and gives its memory back. */
	async close(): Promise<void> {
		await this.#engine.close();
	}
}
