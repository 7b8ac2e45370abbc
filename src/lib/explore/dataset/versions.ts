/** A reader's version of a table as an Arrow stream, as the extracts have it. */

import { sqlTypeOf, type SqlType } from '../../contract/ddl.ts';
import type { ParsedTable } from '../../contract/check/parsed-table.ts';
import type { UserVersion } from '../../query/user-record.ts';
import type { ColumnKind } from '../../export/arrow/column-filler.ts';
import { ArrowTable } from '../../export/arrow/arrow-table.ts';

const KINDS: Readonly<Record<SqlType, ColumnKind>> = { DOUBLE: 'number', BOOLEAN: 'yes', VARCHAR: 'text' };

/** Every cell has to have been read. Throws for one that was not. */
export async function versionOf({ table, rows }: ParsedTable): Promise<UserVersion> {
	if (rows.length === 0) return { table, arrow: null };
	const columns = table.columns.map((column) => ({ name: column.name, kind: KINDS[sqlTypeOf(column)] }));
	const maker = new ArrowTable(await import('apache-arrow'), columns);
	for (const { file, line, cells } of rows) {
		maker.add(
			columns.map(({ name }) => {
				const cell = cells[name];
				if (cell === undefined) throw new Error(`${file}:${line} ${name}: was not read; correct the row first`);
				return cell;
			})
		);
	}
	return { table, arrow: maker.ipc() };
}
