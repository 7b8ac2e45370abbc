import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import PairedDots from '../../src/lib/charts/paired-dots/PairedDots.svelte';
import SmallMultiples from '../../src/lib/charts/small-multiples/SmallMultiples.svelte';
import Pictogram from '../../src/lib/charts/pictogram/Pictogram.svelte';
import RankedBars from '../../src/lib/charts/ranked-bars/RankedBars.svelte';
import type { ChartProps } from '../../src/lib/charts/chart-props.ts';
import SizeMatrix from '../../src/lib/charts/size-matrix/SizeMatrix.svelte';
import TimeLines from '../../src/lib/charts/time-lines/TimeLines.svelte';
import YearColumns from '../../src/lib/charts/year-columns/YearColumns.svelte';
import { plain } from '../plain.ts';
import * as synthetic from './synthetic.ts';

type Drawn = (width: number, id: string) => string;

function drawn<Content extends object>(painter: Component<ChartProps & Content>, content: Content): Drawn {
	return (width, id) => {
		const props = { id, label: 'a synthetic drawing', width, ...content };
		return plain(render(painter, { props }).body);
	};
}

const DRAWINGS: Record<string, Drawn> = {
	'year-columns': drawn(YearColumns, synthetic.YEAR_COLUMNS),
	'small-multiples': drawn(SmallMultiples, synthetic.SMALL_MULTIPLES),
	'ranked-bars': drawn(RankedBars, synthetic.RANKED_BARS),
	'time-lines': drawn(TimeLines, synthetic.TIME_LINES),
	'paired-dots': drawn(PairedDots, synthetic.PAIRED_DOTS),
	'dots-by-year': drawn(TimeLines, synthetic.PEOPLE_BY_YEAR),
	pictogram: drawn(Pictogram, synthetic.PICTOGRAM),
	'size-matrix': drawn(SizeMatrix, synthetic.SIZE_MATRIX)
};
const CASES = Object.entries(DRAWINGS).flatMap(([shape, draw]) => [340, 720].map((width) => ({ shape, draw, width })));

describe.each(CASES)('$shape at $width pixels', ({ shape, draw, width }) => {
	const body = draw(width, 'drawing');

	it('is the reviewed drawing', async () => {
		await expect(`${body}\n`).toMatchFileSnapshot(`../drawings/charts-${shape}-${width}.html`);
	});

	it('is whole without any script in the page', () => {
		expect(body).toContain('role="group" aria-label="a synthetic drawing"');
		expect(body).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
	});

	it('gives every mark words to read out', () => {
		const marks = body.match(/data-mark=/g) ?? [];
		expect(marks.length).toBeGreaterThan(0);
		expect(body.match(/data-mark="[^"]+"[^>]* aria-label="[^"]+"/g)).toHaveLength(marks.length);
	});

	it('keeps its pattern ids apart from those of another drawing in the page', () => {
		const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
		const other = draw(width, 'other');
		expect(ids(body).filter((id) => ids(other).includes(id))).toEqual([]);
		const used = new Set([...body.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]!));
		expect([...used].sort()).toEqual(ids(body).sort());
	});

	it('keeps every shape and word inside its sheet', () => {
		for (const [, x] of body.matchAll(/ (?:x|x1|x2|cx)="(-?[\d.]+)"/g)) {
			expect(Number(x)).toBeGreaterThanOrEqual(-5);
			expect(Number(x)).toBeLessThanOrEqual(width + 5);
		}
	});
});

describe('YearColumns', () => {
	it.each([340, 720])('lets empty places and columns be read in the order of years at %i pixels', (width) => {
		const marks = [...DRAWINGS['year-columns']!(width, 'a').matchAll(/data-mark="([^"]+)"/g)].map((match) => match[1]!);
		const years = marks.map((id) => Number(/\d{4}/.exec(id)![0]));
		expect(years).toEqual([...years].sort());
		expect(years).toHaveLength(22);
	});
});
