/** Notes that several rows share: a cell `n:code` stands for the note of that code in lists/notes.csv. */

import type { Table } from '../table.ts';
import type { ParsedRow, ParsedTable } from './parsed-table.ts';
import type { Problem } from './problem.ts';

const CODE = /^n:/;

/** `note`, `evidence_note` and `change_note`. */
export function noteColumns({ columns }: Table): string[] {
	return columns.map(({ name }) => name).filter((name) => /(^|_)note$/.test(name));
}

/** The table with the English sentence in place of each code; a code that `notes` lacks is a problem and no cell. */
export function withNotes(
	parsed: ParsedTable,
	notes: ParsedTable | undefined
): { readonly parsed: ParsedTable; readonly problems: readonly Problem[] } {
	const columns = noteColumns(parsed.table);
	const sentences = new Map((notes?.rows ?? []).map(({ text }) => [text['code'], text['en']]));
	const problems: Problem[] = [];
	const rows = parsed.rows.map((row) => {
		const coded = columns.filter((name) => CODE.test(row.text[name] ?? ''));
		return coded.length === 0 ? row : coded.reduce(sentenceOf, row);
	});
	return { parsed: { ...parsed, rows }, problems };

	function sentenceOf(row: ParsedRow, name: string): ParsedRow {
		const written = row.text[name]!;
		const sentence = sentences.get(written.replace(CODE, ''));
		if (sentence !== undefined)
			return { ...row, cells: { ...row.cells, [name]: sentence }, text: { ...row.text, [name]: sentence } };
		// The code may stand in a row that could not be read.
		if (notes?.whole === true) {
			const message = `"${written}" is no code of data/lists/notes.csv; add the note there first, or write its sentence here`;
			problems.push({ file: row.file, line: row.lineOf(name), column: name, message });
		}
		return { ...row, cells: Object.fromEntries(Object.entries(row.cells).filter(([column]) => column !== name)) };
	}
}
