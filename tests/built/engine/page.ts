/** A page that does nothing but hand the engine to a test; errors come back as plain values. */

import { EngineError } from '../../../src/lib/query/engine-error.ts';
import type { Query } from '../../../src/lib/query/query.ts';
import { recompute } from '../../../src/lib/query/recompute.ts';
import { startEngine } from '../../../src/lib/query/wasm.ts';
import type { BrowserEngine } from '../../../src/lib/query/wasm/browser-engine.ts';
import { fetchManifest, loadExtracts } from '../../../src/lib/query/wasm/load.ts';
import { newEngine } from '../../../src/lib/query/wasm/start.ts';

export interface Failure {
	readonly code: string;
	readonly file: string | null;
	readonly message: string;
}

export type Attempt<T> = { readonly value: T } | { readonly failure: Failure };

/** What `value` of the promise is, or why there is none. */
async function attempt<T>(promise: Promise<T>): Promise<Attempt<T>> {
	try {
		return { value: await promise };
	} catch (error) {
		const { name, message } = error as Error;
		const engine = error instanceof EngineError ? error : null;
		return { failure: { code: engine?.code ?? name, file: engine?.file ?? null, message } };
	}
}

/** A query that keeps its cells as they are. */
function plain(name: string, sql: string, columns: readonly string[]): Query<Record<string, unknown>> {
	const read: Query<Record<string, unknown>>['read'] = (cells) =>
		Object.fromEntries(columns.map((column) => [column, cells.textOrNull(column)]));
	return { name, extracts: [], sql, read };
}

const kit = { attempt, fetchManifest, loadExtracts, newEngine, plain, recompute, startEngine };

export type Kit = typeof kit;

declare global {
	interface Window {
		kit: Kit;
		engine: BrowserEngine;
	}
}

window.kit = kit;
