/** An engine of its own over the published record, some tables of it in a reader's version, with all that is derived from it. */

import { createTable } from '../contract/ddl.ts';
import type { Manifest } from '../contract/manifest.ts';
import { RECORD_TABLES } from '../contract/record.ts';
import type { Table } from '../contract/table.ts';
import { DERIVED_TABLES } from '../contract/tables/derived.ts';
import { daysAsText } from './days-as-text.ts';
import { deriveTable } from './derive.ts';
import type { Connector } from './query.ts';
import type { BrowserEngine } from './wasm/browser-engine.ts';
import { fetchFiles, fetchManifest, loadExtracts, type LoadOptions } from './wasm/load.ts';
import { newEngine, TABLE_MEMORY } from './wasm/start.ts';

/** The published tables of the record, and the rules by which the others are derived from them. */
export interface PublishedFiles {
	readonly manifest: Manifest;
	/** Arrow IPC streams by the name of the table. */
	readonly tables: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
	/** SQL by the name of the derived table. */
	readonly rules: ReadonlyMap<string, string>;
}

/** A reader's version of a table; `arrow` is null where it has no rows. */
export interface UserVersion {
	readonly table: Table;
	readonly arrow: Uint8Array<ArrayBuffer> | null;
}

/** Mark of a table as it is published. */
const PUBLISHED = 'published';

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

export class UserRecord {
	readonly #base: string;
	readonly #engine: BrowserEngine;
	readonly #published: PublishedFiles;

	private constructor(base: string, engine: BrowserEngine, published: PublishedFiles) {
		this.#base = base;
		this.#engine = engine;
		this.#published = published;
	}

	/** Starts an engine without tables. Throws EngineError. */
	static async open(base: string, published: PublishedFiles, { signal, onprogress }: LoadOptions): Promise<UserRecord> {
		const engine = await newEngine({ base, memory: TABLE_MEMORY, signal, onprogress });
		return new UserRecord(base, engine, published);
	}

	/** False after a crash and a close. */
	get alive(): boolean {
		return this.#engine.alive;
	}

	get connector(): Connector {
		return this.#engine;
	}

	/** Holds the very tables that are published, the derived ones too. Throws EngineError. */
	async publish(options: LoadOptions): Promise<void> {
		for (const [name, stream] of this.#published.tables) await this.#insert(name, stream);
		const derived = DERIVED_TABLES.map(({ name }) => name);
		await loadExtracts(this.#engine, this.#base, this.#published.manifest, derived, options);
	}

	/** Puts these versions in place of the published tables and derives the rest anew. Throws EngineError, or Error of a rule. */
	async derive(versions: readonly UserVersion[]): Promise<void> {
		const engine = this.#engine;
		for (const { name } of DERIVED_TABLES) await engine.drop(name);
		for (const [name, stream] of this.#published.tables) {
			const version = versions.find(({ table }) => table.name === name);
			if (version === undefined) {
				await this.#insert(name, stream);
			} else if (version.arrow !== null) {
				await engine.insert(name, version.arrow, 'own');
			} else {
				await engine.drop(name);
				await engine.run(createTable(version.table));
			}
		}
		for (const table of DERIVED_TABLES) {
			const sql = this.#published.rules.get(table.name);
			if (sql === undefined) throw new Error(`derived table ${table.name}: its rule is not published; reload the page`);
			await deriveTable(engine, table, sql);
		}
	}

	/** Ends the engine and gives its memory back. */
	async close(): Promise<void> {
		await this.#engine.close();
	}

	/** The engine takes the bytes away from here: they are copied before. */
	async #insert(name: string, stream: Uint8Array): Promise<void> {
		if (this.#engine.holds(name, PUBLISHED)) return;
		await this.#engine.insert(name, stream.slice(), PUBLISHED);
		await daysAsText(this.#engine, [name]);
	}
}
