/** Rows of an engine as the Arrow IPC stream that the site would publish of them. */

import { Bool, Float64, Table, tableToIPC, Utf8, vectorFromArray, type DataType, type Vector } from 'apache-arrow';
import type { Cells } from '../../src/lib/query/cells.ts';

export function arrowStream(rows: readonly Cells[]): Uint8Array {
	const columns: Record<string, Vector> = {};
	for (const name of Object.keys(rows[0] ?? {})) {
		const cells = rows.map((row) => row[name]);
		columns[name] = vectorFromArray(cells, typeOf(cells));
	}
	return tableToIPC(new Table(columns), 'stream');
}

function typeOf(cells: readonly unknown[]): DataType {
	const known = cells.find((cell) => cell !== null);
	if (typeof known === 'number') return new Float64();
	return typeof known === 'boolean' ? new Bool() : new Utf8();
}
