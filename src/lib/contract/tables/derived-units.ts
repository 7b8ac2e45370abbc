/** Derived tables that carry a printed sum of tenge into another unit, and months out of cumulative receipts. */

import { table, type Column } from '../table.ts';
import { CLASS, DIMENSIONS, factIds, FACT_ID, FORMULA, MEASURE, REGION, STATUS, THEME } from './derived-columns.ts';

const [DIM1_NAME, DIM1, DIM2_NAME, DIM2] = DIMENSIONS;

const NOMINAL = [
	{ ...FACT_ID, describe: 'The printed fact, a sum of tenge for one calendar year and the whole country' },
	THEME,
	MEASURE,
	{ name: 'year', kind: 'whole', describe: 'Calendar year' },
	REGION,
	DIM1_NAME,
	DIM1,
	DIM2_NAME,
	DIM2,
	CLASS,
	STATUS,
	{ name: 'nominal', kind: 'number', unit: 'KZT', describe: 'The sum in tenge, as printed' }
] as const satisfies readonly Column[];

const DERIVATION = [
	{
		name: 'refused',
		kind: 'text',
		optional: true,
		describe: 'The input that is missing, as series and year; empty when there is a value'
	},
	factIds('input_ids', 'The printed fact, then every other input, joined by ;'),
	FORMULA
] as const satisfies readonly Column[];

function inUnit<const Name extends string, const Unit extends string>(
	name: Name,
	unit: Unit,
	describe: string,
	valueSays: string
) {
	return table({
		name,
		category: 'derived',
		describe,
		key: ['fact_id'],
		columns: [...NOMINAL, { name: 'value', kind: 'number', optional: true, unit, describe: valueSays }, ...DERIVATION]
	});
}

export const UNIT_TABLES = [
	table({
		name: 'monthly_receipts',
		category: 'derived',
		describe:
			'Contributions of one month, derived by subtracting two successive month-end marks of the receipts since July 2017',
		key: ['region', 'payer', 'month_start'],
		columns: [
			REGION,
			{
				name: 'payer',
				kind: 'code',
				describe: 'Who paid; all for every payer together',
				refers: [{ table: 'payers', column: 'code' }]
			},
			{ name: 'month_start', kind: 'day', describe: 'First day of the month' },
			{ name: 'month_end', kind: 'day', describe: 'Last day of the month' },
			{ name: 'value', kind: 'number', unit: 'KZT', describe: 'The later mark less the earlier one' },
			{ name: 'low', kind: 'number', unit: 'KZT', describe: 'The least that the roundings of both marks allow' },
			{ name: 'high', kind: 'number', unit: 'KZT', describe: 'The most that the roundings of both marks allow' },
			{ ...STATUS, describe: 'preliminary when either mark is, else actual' },
			factIds('input_ids', 'The later mark, then the earlier one, joined by ;'),
			FORMULA
		]
	}),
	table({
		name: 'real_terms',
		category: 'derived',
		describe: 'Sums of tenge in constant prices, by two formulas that are never mixed',
		key: ['fact_id', 'formula'],
		columns: [
			...NOMINAL,
			{ name: 'value', kind: 'number', optional: true, unit: 'KZT', describe: 'The sum in prices of base_period' },
			{ name: 'base_period', kind: 'text', optional: true, describe: 'Year, or year and month, whose prices they are' },
			...DERIVATION
		]
	}),
	inUnit(
		'per_resident',
		'KZT_per_person',
		'Sums of tenge per resident of the country',
		'Tenge per resident in the year'
	),
	inUnit(
		'share_of_gdp',
		'percent',
		'Sums of tenge as a share of gross domestic product',
		'Per cent of the gross domestic product of the year'
	),
	inUnit('us_dollars', 'USD', 'Sums of tenge in US dollars', 'US dollars at the average rate of the year')
] as const;
