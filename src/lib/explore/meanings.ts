/** What a name in the SQL means, in the words of the catalogue. Knows no editor. */

import type { CompletionTable } from './editor.ts';

export interface NamedWord {
	readonly from: number;
	readonly to: number;
	/** Such as `facts`, `value` or `facts.value`. */
	readonly name: string;
}

/** The name around a place of a text, with the table before its point; null where none stands. */
export function wordAt(text: string, at: number): NamedWord | null {
	const before = /(?:\w+\.)?\w*$/.exec(text.slice(0, at))?.[0] ?? '';
	const after = /^\w*/.exec(text.slice(at))?.[0] ?? '';
	const name = before + after;
	if (!/^(?:[A-Za-z_]\w*\.)?[A-Za-z_]\w*$/.test(name)) return null;
	return { from: at - before.length, to: at + after.length, name };
}

/** A column that tables mean differently tells each meaning with its tables; null for a name of nothing published. */
export function meaningOf(name: string, tables: readonly CompletionTable[]): string | null {
	const [first = '', second] = name.toLowerCase().split('.');
	const table = tables.find((one) => one.name === first);
	if (second === undefined && table !== undefined) return table.says;
	const wanted = second ?? first;
	const among = second !== undefined && table !== undefined ? [table] : tables;
	const meanings = new Map<string, string[]>();
	for (const { name: owner, columns } of among) {
		const says = columns.find((column) => column.name === wanted)?.says;
		if (says !== undefined) meanings.set(says, [...(meanings.get(says) ?? []), owner]);
	}
	if (meanings.size === 0) return null;
	if (meanings.size === 1) return [...meanings.keys()][0]!;
	return [...meanings].map(([says, owners]) => `${says} (${owners.join(', ')})`).join('; ');
}
