/** The flow of a desk: columns side by side, ribbons from left to right, words right of each node. */

import type { Arranged, FlowContent, FlowNode, PlacedNode, PlacedRibbon } from './content.ts';
import { linesHeight, SIZES, wrapped } from '../labels.ts';
import { pushedApart } from '../placing.ts';

const TALLEST = 380;
const NODE = 12;
const BESIDE = 7;
const SLOT_GAP = 10;
const HEAD = 26;
const LEAST = 1.5;

export function flowAcross({ columns, nodes, links }: FlowContent, width: number, top: number): Arranged {
	const band = width / Math.max(1, columns.length);
	const room = band - NODE - 2 * BESIDE;
	const inColumn = (column: number) => nodes.filter((node) => node.column === column);
	const totals = columns.map((_, column) => inColumn(column).reduce((sum, { value }) => sum + value, 0));
	const scale = Math.max(...totals) > 0 ? TALLEST / Math.max(...totals) : 0;
	const height = ({ value }: FlowNode) => Math.max(LEAST, value * scale);
	const lines = (node: FlowNode) => wrapped(node.name, SIZES.caption, room);
	const wordsHeight = (node: FlowNode) =>
		linesHeight(lines(node).length + (node.caption === undefined ? 0 : 1), SIZES.caption);
	const slot = (node: FlowNode) => Math.max(height(node), wordsHeight(node)) + SLOT_GAP;

	const ground = top + HEAD;
	const tallest = Math.max(
		0,
		...columns.map((_, column) => inColumn(column).reduce((sum, node) => sum + slot(node), 0))
	);
	const placed = new Map<string, PlacedNode>();
	columns.forEach((_, column) => {
		const own = inColumn(column);
		const wanted = own.map((node) => ({ centre: column === 0 ? 0 : centreOfInflow(node), height: slot(node) }));
		const centres = pushedApart(column === 0 ? stacked(own.map(slot), ground) : wanted, ground, ground + tallest);
		own.forEach((node, index) => placed.set(node.id, placedNode(node, centres[index]!)));
	});
	const all = nodes.map((node) => placed.get(node.id)!);
	return {
		bottom: ground + tallest,
		headings: columns.map((heading, column) => ({
			lines: [heading],
			x: column * band,
			y: top + SIZES.tick,
			anchor: 'start'
		})),
		nodes: all,
		ribbons: ribbons()
	};

	/** The middle of what comes in, at the side that it comes from; the top where nothing does. */
	function centreOfInflow(node: FlowNode): number {
		const incoming = links.filter((link) => link.to === node.id);
		const sum = incoming.reduce((all, { value }) => all + value, 0);
		if (sum === 0) return ground;
		return (
			incoming.reduce((all, link) => all + (startOf(link.from, node.id) + (link.value * scale) / 2) * link.value, 0) /
			sum
		);
	}

	/** Where on its node a ribbon begins: below those listed before it. */
	function startOf(from: string, to: string): number {
		const own = links.filter((link) => link.from === from);
		const before = own
			.slice(
				0,
				own.findIndex((link) => link.to === to)
			)
			.reduce((sum, { value }) => sum + value, 0);
		return (placed.get(from)?.y ?? ground) + before * scale;
	}

	function endOf(from: string, to: string): number {
		const own = links.filter((link) => link.to === to);
		const before = own
			.slice(
				0,
				own.findIndex((link) => link.from === from)
			)
			.reduce((sum, { value }) => sum + value, 0);
		return (placed.get(to)?.y ?? ground) + before * scale;
	}

	function placedNode(node: FlowNode, centre: number): PlacedNode {
		const x = node.column * band;
		const textTop = centre - wordsHeight(node) / 2;
		const first = textTop + SIZES.caption * 0.95;
		const left = x + NODE + BESIDE;
		const below = node.caption === undefined ? 0 : linesHeight(1, SIZES.caption);
		return {
			...node,
			x,
			y: centre - height(node) / 2,
			width: NODE,
			height: height(node),
			words: { lines: lines(node), x: left, y: first + below, anchor: 'start' },
			...(node.caption !== undefined && { figure: { lines: [node.caption], x: left, y: first, anchor: 'start' } })
		};
	}

	function ribbons(): PlacedRibbon[] {
		return links.map(({ from, to, value }) => {
			const [source, target] = [placed.get(from)!, placed.get(to)!];
			const [x1, x2] = [source.x + NODE, target.x];
			const middle = (x1 + x2) / 2;
			const breadth = Math.max(LEAST, value * scale);
			const [y1, y2] = [startOf(from, to), endOf(from, to)];
			const upper = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
			const lower = `V${y2 + breadth}C${middle} ${y2 + breadth} ${middle} ${y1 + breadth} ${x1} ${y1 + breadth}Z`;
			const look = target.texture === 'empty' || target.column > 1 ? target : source;
			return { id: `${from}-${to}`, tone: look.tone, texture: look.texture, path: upper + lower, breadth };
		});
	}
}

/** Slots one below the other from `top`. */
function stacked(heights: readonly number[], top: number): { centre: number; height: number }[] {
	let y = top;
	return heights.map((height) => {
		y += height;
		return { centre: y - height / 2, height };
	});
}
