import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { tileMap, tileSteps } from '../../src/lib/charts/tile-map/layout.ts';
import type { Tile, TileMapContent } from '../../src/lib/charts/tile-map/content.ts';
import TileMap from '../../src/lib/charts/tile-map/TileMap.svelte';
import { overlap } from '../../src/lib/charts/placing.ts';
import { plain } from '../plain.ts';
import { mark } from './synthetic.ts';

function tile(id: string, column: number, row: number, value?: number): Tile {
	return {
		id,
		name: { desk: `Region ${id}`, phone: id },
		column,
		row,
		label: `${id}: not published`,
		...(value === undefined ? {} : { value: mark(`${id}-value`, 'accent', 'solid', { value, caption: String(value) }) })
	};
}

const CONTENT: TileMapContent = {
	tiles: [tile('a', 0, 0, 10), tile('b', 1, 0, 3), tile('c', 0, 1), { ...tile('d', 1, 1), within: true }],
	formatStep: (low, high) => `${low}-${high}`,
	missing: 'not published',
	within: 'only within a former region',
	tone: 'accent'
};

describe('tileSteps(values, from)', () => {
	it('makes five equal steps up to a round number', () => {
		expect(tileSteps([10, 3])).toEqual([2, 4, 6, 8, 10]);
		expect(tileSteps([1_800_000_000])).toEqual([4e8, 8e8, 12e8, 16e8, 20e8]);
		expect(tileSteps([21.6, 12])).toEqual([5, 10, 15, 20, 25]);
	});

	it('begins where it is told', () => {
		expect(tileSteps([88, 79], 70)).toEqual([74, 78, 82, 86, 90]);
	});

	it('has no steps for nothing', () => {
		expect(tileSteps([])).toEqual([]);
	});
});

describe('maps beside each other', () => {
	it('share the scale that reaches up to the largest value of all', () => {
		const stepsOf = (content: TileMapContent) => tileMap(content, 720).steps.map(({ words }) => words.lines.join(' '));
		expect(stepsOf({ ...CONTENT, upTo: 20 }).slice(0, 5)).toEqual(['0-4', '4-8', '8-12', '12-16', '16-20']);
		expect(tileMap({ ...CONTENT, upTo: 20 }, 720).tiles.map(({ step }) => step)).toEqual([2, 0, null, null]);
		expect(stepsOf({ ...CONTENT, upTo: 1 })).toEqual(stepsOf(CONTENT));
	});
});

describe.each([340, 720])('tileMap(content, %i)', (width) => {
	const layout = tileMap(CONTENT, width);
	const placed = (id: string) => layout.tiles.find((tile) => tile.id === id)!;

	it('shades by step, and tells the empty from the known within something else', () => {
		expect(layout.tiles.map(({ id, step, within }) => [id, step, within])).toEqual([
			['a', 4, false],
			['b', 1, false],
			['c', null, false],
			['d', null, true]
		]);
		expect([placed('a').dark, placed('b').dark]).toEqual([true, false]);
	});

	it('says value or gap of every tile', () => {
		expect(placed('a').label).toBe('synthetic a-value');
		expect(placed('c').label).toBe('c: not published');
	});

	it('keeps tiles apart and on the sheet', () => {
		layout.tiles.forEach((tile, index) => {
			expect(layout.tiles.slice(index + 1).filter((other) => overlap(tile, other))).toEqual([]);
			expect(tile.x).toBeGreaterThanOrEqual(0);
			expect(tile.x + tile.width).toBeLessThanOrEqual(width);
			expect(tile.y + tile.height).toBeLessThanOrEqual(layout.height);
		});
	});

	it('names every step and both kinds of tiles without a value in the key', () => {
		expect(layout.steps.map(({ words }) => words.lines.join(' '))).toEqual([
			'0-2',
			'2-4',
			'4-6',
			'6-8',
			'8-10',
			'not published',
			'only within a former region'
		]);
	});

	it('is the reviewed drawing', async () => {
		const props = { id: 'drawing', label: 'a synthetic drawing', width, ...CONTENT };
		const body = plain(render(TileMap, { props }).body);
		expect(body).not.toMatch(/NaN|undefined|Infinity|null/);
		await expect(`${body}\n`).toMatchFileSnapshot(`../drawings/charts-tile-map-${width}.html`);
	});
});

describe('tileMap of little', () => {
	it('draws nothing for nothing', () => {
		expect(tileMap({ ...CONTENT, tiles: [] }, 340)).toMatchObject({ tiles: [], steps: [] });
	});

	it('refuses a value below zero', () => {
		expect(() => tileMap({ ...CONTENT, tiles: [tile('a', 0, 0, -1)] }, 340)).toThrow(
			'tileMap: a value should be zero or more'
		);
	});
});
