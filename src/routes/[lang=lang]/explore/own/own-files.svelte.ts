/** What becomes of a reader's file on the page: looked at, confirmed, read, refused; the tables made so far. Knows no words. */

import { forget, forgetAll, keep, keptBytes, keptTables, type KeptTable } from '$lib/explore/files/kept.ts';
import { tableName } from '$lib/explore/files/names.ts';
import { read, recognise } from '$lib/explore/files/open.ts';
import type { Corrections, OwnTable, Progress } from '$lib/explore/files/own-file.ts';
import type { Choice } from '$lib/explore/files/parquet.ts';
import { Problems } from '$lib/explore/files/problems.ts';
import { Refusal, refusalOf } from '$lib/explore/files/refusal.ts';
import type { Remote } from '$lib/explore/files/remote.ts';
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
	#controller = new AbortController();

	constructor(asking: Asking, published: readonly string[], onexample: (sql: string) => void) {
		this.#asking = asking;
		this.#published = published;
		this.#onexample = onexample;
	}

	get busy(): boolean {
		return this.step.name === 'looking' || this.step.name === 'reading';
	}

	/** Looks at a file, anew with what the reader corrected. */
	async look(file: File, corrections: Corrections = {}): Promise<void> {
		await this.#work(file.name, async (signal) => {
			if (this.step.name !== 'text') this.step = { name: 'looking', file: file.name };
			const recognised = await recognise(file, corrections);
			if (signal.aborted) return;
			const table = this.#free(file.name);
			if (recognised !== null) {
				this.step = { name: 'text', file, table, recognised, corrections };
				return;
			}
			const { openParquet, partsOf } = await import('$lib/explore/files/parquet.ts');
			this.step = { name: 'parquet', file: file.name, table, open: await openParquet(partsOf(file)), remote: null };
		});
	}

	/** Looks at the end of a Parquet file of this site. */
	async lookAt(address: string): Promise<void> {
		await this.#work(address, async (signal) => {
			this.step = { name: 'looking', file: address };
			const [{ openRemote }, { openParquet }] = await Promise.all([
				import('$lib/explore/files/remote.ts'),
				import('$lib/explore/files/parquet.ts')
			]);
			const remote = await openRemote(address, location.href);
			const open = await openParquet(remote.file);
			if (signal.aborted) return;
			this.step = { name: 'parquet', file: remote.name, table: this.#free(remote.name), open, remote };
		});
	}

	async readText(): Promise<void> {
		const { step } = this;
		if (step.name !== 'text') return;
		const { file, recognised, table } = step;
		const problems = new Problems();
		await this.#reading(file.name, table, null, file.size, problems, (options) =>
			read(file, recognised, problems, options)
		);
	}

	async readParts(choice: Choice): Promise<void> {
		const { step } = this;
		if (step.name !== 'parquet') return;
		const { readParquet } = await import('$lib/explore/files/parquet.ts');
		const { open, file, table, remote } = step;
		await this.#reading(file, table, remote, open.bytes, new Problems(), (options) =>
			readParquet(open, choice, options)
		);
	}

	cancel(): void {
		this.#controller.abort();
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
			const { file, rows, columns, ipc } = table;
			if (kept) await keep({ name, file, rows, columns }, ipc);
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
		for (const { name, file, rows, columns } of this.kept) {
			if (this.tables.some((one) => one.name === name)) continue;
			const whole = async (): Promise<OwnTable> => ({ ipc: await keptBytes(name), rows, columns });
			if (!(await this.#reading(file, name, null, 0, new Problems(), whole, true))) return;
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
		remote: Remote | null,
		size: number,
		problems: Problems,
		make: (options: { signal: AbortSignal; onprogress: (progress: Progress) => void }) => Promise<OwnTable>,
		kept = false
	): Promise<boolean> {
		return this.#work(file, async (signal) => {
			this.step = { name: 'reading', file, progress: null };
			const onprogress = (progress: Progress) => (this.step = { name: 'reading', file, progress });
			const { ipc, rows, columns } = await make({ signal, onprogress });
			if (signal.aborted) throw new Refusal('stopped', 'a stop');
			// The engine takes the bytes away from here: they are copied before.
			const blob = new Blob([ipc]);
			if (!(await this.#asking.insert(name, ipc, signal))) {
				if (signal.aborted) throw new Refusal('stopped', 'a stop');
				this.step = { name: 'refused', file, refused: { code: 'engine', found: name } };
				return;
			}
			this.tables = [...this.tables, { name, file, rows, columns, bytes: blob.size, problems, ipc: blob, kept }];
			this.step = { name: 'done', table: name, fetched: remote?.fetched() ?? null, of: size };
			this.ask(name);
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
