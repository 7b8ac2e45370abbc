/** Readers that know nothing of how the extracts are written. */

import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { sqlTypeOf } from '../../src/lib/contract/ddl.ts';
import type { Table } from '../../src/lib/contract/table.ts';

export type Rows = Record<string, unknown>[];

export function fromJson(bytes: Uint8Array): Rows {
	return JSON.parse(new TextDecoder().decode(bytes)) as Rows;
}

export function fromArrow(bytes: Uint8Array): Rows {
	return tableFromIPC(bytes)
		.toArray()
		.map((row) => ({ ...(row.toJSON() as Record<string, unknown>) }));
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

export async function fromParquet(bytes: Uint8Array): Promise<Rows> {
	return parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });
}

/** The first row in which two lists differ, in words; null when they are equal. Quicker than a deep comparison. */
export function difference(actual: readonly unknown[], expected: readonly unknown[]): string | null {
	for (let at = 0; at < Math.max(actual.length, expected.length); at += 1) {
		const [found, wanted] = [JSON.stringify(actual[at]), JSON.stringify(expected[at])];
		if (found !== wanted) return `row ${at} should be ${wanted}, got ${found}`;
	}
	return null;
}
