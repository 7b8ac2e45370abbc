/** What `npm run data` says of facts that no figure draws: over a record of ten facts and a folder of two questions. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractsOf } from '../../scripts/extracts/build.ts';
import { factsIn, notDrawnLines } from '../../scripts/extracts/not-drawn.ts';
import { parquetOf } from '../../scripts/extracts/parquet.ts';
import { undrawnFacts, type Undrawn } from '../../scripts/extracts/undrawn.ts';
import { THEMES } from '../../src/lib/contract/vocabulary.ts';
import { record, type Row } from '../figures/later.ts';

const EXTRACTS = ['facts', 'preferred', 'measures', 'regions'];

const receipts = (fact_id: string, period_start: string, period_end: string, more: Row = {}): Row => ({
	...record.get('inflows')![0]!,
	fact_id,
	measure: 'contributions',
	period_start,
	period_end,
	region: 'KZ',
	payer: 'all',
	basis: 'period',
	value: 5,
	unit: 'KZT',
	precision: 'exact',
	rounding: null,
	status: 'actual',
	source_id: 'fms-2020-02-receipts-january',
	...more
});

const FACTS = [
	receipts('year-2021', '2021-01-01', '2021-12-31'),
	receipts('month-2020-01', '2020-01-01', '2020-01-31'),
	receipts('month-2024-01', '2024-01-01', '2024-01-31'),
	receipts('month-2024-02', '2024-02-01', '2024-02-29'),
	receipts('month-2026-01', '2026-01-01', '2026-01-31'),
	receipts('month-of-state', '2020-01-01', '2020-01-31', { payer: 'state' }),
	receipts('month-of-all-again', '2020-01-01', '2020-01-31', {
		value: 6,
		source_id: 'yapresident-2020-10-receipts-9m'
	}),
	receipts('nine-months', '2020-01-01', '2020-09-30'),
	receipts('month-of-almaty', '2020-01-01', '2020-01-31', { region: 'almaty_city' }),
	receipts('share-of-almaty', '2020-01-01', '2020-01-31', {
		measure: 'contributions_region_share',
		region: 'almaty_city',
		unit: 'percent',
		basis: null
	})
];

/** A question that names one fact a row, and one that names two in one cell. */
const QUESTIONS = {
	months: "select fact_id from facts where fact_id = 'month-2020-01'",
	years: "select 'year-2021;no-such-fact' as fact_ids"
};

let folder = '';
let figures = '';
let undrawn: readonly Undrawn[] = [];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'undrawn-'));
	figures = join(folder, 'figures');
	for (const [name, sql] of Object.entries(QUESTIONS)) {
		mkdirSync(join(figures, name), { recursive: true });
		writeFileSync(join(figures, name, 'query.sql'), sql);
	}
	mkdirSync(join(figures, 'without-a-question'));
	const tables = new Map([...record, ...THEMES.map((theme): [string, Row[]] => [theme, []])]);
	tables.set('inflows', FACTS);
	for (const extract of (await extractsOf(tables)).extracts) {
		const { name } = extract.table;
		if (EXTRACTS.includes(name)) writeFileSync(join(folder, `${name}.parquet`), parquetOf(extract));
	}
	undrawn = await undrawnFacts(folder, EXTRACTS, figures);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const WHAT = 'contributions and deductions to the Fund (contributions)';

describe('facts that no figure draws', () => {
	it('are told with the widest reason that holds, the reason with most facts first', () => {
		expect(undrawn).toEqual([
			{
				reason: `no figure draws ${WHAT} of 2024, 2026 by month`,
				factIds: ['month-2024-01', 'month-2024-02', 'month-2026-01']
			},
			{
				reason: `figures draw another answer to the same question of ${WHAT} by month`,
				factIds: ['month-of-all-again']
			},
			{ reason: `figures draw ${WHAT} by month, but not for this group or kind`, factIds: ['month-of-state'] },
			{ reason: `no figure draws ${WHAT} by a part of the year`, factIds: ['nine-months'] },
			{ reason: `no figure draws ${WHAT} of regions`, factIds: ['month-of-almaty'] },
			{
				reason: "no figure draws region's share in the country's receipts (contributions_region_share)",
				factIds: ['share-of-almaty']
			}
		]);
	});

	it('are none when a question answers with every fact', async () => {
		const all = mkdtempSync(join(tmpdir(), 'undrawn-none-'));
		mkdirSync(join(all, 'everything'));
		writeFileSync(join(all, 'everything', 'query.sql'), "select string_agg(fact_id, ';') as fact_ids from facts");
		expect(await undrawnFacts(folder, EXTRACTS, all)).toEqual([]);
		rmSync(all, { recursive: true });
	});
});

describe('what is said of them', () => {
	const some: readonly Undrawn[] = [
		{ reason: 'no figure draws a', factIds: ['a1', 'a2', 'a3', 'a4', 'a5'] },
		{ reason: 'no figure draws b', factIds: ['b1'] }
	];

	it('names those added since the last build, and how to see all', () => {
		expect(notDrawnLines(some, new Set(['a1', 'a2', 'a3', 'a4']), false)).toEqual([
			'not drawn: a5: no figure draws a',
			'not drawn: b1: no figure draws b',
			'not drawn: 6 facts in all; npm run data -- --undrawn says which and why'
		]);
	});

	it('names none before the first build but their number', () => {
		expect(notDrawnLines(some, null, false)).toEqual([
			'not drawn: 6 facts in all; npm run data -- --undrawn says which and why'
		]);
	});

	it('names every reason when asked for all, with three keys each', () => {
		expect(notDrawnLines(some, new Set(['a1', 'b1']), true)).toEqual([
			'not drawn: a1, a2, a3 and 2 more: no figure draws a',
			'not drawn: b1: no figure draws b',
			'not drawn: 6 facts in all'
		]);
	});

	it('reads which facts the last build held', () => {
		expect(factsIn(folder)).toBeNull();
		writeFileSync(join(folder, 'facts.json'), JSON.stringify([{ fact_id: 'a1' }, { fact_id: 'b1' }]));
		expect(factsIn(folder)).toEqual(new Set(['a1', 'b1']));
	});
});
