/** Each table of the extracts as an Excel workbook in one language: cover note, rows, columns explained, publications with links. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ManifestTable } from '../../contract/manifest.ts';
import { tableOf } from '../../contract/manifest.ts';
import { RECORD_TABLES } from '../../contract/record.ts';
import type { Column, Table } from '../../contract/table.ts';
import { DERIVED_TABLES } from '../../contract/tables/derived.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { columnWords, tableWords } from '../../text/catalogue.ts';
import { filesWords } from '../../text/pages/files.ts';
import { pageWords } from '../../text/pages/words.ts';
import { EXTRACTS, manifest } from '../manifest.ts';
import { publishedRecord } from '../dataset.ts';
import { address, pathTo } from '../site.ts';
import { fileLanguage, filePublication } from './facts.ts';
import { sourcesSheet } from '../../export/table/sources-sheet.ts';
import { workbookOf, type SheetCell, type WrittenSheet } from '../../export/table/workbook.ts';

type Row = Readonly<Record<string, string | number | boolean | null>>;

const STATEMENTS = new Map<string, Table>([...RECORD_TABLES, ...DERIVED_TABLES].map((table) => [table.name, table]));
const made = new Map<string, Promise<{ bytes: Uint8Array; sha256: string }>>();

/** The statement of a table in the contract. Throws for a table that the contract does not have. */
export function statementOf(name: string): Table {
	const statement = STATEMENTS.get(name);
	if (statement === undefined) throw new Error(`data page: the contract has no table ${name}; run "npm run data"`);
	return statement;
}

/** Columns of days of each table that has some. */
export function dayColumns(tables: readonly string[]): Record<string, string[]> {
	const all = tables.map((name) => {
		const days = statementOf(name).columns.filter(({ kind }) => kind === 'day');
		return [name, days.map((column) => column.name)] as const;
	});
	return Object.fromEntries(all.filter(([, days]) => days.length > 0));
}

/** Made once for the page that tells its hash and for the file itself. */
export function tableWorkbook(name: string, lang: Lang): Promise<{ bytes: Uint8Array; sha256: string }> {
	const key = `${lang} ${name}`;
	const known = made.get(key) ?? make(tableOf(manifest(), name), lang);
	made.set(key, known);
	return known;
}

async function make({ name, files }: ManifestTable, lang: Lang): Promise<{ bytes: Uint8Array; sha256: string }> {
	const rows = JSON.parse(readFileSync(`${EXTRACTS}/${files.json.path}`, 'utf8')) as Row[];
	const statement = statementOf(name);
	// A story may rest on several publications, joined by semicolons.
	const ids = new Set(rows.flatMap((row) => String(row['source_id'] ?? '').split(';')).filter((id) => id !== ''));
	const record = await publishedRecord();
	const publications = [...ids].map((id) => ({ publication: filePublication(id, record, lang) }));
	const pages = address(pathTo(`/${lang}/sources/`));
	const sources = ids.size === 0 ? [] : [sourcesSheet(publications, fileLanguage(lang), pages)];
	const bytes = await workbookOf([
		cover(name, rows.length, lang),
		rowsSheet(statement, rows, lang),
		columnsSheet(statement, lang),
		...sources
	]);
	return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function cover(name: string, count: number, lang: Lang): WrittenSheet {
	const { cover: words, sheets, rows: rowsWord } = filesWords(lang);
	const { name: title, says } = tableWords(name, lang);
	const page = address(pathTo(`/${lang}/data/#${name}`));
	const rows: [string, SheetCell][] = [
		[words.about, says],
		[rowsWord, count],
		[words.record, manifest().version],
		[words.licence, words.licenceText],
		[words.address, { link: page, text: page }],
		[words.columnsHead, words.empty]
	];
	return {
		name: sheets.cover,
		widths: [28, 100],
		sticky: 0,
		rows: [
			[{ head: pageWords(lang).name }, { head: `${title} (${name})` }],
			...rows.map(([head, cell]): SheetCell[] => [{ head }, cell])
		]
	};
}

/** Heads are the names of the columns, alike in every language and file. */
function rowsSheet({ columns }: Table, rows: readonly Row[], lang: Lang): WrittenSheet {
	return {
		name: filesWords(lang).sheets.table,
		widths: columns.map(({ name, kind }) => (kind === 'text' || kind === 'sql' ? 50 : Math.max(14, name.length + 2))),
		sticky: 1,
		plain: true,
		rows: [
			columns.map(({ name }) => ({ head: name })),
			...rows.map((row) => columns.map((column) => cellOf(column, row)))
		]
	};
}

function cellOf({ name, kind }: Column, row: Row): SheetCell {
	const cell = row[name] ?? null;
	if (typeof cell === 'boolean') return String(cell);
	return typeof cell === 'string' && kind === 'day' ? { day: cell } : cell;
}

function columnsSheet({ name: table, columns }: Table, lang: Lang): WrittenSheet {
	const words = pageWords(lang).data;
	return {
		name: words.columns,
		widths: [24, 90, 20],
		sticky: 1,
		rows: [
			[words.column, words.meaning, words.kind].map((head) => ({ head })),
			...columns.map(({ name, kind }) => [name, columnWords(table, name, lang), words.kinds[kind]])
		]
	};
}
