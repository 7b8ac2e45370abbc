/** Keeps the texts of a table's row together with the numbers and days that stand behind them. */

import type { AmountUnit } from '../text/units.ts';
import type { TableRow } from './figure.ts';

/** Words, or a text with its number in base units and what it counts; a day `YYYY-MM-DD` and a year have no unit. */
export type TableCell = string | readonly [text: string, value: number | string | null, unit?: AmountUnit];

/** For `{ ...tableCells([…]), factIds, formula }`: an empty cell has nothing behind it. */
export function tableCells(all: readonly TableCell[]): Required<Pick<TableRow, 'cells' | 'values' | 'units'>> {
	const full = all.map((cell): Exclude<TableCell, string> => (typeof cell === 'string' ? [cell, null] : cell));
	return {
		cells: full.map(([text]) => text),
		values: full.map(([, value]) => value),
		units: full.map(([, value, unit]) => (value === null ? null : (unit ?? null)))
	};
}
