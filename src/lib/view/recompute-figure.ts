/** Starts the engine in the browser, loads the published extracts of a figure and asks its queries again. */

import { fetchManifest, loadExtracts } from '../query/wasm/load.ts';
import { recompute, type Recomputed } from '../query/recompute.ts';
import { startEngine } from '../query/wasm.ts';
import type { Query } from '../query/query.ts';

export interface RecomputeOptions {
	/** Path of the site on its host. */
	readonly base: string;
	readonly signal: AbortSignal;
	/** Bytes of the engine that have arrived, and all of them. */
	readonly onprogress: (loaded: number, total: number) => void;
	/** The engine runs; extracts are next. */
	readonly onrunning: () => void;
}

/** A query with its published answer. */
export interface Published<Row> {
	readonly query: Query<Row>;
	readonly published: readonly Row[];
}

/** What came of the figure's question, with the answer of the query beside it; both have to be the published ones. */
export interface RecomputedFigure<Row, Beside> extends Recomputed<Row> {
	readonly beside: readonly Beside[] | null;
}

/** Throws EngineError when engine or extracts can not be had, QueryError when a query fails. */
export async function recomputeFigure<Row extends object, Beside extends object>(
	question: Published<Row>,
	beside: Published<Beside> | null,
	{ base, signal, onprogress, onrunning }: RecomputeOptions
): Promise<RecomputedFigure<Row, Beside>> {
	const engine = await startEngine({ base, signal, onprogress });
	onrunning();
	const manifest = await fetchManifest(base, { signal });
	const extracts = [...question.query.extracts, ...(beside?.query.extracts ?? [])];
	await loadExtracts(engine, base, manifest, [...new Set(extracts)], { signal });
	const recomputed = await recompute(question.query, question.published, engine);
	if (beside === null) return { ...recomputed, beside: null };
	const other = await recompute(beside.query, beside.published, engine);
	return {
		...recomputed,
		beside: other.rows,
		equal: recomputed.equal && other.equal,
		differences: recomputed.differences + other.differences,
		first: recomputed.first ?? other.first
	};
}
