/** Where money goes: nodes in columns, ribbons of their value between them; on a phone one column below the other. */

import { gapHeight, placedGap, type Gap, type PlacedGap } from './gap.ts';
import { keyRows, type KeyEntry, type KeyRows } from './keys.ts';
import type { PlacedWords, Rect } from './labels.ts';
import type { Mark } from './mark.ts';
import { isNarrow } from './sheet.ts';
import { refuseUndrawable } from './ticks.ts';
import { flowAcross } from './flow-across.ts';
import { flowDown } from './flow-down.ts';

export interface FlowNode extends Mark {
	/** From 0, left to right. */
	readonly column: number;
	readonly name: string;
	readonly value: number;
}

export interface FlowLink {
	readonly from: string;
	readonly to: string;
	/** No more than both of its nodes have room for. */
	readonly value: number;
}

export interface FlowContent {
	/** A heading for each column. */
	readonly columns: readonly string[];
	/** Top first in their column. */
	readonly nodes: readonly FlowNode[];
	readonly links: readonly FlowLink[];
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

/** Throws for a value below zero, a link to a node that is not there, and a node that gives or gets more than it is. */
export function flow(content: FlowContent, width: number): FlowLayout {
	refuseUndrawable('flow', content.nodes);
	refuseUnbalanced(content);
	const keys = keyRows(content.keys ?? [], width);
	if (content.gap !== undefined) {
		const place = { x: 0, y: keys.height, width, height: gapHeight(content.gap.words, width) + 24 };
		const gap = placedGap(content.gap, place);
		return { height: place.y + place.height, keys, gap, headings: [], nodes: [], ribbons: [] };
	}
	const { bottom, ...arranged } = (isNarrow(width) ? flowDown : flowAcross)(content, width, keys.height);
	return { height: bottom, keys, ...arranged };
}

/** Sums of exact thousands still differ by a hair in floating point. */
const HAIR = 1e-9;

function refuseUnbalanced({ nodes, links }: FlowContent): void {
	const valueOf = new Map(nodes.map((node) => [node.id, node.value]));
	for (const { from, to } of links) {
		const missing = [from, to].find((id) => !valueOf.has(id));
		if (missing !== undefined) throw new Error(`flow: a link should join two nodes, there is none called ${missing}`);
	}
	for (const { id, value } of nodes) {
		for (const side of ['from', 'to'] as const) {
			const sum = links.filter((link) => link[side] === id).reduce((all, link) => all + link.value, 0);
			if (sum > value * (1 + HAIR))
				throw new Error(`flow: what runs ${side} a node should not exceed it; ${id} is ${value}, its links ${sum}`);
		}
	}
}
