import { describe, expect, it } from 'vitest';
import { derived, only, type Cells } from './tiny.ts';

const year = (y: number) => ({ period_start: `${y}-01-01`, period_end: `${y}-12-31` });
const sum = (fact_id: string, y: number, cells: Cells = {}): Cells => ({ fact_id, value: 1000, ...year(y), ...cells });
const series = (name: string, y: number, value: number, cells: Cells = {}): Cells => ({
	fact_id: `${name}-${y}`,
	measure: name,
	series: name,
	value,
	unit: name.startsWith('cpi') ? 'percent' : name.startsWith('population') ? 'persons' : 'KZT',
	status: 'actual',
	...year(y),
	...cells
});
const december = (y: number, index: number) => series('cpi_december_index', y, index);
const average = (y: number, percent: number) => series('cpi_annual_average_percent', y, percent);

function record(spending: Cells[], macro: Cells[]) {
	return derived({ sources: { a: {} }, facts: { spending, macro } });
}

describe('real_terms: constant prices by chained indices', () => {
	const macro = [december(2021, 110), december(2022, 120), december(2023, 105), average(2021, 8), average(2022, 15)];

	it('multiplies by every December index after the year of the sum', async () => {
		const rows = await record([sum('f', 2020)], macro);
		const [byAverage, byDecember] = only(rows('real_terms'), 'value', 'base_period', 'refused', 'input_ids', 'formula');
		expect(byDecember).toEqual([
			expect.closeTo(1000 * 1.1 * 1.2 * 1.05, 9),
			'2023-12',
			null,
			'f;cpi_december_index-2021;cpi_december_index-2022;cpi_december_index-2023',
			'constant_prices_december'
		]);
		expect(byAverage).toEqual([
			expect.closeTo(1000 * 1.08 * 1.15, 9),
			'2022',
			null,
			'f;cpi_annual_average_percent-2021;cpi_annual_average_percent-2022',
			'constant_prices_average'
		]);
	});

	it('leaves a sum of the base year as it is', async () => {
		const rows = await record([sum('f', 2023)], macro);
		expect(only(rows('real_terms'), 'formula', 'value', 'refused', 'input_ids')).toContainEqual([
			'constant_prices_december',
			1000,
			null,
			'f'
		]);
	});

	it('refuses a year after the newest index, and names it', async () => {
		const rows = await record([sum('f', 2025)], macro);
		expect(only(rows('real_terms'), 'formula', 'value', 'base_period', 'refused', 'input_ids')).toEqual([
			['constant_prices_average', null, '2022', 'cpi_annual_average_percent 2023', 'f'],
			['constant_prices_december', null, '2023-12', 'cpi_december_index 2024', 'f']
		]);
	});

	it('refuses a year whose chain breaks, and names the missing year nearest to the base', async () => {
		const broken = macro.filter((fact) => fact['fact_id'] !== 'cpi_december_index-2022');
		const rows = await record([sum('f', 2020), sum('g', 2022)], broken);
		expect(only(rows('real_terms'), 'fact_id', 'formula', 'value', 'refused')).toEqual([
			['f', 'constant_prices_average', expect.any(Number), null],
			['f', 'constant_prices_december', null, 'cpi_december_index 2022'],
			['g', 'constant_prices_average', 1000, null],
			['g', 'constant_prices_december', 1050, null]
		]);
	});

	it('chains no index that was only expected', async () => {
		const rows = await record(
			[sum('f', 2022)],
			[...macro, series('cpi_december_index', 2024, 108, { status: 'plan' })]
		);
		expect(only(rows('real_terms'), 'formula', 'value', 'base_period')).toContainEqual([
			'constant_prices_december',
			1050,
			'2023-12'
		]);
	});

	it('refuses all, naming the year itself, where there is no index at all', async () => {
		const rows = await record([sum('f', 2022)], []);
		expect(only(rows('real_terms'), 'value', 'base_period', 'refused')).toEqual([
			[null, null, 'cpi_annual_average_percent 2022'],
			[null, null, 'cpi_december_index 2022']
		]);
	});
});

describe.each([
	{ table: 'per_resident', input: 'population_annual_average', divisor: 20, value: 50 },
	{ table: 'share_of_gdp', input: 'gdp_kzt', divisor: 20_000, value: 5 },
	{ table: 'us_dollars', input: 'kzt_per_usd_average', divisor: 500, value: 2 }
])('$table', ({ table, input, divisor, value }) => {
	it('divides by the figure of the same year', async () => {
		const rows = await record([sum('f', 2023)], [series(input, 2023, divisor), series(input, 2022, 1)]);
		expect(only(rows(table), 'year', 'nominal', 'value', 'refused', 'input_ids', 'formula')).toEqual([
			[2023, 1000, value, null, `f;${input}-2023`, table]
		]);
	});

	it('refuses a year whose divisor is missing or only expected, and names it', async () => {
		const rows = await record(
			[sum('f', 2023)],
			[series(input, 2022, 1), series(input, 2023, 1, { status: 'estimate' })]
		);
		expect(only(rows(table), 'value', 'refused', 'input_ids')).toEqual([[null, `${input} 2023`, 'f']]);
	});
});

describe('which sums are carried into other units', () => {
	it('takes preferred sums of tenge for a calendar year and the whole country, happened or expected', async () => {
		const rows = await derived({
			sources: { a: {}, fund: { publisher_kind: 'fund' } },
			facts: {
				spending: [
					sum('press', 2023),
					sum('yes-plan', 2023, { source_id: 'fund' }),
					sum('yes-actual', 2023, { status: 'actual' }),
					sum('no-law', 2023, { status: 'law' }),
					sum('no-part', 2023, { period_end: '2023-09-30' }),
					sum('no-years', 2023, { period_end: '2025-12-31' }),
					sum('no-region', 2023, { region: 'almaty_city' }),
					sum('no-unit', 2023, { unit: 'KZT_per_person' }),
					sum('no-balance', 2023, { measure: 'forecast_uninvested_balance' })
				],
				inflows: [sum('no-assets', 2023, { measure: 'assets' }), sum('yes-inflow', 2023, { measure: 'contributions' })],
				budget: [sum('yes-budget', 2023)],
				fund1996: [sum('yes-fund', 1996)],
				oversight: [sum('yes-oversight', 2023)],
				macro: [
					sum('yes-health', 2023, { measure: 'health_budget' }),
					sum('no-wage', 2023, { measure: 'minimum_wage' })
				],
				rates: [sum('no-rate', 2023)]
			}
		});
		const yes = ['yes-actual', 'yes-budget', 'yes-fund', 'yes-health', 'yes-inflow', 'yes-oversight', 'yes-plan'];
		for (const table of ['per_resident', 'share_of_gdp', 'us_dollars']) {
			expect(only(rows(table), 'fact_id').flat()).toEqual(yes);
		}
		expect([...new Set(only(rows('real_terms'), 'fact_id').flat())]).toEqual(yes);
	});
});
