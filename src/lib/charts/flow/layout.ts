/** Where money goes: nodes in columns, ribbons of their value between them; on a phone one column below the other. */

import { gapHeight, placedGap } from '../gap.ts';
import { keyRows } from '../keys.ts';
import { isNarrow } from '../sheet.ts';
import { refuseUndrawable } from '../ticks.ts';
import { flowAcross } from './across.ts';
import { flowDown } from './down.ts';
import type { FlowContent, FlowLayout } from './content.ts';

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
