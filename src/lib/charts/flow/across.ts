/** The flow of a desk: d3-sankey's columns, breadths and ends of ribbons, moved down where words right of the nodes need it. */

import { cumsum, group, max, range, sum } from 'd3-array';
import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { scaleBand } from 'd3-scale';
import { area, curveBumpX } from 'd3-shape';
import { linesHeight, SIZES, wrapped } from '../labels.ts';
import { pushedApart } from '../placing.ts';
import {
	largestColumn,
	LEAST,
	type Arranged,
	type FlowContent,
	type FlowLink,
	type FlowNode,
	type PlacedNode
} from './content.ts';

const TALLEST = 380;
const NODE = 12;
const BESIDE = 7;
const SLOT_GAP = 10;
const HEAD = 26;

type Node = SankeyNode<FlowNode, FlowLink>;
type Link = SankeyLink<FlowNode, FlowLink>;

export function flowAcross(content: FlowContent, width: number, top: number): Arranged {
	const { columns, nodes: given } = content;
	const x = scaleBand(range(columns.length), [0, width]);
	const ground = top + HEAD;
	const headings = columns.map((heading, column) => ({
		lines: [heading],
		x: x(column)!,
		y: top + SIZES.tick,
		anchor: 'start' as const
	}));
	// The scale of nothing is none.
	if (sum(given, ({ value }) => value) === 0) return { bottom: ground, headings, nodes: [], ribbons: [] };
	const most = largestColumn(given);

	const arrange = sankey<FlowNode, FlowLink>()
		.nodeId(({ id }) => id)
		.nodeAlign(({ column }) => column)
		.nodeWidth(NODE)
		.nodePadding(0)
		.linkSort(null)
		.iterations(0)
		.size([width, (TALLEST * most) / (content.full ?? most)]);
	const { nodes, links } = arrange({
		nodes: given.map((node) => ({ ...node, fixedValue: node.value })),
		links: content.links.map((link) => ({ ...link, source: link.from, target: link.to }))
	});
	const height = ({ y0 = 0, y1 = 0 }: Node) => Math.max(LEAST, y1 - y0);
	const heights = new Map(nodes.map((node) => [node, height(node)]));

	const space = x.bandwidth() - NODE - 2 * BESIDE;
	const lines = (node: FlowNode) => wrapped(node.name, SIZES.caption, space);
	const wordsHeight = (node: FlowNode) =>
		linesHeight(lines(node).length + (node.caption === undefined ? 0 : 1), SIZES.caption);
	const slot = (node: Node) => Math.max(heights.get(node)!, wordsHeight(node)) + SLOT_GAP;
	const byColumn = [...group(nodes, ({ column }) => column)];
	const tallest = max(byColumn, ([, nodes]) => sum(nodes, slot)) ?? 0;
	for (const [column, stack] of byColumn) {
		const slots = stack.map(slot);
		const ends = cumsum(slots);
		const wanted = stack.map((node, index) => ({
			centre: column === 0 ? ground + ends[index]! - slots[index]! / 2 : (centreOfInflow(node) ?? ground),
			height: slots[index]!
		}));
		const centres = pushedApart(wanted, ground, ground + tallest);
		stack.forEach((node, index) => {
			node.x0 = x(column)!;
			node.x1 = node.x0 + NODE;
			node.y0 = centres[index]! - heights.get(node)! / 2;
		});
		// The ribbons follow their nodes; the next column looks at where they begin.
		arrange.update({ nodes, links });
	}
	return {
		bottom: ground + tallest,
		headings,
		nodes: nodes.map((node, index) => placedNode(given[index]!, node)),
		ribbons: links.map((link) => {
			const [source, target] = [link.source as Node, link.target as Node];
			const look = target.texture === 'empty' || target.column > 1 ? target : source;
			const breadth = Math.max(LEAST, link.width!);
			const path = ribbonPath(link, breadth);
			return { id: `${link.from}-${link.to}`, tone: look.tone, texture: look.texture, path, breadth };
		})
	};

	function placedNode(flowNode: FlowNode, node: Node): PlacedNode {
		const textTop = node.y0! + heights.get(node)! / 2 - wordsHeight(flowNode) / 2;
		const first = textTop + SIZES.caption * 0.95;
		const left = node.x1! + BESIDE;
		const below = flowNode.caption === undefined ? 0 : linesHeight(1, SIZES.caption);
		return {
			...flowNode,
			x: node.x0!,
			y: node.y0!,
			width: NODE,
			height: heights.get(node)!,
			words: { lines: lines(flowNode), x: left, y: first + below, anchor: 'start' },
			...(flowNode.caption !== undefined && {
				figure: { lines: [flowNode.caption], x: left, y: first, anchor: 'start' }
			})
		};
	}
}

/** The middle of what comes in, at the side that it comes from. */
function centreOfInflow({ targetLinks = [] }: Node): number | undefined {
	const all = sum(targetLinks, ({ value }) => value);
	return all === 0 ? undefined : sum(targetLinks, ({ y0, value }) => y0! * value) / all;
}

function ribbonPath({ source, target, width, y0, y1 }: Link, breadth: number): string {
	const ends = [
		{ x: (source as Node).x1!, upper: y0! - width! / 2 },
		{ x: (target as Node).x0!, upper: y1! - width! / 2 }
	];
	const ribbon = area<(typeof ends)[number]>(
		(end) => end.x,
		(end) => end.upper + breadth,
		(end) => end.upper
	);
	return ribbon.curve(curveBumpX)(ends) ?? '';
}
