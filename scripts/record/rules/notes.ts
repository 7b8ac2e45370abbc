/** A translated note is the note of a fact, word for word; its code is its own. */

import type { Draft } from '../draft.ts';
import { factTables } from '../facts.ts';
import type { Problem } from '../problem.ts';

export function translatedNotesStand(draft: Draft): Problem[] {
	const facts = factTables(draft);
	const notes = draft.get('notes');
	// Rows that could not be read may hold the very note.
	if (notes === undefined || facts.some(({ whole }) => !whole)) return [];
	const standing = new Set(facts.flatMap(({ rows }) => rows.map(({ text }) => text.note)));
	const codes = new Map<string, number>();
	const problems: Problem[] = [];
	for (const row of notes.rows) {
		const { code = '', en } = row.text;
		const report = (column: string, message: string) =>
			problems.push({ file: notes.file, line: row.lineOf(column), column, message });
		const first = codes.get(code);
		if (first === undefined) codes.set(code, row.line);
		else report('code', `"${code}" is already used on line ${first}; give this note a code of its own`);
		if (!standing.has(en))
			report('en', `"${en}" is the note of no fact; copy the note as it stands in data/facts, or take the row away`);
	}
	return problems;
}
