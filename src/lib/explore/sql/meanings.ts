/** What a name in the SQL means, in the words of the catalogue. */

import type { CompletionTable } from './completion-table.ts';

export interface NamedWord {
	readonly from: number;
	readonly to: number;
	/** Such as `facts`, `value` or `facts.value`; without quotes. */
	readonly name: string;
	readonly column: string;
	/** Before the point; null where none stands. */
	readonly table: string | null;
}

const NAME = String.raw`(?:[\p{L}_][\p{L}\p{N}_]*|"(?:[^"]|"")*")`;
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}_"])(?:(${NAME})\.)?(${NAME})`, 'gu');

/** The name around a place of a line, with the table before its point; null where none stands. */
export function wordAt(line: string, at: number): NamedWord | null {
	for (const found of line.matchAll(NAMED)) {
		const [whole, before, second = ''] = found;
		const [from, to] = [found.index, found.index + whole.length];
		if (at < from || at > to) continue;
		const table = before === undefined ? null : bare(before);
		// Before the point it is the table alone.
		if (before !== undefined && table !== null && at <= from + before.length)
			return { from, to: from + before.length, name: table, column: table, table: null };
		const column = bare(second);
		return { from, to, name: table === null ? column : `${table}.${column}`, column, table };
	}
	return null;
}

function bare(name: string): string {
	return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}

/** A column that tables mean differently tells each meaning with its tables; null for a name of nothing known. */
export function meaningOf(
	{ table, column }: Pick<NamedWord, 'table' | 'column'>,
	tables: readonly CompletionTable[]
): string | null {
	const isNamed = (name: string | null) => (one: { readonly name: string }) =>
		one.name.toLowerCase() === name?.toLowerCase();
	const named = tables.find(isNamed(table ?? column));
	if (table === null && named !== undefined) return named.says;
	const among = table !== null && named !== undefined ? [named] : tables;
	const meanings = new Map<string, string[]>();
	for (const { name: owner, columns } of among) {
		const says = columns.find(isNamed(column))?.says;
		if (says !== undefined) meanings.set(says, [...(meanings.get(says) ?? []), owner]);
	}
	if (meanings.size === 0) return null;
	if (meanings.size === 1) return [...meanings.keys()][0]!;
	return [...meanings].map(([says, owners]) => `${says} (${owners.join(', ')})`).join('; ');
}
