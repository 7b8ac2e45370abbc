/** CSV for Excel with Russian or Kazakh settings: semicolons between cells, a comma before decimals, the mark of UTF-8. */

import { plain } from '../../text/numbers.ts';
import { inert } from './flat-files.ts';

export type ExcelRow = Readonly<Record<string, string | number | boolean | null>>;

/** Every column of the first row; `rows` as the JSON files hold them. */
export function excelCsv(rows: readonly ExcelRow[]): string {
	const heads = Object.keys(rows[0] ?? {});
	const lines = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? null))];
	return `\uFEFF${lines.map((cells) => `${cells.map(written).join(';')}\r\n`).join('')}`;
}

function written(cell: string | number | boolean | null): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return plain(cell).replace('.', ',');
	const text = inert(String(cell));
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
