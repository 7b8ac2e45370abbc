/** The record with a reader's rows in it: what it holds then, and all that the rules find wrong. */

import {
	parsedTable,
	type ParsedTables,
	type ParsedRow,
	type ParsedTable,
	type Rule
} from '../../contract/check/parsed-table.ts';
import { withNotes } from '../../contract/check/note-codes.ts';
import { inOrder, type Problem } from '../../contract/check/problem.ts';
import { RULES } from '../../contract/check/rules.ts';
import { nothingPublishedAhead } from '../../contract/check/rules/after-today.ts';
import { changesNameWhatIsThere } from '../../contract/check/rules/changes.ts';
import { keysAreUnique } from '../../contract/check/rules/keys.ts';
import { translatedNotesStand } from '../../contract/check/rules/notes.ts';
import type { RawCsv } from '../../contract/check/raw-csv.ts';
import type { Table } from '../../contract/table.ts';

export interface FollowingFile {
	readonly name: string;
	readonly table: Table;
	readonly sheet: RawCsv;
}

/** Beside the published rows, of which those with the same key are replaced; or alone in their table. */
export type Placing = 'beside' | 'alone';

export interface UserDataset {
	readonly parsed: ParsedTables;
	readonly problems: readonly Problem[];
	/** Of the files, in the order in which they were brought. */
	readonly names: readonly string[];
	/** In the order of the record. */
	readonly tables: readonly UserParsedTable[];
}

export interface UserParsedTable extends ParsedTable {
	/** Rows of the reader's that say something else than the published ones. */
	readonly uploaded: readonly ParsedRow[];
	/** Of these, those that stand in for a published row. */
	readonly changed: number;
	/** Rows of the reader's that are published alike. */
	readonly same: number;
	/** Published rows that are not there any longer. */
	readonly left: number;
}

/** Of the published record: a reader's rows cannot be blamed for its housekeeping, nor it for the reader's clock. */
const OF_THE_RECORD: readonly Rule[] = [changesNameWhatIsThere, translatedNotesStand, nothingPublishedAhead];

/** `today` is the reader's day: nothing can have been published after it. */
export function userDataset(
	published: ParsedTables,
	files: readonly FollowingFile[],
	placing: Placing,
	today: string
): UserDataset {
	const problems: Problem[] = [];
	const parsed = new Map(published);
	const tables: UserParsedTable[] = [];
	for (const before of published.values()) {
		const uploadedFiles = files
			.filter(({ table }) => table.name === before.table.name)
			.map(({ table, name, sheet: rawCsv }) => {
				const read = parsedTable(table, name, marked(rawCsv, table));
				const noted = withNotes(read.parsed, published.get('notes'));
				return { parsed: noted.parsed, problems: [...read.problems, ...noted.problems] };
			});
		if (uploadedFiles.length === 0) continue;
		problems.push(...uploadedFiles.flatMap((read) => read.problems));
		const rows = uploadedFiles.flatMap((read) => read.parsed.rows);
		const whole = uploadedFiles.every((read) => read.parsed.whole);
		const merged = inPlace(before, rows, placing);
		tables.push({ ...merged, whole });
		parsed.set(before.table.name, { ...before, rows: merged.rows, whole });
	}
	const names = [...new Set(files.map(({ name }) => name))];
	for (const rule of RULES) {
		const all = !OF_THE_RECORD.includes(rule) && (placing === 'beside' || rule === keysAreUnique);
		problems.push(...rule(parsed, today).filter(({ file }) => all || names.includes(file)));
	}
	return { parsed, problems: inOrder(problems), names, tables };
}

/** What the site's own files write for yes and no is read too: a published table comes back as it left. */
function marked(rawCsv: RawCsv, table: Table): RawCsv {
	const places = new Set(
		table.columns.filter(({ kind }) => kind === 'yes').map(({ name }) => rawCsv.header.indexOf(name))
	);
	if (places.size === 0) return rawCsv;
	const yesOrNo = (cell: string) => (cell === 'true' ? 'yes' : cell === 'false' ? 'no' : cell);
	const rows = rawCsv.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell, at) => (places.has(at) ? yesOrNo(cell) : cell))
	}));
	return { ...rawCsv, rows };
}

function inPlace(before: ParsedTable, rows: readonly ParsedRow[], placing: Placing): Omit<UserParsedTable, 'whole'> {
	const { table, file } = before;
	const keyOf = ({ text }: ParsedRow) => table.key.map((column) => text[column] ?? '').join('\n');
	const standing = new Map(before.rows.map((row) => [keyOf(row), row]));
	const first = new Map<string, ParsedRow>();
	for (const row of rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
	const isSame = (row: ParsedRow) => {
		const other = standing.get(keyOf(row));
		return other !== undefined && table.columns.every(({ name }) => sameCell(row.cells[name], other.cells[name]));
	};
	const selected = rows.filter((row) => !isSame(row));
	const changed = new Set(selected.filter((row) => standing.has(keyOf(row))).map(keyOf)).size;
	const placed = before.rows.flatMap((row) => first.get(keyOf(row)) ?? (placing === 'beside' ? [row] : []));
	const taken = new Set(placed);
	const all = [...placed, ...rows.filter((row) => !taken.has(row))];
	const left = placing === 'beside' ? 0 : before.rows.filter((row) => !first.has(keyOf(row))).length;
	return { table, file, rows: all, uploaded: selected, changed, same: rows.length - selected.length, left };
}

function sameCell(one: unknown, other: unknown): boolean {
	return one !== undefined && Object.is(one, other);
}
