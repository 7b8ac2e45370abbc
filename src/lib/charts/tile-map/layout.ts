/** Where equal squares for regions go, shaded by value in a few steps; what cannot be shaded is said in words or left empty. */

import { bisectLeft, max, range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { keyRows, type KeyRows } from '../keys.ts';
import { linesHeight, SIZES, widestLine, wrapped } from '../labels.ts';
import { isNarrow } from '../chart-props.ts';
import { refuseUndrawable } from '../ticks.ts';
import type { TileMapContent, TileMapLayout } from './content.ts';

/** How opaque each step is; words on the last two bear the colour of paper. */
export const SHADES = [0.1, 0.24, 0.4, 0.78, 1] as const;
const DARK_FROM = 3;
const GAP = 3;
const TALL = { narrow: 46, wide: 66 } as const;
const PAD = 5;

/** Bounds of the steps: five equal ones up to a round number not below the largest value; d3-array rounds by 1, 2 and 5 alone. */
export function tileSteps(values: readonly number[], from = 0): readonly number[] {
	const largest = Math.max(from, max(values) ?? from);
	const raw = (largest - from) / SHADES.length;
	if (raw <= 0) return [];
	const size = 10 ** Math.floor(Math.log10(raw));
	const step = [1, 2, 2.5, 4, 5, 10].map((step) => step * size).find((step) => step >= raw * (1 - 1e-9))!;
	return SHADES.map((_, index) => Number((from + step * (index + 1)).toPrecision(12)));
}

/** Throws for a value below zero. */
export function tileMap(content: TileMapContent, width: number): TileMapLayout {
	const { tiles, from = 0, upTo = from, formatStep, missing, within, tone } = content;
	const values = tiles.flatMap(({ value }) => (value === undefined ? [] : [value]));
	refuseUndrawable('tileMap', values);
	const size = isNarrow(width) ? 'narrow' : 'wide';
	const bounds = tileSteps([upTo, ...values.map(({ value }) => value)], from);
	// A bound belongs to the step below it; scaleThreshold would give it to the one above.
	const stepOf = (value: number) => bisectLeft(bounds, value);

	const samples = [
		...bounds.map((bound, step) => ({ step, within: false, words: formatStep(bounds[step - 1] ?? from, bound) })),
		...(tiles.some((tile) => tile.value === undefined && tile.within !== true)
			? [{ step: null, within: false, words: missing }]
			: []),
		...(within !== undefined && tiles.some((tile) => tile.value === undefined && tile.within === true)
			? [{ step: null, within: true, words: within }]
			: [])
	];
	const keys: KeyRows = keyRows(
		[...samples.map(({ words }) => ({ tone, texture: 'solid' as const, words })), ...(content.keys ?? [])],
		width
	);

	const columns = range((max(tiles, ({ column }) => column) ?? -1) + 1);
	const rows = range((max(tiles, ({ row }) => row) ?? -1) + 1);
	const top = keys.height + 4;
	const height = top + rows.length * TALL[size];
	const x = scaleBand(columns, [0, width]);
	const y = scaleBand(rows, [top, height]);

	return {
		height,
		tone,
		steps: keys.entries.map(({ x, y, beside }, index) => {
			const { step, within: part } = samples[index]!;
			return { x, y, step, within: part, words: beside };
		}),
		signs: keys.signs,
		tiles: tiles.map((tile) => {
			const box = {
				x: x(tile.column)! + GAP / 2,
				y: y(tile.row)! + GAP / 2,
				width: x.bandwidth() - GAP,
				height: y.bandwidth() - GAP
			};
			const step = tile.value === undefined ? null : stepOf(tile.value.value);
			const space = box.width - 2 * PAD;
			const whole = wrapped(tile.name.desk, SIZES.caption, space);
			const fitting = size === 'wide' && widestLine(whole, SIZES.caption) <= space;
			const lines = fitting ? whole : wrapped(tile.name.phone, SIZES.caption, space);
			const name = { lines, x: box.x + PAD, y: box.y + PAD + SIZES.caption * 0.85, anchor: 'start' as const };
			const text = tile.value?.caption ?? '';
			const fits = text !== '' && widestLine([text], SIZES.caption, true) <= space;
			const caption = { lines: [text], x: box.x + PAD, y: box.y + box.height - PAD - 2, anchor: 'start' as const };
			const clear = PAD + linesHeight(lines.length, SIZES.caption) + SIZES.caption <= box.height;
			return {
				...box,
				id: tile.id,
				label: tile.value?.label ?? tile.label,
				...(tile.value?.href === undefined ? {} : { href: tile.value.href }),
				step,
				within: tile.within === true && step === null,
				name,
				caption: fits && clear ? caption : null,
				dark: step !== null && step >= DARK_FROM
			};
		})
	};
}
