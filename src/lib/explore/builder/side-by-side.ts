/** Rows of one period as ranked bars or a tile map, and rows of years as a matrix, in the terms of their charts. */

import { everyYear } from '../../charts/every-year.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import type { SizeMatrixContent } from '../../charts/size-matrix/content.ts';
import type { TileMapContent } from '../../charts/tile-map/content.ts';
import { shortAmount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { regionShort, TILE_REGIONS } from '../../text/regions.ts';
import { codesOf, markOf, nameOf, statusKeys, type DrawingContext } from './drawing-context.ts';

const TONE = 'part-2';

/** The largest first; equal ones in the order of their keys. */
export function builtBars(context: DrawingContext): RankedBarsContent {
	const { rows, question, catalogue, words } = context;
	return {
		rows: [...rows]
			.sort((a, b) => b.value! - a.value! || (a.factIds[0]! < b.factIds[0]! ? -1 : 1))
			.map((row) => ({
				id: `row-${row.factIds[0]}`,
				name: nameOf(catalogue, words, question.by, row.codes[question.by] ?? ''),
				bar: markOf(row, TONE, context)
			})),
		keys: statusKeys(context, TONE)
	};
}

export function builtMatrix(context: DrawingContext): SizeMatrixContent {
	const { rows, question, catalogue, words } = context;
	const dimension = question.by === 'year' ? question.series! : question.by;
	const years = everyYear(rows.map(({ year }) => year));
	return {
		years,
		rows: codesOf(context, dimension).map((code) => {
			const selected = rows.filter(({ codes }) => (codes[dimension] ?? '') === code);
			return {
				id: `row-${code}`,
				name: nameOf(catalogue, words, dimension, code),
				cells: years.flatMap((year) => {
					const marks = selected.filter((row) => row.year === year).map((row) => markOf(row, TONE, context));
					return marks.length === 0 ? [] : [{ year, marks }];
				})
			};
		}),
		missing: words.missing,
		keys: statusKeys(context, TONE)
	};
}

export function builtMap(context: DrawingContext): TileMapContent {
	const { rows, catalogue, words, lang } = context;
	const short = (value: number) => shortAmount(value, rows[0]!.unit, lang);
	return {
		tiles: TILE_REGIONS.flatMap((code) => {
			const tile = catalogue.codes['region']?.[code]?.tile;
			if (tile === undefined) return [];
			const row = rows.find(({ codes }) => codes.region === code);
			const name = nameOf(catalogue, words, 'region', code);
			return [
				{
					id: code,
					name: { desk: regionShort(code, lang, 'desk'), phone: regionShort(code, lang, 'phone') },
					column: tile[0],
					row: tile[1],
					...(row !== undefined && { value: markOf(row, 'accent', context) }),
					label: `${name}: ${words.missing}`
				}
			];
		}),
		formatStep: (low, high) => fill(words.step, { low: short(low), high: short(high) }),
		missing: words.missing,
		tone: 'accent'
	};
}
