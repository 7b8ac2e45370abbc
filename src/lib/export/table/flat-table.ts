/** Makes one table of plain columns out of what a figure's tables tell: texts, numbers with their units, days. */

import { fill } from '../../text/fill.ts';
import { plain } from '../../text/numbers.ts';
import { CODES, type RowCodes } from './row-codes.ts';

export interface ExportRow {
	/** One text per column. */
	readonly cells: readonly string[];
	/** The number, or the day `YYYY-MM-DD`, behind each text; null for words. */
	readonly values: readonly (number | string | null)[];
	/** What each number counts, in words. */
	readonly units: readonly (string | null)[];
	/** What it is for a program, in columns of the same names in every language; none in tables that have no codes. */
	readonly codes?: RowCodes;
	/** Where the row comes from, one text for each head in `besideHeads`. */
	readonly beside: readonly string[];
}

export interface ExportTable {
	/** The choices that it was made for, in words; one for each head in `choiceHeads`. */
	readonly choices: readonly string[];
	readonly heads: readonly string[];
	readonly rows: readonly ExportRow[];
}

export interface FlatWords {
	/** {head} */
	readonly number: string;
	/** {head} */
	readonly unit: string;
	/** {head} */
	readonly day: string;
	readonly choiceHeads: readonly string[];
	readonly besideHeads: readonly string[];
}

export interface FlatColumn {
	readonly name: string;
	readonly kind: 'text' | 'number' | 'day';
	/** Is it one for programs? */
	readonly code?: true;
	/** One for each row; days are texts `YYYY-MM-DD`. */
	readonly cells: readonly (string | number | null)[];
}

export type FlatTable = readonly FlatColumn[];

/**
 * Columns for programs first, so that engines to which upper and lower case are one leave them their names; then those of
 * all tables side by side, in the order in which they are first told. Throws when two have one name.
 */
export function flatTable(tables: readonly ExportTable[], words: FlatWords): FlatTable {
	const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
	const heads = [...new Set(tables.flatMap((table) => table.heads))];
	const columns: FlatTable = [
		...codeColumns(rows.map(({ row }) => row)),
		...words.choiceHeads.map((name, at) =>
			text(
				name,
				rows.map(({ table }) => table.choices[at] ?? '')
			)
		),
		...heads.flatMap((head) => {
			const place = rows.map(({ table }) => table.heads.indexOf(head));
			return columnsOf(
				head,
				rows.map(({ row }, at) => cellOf(row, place[at] ?? -1)),
				words
			);
		}),
		...words.besideHeads.map((name, at) =>
			text(
				name,
				rows.map(({ row }) => row.beside[at] ?? '')
			)
		)
	];
	const twice = columns.find(({ name }, at) => columns.findIndex((column) => column.name === name) !== at);
	if (twice !== undefined) throw new Error(`flat table: two columns are called ${twice.name}; give one another name`);
	return columns;
}

function codeColumns(rows: readonly ExportRow[]): FlatColumn[] {
	if (rows.every(({ codes }) => codes === undefined)) return [];
	return (Object.keys(CODES) as (keyof typeof CODES)[]).map((name) => ({
		name,
		kind: CODES[name],
		code: true,
		cells: rows.map(({ codes }) => codes?.[name] ?? null)
	}));
}

interface Cell {
	readonly text: string;
	readonly value: number | string | null;
	readonly unit: string | null;
}

function cellOf({ cells, values, units }: ExportRow, place: number): Cell {
	return { text: cells[place] ?? '', value: values[place] ?? null, unit: units[place] ?? null };
}

/** A text that is its number and no more is a number alone; other numbers stand beside their texts. */
function columnsOf(head: string, cells: readonly Cell[], words: FlatWords): FlatColumn[] {
	const numbers = cells.some(({ value }) => typeof value === 'number');
	const units = cells.some(({ unit }) => unit !== null);
	const bare = cells.every(({ text, value }) => text === (value === null ? '' : String(value)));
	const number: FlatColumn = {
		name: numbers && bare && !units ? head : fill(words.number, { head }),
		kind: 'number',
		cells: cells.map(({ value }) => (typeof value === 'number' ? Number(plain(value)) : null))
	};
	if (numbers && bare && !units) return [number];
	const days = cells.map(({ value }) => (typeof value === 'string' ? value : null));
	return [
		text(
			head,
			cells.map((cell) => cell.text)
		),
		...(numbers ? [number] : []),
		...(units
			? [
					text(
						fill(words.unit, { head }),
						cells.map(({ unit }) => unit ?? '')
					)
				]
			: []),
		...(days.some((day) => day !== null)
			? [{ name: fill(words.day, { head }), kind: 'day' as const, cells: days }]
			: [])
	];
}

function text(name: string, cells: readonly string[]): FlatColumn {
	return { name, kind: 'text', cells };
}
