/** A translated note stands beside a fact, in a list or in a story, by its code or word for word; its code is its own. */

import { placeOf, type ParsedTables, type ParsedRow, type ParsedTable } from '../parsed-table.ts';
import { noteColumns } from '../note-codes.ts';
import type { Problem } from '../problem.ts';

export function translatedNotesStand(parsed: ParsedTables): Problem[] {
	const notes = parsed.get('notes');
	const others = [...parsed.values()].filter((table) => table !== notes);
	// Rows that could not be read may hold the very note.
	if (notes === undefined || others.some(({ whole }) => !whole)) return [];
	const standing = new Set(others.flatMap(notesOf));
	const codes = new Map<string, ParsedRow>();
	const problems: Problem[] = [];
	for (const row of notes.rows) {
		const { code = '', en } = row.text;
		const report = (column: string, message: string) =>
			problems.push({ file: row.file, line: row.lineOf(column), column, message });
		const first = codes.get(code);
		if (first === undefined) codes.set(code, row);
		else report('code', `"${code}" is already used on ${placeOf(first, row)}; give this note a code of its own`);
		if (!standing.has(en))
			report('en', `"${en}" is no note of the record; copy the note as it stands in data, or take the row away`);
	}
	return problems;
}

function notesOf({ table, rows }: ParsedTable): (string | undefined)[] {
	const columns = noteColumns(table);
	return rows.flatMap(({ text }) => columns.map((name) => text[name]));
}
