import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Flow from '../../src/lib/charts/flow/Flow.svelte';
import { flow } from '../../src/lib/charts/flow/layout.ts';
import type { FlowContent, FlowNode } from '../../src/lib/charts/flow/content.ts';
import { wordsBox } from '../../src/lib/charts/labels.ts';
import { overlap } from '../../src/lib/charts/placing.ts';
import { plain } from '../plain.ts';
import { mark } from './synthetic.ts';

const node = (id: string, column: number, value: number, texture: FlowNode['texture'] = 'hatched'): FlowNode =>
	mark(id, column === 0 ? 'root-1' : 'part-2', texture, {
		column,
		name: `Synthetic ${id}`,
		value,
		caption: String(value)
	});

const FLOW: FlowContent = {
	columns: ['Who pays', 'The Fund', 'What for'],
	nodes: [
		node('state', 0, 541),
		node('employers', 0, 515),
		node('penalties', 0, 2.5),
		node('fund', 1, 1058.5),
		node('care', 2, 900),
		node('reserve', 2, 44),
		node('unknown', 2, 114.5, 'empty')
	],
	links: [
		{ from: 'state', to: 'fund', value: 541 },
		{ from: 'employers', to: 'fund', value: 515 },
		{ from: 'penalties', to: 'fund', value: 2.5 },
		{ from: 'fund', to: 'care', value: 900 },
		{ from: 'fund', to: 'reserve', value: 44 },
		{ from: 'fund', to: 'unknown', value: 114.5 }
	],
	keys: [{ tone: 'context', texture: 'hatched', words: 'plan' }]
};

describe('flow(content, 720)', () => {
	const layout = flow(FLOW, 720);

	it('is drawn on the scale of another flow: half as high, and half as wide on a phone, for twice the full value', () => {
		const half = { ...FLOW, full: 2 * 1058.5 };
		expect(flow(half, 720).nodes[3]!.height).toBeCloseTo(layout.nodes[3]!.height / 2);
		expect(flow(half, 340).nodes[3]!.width).toBeCloseTo(flow(FLOW, 340).nodes[3]!.width / 2);
		expect(() => flow({ ...FLOW, full: 1000 }, 720)).toThrow(
			'flow: no column should be more than what the whole height stands for, 1000; one is 1058.5'
		);
	});

	it('gives every ribbon the breadth of its value, and a node that of all its ribbons', () => {
		const scale = layout.nodes[3]!.height / 1058.5;
		const breadths = layout.ribbons.map(({ breadth }) => breadth / scale);
		[541, 515, 2.5, 900, 44, 114.5].forEach((value, index) =>
			expect(breadths[index]).toBeCloseTo(Math.max(value, 1.5 / scale))
		);
	});

	it('lets ribbons begin and end at their nodes, one below the other in the order given', () => {
		const [state, employers, , fund] = layout.nodes;
		const ends = layout.ribbons.map(({ path, breadth }) => {
			const [x1, y1, , , , , x2, y2] = path.match(/-?[\d.]+/g)!.map(Number);
			return { x1: x1!, y1: y1!, x2: x2!, y2: y2!, breadth };
		});
		expect(ends[0]!.x1).toBeCloseTo(state!.x + state!.width, 2);
		expect(ends[0]!.y1).toBeCloseTo(state!.y, 2);
		expect(ends[1]!.y1).toBeCloseTo(employers!.y, 2);
		expect(ends[0]!.x2).toBeCloseTo(fund!.x, 2);
		expect(ends[0]!.y2).toBeCloseTo(fund!.y, 2);
		expect(ends[1]!.y2).toBeCloseTo(fund!.y + ends[0]!.breadth, 2);
	});

	it('draws a ribbon to what is not known like it: empty', () => {
		expect(layout.ribbons.map(({ texture }) => texture)).toEqual([...Array<string>(5).fill('hatched'), 'empty']);
	});

	it('keeps the words of a column off each other', () => {
		const boxes = layout.nodes.flatMap(({ words, figure }) => [wordsBox(words, 12), wordsBox(figure!, 12, true)]);
		boxes.forEach((box, index) => expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]));
	});
});

describe('flow(content, 340)', () => {
	const { nodes, ribbons } = flow(FLOW, 340);

	it('lets each bar begin where the one above it ends, and draws no ribbons', () => {
		expect(nodes[1]!.x).toBeCloseTo(nodes[0]!.x + nodes[0]!.width);
		expect(nodes[3]!.width).toBeCloseTo(339);
		expect(ribbons).toEqual([]);
	});
});

describe.each([340, 720])('flow at %i', (width) => {
	it('refuses more out of a node than it is, and a node that is not there', () => {
		const more = { ...FLOW, links: [...FLOW.links, { from: 'fund', to: 'reserve', value: 50 }] };
		expect(() => flow(more, width)).toThrow('flow: what runs from a node should not exceed it; fund is 1058.5');
		const lost = { ...FLOW, links: [{ from: 'fund', to: 'nobody', value: 1 }] };
		expect(() => flow(lost, width)).toThrow('flow: a link should join two nodes, there is none called nobody');
	});

	it('refuses a link that leads back, and a column without a node', () => {
		const back = { ...FLOW, links: [{ from: 'fund', to: 'state', value: 1 }] };
		expect(() => flow(back, width)).toThrow(
			'flow: a link should lead to a later column; fund and state are not in that order'
		);
		const hollow = { ...FLOW, columns: [...FLOW.columns, 'Kinds'] };
		expect(() => flow(hollow, width)).toThrow('flow: every column should have a node; "Kinds" has none');
	});

	it('draws nothing for nothing', () => {
		expect(flow({ columns: [], nodes: [], links: [] }, width)).toMatchObject({ nodes: [], ribbons: [] });
	});

	it('says in an empty place why nothing is drawn', () => {
		const gap = { id: 'gap', words: 'not published', label: '2021: not published' };
		const empty = flow({ columns: [], nodes: [], links: [], gap }, width);
		expect([empty.gap?.inside.lines, empty.nodes]).toEqual([['not published'], []]);
	});

	it('is the reviewed drawing', async () => {
		const props = { id: 'drawing', label: 'a synthetic drawing', width, ...FLOW };
		const body = plain(render(Flow, { props }).body);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
		await expect(`${body}\n`).toMatchFileSnapshot(`../drawings/charts-flow-${width}.html`);
	});
});
