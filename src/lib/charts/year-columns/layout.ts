/** Where columns of years go: parts that add up, wholes whose split is unknown, and years without a figure. */

import { isNarrow } from '../chart-props.ts';
import { refuseUndrawable } from '../ticks.ts';
import { lyingYearColumns } from './lying.ts';
import { uprightYearColumns } from './upright.ts';
import type { YearColumnsContent, YearColumnsLayout } from './content.ts';

/** Columns on a desk, bars that lie on a phone. Throws for a value below zero. */
export function yearColumns(content: YearColumnsContent, width: number): YearColumnsLayout {
	const wholes = content.columns.flatMap(({ whole }) => (whole === undefined ? [] : [whole]));
	refuseUndrawable('yearColumns', [...content.columns.flatMap(({ parts }) => parts), ...wholes]);
	return isNarrow(width) ? lyingYearColumns(content, width) : uprightYearColumns(content, width);
}
