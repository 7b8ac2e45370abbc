/** The record in a folder of the test with synthetic rows beside its own: what every figure would say of later years. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractsOf } from '../../scripts/extracts/build.ts';
import { parquetOf } from '../../scripts/extracts/parquet.ts';
import { readRecord, type RecordTables } from '../../scripts/record/read.ts';
import type { Cell } from '../../src/lib/contract/cell.ts';
import { THEMES } from '../../src/lib/contract/vocabulary.ts';
import { DAY } from '../record/day.ts';

export type Row = Readonly<Record<string, Cell>>;

export interface Fact {
	readonly theme: string;
	readonly row: Row;
}

export const record: RecordTables = (() => {
	const read = readRecord('data', DAY);
	if (!read.ok) throw new Error('data/ has problems; run npm run data');
	return read.tables;
})();

/** Every fact of the record by its key. */
export const facts: ReadonlyMap<string, Fact> = new Map(
	THEMES.flatMap((theme) => (record.get(theme) ?? []).map((row) => [String(row['fact_id']), { theme, row }] as const))
);

export const yearOf = ({ row }: Fact) => Number(String(row['period_start']).slice(0, 4));

/** The same figure so many years later, under a key of its own. */
export function moved({ theme, row }: Fact, year: number): Fact {
	const by = year - yearOf({ theme, row });
	const day = (cell: Cell | undefined) =>
		`${Number(String(cell).slice(0, 4)) + by}${String(cell).slice(4).replace('-02-29', '-02-28')}`;
	const [period_start, period_end] = [day(row['period_start']), day(row['period_end'])];
	return { theme, row: { ...row, fact_id: `${String(row['fact_id'])}-in-${year}`, period_start, period_end } };
}

/** A folder with the tables `names` of the record and these facts and publications beside its own. */
export async function folderWith(
	added: readonly Fact[],
	names: ReadonlySet<string>,
	sources: readonly Row[] = []
): Promise<string> {
	const tables = new Map(record);
	tables.set('sources', [...(tables.get('sources') ?? []), ...sources]);
	for (const { theme, row } of added) tables.set(theme, [...(tables.get(theme) ?? []), row]);
	const folder = mkdtempSync(join(tmpdir(), 'later-'));
	for (const extract of (await extractsOf(tables)).extracts) {
		const { name } = extract.table;
		if (names.has(name)) writeFileSync(join(folder, `${name}.parquet`), parquetOf(extract));
	}
	return folder;
}
