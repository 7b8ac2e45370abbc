/** Tables of a text file: a simple CSV is read while its reader still looks at what was recognised of it. */

import { engineCsv } from './engine-csv.ts';
import { SMALL_CSV, type Progress, type Recognised } from './user-file.ts';
import type { UploadReader } from './upload-reader.ts';
import { isSmall, thisMachine } from '../small-machine.ts';
import type { QueryRunner } from '../query-runner.svelte.ts';
import { ofCsv, ofParts, type Made, type Making, type OnProgress } from './making.ts';
import type { TextStep } from './step.ts';

/** Bytes up to which a file is read before it is confirmed. */
const AHEAD = 128e6;

/** What is read before it is confirmed. */
interface Ahead {
	readonly recognised: Recognised;
	readonly table: string;
	/** Null when it has to be read anew. */
	readonly made: Promise<Made | 'ambiguous' | null>;
	readonly controller: AbortController;
}

export class TextTables {
	readonly #runner: QueryRunner;
	readonly #reader: UploadReader;
	#ahead: Ahead | null = null;
	#progress: Progress | null = null;
	#onprogress: OnProgress | null = null;

	constructor(runner: QueryRunner, reader: UploadReader) {
		this.#runner = runner;
		this.#reader = reader;
	}

	/** The file was recognised: what is likely to be confirmed is begun, where it costs its reader nothing. */
	recognised(step: TextStep): void {
		this.end();
		const csv = this.#asCsv(step, (progress) => {
			this.#progress = progress;
			this.#onprogress?.(progress);
		});
		if (csv === null || step.file.size > AHEAD || isSmall(thisMachine())) return;
		const controller = new AbortController();
		const made = this.#runner.aside(csv, controller.signal);
		this.#ahead = { recognised: step.recognised, table: step.table, made, controller };
	}

	/** The table as it is confirmed; null when the engine did not take it. Throws Refusal. */
	async made(step: TextStep, onprogress: OnProgress, signal: AbortSignal): Promise<Made | null> {
		const made = (await this.#madeAhead(step, onprogress, signal)) ?? (await this.#madeNow(step, onprogress, signal));
		if (made !== 'ambiguous') return made;
		if (signal.aborted) return null;
		return this.#runner.make(ofParts(step.table, this.#reader.read(step.recognised, onprogress)), signal);
	}

	/** Leaves nothing of what was not confirmed. */
	end(): void {
		this.#ahead?.controller.abort();
		if (this.#ahead !== null) this.#runner.forget(this.#ahead.table);
		this.#ahead = this.#progress = this.#onprogress = null;
	}

	async #madeAhead(step: TextStep, onprogress: OnProgress, signal: AbortSignal): Promise<Made | 'ambiguous' | null> {
		const ahead = this.#ahead;
		if (ahead?.recognised !== step.recognised) return null;
		this.#onprogress = onprogress;
		if (this.#progress !== null) onprogress(this.#progress);
		const onabort = () => this.end();
		signal.addEventListener('abort', onabort);
		const made = await ahead.made;
		signal.removeEventListener('abort', onabort);
		this.#ahead = null;
		return made;
	}

	async #madeNow(step: TextStep, onprogress: OnProgress, signal: AbortSignal): Promise<Made | 'ambiguous' | null> {
		const csv = this.#asCsv(step, onprogress);
		return csv === null || signal.aborted ? 'ambiguous' : this.#runner.make(csv, signal);
	}

	/** By DuckDB's own reader, where it is the quicker one. */
	#asCsv({ file, table, recognised }: TextStep, onprogress: OnProgress): Making<Made | 'ambiguous'> | null {
		const csv = file.size > SMALL_CSV ? engineCsv(recognised) : null;
		return csv === null ? null : ofCsv(table, file, csv, this.#reader, onprogress);
	}
}
