/** Readers that know nothing of how the extracts are written. */

import { tableFromIPC, Type } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { sqlTypeOf } from '../../src/lib/contract/ddl.ts';
import type { Table } from '../../src/lib/contract/table.ts';

export type Rows = Record<string, unknown>[];

export function fromJson(bytes: Uint8Array): Rows {
	return JSON.parse(new TextDecoder().decode(bytes)) as Rows;
}

/** Dates as `YYYY-MM-DD`. */
export function fromArrow(bytes: Uint8Array): Rows {
	const read = tableFromIPC(bytes);
	const days = read.schema.fields.filter(({ typeId }) => typeId === Type.Date).map(({ name }) => name);
	return read.toArray().map((row) => {
		const cells: Record<string, unknown> = { ...(row.toJSON() as Record<string, unknown>) };
		for (const name of days) if (cells[name] !== null) cells[name] = dayOf(new Date(cells[name] as number));
		return cells;
	});
}

function dayOf(date: Date): string {
	return date.toISOString().slice(0, 10);
}

export function fromCsv({ columns }: Table, bytes: Uint8Array): Rows {
	const [head, ...lines] = parse(Buffer.from(bytes), { bom: true, record_delimiter: '\r\n' }) as string[][];
	if (head?.join() !== columns.map(({ name }) => name).join()) throw new Error(`header is ${head?.join()}`);
	return lines.map((cells) =>
		Object.fromEntries(
			columns.map((column, at) => {
				const text = cells[at]!;
				if (text === '') return [column.name, null];
				const type = sqlTypeOf(column);
				return [column.name, type === 'DOUBLE' ? Number(text) : type === 'BOOLEAN' ? text === 'true' : text];
			})
		)
	);
}

/** Dates as `YYYY-MM-DD`. */
export async function fromParquet(bytes: Uint8Array): Promise<Rows> {
	const rows = await parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });
	return rows.map((row) =>
		Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell instanceof Date ? dayOf(cell) : cell]))
	);
}

/** The first row in which two lists differ, in words; null when they are equal. Quicker than a deep comparison. */
export function difference(actual: readonly unknown[], expected: readonly unknown[]): string | null {
	for (let at = 0; at < Math.max(actual.length, expected.length); at += 1) {
		const [found, wanted] = [JSON.stringify(actual[at]), JSON.stringify(expected[at])];
		if (found !== wanted) return `row ${at} should be ${wanted}, got ${found}`;
	}
	return null;
}
