/** The record as the site publishes it, out of data/: drafts for the browser and bytes as a reader would bring them back. */

import * as csv from 'csv-parse/browser/esm/sync';
import { arrowOf } from '../../../scripts/extracts/arrow.ts';
import { csvOf } from '../../../scripts/extracts/csv.ts';
import type { Extract } from '../../../scripts/extracts/extract.ts';
import { parquetOf } from '../../../scripts/extracts/parquet.ts';
import { readRecord } from '../../../scripts/record/read.ts';
import type { ParsedTables } from '../../../src/lib/contract/check/parsed-table.ts';
import { readRawCsv, type RawCsv } from '../../../src/lib/contract/check/raw-csv.ts';
import { RECORD_TABLES } from '../../../src/lib/contract/record.ts';
import type { Table } from '../../../src/lib/contract/table.ts';
import type { FollowingFile } from '../../../src/lib/explore/dataset/user-dataset.ts';
import { publishedTables } from '../../../src/lib/explore/dataset/published-tables.ts';
import { DAY } from '../../record/day.ts';

const read = readRecord('data', DAY);
if (!read.ok) throw new Error('data/ has problems; run npm run data');
const { tables } = read;

export function extractOf(name: string): Extract {
	return { table: tableNamed(name), rows: tables.get(name)! };
}

export const published: ParsedTables = publishedTables(
	new Map(RECORD_TABLES.map(({ name }) => [name, arrowOf(extractOf(name))]))
);

export const publishedCsv = (name: string): string => new TextDecoder().decode(csvOf(extractOf(name)));
export const publishedParquet = (name: string): Uint8Array => parquetOf(extractOf(name));

export function tableNamed(name: string): Table {
	return RECORD_TABLES.find((table) => table.name === name)!;
}

export function sheetOf(file: string, text: string): RawCsv {
	return readRawCsv(file, new TextEncoder().encode(text), csv);
}

export function following(file: string, table: string, csv: string): FollowingFile {
	return { name: file, table: tableNamed(table), sheet: sheetOf(file, csv) };
}
