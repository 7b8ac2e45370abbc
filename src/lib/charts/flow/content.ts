/** What a flow of money shows, and where each part of it goes. */

import { max, rollup, sum } from 'd3-array';
import type { Gap, PlacedGap } from '../gap.ts';
import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords, Rect } from '../labels.ts';
import type { Mark } from '../mark.ts';

/** Pixels that the smallest value is drawn with. */
export const LEAST = 1.5;

export interface FlowNode extends Mark {
	/** From 0, left to right. */
	readonly column: number;
	readonly name: string;
	readonly value: number;
}

export interface FlowLink {
	readonly from: string;
	/** A node of a later column. */
	readonly to: string;
	/** No more than both of its nodes have room for. */
	readonly value: number;
}

export interface FlowContent {
	/** A heading for each column, none of which is without a node. */
	readonly columns: readonly string[];
	/** Top first in their column. */
	readonly nodes: readonly FlowNode[];
	readonly links: readonly FlowLink[];
	/** The value that the whole height (on a phone the width) stands for, so that several flows share a scale. */
	readonly full?: number;
	/** Instead of nodes: an empty place that says why nothing is drawn. */
	readonly gap?: Gap;
	readonly keys?: readonly KeyEntry[];
}

export interface PlacedNode extends FlowNode, Rect {
	readonly words: PlacedWords;
	/** Its caption, over the name. */
	readonly figure?: PlacedWords;
}

export interface PlacedRibbon extends Pick<Mark, 'tone' | 'texture'> {
	readonly id: string;
	readonly path: string;
	/** Pixels across. */
	readonly breadth: number;
}

/** What the two arrangements give. */
export interface Arranged {
	readonly bottom: number;
	readonly headings: readonly PlacedWords[];
	readonly nodes: readonly PlacedNode[];
	readonly ribbons: readonly PlacedRibbon[];
}

export interface FlowLayout extends Omit<Arranged, 'bottom'> {
	readonly height: number;
	readonly keys: KeyRows;
	readonly gap?: PlacedGap;
}

/** The sum of the column with the largest one; 0 without nodes. */
export function largestColumn(nodes: readonly FlowNode[]): number {
	const sums = rollup(
		nodes,
		(rows) => sum(rows, ({ value }) => value),
		({ column }) => column
	);
	return max(sums.values()) ?? 0;
}
