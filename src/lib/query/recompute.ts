/** Runs a published query again in another engine and tells whether its rows are the published ones. */

import { run, type Connector, type Query } from './query.ts';

export interface Difference {
	/** Place of the row, from 0. */
	readonly row: number;
	/** Name of the field; null when one side lacks the whole row. */
	readonly field: string | null;
	readonly published: unknown;
	readonly recomputed: unknown;
}

export interface Recomputed<Row> {
	readonly rows: readonly Row[];
	readonly equal: boolean;
	/** Fields that differ; a row that one side lacks counts once. */
	readonly differences: number;
	readonly first: Difference | null;
	/** Milliseconds that the query and its reading took. */
	readonly ms: number;
	/** `version()` of the engine, such as `v1.4.3`. */
	readonly engineVersion: string;
}

/** Throws EngineError when the engine broke, QueryError when the query failed. */
export async function recompute<Row extends object>(
	query: Query<Row>,
	published: readonly Row[],
	connector: Connector
): Promise<Recomputed<Row>> {
	const begin = performance.now();
	const rows = await run(query, connector);
	const ms = performance.now() - begin;
	const differences = differencesOf(published, rows);
	return {
		rows,
		equal: differences.length === 0,
		differences: differences.length,
		first: differences[0] ?? null,
		ms,
		engineVersion: await connector.version()
	};
}

/** Every field in which two answers differ, row by row in order; numbers must be the same double. */
export function differencesOf(published: readonly object[], recomputed: readonly object[]): Difference[] {
	const found: Difference[] = [];
	for (let row = 0; row < Math.max(published.length, recomputed.length); row++) {
		const [before, after] = [published[row], recomputed[row]] as [Fields?, Fields?];
		if (before === undefined || after === undefined) {
			found.push({ row, field: null, published: before, recomputed: after });
			continue;
		}
		for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
			if (same(before[field], after[field])) continue;
			found.push({ row, field, published: before[field], recomputed: after[field] });
		}
	}
	return found;
}

type Fields = Readonly<Record<string, unknown>>;

function same(before: unknown, after: unknown): boolean {
	if (Object.is(before, after)) return true;
	if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false;
	const [one, other] = [before as Fields, after as Fields];
	const fields = Object.keys(one);
	return fields.length === Object.keys(other).length && fields.every((field) => same(one[field], other[field]));
}
