/** Receipts by region over the extracts of the real record, and over the same with periods that are no choice yet. */

import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { FigureRow } from '../../src/lib/figures/figure.ts';
import { figureOf } from '../../src/lib/figures/figures.ts';
import {
	isNotOffered,
	isSum,
	PERIODS,
	singles,
	sumsOf,
	type RegionRow
} from '../../src/lib/figures/receipts-by-region/figure.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';
import { answers } from './answers.ts';
import { facts, folderWith, moved } from './later.ts';

const figure = figureOf('receipts-by-region');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

async function withYear(year: number, keys: RegExp): Promise<readonly RegionRow[]> {
	const added = [...facts.values()].filter(({ row }) => keys.test(String(row['fact_id'])));
	const folder = await folderWith(
		added.map((fact) => moved(fact, year)),
		new Set(figure.query.extracts)
	);
	folders.push(folder);
	const engine = await openNode(folder, figure.query.extracts);
	try {
		const rows: readonly FigureRow[] = await run(figure.query, engine);
		return rows as readonly RegionRow[];
	} finally {
		await engine.close();
	}
}

describe('periods of several regions', () => {
	it('are each a choice, as far as they are printed', async () => {
		const rows = (await answers(figure)) as readonly RegionRow[];
		const missing = rows.filter(isSum).filter(isNotOffered);
		expect(
			missing.map(({ reading, periodEnd }) => `${reading} to ${periodEnd}: add it to READING_OF and the words`)
		).toEqual([]);
		for (const period of PERIODS) expect(sumsOf(rows, period).length, period).toBeGreaterThan(1);
	});

	it.each([
		['month', /^inflow-2020-01-(?!employer|other|state|total)/, 6],
		['share', /^inflow-cum-2019-02-share/, 2]
	] as const)('stand in the table of running totals until they are a choice: %s', async (reading, keys, count) => {
		const rows = await withYear(2027, keys);
		const waiting = rows.filter(isSum).filter(isNotOffered);
		expect(waiting.map((row) => row.reading)).toEqual(Array.from({ length: count }, () => reading));
		expect(singles(rows)).toEqual(expect.arrayContaining(waiting));
		const texts = figure.state(rows, { period: 'running' }, 'en').table.rows.flatMap(({ factIds }) => factIds);
		expect(waiting.flatMap(({ factIds }) => factIds).filter((id) => !texts.includes(id))).toEqual([]);
	});

	it('are never a month that a publication prints of one region alone', async () => {
		const rows = await withYear(2027, /^inflow-2018-07-almaty$/);
		expect(rows.filter(isSum).filter(isNotOffered)).toEqual([]);
		expect(singles(rows).map(({ factIds }) => factIds.join())).toContain('inflow-2018-07-almaty-in-2027');
	});
});
