/** Which table of the record a file follows, by its header and its name. */

import { RECORD_TABLES } from '../../contract/record.ts';
import { columnNames, type Table } from '../../contract/table.ts';

/** A header that shares less than this with a table, in parts of all their names, follows it by no means. */
const LEAST = 0.6;
const LEAST_BY_NAME = 0.3;

/** Null where no table fits, or several fit alike and the name of the file decides for none. */
export function tableOfFile(header: readonly string[], file: string): Table | null {
	const fits = RECORD_TABLES.map((table: Table) => ({ table, fit: fitOf(header, columnNames(table)) }));
	const named = fits.find(({ table, fit }) => fit >= LEAST_BY_NAME && isNamed(file, table.name));
	const best = Math.max(...fits.map(({ fit }) => fit));
	if (named !== undefined && (named.fit === best || best < 1)) return named.table;
	const first = fits.filter(({ fit }) => fit === best);
	return best >= LEAST && first.length === 1 ? first[0]!.table : null;
}

/** Names that both have, in parts of all names. */
function fitOf(header: readonly string[], names: readonly string[]): number {
	const all = new Set([...header, ...names]);
	const both = names.filter((name) => header.includes(name));
	return both.length / all.size;
}

/** `inflows.csv`, `Inflows (1).csv` and `data_inflows-2025.parquet` are named for inflows. */
function isNamed(file: string, table: string): boolean {
	const words = file
		.toLowerCase()
		.replace(/\.[^.]*$/, '')
		.split(/[^a-z0-9_]+/);
	return words.some((word) => word === table || word.endsWith(`_${table}`) || word.startsWith(`${table}_`));
}
