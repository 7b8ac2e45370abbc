/** Rows of one shape as they travel in a page or a file: each name once, not once a row. */

type Row = Readonly<Record<string, unknown>>;

/**
 * Names of fields, the fields of each row in their order, and the texts, wordings and lists of fields that repeat few of
 * them, by the place of the field: its rows then say the place of the value.
 */
export type Packed = readonly [
	names: readonly string[],
	rows: readonly (readonly unknown[])[],
	values: Readonly<Record<number, readonly unknown[]>>
];

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
		const keys = Object.keys(row);
		return keys.length === names.length && keys.every((name, at) => name === names[at]);
	});
	if (!same) return null;
	const columns = names.map((name) => repeated(rows.map((row) => (row as Row)[name])));
	const packed = rows.map((_, row) => columns.map(({ cells }) => cells[row]));
	const values = columns.flatMap(({ values: column }, at) => (column === null ? [] : [[at, column] as const]));
	return [names, packed, Object.fromEntries(values) as Packed[2]];
}

/** For a file of our own: `subject` begins the message of what it throws when the rows are not of one shape. */
export function packFile(rows: readonly object[], subject: string): Packed {
	if (rows.length === 0) return [[], [], {}];
	const packed = packRows(rows);
	if (packed !== null) return packed;
	throw new Error(`${subject} should be of one shape; look at their first, got ${JSON.stringify(rows.slice(0, 2))}`);
}

export function unpackRows([names, rows, values]: Packed): Row[] {
	const written = (value: unknown, at: number) => (typeof value === 'number' ? (values[at]?.[value] ?? value) : value);
	return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, written(row[at], at)])));
}

interface Column {
	/** The values, or their places among those that are repeated. */
	readonly cells: readonly unknown[];
	readonly values: readonly unknown[] | null;
}

/** Numbers and what is rarely repeated stay as they are. */
function repeated(column: readonly unknown[]): Column {
	const keys = column.map((value) => (value === null ? null : JSON.stringify(value)));
	const known = new Map<string, { place: number; value: unknown }>();
	for (const [row, key] of keys.entries()) {
		if (key !== null && !known.has(key)) known.set(key, { place: known.size, value: column[row] });
	}
	const values = [...known.values()].map(({ value }) => value);
	const packs = 2 * known.size < column.length && values.every((value) => /string|object/.test(typeof value));
	if (!packs) return { cells: column, values: null };
	return { cells: keys.map((key) => (key === null ? null : known.get(key)!.place)), values };
}
