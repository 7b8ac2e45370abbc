/** The name in an engine that is nearest to one that is not there. */

import { nearestName } from './nearest-name.ts';
import type { Connector } from './query.ts';

const NAMES = `
select distinct table_name::varchar as name from duckdb_columns() where not internal
union select distinct column_name::varchar from duckdb_columns() where not internal`;

/** Null when none is near. */
export async function nearestInEngine(engine: Connector, wanted: string): Promise<string | null> {
	const rows = await engine.rows(NAMES);
	return nearestName(wanted, new Set(rows.map(({ name }) => String(name))));
}
