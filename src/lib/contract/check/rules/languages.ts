/** What is said in one language is said in all three, in letters of one alphabet a word. */

import { LANGS } from '../../vocabulary.ts';
import type { ParsedTables, ParsedRow, ParsedTable } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

const WORD = /[A-Za-z\u0400-\u04FF]+/g;

export function languagesAreComplete(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	for (const table of parsed.values()) {
		for (const row of table.rows) problems.push(...oneSided(table, row), ...mixedWords(table, row));
	}
	return problems;
}

/** Cells that may be empty in all three languages together. */
function oneSided({ table }: ParsedTable, row: ParsedRow): Problem[] {
	const stems = table.columns
		.filter(({ name, optional }) => optional && name.endsWith('_kk'))
		.map(({ name }) => name.slice(0, -3));
	return stems.flatMap((stem) => {
		const columns = LANGS.map((lang) => `${stem}_${lang}`);
		if (columns.every((column) => row.cells[column] === null)) return [];
		return columns
			.filter((column) => row.cells[column] === null)
			.map((column) => {
				const message = 'is empty while another language is written; write all three, or none';
				return { file: row.file, line: row.lineOf(column), column, message };
			});
	});
}

/** A Latin "i" or "c" inside a Cyrillic word looks right and is never found by a search. */
function mixedWords({ table }: ParsedTable, row: ParsedRow): Problem[] {
	return table.columns
		.filter(({ kind }) => kind === 'text')
		.flatMap(({ name }) => {
			const cell = row.cells[name];
			const words = typeof cell === 'string' ? (cell.match(WORD) ?? []) : [];
			return words
				.filter((word) => /[A-Za-z]/.test(word) && /[\u0400-\u04FF]/.test(word))
				.map((word) => {
					const message = `"${word}" mixes Latin and Cyrillic letters; type the word again in one alphabet`;
					return { file: row.file, line: row.lineOf(name), column: name, message };
				});
		});
}
