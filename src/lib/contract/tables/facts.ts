/** The eleven tables of facts: one row is one figure that one publication printed. */

import { table, type Column } from '../table.ts';
import { BASES, EVIDENCE, PRECISIONS, STATUSES, UNITS } from '../vocabulary.ts';

const FACT_START = [
	{ name: 'fact_id', kind: 'id', describe: 'Key of the fact; never reused, never changed' },
	{
		name: 'measure',
		kind: 'code',
		describe: 'What was measured',
		refers: [{ table: 'measures', column: 'code' }]
	},
	{ name: 'period_start', kind: 'day', describe: 'First day the figure speaks of' },
	{
		name: 'period_end',
		kind: 'day',
		describe: 'Last day the figure speaks of; equal to period_start for a stock at a date'
	},
	{
		name: 'region',
		kind: 'code',
		describe: 'Country, region of Kazakhstan or other country',
		refers: [
			{ table: 'regions', column: 'code' },
			{ table: 'countries', column: 'code' }
		]
	}
] as const satisfies readonly Column[];

const FACT_END = [
	{ name: 'value', kind: 'number', describe: 'The figure in base units, as printed' },
	{ name: 'unit', kind: 'code', describe: 'Unit of the value', words: UNITS },
	{ name: 'precision', kind: 'code', describe: 'How the publication qualified the figure', words: PRECISIONS },
	{
		name: 'rounding',
		kind: 'number',
		optional: true,
		describe: 'Unit of the last printed digit, in base units; empty when exact'
	},
	{ name: 'status', kind: 'code', describe: 'Actual, preliminary, plan, estimate or law', words: STATUSES },
	{
		name: 'evidence',
		kind: 'code',
		describe: 'How the place was read: text, headline only, rewrite by others, or with an assumption of ours',
		words: EVIDENCE
	},
	{
		name: 'source_id',
		kind: 'id',
		describe: 'The publication that printed it',
		refers: [{ table: 'sources', column: 'source_id' }]
	},
	{ name: 'locator', kind: 'text', optional: true, describe: 'Where in the publication' },
	{ name: 'note', kind: 'text', optional: true, describe: 'What a reader should know about this figure' }
] as const satisfies readonly Column[];

/** A dimension: empty when the figure is not broken down by it, `all` for an explicit total over it. */
function dimension<const Name extends string, const List extends string>(name: Name, list: List, describe: string) {
	return {
		name,
		kind: 'code',
		optional: true,
		describe,
		refers: [{ table: list, column: 'code' }],
		besides: ['all']
	} as const;
}

/** A dimension whose codes, unless their list marks them as mixed, are disjoint parts of a total. */
function parts<const Name extends string, const List extends string>(name: Name, list: List, describe: string) {
	return { ...dimension(name, list, describe), adds: true } as const;
}

const payer = parts('payer', 'payers', 'Who paid or is to pay');
const packages = parts('package', 'packages', 'Guaranteed package (GOBMP), insurance package (OSMS) or both');
const careType = parts('care_type', 'care_types', 'Kind of care');
const careFunction = parts('function', 'functions', 'Function of care of the national health accounts');
const financing = parts(
	'financing',
	'financing',
	'Financing scheme, or source of money, of the national health accounts'
);
const item = parts('item', 'items', 'Line of the budget of the fund, debtor, facility or tariff');

export const FACT_TABLES = [
	table({
		name: 'inflows',
		category: 'facts',
		describe:
			'Money received or expected by the Fund: contributions and deductions, forecasts, investment income, assets, arrears',
		key: ['fact_id'],
		columns: [
			...FACT_START,
			payer,
			{
				name: 'basis',
				kind: 'code',
				optional: true,
				words: BASES,
				describe: 'Cumulative since July 2017, or for the period'
			},
			...FACT_END
		]
	}),
	table({
		name: 'spending',
		category: 'facts',
		describe:
			'Funding and payments for care by package and kind of care, contracts, forecasts, running costs of the Fund',
		key: ['fact_id'],
		columns: [...FACT_START, packages, careType, ...FACT_END]
	}),
	table({
		name: 'budget',
		category: 'facts',
		describe:
			'Lines of the republican budget that finance care, every edition of every law, and what was spent; health in local budgets',
		key: ['fact_id'],
		columns: [...FACT_START, parts('line', 'budget_lines', 'Budget programme'), ...FACT_END]
	}),
	table({
		name: 'services',
		category: 'facts',
		describe: 'Patients, cases, visits, calls and services by kind of care',
		key: ['fact_id'],
		columns: [...FACT_START, packages, careType, ...FACT_END]
	}),
	table({
		name: 'beneficiaries',
		category: 'facts',
		describe: 'People for whom the state pays, and the population of the same groups as an upper bound',
		key: ['fact_id'],
		columns: [...FACT_START, parts('category', 'categories', 'Beneficiary category'), ...FACT_END]
	}),
	table({
		name: 'coverage',
		category: 'facts',
		describe: 'Insured and uninsured people, number and share',
		key: ['fact_id'],
		columns: [...FACT_START, parts('group', 'groups', 'Group of people'), ...FACT_END]
	}),
	table({
		name: 'rates',
		category: 'facts',
		describe: 'Rates, bases, caps and sums of contributions and deductions by payer and schedule of the law',
		key: ['fact_id'],
		columns: [
			...FACT_START,
			dimension('payer', 'payers', 'Who is to pay'),
			dimension('schedule', 'schedules', 'Schedule of the law'),
			...FACT_END
		]
	}),
	table({
		name: 'macro',
		category: 'facts',
		describe:
			'Figures needed to compare: gross domestic product, prices, exchange rate, population, wages, health shares',
		key: ['fact_id'],
		columns: [...FACT_START, dimension('series', 'series', 'Statistical series'), ...FACT_END]
	}),
	table({
		name: 'accounts',
		category: 'facts',
		describe:
			'National health accounts: what all payers spend on care, by function, by financing scheme and by source of money',
		key: ['fact_id'],
		columns: [...FACT_START, careFunction, financing, ...FACT_END]
	}),
	table({
		name: 'fund1996',
		category: 'facts',
		describe: 'The compulsory medical insurance fund of 1996-1998',
		key: ['fact_id'],
		columns: [...FACT_START, payer, item, ...FACT_END]
	}),
	table({
		name: 'oversight',
		category: 'facts',
		describe: 'Providers, staff of the Fund and findings of audits',
		key: ['fact_id'],
		columns: [...FACT_START, parts('subject', 'subjects', 'Who or what was counted or audited'), ...FACT_END]
	})
] as const;

/** Dimension columns of each fact table, in the order of its file. */
export function dimensionsOf(factTable: (typeof FACT_TABLES)[number]): string[] {
	const common = new Set<string>([...FACT_START, ...FACT_END].map((column) => column.name));
	return factTable.columns.map((column) => column.name).filter((name) => !common.has(name));
}
