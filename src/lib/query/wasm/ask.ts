/** Puts a reader's SQL to a running engine within limits, and stops it in time. */

import type { AsyncRecordBatchStreamReader, RecordBatch } from 'apache-arrow';
import { AskError } from '../ask-error.ts';
import type { Answer } from '../table-answer.ts';
import { arrowAnswer } from './arrow-answer.ts';
import type { BrowserEngine } from './browser-engine.ts';

export interface AskLimits {
	readonly signal?: AbortSignal | undefined;
	readonly seconds: number;
	readonly rows: number;
}

/** Milliseconds that an engine has to stop by itself before it is ended. */
const STOP_PATIENCE = 120;

/** Bytes of an answer that a tab holds without trouble. */
const MOST_BYTES = 256e6;

/**
 * The answer of the last statement. Throws AskError `time` or `stopped`, EngineError when the engine broke, and the
 * engine's own error about the SQL. After a stop the engine may have been ended: ask it whether it is alive.
 */
export async function askEngine(engine: BrowserEngine, sql: string, limits: AskLimits): Promise<Answer> {
	const { signal, seconds } = limits;
	if (signal?.aborted === true) throw stopped();
	const halt = new AbortController();
	const working = collected(engine, sql, limits, halt.signal);
	const quiet = working.then(
		() => {},
		() => {}
	);
	let onabort: () => void = () => {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	const halted = new Promise<never>((_, reject) => {
		const stop = (why: AskError) => {
			if (halt.signal.aborted) return;
			halt.abort();
			void halting(engine, quiet).then(() => reject(why));
		};
		onabort = () => stop(stopped());
		signal?.addEventListener('abort', onabort);
		timer = setTimeout(() => stop(tooLong(seconds)), seconds * 1000);
	});
	try {
		return await Promise.race([
			working.catch((cause: unknown) => (halt.signal.aborted ? halted : raise(cause))),
			halted
		]);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', onabort);
	}
}

async function halting(engine: BrowserEngine, quiet: Promise<void>): Promise<void> {
	engine.use((connection) => connection.cancelSent()).catch(() => {});
	const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), STOP_PATIENCE));
	if ((await Promise.race([quiet, late])) === 'late') await engine.close();
}

async function collected(engine: BrowserEngine, sql: string, { rows }: AskLimits, halt: AbortSignal): Promise<Answer> {
	const begin = performance.now();
	// Streamed, so that an answer without end can be cut and stopped.
	const reader: AsyncRecordBatchStreamReader = await engine.use((connection) => connection.send(sql, true));
	await engine.use(() => reader.open());
	// A reader forgets it with the last batch.
	const { schema } = reader;
	const batches: RecordBatch[] = [];
	let [arrived, bytes] = [0, 0];
	while (arrived <= rows && bytes <= MOST_BYTES && !halt.aborted) {
		const { done, value } = await engine.use(() => reader.next());
		if (done === true) break;
		batches.push(value as RecordBatch);
		arrived += (value as RecordBatch).numRows;
		bytes += (value as RecordBatch).data.byteLength;
	}
	const cut = arrived > rows || bytes > MOST_BYTES;
	return arrowAnswer(schema, batches, { rows, cut, ms: performance.now() - begin });
}

function stopped(): AskError {
	return new AskError('stopped', 'the question was stopped; ask again when you like');
}

function tooLong(seconds: number): AskError {
	return new AskError('time', `the question should end in time; ask for less, got nothing for ${seconds} seconds`);
}

function raise(cause: unknown): never {
	throw cause;
}
