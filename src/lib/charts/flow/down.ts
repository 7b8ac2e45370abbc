/** The flow of a phone: one column below the other, each node a bar that begins where the one above it ends. */

import { scaleLinear } from 'd3-scale';
import { linesHeight, SIZES, textWidth, wrapped, type PlacedWords } from '../labels.ts';
import { largestColumn, LEAST, type Arranged, type FlowContent, type PlacedNode } from './content.ts';

const BAR = 14;
const NAME_GAP = 4;
const ROW_GAP = 10;
const STAGE_GAP = 16;

export function flowDown({ columns, nodes, full }: FlowContent, width: number, top: number): Arranged {
	const x = scaleLinear([0, full ?? (largestColumn(nodes) || 1)], [0, width - 1]);
	const headings: PlacedWords[] = [];
	const placed: PlacedNode[] = [];
	let y = top;
	columns.forEach((heading, column) => {
		const lines = wrapped(heading, SIZES.name, width, true);
		y += column === 0 ? 0 : STAGE_GAP;
		headings.push({ lines, x: 0, y: y + SIZES.name, anchor: 'start' });
		y += linesHeight(lines.length, SIZES.name) + ROW_GAP / 2;
		let before = 0;
		for (const node of nodes.filter((row) => row.column === column)) {
			const figure = node.caption ?? '';
			const figureSpace = figure === '' ? 0 : textWidth(figure, SIZES.caption, true) + 8;
			const name = wrapped(node.name, SIZES.caption, width - figureSpace);
			const baseline = y + SIZES.caption * 0.95;
			y += linesHeight(name.length, SIZES.caption) + NAME_GAP;
			placed.push({
				...node,
				x: Math.min(x(before), width - LEAST),
				y,
				width: Math.max(LEAST, x(node.value)),
				height: BAR,
				words: { lines: name, x: 0, y: baseline, anchor: 'start' },
				...(figure !== '' && { figure: { lines: [figure], x: width, y: baseline, anchor: 'end' } })
			});
			before += node.value;
			y += BAR + ROW_GAP;
		}
	});
	return { bottom: y, headings, nodes: placed, ribbons: [] };
}
