/** What happens to a reader's question on the page: loading, running, answered or failed. */

import { AskError } from '../query/ask-error.ts';
import { arrived, EngineError, type EngineFailure } from '../query/engine-error.ts';
import type { AskFailure } from '../query/ask-error.ts';
import type { Explorer } from '../query/explorer.ts';
import type { SqlPlace } from '../query/sql-place.ts';
import type { Answer } from './result/answer.ts';
import { Refusal } from './upload/refusal.ts';
import { isSmall, thisMachine } from './small-machine.ts';

export type Stage =
	| { readonly name: 'idle' | 'running' | 'reset' }
	| { readonly name: 'loading'; readonly part: 'engine' | 'tables'; readonly loaded: number; readonly total: number }
	| { readonly name: 'done'; readonly answer: Answer }
	| { readonly name: 'failed'; readonly failure: Failed };

export interface Failed {
	readonly code: AskFailure | EngineFailure;
	readonly message: string;
	readonly place: SqlPlace | null;
	readonly nearest: string | null;
	/** Is the engine gone, and with it what the reader made? */
	readonly lost: boolean;
}

type Make<Made> = (explorer: Explorer, signal: AbortSignal) => Promise<Made>;

export class QueryRunner {
	stage = $state.raw<Stage>({ name: 'idle' });
	/** Has an engine been loaded on this page? */
	loaded = $state(false);
	/** Did the last SQL change the published tables? They come back before the next question. */
	spoiled = $state(false);
	/** Is there work beside the answer that stands? */
	#quiet = $state(false);
	readonly #base: string;
	readonly #bytes: number;
	#explorer: Explorer | null = null;
	#controller: AbortController | null = null;
	/** A table of the reader's own did not come back: its file is not as it was. */
	onlost: (name: string) => void = () => {};
	#aside: AbortController | null = null;
	#last: Promise<void> = Promise.resolve();

	constructor(base: string, bytes: number) {
		this.#base = base;
		this.#bytes = bytes;
	}

	get busy(): boolean {
		return this.#quiet || this.stage.name === 'loading' || this.stage.name === 'running';
	}

	/** A small machine loads nothing before its reader has been told the size. */
	mayLoad(confirmed: boolean): boolean {
		return this.loaded || confirmed || !isSmall(thisMachine());
	}

	async ask(sql: string): Promise<void> {
		this.#aside?.abort();
		await this.#work(async (explorer, signal) => ({ name: 'done', answer: await explorer.ask(sql, { signal }) }));
	}

	async reset(): Promise<void> {
		await this.#work(async (explorer, signal) => {
			await explorer.reset(signal);
			return { name: 'reset' };
		});
	}

	/**
	 * Has a table of the reader's own made; null when the engine did not take it, which the stage then tells. Throws Refusal
	 * as `make` does.
	 */
	async make<Made>(make: Make<Made>, signal: AbortSignal): Promise<Made | null> {
		const outcome: { made: Made | null; refusal: Refusal | null } = { made: null, refusal: null };
		const taken = await this.#quietly(async (explorer, ownSignal) => {
			try {
				outcome.made = await make(explorer, ownSignal);
			} catch (cause) {
				if (cause instanceof Refusal) outcome.refusal = cause;
				else if (signal.aborted) outcome.refusal = new Refusal('stopped', 'a stop');
				else throw cause;
			}
		}, signal);
		if (outcome.refusal !== null) throw outcome.refusal;
		return taken ? outcome.made : null;
	}

	/** Has a table made of which nothing is told yet; null when no engine is free for it, or a question came between. */
	async aside<Made>(make: Make<Made>, signal: AbortSignal): Promise<Made | null> {
		const explorer = this.#explorer;
		if (explorer?.alive !== true || this.busy || signal.aborted) return null;
		const aside = (this.#aside = new AbortController());
		signal.addEventListener('abort', () => aside.abort());
		// Whatever happened to it, it is made anew when it is wanted, and told then.
		return make(explorer, aside.signal).catch(() => null);
	}

	/** Takes a table away that was made aside. */
	forget(name: string): void {
		this.#explorer?.remove(name).catch(() => {});
	}

	/** Takes a table of the reader's own away. */
	async remove(name: string): Promise<boolean> {
		return this.#quietly((explorer) => explorer.remove(name));
	}

	stop(): void {
		this.#controller?.abort();
	}

	/** Ends the engine; a later question starts it anew. */
	leave(): void {
		this.stop();
		void this.#explorer?.close();
	}

	/** Work without an answer of its own, after the question that runs: an answer that stands is left. */
	async #quietly(
		what: (explorer: Explorer, signal: AbortSignal) => Promise<void>,
		signal?: AbortSignal
	): Promise<boolean> {
		await this.#last;
		if (this.busy || signal?.aborted === true) return false;
		const before = this.stage.name === 'done' ? this.stage : ({ name: 'idle' } as const);
		const stop = () => this.stop();
		signal?.addEventListener('abort', stop);
		await this.#work(async (explorer, signal) => {
			await what(explorer, signal);
			return before;
		}, true);
		signal?.removeEventListener('abort', stop);
		return this.stage === before;
	}

	async #work(what: (explorer: Explorer, signal: AbortSignal) => Promise<Stage>, quiet = false): Promise<void> {
		if (this.busy) return;
		this.#last = this.#worked(what, quiet);
		await this.#last;
	}

	async #worked(what: (explorer: Explorer, signal: AbortSignal) => Promise<Stage>, quiet: boolean): Promise<void> {
		this.#controller = new AbortController();
		const alive = this.#explorer?.alive === true;
		if (!alive) this.stage = { name: 'loading', part: 'engine', loaded: 0, total: this.#bytes };
		else if (!quiet) this.stage = { name: 'running' };
		this.#quiet = quiet;
		try {
			this.#explorer ??= await this.#open();
			this.stage = await what(this.#explorer, this.#controller.signal);
			this.loaded = true;
		} catch (cause) {
			this.stage = { name: 'failed', failure: failed(cause, alive && this.#explorer?.alive === false) };
		} finally {
			this.#quiet = false;
			this.spoiled = this.#explorer?.spoiled === true;
		}
	}

	async #open(): Promise<Explorer> {
		const { Explorer: Engine } = await arrived(import('../query/explorer.ts'));
		return new Engine({
			base: this.#base,
			onprogress: (part, loaded, total) => {
				if (this.busy) this.stage = { name: 'loading', part, loaded, total };
			},
			onrunning: () => {
				this.loaded = true;
				this.stage = { name: 'running' };
			},
			onlost: (name) => this.onlost(name)
		});
	}
}

function failed(cause: unknown, lost: boolean): Failed {
	const message = cause instanceof Error ? cause.message : String(cause);
	if (cause instanceof AskError) {
		const { code, place, nearest } = cause;
		return { code, message, place, nearest, lost };
	}
	const code = cause instanceof EngineError ? cause.code : navigator.onLine ? 'crashed' : 'offline';
	return { code, message, place: null, nearest: null, lost };
}
