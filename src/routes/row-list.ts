/** Rows of one shape as they travel in a page: each name once, not once a row. */

type Row = Readonly<Record<string, unknown>>;

/** Names of fields, then the fields of each row in their order. */
export type Packed = readonly [names: readonly string[], rows: readonly (readonly unknown[])[]];

/** A list that is told from others when a page is written; its reader gets a plain one. */
export class RowList<R extends object> extends Array<R> {
	static override get [Symbol.species](): ArrayConstructor {
		return Array;
	}
}

/** Null when the rows are not of one shape: they then travel as they are. */
export function packRows(rows: readonly object[]): Packed | null {
	const [first] = rows;
	if (first === undefined) return null;
	const names = Object.keys(first);
	const same = rows.every((row) => {
		const own = Object.keys(row);
		return own.length === names.length && own.every((name, at) => name === names[at]);
	});
	return same ? [names, rows.map((row) => names.map((name) => (row as Row)[name]))] : null;
}

export function unpackRows([names, rows]: Packed): Row[] {
	return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}
