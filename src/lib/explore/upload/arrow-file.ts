/** Arrow IPC as a stream, which lists no parts: shows its beginning, hands over its batches. */

import { MOST_COLUMNS, type UserTable, type Part, type ReadOptions, type Recognised } from './user-file.ts';
import { unknownType } from './arrow-values.ts';
import { columnNames } from './names.ts';
import { Refusal, refusalOf, unlessStopped } from './refusal.ts';

const PREVIEW = 8;

type Arrow = typeof import('apache-arrow');

export async function recogniseArrow(file: Blob): Promise<Recognised> {
	const { table } = await opened(file);
	const columns = table.schema.fields.map(({ name }) => ({ name, kind: 'text' as const }));
	if (columns.length > MOST_COLUMNS) throw new Refusal('columns', String(columns.length));
	const preview = Array.from({ length: Math.min(PREVIEW, table.numRows) }, (_, row) =>
		columns.map((_column, at) => String((table.getChildAt(at)?.get(row) as unknown) ?? '').slice(0, 200))
	);
	return { format: 'arrow', columns, preview, shape: null, sheets: [], sheet: null, rows: table.numRows };
}

/** A batch is a part. */
export async function readArrow(file: Blob, { onpart, onprogress, ready, signal }: ReadOptions): Promise<UserTable> {
	const { arrow, table } = await opened(file);
	if (table.numRows === 0) throw new Refusal('no-rows', '0');
	const names = columnNames(table.schema.fields.map(({ name }) => name));
	const fields = table.schema.fields.map(({ type, nullable }, at) => new arrow.Field(names[at]!, type, nullable));
	const schema = new arrow.Schema(fields);
	let rows = 0;
	for (const { data } of table.batches) {
		unlessStopped(signal);
		const { length, nullCount, children } = data;
		const struct = arrow.makeData({ type: new arrow.Struct(fields), length, nullCount, children });
		if (length > 0) onpart(arrow.tableToIPC(new arrow.Table(schema, [new arrow.RecordBatch(schema, struct)])) as Part);
		rows += length;
		onprogress?.({ bytes: Math.round((file.size * rows) / table.numRows), total: file.size, rows });
		await ready?.();
	}
	return { rows, columns: names };
}

async function opened(file: Blob): Promise<{ readonly arrow: Arrow; readonly table: import('apache-arrow').Table }> {
	const arrow = await import('apache-arrow');
	try {
		return { arrow, table: arrow.tableFromIPC(new Uint8Array(await file.arrayBuffer())) };
	} catch (cause) {
		const reason = String(cause);
		if (reason.includes('compression not implemented')) throw new Refusal('packed', 'Arrow');
		throw unknownType(cause) ?? refusalOf(cause);
	}
}
