/** The engine of a page: started once, on the reader's wish, and shared by all who ask for it. */

import { cancelled } from './engine-error.ts';
import type { BrowserEngine } from './wasm/browser-engine.ts';
import { newEngine, type StartOptions } from './wasm/start.ts';

type Progress = (loaded: number, total: number) => void;

interface Start {
	readonly engine: Promise<BrowserEngine>;
	/** Null while it starts. */
	ready: BrowserEngine | null;
	readonly listeners: Set<Progress>;
	readonly controller: AbortController;
}

let current: Start | null = null;

/**
 * The page's engine. Who asks while it starts joins that start, and any one's abort ends it for all; once it is ready
 * it is handed out at once; after a failure, a crash or a close the next call starts a new one. Throws EngineError.
 */
export async function startEngine(options: StartOptions): Promise<BrowserEngine> {
	const { onprogress, signal } = options;
	if (signal?.aborted === true) throw cancelled();
	if (current?.ready?.alive === false) current = null;
	const start = (current ??= begin(options));
	if (onprogress !== undefined) start.listeners.add(onprogress);
	const onabort = () => start.controller.abort();
	signal?.addEventListener('abort', onabort);
	try {
		return await start.engine;
	} catch (cause) {
		if (current === start) current = null;
		throw cause;
	} finally {
		signal?.removeEventListener('abort', onabort);
	}
}

function begin(options: StartOptions): Start {
	const listeners = new Set<Progress>();
	const controller = new AbortController();
	const onprogress: Progress = (loaded, total) => listeners.forEach((listener) => listener(loaded, total));
	const engine = newEngine({ ...options, onprogress, signal: controller.signal });
	const start: Start = { engine, ready: null, listeners, controller };
	engine.then(
		(ready) => (start.ready = ready),
		() => {}
	);
	return start;
}
