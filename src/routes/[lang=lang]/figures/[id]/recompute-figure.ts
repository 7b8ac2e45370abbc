/** Starts the engine in the browser, loads the published extracts of one query and asks it again. Knows no words. */

import { fetchManifest, loadExtracts } from '$lib/query/wasm/load.ts';
import { recompute, type Recomputed } from '$lib/query/recompute.ts';
import { startEngine } from '$lib/query/wasm.ts';
import type { Query } from '$lib/query/query.ts';

export interface RecomputeOptions {
	/** Path of the site on its host. */
	readonly base: string;
	readonly signal: AbortSignal;
	/** Bytes of the engine that have arrived, and all of them. */
	readonly onprogress: (loaded: number, total: number) => void;
	/** The engine runs; extracts are next. */
	readonly onrunning: () => void;
}

/** Throws EngineError when engine or extracts can not be had, QueryError when the query fails. */
export async function recomputeFigure<Row extends object>(
	query: Query<Row>,
	published: readonly Row[],
	{ base, signal, onprogress, onrunning }: RecomputeOptions
): Promise<Recomputed<Row>> {
	const engine = await startEngine({ base, signal, onprogress });
	onrunning();
	const manifest = await fetchManifest(base, { signal });
	await loadExtracts(engine, base, manifest, query.extracts, { signal });
	return recompute(query, published, engine);
}
