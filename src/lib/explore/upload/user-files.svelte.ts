/** What becomes of a reader's file on the page: looked at, confirmed, read, refused; the tables made so far. */

import { storedContent, storedParts } from './stored-tables.ts';
import { tableName } from './names.ts';
import type { Corrections } from './user-file.ts';
import { UploadReader } from './upload-reader.ts';
import type { Choice } from './parts.ts';
import { Refusal, refusalOf } from './refusal.ts';
import { quotedName } from '../../query/sql-quotes.ts';
import type { QueryRunner } from '../query-runner.svelte.ts';
import { ofStoredCsv, ofParts, type Made, type OnProgress } from './making.ts';
import type { ReadTable, Step } from './step.ts';
import { Stored } from './stored.svelte.ts';
import { TextTables } from './text-tables.ts';

export class UserFiles {
	step = $state.raw<Step>({ name: 'idle' });
	tables = $state.raw<readonly ReadTable[]>([]);
	readonly stored = new Stored();
	readonly #runner: QueryRunner;
	readonly #published: readonly string[];
	readonly #onexample: (sql: string) => void;
	readonly #reader = new UploadReader();
	readonly #text: TextTables;
	#controller = new AbortController();
	/** The last look at a file, to its end: what was corrected meanwhile counts when the file is read. */
	#looked: Promise<void> = Promise.resolve();

	constructor(runner: QueryRunner, published: readonly string[], onexample: (sql: string) => void) {
		this.#runner = runner;
		this.#text = new TextTables(runner, this.#reader);
		runner.onlost = (name) => this.#lose(name);
		this.#published = published;
		this.#onexample = onexample;
	}

	get names(): readonly string[] {
		return this.tables.map(({ name }) => name);
	}

	get busy(): boolean {
		return this.step.name === 'looking' || this.step.name === 'reading';
	}

	/** Has a reader come to where files are chosen? What reads them is made ready. */
	expect(): void {
		this.#reader.ready();
	}

	/** Looks at a file, anew with what the reader corrected. */
	async look(file: File, corrections: Corrections = {}): Promise<void> {
		const { step } = this;
		const corrected = step.name === 'text' && step.file === file ? step : null;
		// The next correction adds to this one, also before the file was looked at anew.
		if (corrected !== null) this.step = { ...corrected, corrections };
		this.#looked = this.#look(file, corrections, corrected?.fetched ?? null);
		await this.#looked;
	}

	async #look(file: File, corrections: Corrections, fetched: number | null): Promise<void> {
		await this.#work(file.name, async (signal) => {
			if (this.step.name !== 'text') this.step = { name: 'looking', file: file.name };
			const recognised = await this.#reader.recognise(file, corrections);
			if (signal.aborted) return;
			const table = this.#free(file.name);
			if (recognised !== null) {
				this.step = { name: 'text', file, table, recognised, corrections, fetched };
				return this.#text.recognised(this.step);
			}
			const { contents } = await this.#reader.open();
			if (!signal.aborted && contents !== null) this.step = { name: 'parquet', file: file.name, table, open: contents };
		});
	}

	/** Looks at a file of this site: at its list of contents, else at the whole of it. */
	async lookAt(address: string): Promise<void> {
		await this.#work(address, async (signal) => {
			this.step = { name: 'looking', file: address };
			const { contents, whole, name } = await this.#reader.openRemote(address, location.href);
			if (signal.aborted) return;
			if (whole !== null) return this.#look(whole, {}, whole.size);
			if (contents === null) return;
			this.step = { name: 'parquet', file: name ?? address, table: this.#free(name ?? address), open: contents };
		});
	}

	async readText(): Promise<void> {
		await this.#looked;
		const { step } = this;
		if (step.name !== 'text') return;
		const { file, table } = step;
		await this.#table(file.name, table, file.size, (onprogress, signal) => this.#text.made(step, onprogress, signal));
	}

	async readParts(choice: Choice): Promise<void> {
		const { step } = this;
		if (step.name !== 'parquet') return;
		const { open, file, table } = step;
		await this.#table(file, table, open.bytes, (onprogress, signal) =>
			this.#runner.make(ofParts(table, this.#reader.readParts(choice, onprogress)), signal)
		);
	}

	cancel(): void {
		this.#controller.abort();
		this.#text.end();
		this.#reader.end();
		if (this.step.name !== 'reading') this.step = { name: 'idle' };
	}

	ask(name: string): void {
		this.#onexample(`select *\nfrom ${quotedName(name)}\nlimit 100`);
	}

	async remove(name: string): Promise<void> {
		if (!(await this.#runner.remove(name))) return;
		this.tables = this.tables.filter((table) => table.name !== name);
		if (this.step.name === 'done') this.step = { name: 'idle' };
	}

	async keep(name: string, wanted: boolean): Promise<void> {
		const table = this.tables.find((one) => one.name === name);
		if (table === undefined || !(await this.stored.keep(table, wanted))) return;
		this.tables = this.tables.map((one) => (one.name === name ? { ...one, persisted: wanted } : one));
	}

	async restore(): Promise<void> {
		for (const table of this.stored.tables) {
			const { name, file, rows, columns, csv } = table;
			if (this.tables.some((one) => one.name === name)) continue;
			const done = Promise.resolve({ rows, columns, problems: { first: [], count: 0 }, fetched: null });
			const make = async (_: OnProgress, signal: AbortSignal) => {
				const making =
					csv === undefined
						? ofParts(name, { parts: storedParts(table), done })
						: ofStoredCsv(name, rows, csv, await storedContent(table));
				return this.#runner.make(making, signal);
			};
			if (!(await this.#table(file, name, 0, make, true))) return;
		}
	}

	async forgetAll(): Promise<void> {
		await this.stored.forgetAll();
		this.tables = this.tables.map((table) => ({ ...table, persisted: false }));
	}

	#lose(name: string): void {
		const file = this.tables.find((table) => table.name === name)?.file ?? name;
		this.tables = this.tables.filter((table) => table.name !== name);
		this.step = { name: 'refused', file, refused: { code: 'changed', found: name } };
	}

	/** Null when the engine did not take it. */
	async #table(
		file: string,
		name: string,
		size: number,
		make: (onprogress: OnProgress, signal: AbortSignal) => Promise<Made | null>,
		isStored = false
	): Promise<boolean> {
		return this.#work(file, async (signal) => {
			this.step = { name: 'reading', file, progress: null };
			try {
				const made = await make((progress) => {
					if (this.step.name === 'reading') this.step = { name: 'reading', file, progress };
				}, signal);
				if (signal.aborted) throw new Refusal('stopped', 'a stop');
				if (made === null) {
					this.step = { name: 'refused', file, refused: { code: 'engine', found: name } };
					return;
				}
				this.tables = [...this.tables, { ...made, name, file, persisted: isStored, bytes: made.content.size }];
				this.step = { name: 'done', table: name, fetched: made.fetched, of: size };
				this.ask(name);
			} finally {
				if (!signal.aborted) this.#reader.end();
			}
		});
	}

	async #work(file: string, what: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
		this.#controller.abort();
		const controller = (this.#controller = new AbortController());
		try {
			await what(controller.signal);
		} catch (cause) {
			if (controller !== this.#controller) return false;
			this.step = { name: 'refused', file, refused: refusalOf(cause) };
		}
		return this.step.name === 'done';
	}

	#free(file: string): string {
		const names = [...this.tables, ...this.stored.tables].map(({ name }) => name);
		return tableName(file, [...this.#published, ...names]);
	}
}
