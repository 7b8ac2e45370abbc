import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/lib/contract/bounds.ts';
import { RECORD_TABLES } from '../../src/lib/contract/record.ts';
import { FACT_TABLES } from '../../src/lib/contract/tables/facts.ts';
import { PRECISIONS } from '../../src/lib/contract/vocabulary.ts';
import { readRecord, showProblem } from '../../scripts/record/read.ts';
import { DAY } from './day.ts';

const read = readRecord('data', DAY);
const tables = read.ok ? read.tables : new Map<string, never[]>();

type Row = Readonly<Record<string, unknown>>;

function rows(table: string): readonly Row[] {
	return tables.get(table) ?? [];
}

/** Low and high bound of one printed figure. */
function bounds({ value, precision, rounding }: Row) {
	const known = PRECISIONS.find((word) => word === precision)!;
	return boundsOf(Number(value), known, rounding === null ? null : Number(rounding));
}

describe('data/', () => {
	it('has no problem', () => {
		expect(read.ok ? [] : read.problems.map(showProblem)).toEqual([]);
	});

	it('has every table of the contract, none of them empty', () => {
		expect(RECORD_TABLES.filter(({ name }) => rows(name).length === 0).map(({ name }) => name)).toEqual([]);
	});

	it('rests every source on a fact or a story, and the other way round', () => {
		const used = new Set(
			[...tables.values()].flat().flatMap((row: Row) =>
				Object.entries(row)
					.filter(([column, cell]) => column.endsWith('source_id') && typeof cell === 'string')
					.flatMap(([, cell]) => String(cell).split(';'))
			)
		);
		for (const { source_id: source_id } of rows('sources')) used.delete(String(source_id));
		expect([...used]).toEqual([]);

		const text = new Set(
			[...tables]
				.filter(([name]) => name !== 'sources')
				.flatMap(([, selected]) =>
					selected.flatMap((row: Row) =>
						Object.entries(row)
							.filter(([column]) => column.endsWith('source_id'))
							.flatMap(([, cell]) => String(cell ?? '').split(';'))
					)
				)
		);
		expect(
			rows('sources')
				.map(({ source_id: id }) => String(id))
				.filter((id) => !text.has(id))
		).toEqual([]);
	});

	it('names the 15 categories and maps the 12 of 2017 to them', () => {
		expect(rows('categories')).toHaveLength(15);
		expect(rows('categories_2017')).toHaveLength(12);
	});

	it('holds the forecasts of the budget laws, whose payers add up to the printed total', () => {
		const forecasts = rows('inflows').filter(({ measure }) => String(measure).startsWith('forecast_'));
		const totals = forecasts.filter(({ payer, measure }) => payer === 'all' && measure === 'forecast_receipts');
		expect(totals.length).toBeGreaterThan(0);
		for (const total of totals) {
			const parts = forecasts.filter(
				(row) => row.payer !== 'all' && row.source_id === total.source_id && row.period_start === total.period_start
			);
			const sum = parts.reduce((so, { value }) => so + Number(value), 0);
			const slack = 1000 * (parts.length + 1);
			expect(Math.abs(sum - Number(total.value)), `${String(total.fact_id)}: parts give ${sum}`).toBeLessThanOrEqual(
				slack
			);
		}
	});

	it('holds cumulative receipts that never fall', () => {
		const totals = rows('inflows')
			.filter(
				({ basis, payer, region, status, measure }) =>
					measure === 'contributions' &&
					basis === 'cumulative_since_2017_07' &&
					payer === 'all' &&
					region === 'KZ' &&
					(status === 'actual' || status === 'preliminary')
			)
			.sort((a, b) => String(a.period_end).localeCompare(String(b.period_end)));
		expect(totals.length).toBeGreaterThan(15);
		for (const [at, row] of totals.entries()) {
			if (at > 0) expect(bounds(row).high, String(row.fact_id)).toBeGreaterThanOrEqual(bounds(totals[at - 1]!).low);
		}
	});

	it('says of the weakest figures of the newest years how they were read', () => {
		const evidence = (factId: string) => rows('spending').find(({ fact_id: id }) => id === factId)?.evidence;
		expect(['budget-2024-total-msq', 'plan-2025-total-wellness', 'spend-2025-total-vm'].map(evidence)).toEqual([
			'headline',
			'rewrite',
			'assumed'
		]);
	});

	it('speaks to readers: no note or locator tells of how a page was kept', () => {
		const texts = FACT_TABLES.flatMap(({ name }) =>
			rows(name)
				.filter(({ note, locator }) =>
					/\bseed\b|\.txt\b|stored (page|text|version)|teaser/i.test(`${String(note)} ${String(locator)}`)
				)
				.map(({ fact_id: id }) => id)
		);
		expect(texts).toEqual([]);
	});
});
