/** What becomes of a reader's files on the page: read, checked, drawn beside the published answers. */

import type { ParsedTables } from '../../contract/check/parsed-table.ts';
import { RECORD_TABLES } from '../../contract/record.ts';
import { comparedRows } from './compared.ts';
import type { UserDataset, Placing } from './user-dataset.ts';
import { arrived, EngineError } from '../../query/engine-error.ts';
import type { UserRecord, PublishedFiles } from '../../query/user-record.ts';
import { today } from '../../export/today.ts';
import { answeredFigure, originsOf, type Answered } from './answers.ts';
import { readUploaded } from './read-uploaded.ts';
import type { UploadedFile, Outcome, RefusedFile, Stage } from './stage.ts';

export interface FigureName {
	readonly id: string;
	readonly title: string;
	/** Path of its words. */
	readonly words: string;
	/** Tables. */
	readonly reads: readonly string[];
}

export class YourData {
	stage = $state.raw<Stage>({ name: 'idle' });
	files = $state.raw<readonly UploadedFile[]>([]);
	refused = $state.raw<readonly RefusedFile[]>([]);
	placing = $state<Placing>('beside');
	/** What the check said of the files as they are now; null before. */
	uploaded = $state.raw<UserDataset | null>(null);
	readonly #base: string;
	readonly #figures: readonly FigureName[];
	#published: { readonly files: PublishedFiles; readonly parsed: ParsedTables } | null = null;
	#record: UserRecord | null = null;
	/** Published answers by figure. */
	readonly #answers: Record<string, Answered> = {};
	#controller = new AbortController();

	constructor(base: string, figures: readonly FigureName[]) {
		this.#base = base;
		this.#figures = figures;
	}

	get busy(): boolean {
		return ['reading', 'loading', 'starting', 'comparing'].includes(this.stage.name);
	}

	/** A file of a name that is there already takes its place. */
	async take(files: readonly File[]): Promise<void> {
		await this.#work(async () => {
			for (const file of files) {
				this.stage = { name: 'reading', file: file.name };
				this.refused = this.refused.filter(({ name }) => name !== file.name);
				const read = await readUploaded(file);
				const others = this.files.filter(({ name }) => name !== file.name);
				if ('code' in read) {
					this.refused = [...this.refused, read];
					this.files = others;
				} else this.files = [...others, read];
			}
			await this.#check();
		});
	}

	async follow(name: string, table: string): Promise<void> {
		const found = RECORD_TABLES.find((one) => one.name === table) ?? null;
		this.files = this.files.map((file) => (file.name === name ? { ...file, table: found } : file));
		await this.#work(() => this.#check());
	}

	async remove(name: string): Promise<void> {
		this.files = this.files.filter((file) => file.name !== name);
		await this.#work(() => this.#check());
	}

	async place(placing: Placing): Promise<void> {
		this.placing = placing;
		await this.#work(() => this.#check());
	}

	/** Derives the record with the reader's rows and asks every figure that feels them. */
	async draw(): Promise<void> {
		const dataset = this.uploaded;
		if (dataset === null || dataset.problems.length > 0 || dataset.tables.length === 0) return;
		await this.#work(async (signal) => {
			const { files } = await this.#publishedRecord(signal);
			const [{ feeling }, { versionOf }] = await Promise.all([
				arrived(import('./reads.ts')),
				arrived(import('./versions.ts'))
			]);
			const felt = feeling(
				dataset.tables.map(({ table }) => table.name),
				files.rules
			);
			const figures = this.#figures.filter(({ reads }) => reads.some((table) => felt.has(table)));
			const record = await this.#engine(files, signal);
			const all = 2 * figures.length;
			this.stage = { name: 'comparing', done: 0, all };
			if (figures.some(({ id }) => this.#answers[id] === undefined)) await record.publish({ signal });
			for (const [at, { id }] of figures.entries()) {
				this.#answers[id] ??= await answeredFigure(id, record.connector);
				signal.throwIfAborted();
				this.stage = { name: 'comparing', done: at + 1, all };
			}
			const versions = [];
			for (const table of dataset.tables) versions.push(await versionOf(table));
			await record.derive(versions);
			const outcomes: Outcome[] = [];
			for (const figure of figures) {
				outcomes.push(this.#outcome(figure, await answeredFigure(figure.id, record.connector)));
				signal.throwIfAborted();
				this.stage = { name: 'comparing', done: figures.length + outcomes.length, all };
			}
			this.stage = { name: 'drawn', outcomes, origins: await originsOf(record.connector), uploaded: dataset };
		});
	}

	stop(): void {
		this.#controller.abort();
	}

	/** Ends the engine. */
	leave(): void {
		this.stop();
		void this.#record?.close();
		this.#record = null;
	}

	#outcome({ id, title, words }: FigureName, answered: Answered): Outcome {
		const published = this.#answers[id];
		if ('problem' in answered) return { id, title, words, answer: null, compared: null, problem: answered.problem };
		const before =
			published !== undefined && 'answer' in published ? published.answer : { rows: [], annotations: [], weak: {} };
		const compared = comparedRows(
			[...before.rows, ...before.annotations],
			[...answered.answer.rows, ...answered.answer.annotations]
		);
		return { id, title, words, answer: answered.answer, compared, problem: '' };
	}

	async #check(): Promise<void> {
		this.uploaded = null;
		const following = this.files.flatMap(({ table, ...file }) => (table === null ? [] : [{ ...file, table }]));
		if (following.length === 0 || following.length < this.files.length) {
			this.stage = { name: 'idle' };
			return;
		}
		const { parsed } = await this.#publishedRecord(this.#controller.signal);
		const { userDataset } = await arrived(import('./user-dataset.ts'));
		this.uploaded = userDataset(parsed, following, this.placing, today());
		this.stage = { name: 'checked' };
	}

	async #publishedRecord(signal: AbortSignal): Promise<{ files: PublishedFiles; parsed: ParsedTables }> {
		if (this.#published !== null) return this.#published;
		const onprogress = (loaded: number, total: number) => (this.stage = { name: 'loading', loaded, total });
		const [{ fetchPublished }, { publishedTables }] = await Promise.all([
			arrived(import('../../query/user-record.ts')),
			arrived(import('./published-tables.ts'))
		]);
		const files = await fetchPublished(this.#base, { signal, onprogress });
		return (this.#published = { files, parsed: publishedTables(files.tables) });
	}

	async #engine(files: PublishedFiles, signal: AbortSignal): Promise<UserRecord> {
		if (this.#record?.alive === true) return this.#record;
		const onprogress = (loaded: number, total: number) => (this.stage = { name: 'starting', loaded, total });
		onprogress(0, 1);
		const { UserRecord: Engine } = await arrived(import('../../query/user-record.ts'));
		return (this.#record = await Engine.open(this.#base, files, { signal, onprogress }));
	}

	async #work(what: (signal: AbortSignal) => Promise<void>): Promise<void> {
		this.#controller.abort();
		const controller = (this.#controller = new AbortController());
		try {
			await what(controller.signal);
		} catch (cause) {
			if (controller !== this.#controller) return;
			const code = cause instanceof EngineError ? cause.code : controller.signal.aborted ? 'cancelled' : null;
			this.stage = { name: 'failed', code, message: cause instanceof Error ? cause.message : String(cause) };
		}
	}
}
