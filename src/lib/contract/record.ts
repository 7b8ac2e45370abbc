/** Every table that people edit in data/, in one list. Knows where each lies, not how it is read. */

import { ANNOTATIONS } from './tables/annotations.ts';
import { CHANGES } from './tables/changes.ts';
import { FACT_TABLES } from './tables/facts.ts';
import { LEADS } from './tables/leads.ts';
import { LIST_TABLES } from './tables/lists.ts';
import { SOURCES } from './tables/sources.ts';
import { STORY_TABLES } from './tables/stories.ts';
import type { Row, Table } from './table.ts';

export const RECORD_TABLES = [
	SOURCES,
	...LIST_TABLES,
	...FACT_TABLES,
	...STORY_TABLES,
	CHANGES,
	ANNOTATIONS,
	LEADS
] as const;

export type RecordTableName = (typeof RECORD_TABLES)[number]['name'];
export type RecordRow<Name extends RecordTableName> = Row<Extract<(typeof RECORD_TABLES)[number], { name: Name }>>;

/** Path of a table's file inside data/. */
export function fileOf(table: Table): string {
	return table.category === 'sources' ? `${table.name}.csv` : `${table.category}/${table.name}.csv`;
}
