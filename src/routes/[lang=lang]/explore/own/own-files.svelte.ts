/** What becomes of a reader's file on the page: looked at, confirmed, read, refused; the tables made so far. Knows no words. */

import { forget, forgetAll, keep, keptParts, keptTables, type KeptTable } from '$lib/explore/files/kept.ts';
import { tableName } from '$lib/explore/files/names.ts';
import type { Corrections, Progress } from '$lib/explore/files/own-file.ts';
import { OwnReader, type Reading } from '$lib/explore/files/own-reader.ts';
import type { Choice } from '$lib/explore/files/parts.ts';
import { Refusal, refusalOf } from '$lib/explore/files/refusal.ts';
import { quotedName } from '$lib/query/sql-quotes.ts';
import type { Asking } from '../asking.svelte.ts';
import type { ReadTable, Step } from './step.ts';

export class OwnFiles {
	step = $state.raw<Step>({ name: 'idle' });
	tables = $state.raw<readonly ReadTable[]>([]);
	/** Kept at an earlier visit and not brought back yet, or kept now. */
	kept = $state.raw<readonly KeptTable[]>([]);
	stored = $state.raw<'' | 'forgotten' | 'failed'>('');
	readonly #asking: Asking;
	readonly #published: readonly string[];
	readonly #onexample: (sql: string) => void;
	readonly #reader = new OwnReader();
	#controller = new AbortController();

	constructor(asking: Asking, published: readonly string[], onexample: (sql: string) => void) {
		this.#asking = asking;
		this.#published = published;
		this.#onexample = onexample;
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
		await this.#look(file, corrections, step.name === 'text' && step.file === file ? step.fetched : null);
	}

	async #look(file: File, corrections: Corrections, fetched: number | null): Promise<void> {
		await this.#work(file.name, async (signal) => {
			if (this.step.name !== 'text') this.step = { name: 'looking', file: file.name };
			const recognised = await this.#reader.recognise(file, corrections);
			if (signal.aborted) return;
			const table = this.#free(file.name);
			if (recognised !== null) {
				this.step = { name: 'text', file, table, recognised, corrections, fetched };
				return;
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
		const { step } = this;
		if (step.name !== 'text') return;
		const { file, recognised, table } = step;
		await this.#reading(file.name, table, file.size, (onprogress) => this.#reader.read(recognised, onprogress));
	}

	async readParts(choice: Choice): Promise<void> {
		const { step } = this;
		if (step.name !== 'parquet') return;
		const { open, file, table } = step;
		await this.#reading(file, table, open.bytes, (onprogress) => this.#reader.readParts(choice, onprogress));
	}

	cancel(): void {
		this.#controller.abort();
		this.#reader.end();
		if (this.step.name !== 'reading') this.step = { name: 'idle' };
	}

	ask(name: string): void {
		this.#onexample(`select *\nfrom ${quotedName(name)}\nlimit 100`);
	}

	async remove(name: string): Promise<void> {
		if (!(await this.#asking.remove(name))) return;
		this.tables = this.tables.filter((table) => table.name !== name);
		if (this.step.name === 'done') this.step = { name: 'idle' };
	}

	async keep(name: string, kept: boolean): Promise<void> {
		const table = this.tables.find((one) => one.name === name);
		if (table === undefined) return;
		this.stored = '';
		try {
			const { file, rows, columns, ipc, parts } = table;
			if (kept) await keep({ name, file, rows, columns, ...(parts === undefined ? {} : { parts }) }, ipc);
			else await forget(name);
			this.tables = this.tables.map((one) => (one.name === name ? { ...one, kept } : one));
		} catch {
			this.stored = 'failed';
		}
		await this.list();
	}

	/** Which tables lie in this browser; nothing of them is read. */
	async list(): Promise<void> {
		this.kept = await keptTables().catch(() => []);
	}

	async restore(): Promise<void> {
		for (const table of this.kept) {
			const { name, file, rows, columns } = table;
			if (this.tables.some((one) => one.name === name)) continue;
			const done = Promise.resolve({ rows, columns, problems: { first: [], count: 0 }, fetched: null });
			if (!(await this.#reading(file, name, 0, () => ({ parts: keptParts(table), done }), true))) return;
		}
	}

	async forgetAll(): Promise<void> {
		await forgetAll();
		this.tables = this.tables.map((table) => ({ ...table, kept: false }));
		this.stored = 'forgotten';
		await this.list();
	}

	async #reading(
		file: string,
		name: string,
		size: number,
		begin: (onprogress: (progress: Progress) => void) => Reading,
		kept = false
	): Promise<boolean> {
		return this.#work(file, async (signal) => {
			this.step = { name: 'reading', file, progress: null };
			try {
				const { parts, done } = begin((progress) => (this.step = { name: 'reading', file, progress }));
				const blobs = await this.#asking.insert(name, parts, signal);
				if (signal.aborted) throw new Refusal('stopped', 'a stop');
				if (blobs === null) {
					this.step = { name: 'refused', file, refused: { code: 'engine', found: name } };
					return;
				}
				const { rows, columns, problems, fetched } = await done;
				const ipc = new Blob([...blobs]);
				const own = { name, file, rows, columns, problems, kept, ipc, bytes: ipc.size };
				this.tables = [...this.tables, { ...own, parts: blobs.map((part) => part.size) }];
				this.step = { name: 'done', table: name, fetched, of: size };
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
		const own = [...this.tables, ...this.kept].map(({ name }) => name);
		return tableName(file, [...this.#published, ...own]);
	}
}
