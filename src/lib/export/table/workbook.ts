/** Sheets of texts, numbers, days and links as an Excel workbook. The same sheets give the same bytes on any day. */

import { unzipSync, zipSync } from 'fflate';
import writeXlsx, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { escaped } from '../escaped.ts';
import { inert } from './flat-files.ts';

export type SheetCell =
	| string
	| number
	| null
	| { readonly day: string }
	| { readonly link: string; readonly text: string }
	| { readonly head: string };

export interface WrittenSheet {
	readonly name: string;
	/** In letters, one for each column. */
	readonly widths: readonly number[];
	/** Rows that stay in sight. */
	readonly sticky: number;
	/** Long tables: texts on one line, without a look of their own. */
	readonly plain?: boolean;
	readonly rows: readonly (readonly SheetCell[])[];
}

const MOST_NAME = 31;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

export async function workbookOf(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
	const names = sheetNames(sheets.map(({ name }) => name));
	const written = sheets.map(({ rows, widths, sticky, plain = false }, at): Sheet<Blob> => ({
		sheet: names[at]!,
		columns: widths.map((width) => ({ width })),
		...(sticky === 0 ? {} : { stickyRowsCount: sticky }),
		data: rows.map((row) => row.map((cell) => cellOf(cell, plain)))
	}));
	const file = await writeXlsx(written, {
		fontFamily: 'Calibri',
		fontSize: 11,
		features: [linksOf(sheets)]
	}).toBlob();
	const bytes = new Uint8Array(await file.arrayBuffer());
	// The library stamps the present time on the parts: stamped anew with the first moment that a ZIP can tell.
	return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1), level: 9, os: 3 });
}

/** Names that a workbook may have: no more than 31 letters, none of `[]/\:*?`, no two alike. */
export function sheetNames(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		const clean = name
			.replace(/[[\]/\\:*?]+/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
		let candidate = clean.slice(0, MOST_NAME).trim();
		for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
			const end = ` ${count}`;
			candidate = clean.slice(0, MOST_NAME - end.length).trim() + end;
		}
		taken.add(candidate.toLowerCase());
		return candidate;
	});
}

function cellOf(cell: SheetCell, plain: boolean): CellObject | null {
	if (cell === null || cell === '') return null;
	if (plain && typeof cell === 'string') return { value: inert(cell), type: String };
	if (typeof cell === 'number') return { value: cell, type: Number, format: formatOf(cell), alignVertical: 'top' };
	if (typeof cell === 'string') return { value: inert(cell), type: String, wrap: true, alignVertical: 'top' };
	if ('day' in cell) {
		return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
	}
	if ('head' in cell) {
		return { value: inert(cell.head), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
	}
	return { value: inert(cell.text), type: String, wrap: true, alignVertical: 'top', textColor: '#0b5394' };
}

/** A year has no groups; a fraction keeps its digits. */
function formatOf(value: number): string {
	if (Number.isInteger(value)) return Math.abs(value) < 1e4 ? '0' : '#,##0';
	return Math.abs(value) < 1 ? '0.######' : '#,##0.####';
}

/** Real links of cells: the library writes none itself. */
function linksOf(sheets: readonly WrittenSheet[]) {
	const links = sheets.map(({ rows }) =>
		rows.flatMap((row, at) =>
			row.flatMap((cell, column) =>
				typeof cell === 'object' && cell !== null && 'link' in cell
					? [{ place: `${letters(column)}${at + 1}`, address: cell.link }]
					: []
			)
		)
	);
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (content: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
						const sheetLinks = links[sheetIndex] ?? [];
						if (sheetLinks.length === 0) return content;
						const list = sheetLinks.map(({ place }, at) => `<hyperlink ref="${place}" r:id="link${at + 1}"/>`).join('');
						return content.replace(
							/(?=<pageMargins|<pageSetup|<drawing|<\/worksheet>)/,
							`<hyperlinks>${list}</hyperlinks>`
						);
					}
				},
				'xl/worksheets/_rels/sheet{id}.xml.rels': {
					insert: (_: unknown, { sheetIndex }: { sheetIndex: number }) =>
						(links[sheetIndex] ?? [])
							.map(
								({ address }, at) =>
									`<Relationship Id="link${at + 1}" Type="${RELATION}" Target="${escaped(address)}" TargetMode="External"/>`
							)
							.join('')
				}
			}
		}
	};
}

/** Name of a column: A, Z, AA. */
export function letters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
