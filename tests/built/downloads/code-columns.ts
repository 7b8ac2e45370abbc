/** The columns for programs of a figure's files: their names, and their place in a workbook. */

import { CODES } from '../../../src/lib/export/table/row-codes.ts';
import type { Read } from './readers.ts';

export const CODE_NAMES = Object.keys(CODES);

/** A workbook has the columns for programs behind the words: people read it. */
export function codesFirst({ heads, rows }: Read): Read {
	const words = heads.length - CODE_NAMES.length;
	const turned = <T>(row: readonly T[]): T[] => [...row.slice(words), ...row.slice(0, words)];
	return { heads: turned(heads), rows: rows.map(turned) };
}
