/** What is said about a reader's file before it is read, and what the reader may correct. */

import type { Part } from '../../export/arrow/arrow-table.ts';

export const FORMATS = ['csv', 'jsonl', 'xlsx', 'parquet', 'arrow'] as const;
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'kz-1048'] as const;
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export const DECIMALS = ['.', ','] as const;
/** What a column of text may be read as. */
export const KINDS = ['number', 'day', 'text'] as const;

export type Format = (typeof FORMATS)[number];
export type Encoding = (typeof ENCODINGS)[number];
export type Delimiter = (typeof DELIMITERS)[number];
export type Decimal = (typeof DECIMALS)[number];
export type Kind = (typeof KINDS)[number];

export interface UserColumn {
	readonly name: string;
	readonly kind: Kind;
}

export interface TextShape {
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly decimal: Decimal;
	/** Does the first row name the columns? */
	readonly header: boolean;
}

/** What a reader corrected; the rest is recognised. */
export interface Corrections extends Partial<TextShape> {
	readonly sheet?: string;
	readonly kinds?: Readonly<Record<number, Kind>>;
}

export interface Recognised {
	readonly format: Format;
	readonly columns: readonly UserColumn[];
	/** The first rows, as text. */
	readonly preview: readonly (readonly string[])[];
	readonly shape: TextShape | null;
	/** Of a workbook. */
	readonly sheets: readonly string[];
	readonly sheet: string | null;
	/** Rows, when the file tells before it is read. */
	readonly rows: number | null;
}

export interface Progress {
	readonly bytes: number;
	readonly total: number;
	readonly rows: number;
}

export type { Part };

export interface ReadOptions {
	readonly signal?: AbortSignal | undefined;
	readonly onprogress?: ((progress: Progress) => void) | undefined;
	/** Takes the parts of the table in their order. */
	readonly onpart: (part: Part) => void;
	/** Comes back when more parts are wanted. */
	readonly ready?: (() => Promise<void>) | undefined;
}

/** A table that was handed over in parts. */
export interface UserTable {
	readonly rows: number;
	readonly columns: readonly string[];
}

/** More columns make no table that a person reads, and would freeze the page. */
export const MOST_COLUMNS = 1000;

/** Text, workbooks and Arrow are held in memory while they are read. */
export const MOST_BYTES = { csv: 500e6, jsonl: 500e6, xlsx: 50e6, arrow: 300e6, parquet: 2e9 } as const;

/** Bytes of a CSV that we have read before DuckDB's own reader would have begun. */
export const SMALL_CSV = 2e6;
