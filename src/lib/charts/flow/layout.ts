/** Where money goes: nodes in columns, ribbons of their value between them; on a phone one column below the other. */

import { index, rollup, sum } from 'd3-array';
import { gapHeight, placedGap } from '../gap.ts';
import { keyRows } from '../keys.ts';
import { isNarrow } from '../chart-props.ts';
import { refuseUndrawable } from '../ticks.ts';
import { flowAcross } from './across.ts';
import { flowDown } from './down.ts';
import { largestColumn, type FlowContent, type FlowLayout } from './content.ts';

/**
 * Throws for a value below zero, a link to a node that is not there or not in a later column, a column without a node, and
 * a node that gives or gets more than it is, and a column that is more than `full`.
 */
export function flow(content: FlowContent, width: number): FlowLayout {
	refuseUndrawable('flow', content.nodes);
	refuseUnbalanced(content);
	refuseTooLarge(content);
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

function refuseTooLarge({ nodes, full = Infinity }: FlowContent): void {
	const most = largestColumn(nodes);
	if (most > full * (1 + HAIR))
		throw new Error(`flow: no column should be more than what the whole height stands for, ${full}; one is ${most}`);
}

function refuseUnbalanced({ columns, nodes, links }: FlowContent): void {
	const byId = index(nodes, ({ id }) => id);
	const nodeOf = (id: string) => {
		const node = byId.get(id);
		if (node === undefined) throw new Error(`flow: a link should join two nodes, there is none called ${id}`);
		return node;
	};
	for (const { from, to } of links) {
		if (nodeOf(from).column >= nodeOf(to).column)
			throw new Error(`flow: a link should lead to a later column; ${from} and ${to} are not in that order`);
	}
	const empty = columns.find((_, column) => nodes.every((node) => node.column !== column));
	if (empty !== undefined) throw new Error(`flow: every column should have a node; "${empty}" has none`);
	for (const side of ['from', 'to'] as const) {
		const sums = rollup(
			links,
			(links) => sum(links, ({ value }) => value),
			(link) => link[side]
		);
		for (const [id, all] of sums) {
			const { value } = nodeOf(id);
			if (all > value * (1 + HAIR))
				throw new Error(`flow: what runs ${side} a node should not exceed it; ${id} is ${value}, its links ${all}`);
		}
	}
}
