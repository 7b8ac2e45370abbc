/** The one door to data/: every table checked and typed, or every problem at once. Writes nothing. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as csv from 'csv-parse/sync';
import type { Cell } from '../../src/lib/contract/cell.ts';
import { fileOf, RECORD_TABLES } from '../../src/lib/contract/record.ts';
import { parsedTable, type ParsedTable, type Rule } from '../../src/lib/contract/check/parsed-table.ts';
import { withNotes } from '../../src/lib/contract/check/note-codes.ts';
import { inOrder, type Problem } from '../../src/lib/contract/check/problem.ts';
import { RULES } from '../../src/lib/contract/check/rules.ts';
import { readRawCsv } from '../../src/lib/contract/check/raw-csv.ts';

export { showProblem, type Problem } from '../../src/lib/contract/check/problem.ts';

export type RecordTables = ReadonlyMap<string, readonly Readonly<Record<string, Cell>>[]>;
export type RecordRead =
	{ readonly ok: true; readonly tables: RecordTables } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the CSV files of `folder`. Problems name them as `data/...`, wherever the folder lies; nothing is published after
 * `today`, a day `YYYY-MM-DD`; `more` rules are asked last.
 */
export function readRecord(folder: string, today: string, more: readonly Rule[] = []): RecordRead {
	const files = new Map<string, Uint8Array>();
	if (existsSync(folder)) {
		for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
			if (entry.endsWith('.csv')) files.set(entry.replaceAll('\\', '/'), readFileSync(join(folder, entry)));
		}
	}
	return checkRecord(files, today, more);
}

/** The same for files that are in memory already, by their path inside data/. */
export function checkRecord(
	files: ReadonlyMap<string, Uint8Array>,
	today: string,
	more: readonly Rule[] = []
): RecordRead {
	const problems: Problem[] = [];
	const parsed = new Map<string, ParsedTable>();
	const known = new Set<string>();
	for (const table of RECORD_TABLES) {
		const path = fileOf(table);
		const file = `data/${path}`;
		const bytes = files.get(path);
		known.add(path);
		if (bytes === undefined) {
			problems.push({
				file,
				line: 1,
				column: 'file',
				message: 'is missing; restore it, with its header if it has no rows'
			});
			parsed.set(table.name, { table, file, rows: [], whole: false });
			continue;
		}
		const read = parsedTable(table, file, readRawCsv(file, bytes, csv));
		problems.push(...read.problems);
		parsed.set(table.name, read.parsed);
	}
	for (const path of files.keys()) {
		if (known.has(path)) continue;
		const message = 'belongs to no table of the record; name it as the table it holds, or take it away';
		problems.push({ file: `data/${path}`, line: 1, column: 'file', message });
	}
	for (const [name, table] of parsed) {
		const read = withNotes(table, parsed.get('notes'));
		problems.push(...read.problems);
		parsed.set(name, read.parsed);
	}
	for (const rule of [...RULES, ...more]) problems.push(...rule(parsed, today));
	if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
	return { ok: true, tables: new Map([...parsed].map(([name, { rows }]) => [name, rows.map(({ cells }) => cells)])) };
}
