/** Words around columns of years: totals over them and names of parts at the right edge, none over another. */

import {
	linesHeight,
	SIZES,
	textWidth,
	widestLine,
	wordsBox,
	wrapped,
	type PlacedWords,
	type Rect
} from '../labels.ts';
import type { KeyEntry } from '../keys.ts';
import { freePlaces, pushedApart } from '../placing.ts';
import type { ColumnPart, PlacedBlock, PlacedName, YearColumn, YearColumnsContent } from './content.ts';
import type { YearGroup } from './groups.ts';

const OVER = 7;
const WIDEST_NAME = 100;
const LEADER = 10;

interface StandingColumn {
	readonly column: YearColumn;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** -1 for the left one of two, 1 for the right one, 0 for one alone. */
	readonly side: number;
}

/** Captions over columns: in the middle or, if wider, away from the neighbour, else a line higher, else none. */
export function columnCaptions(columns: readonly StandingColumn[], taken: readonly Rect[]): readonly PlacedWords[] {
	const wanted = columns
		.filter(({ column }) => column.caption !== undefined && column.caption !== '')
		.sort(
			(a, b) =>
				Number(a.column.slot === 'expected') - Number(b.column.slot === 'expected') || b.column.year - a.column.year
		)
		.map(({ column, x, y, width, side }): readonly PlacedWords[] => {
			const lines = [column.caption ?? ''];
			const lift = column.whole !== undefined && column.parts.length > 0 ? OVER + 2 : OVER;
			const middle = { lines, x: x + width / 2, y: y - lift, anchor: 'middle' as const };
			const outward =
				side < 0
					? { ...middle, x: x + width, anchor: 'end' as const }
					: side > 0
						? { ...middle, x, anchor: 'start' as const }
						: middle;
			const raised = (words: PlacedWords) => ({ ...words, y: words.y - linesHeight(1, SIZES.caption) });
			const fits = textWidth(lines[0] ?? '', SIZES.caption, true) <= width;
			const level = fits ? [middle, outward] : [outward, middle];
			return [...level, ...level.map(raised)];
		});
	const boxes = wanted.map((places) => places.map((words) => wordsBox(words, SIZES.caption, true)));
	const chosen = freePlaces(boxes, taken);
	return wanted.flatMap((places, index) => places[chosen[index] ?? -1] ?? []);
}

function namesOf(columns: readonly YearColumn[]): readonly ColumnPart[] {
	const newestFirst = [...columns].sort(
		(a, b) => b.year - a.year || Number(a.slot === 'expected') - Number(b.slot === 'expected')
	);
	const byName = new Map<string, ColumnPart>();
	for (const part of newestFirst.flatMap(({ parts }) => parts)) {
		if (part.name !== undefined && !byName.has(part.name)) byName.set(part.name, part);
	}
	return [...byName.values()];
}

export interface DirectNames {
	/** Pixels that the names need at the right edge. */
	readonly width: number;
	readonly names: ReadonlySet<string>;
	place(blocks: readonly PlacedBlock[], right: number, top: number, ground: number): readonly PlacedName[];
}

/** Names of the parts of the column at the right edge; all other names go into the key. */
export function partNames({ columns }: YearColumnsContent, groups: readonly YearGroup[]): DirectNames {
	const edge = groups.at(-1)?.items.at(-1);
	const parts = edge !== undefined && 'column' in edge ? edge.column.parts : [];
	const first = new Set(namesOf(columns).map(({ name }) => name));
	const named = parts.filter(({ name }) => name !== undefined && first.has(name));
	const texts = named.map(({ name }) => wrapped(name ?? '', SIZES.name, WIDEST_NAME, true));
	const widest = Math.max(0, ...texts.map((lines) => widestLine(lines, SIZES.name, true)));
	return {
		width: named.length === 0 ? 4 : widest + LEADER + 8,
		names: new Set(named.map(({ name }) => name ?? '')),
		place(blocks, right, top, ground) {
			const blocksHere = named.map(({ id }) => blocks.find((block) => block.id === id)!);
			const wanted = blocksHere.map(({ y, height }, index) => ({
				centre: y + height / 2,
				height: linesHeight(texts[index]!.length, SIZES.name) + 4
			}));
			const centres = pushedApart(wanted, top - 10, ground + 6);
			return blocksHere.map(({ tone, x, y, width, height }, index) => {
				const lines = texts[index]!;
				const centre = centres[index]!;
				const baseline = centre - linesHeight(lines.length - 1, SIZES.name) / 2 + 0.35 * SIZES.name;
				const words = { lines, x: right + LEADER + 4, y: baseline, anchor: 'start' as const };
				return { tone, leader: `M${x + width + 2} ${y + height / 2}L${right + LEADER} ${centre}`, words };
			});
		}
	};
}

/** Key entries for the names that are not written beside a column. */
export function unnamedKeys({ columns }: YearColumnsContent, direct?: DirectNames): readonly KeyEntry[] {
	return namesOf(columns)
		.filter(({ name }) => direct?.names.has(name ?? '') !== true)
		.map(({ tone, name }) => ({ tone, texture: 'solid', words: name ?? '' }));
}

export function captionSpace(caption: string | undefined): number {
	return caption === undefined || caption === '' ? 0 : textWidth(caption, SIZES.caption, true) + OVER;
}
