/** Has a worker read a reader's file, and ends it when the reader stops. */

import type { SimpleCsv } from '../../query/simple-csv.ts';
import type { Corrections, Part, Progress, Recognised } from './user-file.ts';
import type { Choice } from './parts.ts';
import type { Answers, Opened, WorkerRequest, ReadFile, WorkerMessage } from './reading-messages.ts';
import { Refusal } from './refusal.ts';

interface PendingRequest {
	readonly resolve: (answer: never) => void;
	readonly reject: (cause: Refusal) => void;
}

/** A table that is being read. */
export interface Reading {
	/** Throws Refusal when the file has no more that can be read; each part is used up before the next one. */
	readonly parts: AsyncIterable<Part>;
	/** When all parts are there. */
	readonly done: Promise<ReadFile>;
}

export class UploadReader {
	#worker: Worker | null = null;
	#file: File | null = null;
	#pending = new Map<number, PendingRequest>();
	#last = 0;
	/** Has nothing been asked of the worker yet? */
	#fresh = false;
	#onstream: (message: Extract<WorkerMessage, { type: 'part' | 'progress' }>) => void = () => {};

	/** Starts the worker for a file that is likely to come. */
	ready(): void {
		if (this.#worker !== null) return;
		this.#worker = this.#started();
		this.#fresh = true;
	}

	/** Null for Parquet, which is opened by parts. Throws Refusal. */
	async recognise(file: File, corrections: Corrections): Promise<Recognised | null> {
		// The worker knows what it unpacked of a file; another file needs one that is free.
		if (file !== this.#file) this.#begin();
		if (this.#file === null) this.#send(0, { ask: 'take', file });
		this.#file = file;
		return this.#ask({ ask: 'recognise', corrections });
	}

	/** Of the file recognised last. Throws Refusal. */
	async open(): Promise<Opened> {
		return this.#ask({ ask: 'open', remote: null });
	}

	/** Of this site; `page` is where the address was written. Throws Refusal. */
	async openRemote(address: string, page: string): Promise<Opened> {
		this.#begin();
		return this.#ask({ ask: 'open', remote: { address, page } });
	}

	/** Reads the file recognised last. */
	read(recognised: Recognised, onprogress: (progress: Progress) => void): Reading {
		return this.#reading(this.#ask({ ask: 'read', recognised }), onprogress);
	}

	/** Rows of the file recognised last; null when DuckDB might understand it otherwise. Throws Refusal. */
	async check(csv: SimpleCsv, onprogress: (progress: Progress) => void): Promise<number | null> {
		this.#onstream = (message) => message.type === 'progress' && onprogress(message.progress);
		return this.#ask({ ask: 'check', csv });
	}

	/** Reads of the file opened last. */
	readParts(choice: Choice, onprogress: (progress: Progress) => void): Reading {
		return this.#reading(this.#ask({ ask: 'readParts', choice }), onprogress);
	}

	/** Stops whatever is read, and gives its memory back. */
	end(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#file = null;
		this.#fresh = false;
		this.#refuse(new Refusal('stopped', 'a stop'));
	}

	/** A worker that is still doing something else would have to be waited for. */
	#begin(): void {
		if (!this.#fresh) this.end();
		this.#fresh = false;
	}

	#reading(done: Promise<ReadFile>, onprogress: (progress: Progress) => void): Reading {
		const parts: Part[] = [];
		let [ended, wake] = [false, () => {}];
		this.#onstream = (message) => {
			if (message.type === 'progress') return onprogress(message.progress);
			parts.push(message.part);
			wake();
		};
		const end = () => {
			ended = true;
			wake();
		};
		done.then(end, end);
		const used = () => this.#send(0, { ask: 'more' });
		async function* inTurn(): AsyncGenerator<Part> {
			for (;;) {
				const part = parts.shift();
				if (part !== undefined) {
					yield part;
					used();
				} else if (ended) {
					await done;
					return;
				} else await new Promise<void>((resolve) => (wake = resolve));
			}
		}
		return { parts: inTurn(), done };
	}

	async #ask<Ask extends keyof Answers>(question: Extract<WorkerRequest, { ask: Ask }>): Promise<Answers[Ask]> {
		const id = (this.#last += 1);
		return new Promise<Answers[Ask]>((resolve, reject) => {
			this.#pending.set(id, { resolve, reject });
			this.#send(id, question);
		});
	}

	#send(id: number, question: WorkerRequest): void {
		if (question.ask === 'more' && this.#worker === null) return;
		this.#worker ??= this.#started();
		this.#worker.postMessage([id, question]);
	}

	#started(): Worker {
		const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
			if (worker !== this.#worker) return;
			if (data.type === 'part' || data.type === 'progress') return this.#onstream(data);
			const pending = this.#pending.get(data.id);
			this.#pending.delete(data.id);
			if (data.type === 'answer') pending?.resolve(data.answer as never);
			else pending?.reject(new Refusal(data.code, data.found));
		};
		// A script that did not load tells no message.
		worker.onerror = ({ message }) => {
			if (worker !== this.#worker) return;
			this.#refuse(message ? new Refusal('damaged', message) : new Refusal('reader', 'no script'));
			this.end();
		};
		return worker;
	}

	#refuse(refusal: Refusal): void {
		const pending = [...this.#pending.values()];
		this.#pending.clear();
		for (const { reject } of pending) reject(refusal);
	}
}
