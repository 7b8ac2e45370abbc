import type { GrowthWords } from '../words.ts';

export const en = {
	title: 'How did the funding of care grow?',
	description:
		'Money for medical care in Kazakhstan by year and package, plan and actual apart, in tenge, constant prices, per resident, as a share of GDP and in US dollars.',
	choices: {
		reading: 'Read from',
		'reading.fund': 'publications of the Fund and the Government',
		'reading.budget': 'the republican budget',
		unit: 'Count in',
		'unit.tenge': 'tenge',
		'unit.constant': 'constant prices (December index)',
		'unit.constant-average': 'constant prices (average of the year)',
		'unit.per-resident': 'tenge per resident',
		'unit.gdp': 'share of GDP',
		'unit.usd': 'US dollars'
	},
	unitLine: {
		tenge: 'trillion tenge, prices of each year',
		constant: 'trillion tenge, prices of December {base}',
		'constant-average': 'trillion tenge, average prices of {base}',
		'per-resident': 'thousand tenge per resident, prices of each year',
		gdp: 'percent of gross domestic product',
		usd: 'billion US dollars, average rate of each year'
	},
	part: {
		gobmp: 'Guaranteed package (GOBMP)',
		osms: 'Insurance package (OSMS)',
		all: 'Both packages together',
		unnamed: 'Package not named',
		unified_national_health_system_052: 'Unified national health system (052)',
		care_outside_unified_system_053: 'Care outside the unified system (053)',
		gobmp_067: 'GOBMP: guaranteed free care (067)',
		osms_066: 'Care under OSMS and its support (066)',
		transfer_to_fund_002: 'Earmarked money to the Fund, both packages (002)'
	},
	partShort: {
		gobmp: 'GOBMP',
		osms: 'OSMS',
		all: 'both packages',
		unnamed: 'not named',
		unified_national_health_system_052: 'line 052',
		care_outside_unified_system_053: 'line 053',
		gobmp_067: 'GOBMP, 067',
		osms_066: 'OSMS, 066',
		transfer_to_fund_002: 'both, 002'
	},
	measure: { funding: 'funding', paid: 'payments for care', budget_plan: 'line of the budget law' },
	slot: { expected: 'Plan', happened: 'Actual' },
	series: {
		cpi_december_index: 'consumer price index, December on December',
		cpi_annual_average_percent: 'consumer price growth, annual average',
		population_annual_average: 'population, annual average',
		gdp_kzt: 'gross domestic product',
		kzt_per_usd_average: 'average exchange rate of the dollar'
	},
	takeaway: {
		fund: 'In {fromYear}, the year before insurance began in full, medical care was funded with {from}; for {toYear}, {to} was planned{actual}{counted}.',
		budget:
			'For medical care in {toYear}, {law} plans {to}; in {fromYear}, on other lines of the budget, it was {from}{both}{counted}.'
	},
	actual: { same: ' and {actual} was allotted', other: '; in {year}, {actual} was allotted' },
	counted: {
		tenge: ' (prices of each year)',
		constant: ' (prices of December {base})',
		'constant-average': ' (average prices of {base})',
		'per-resident': ' (per resident, prices of each year)',
		gdp: ' (GDP of each year)',
		usd: ' (average rate of each year)'
	},
	growth:
		'Actual against actual, from {fromYear} without the insurance package to {toYear} with it, funding grew {nominal} in the tenge of each year and {real} in constant prices (December index).',
	growthSaid: { packages: 'without the insurance package', prices: 'in the tenge of each year' },
	ownSum: ' (our sum of the parts)',
	bothSums: ', both sums of budget lines added up by us',
	ownSumSign: '; † our sum of the parts',
	said: { planned: 'was planned', before: 'before insurance began in full', lines: 'on other lines of the budget' },
	headline: {
		fund: 'funded medical care in {fromYear}, before insurance began in full; for {toYear}, {to} was planned{actual}{counted}',
		budget:
			'{own}is planned for medical care in {toYear} by {law}; in {fromYear}, on other lines of the budget, it was {from}{both}{counted}'
	},
	alt: 'Columns by year from {first} to {last}, {unit}.',
	altSlot: '{slot}: {list}.',
	altMissing: 'Not published: {list}.',
	notPublished: 'not published',
	gapLabel: '{year}, {slot}: no publication that we found prints it',
	refused: '{years}: no figure in this unit, because no actual figure is published for: {series}.',
	refusedShort: 'no input',
	sum: 'Our sum of the parts',
	columns: {
		year: 'Year',
		what: 'Package or line',
		status: 'Status',
		measure: 'Measure',
		value: 'Value',
		nominal: 'As printed, tenge'
	},
	caveats: {
		plan: 'A plan is money that was to be provided; it is never drawn as if it had been spent.',
		missing: 'No publication that we found prints the actual money of the whole year for: {years}.',
		ownSum:
			'For {year} no publication that we found prints the actual money of both packages together: {value}, marked †, is our own sum of the parts that are printed ({measure}).',
		unnamed:
			'For {year} another figure is printed, {value}, without the name of a package: budget money, while the plan drawn here is the purchase of services. It stands in the table only.',
		apart:
			'For {year} the table also holds {value} ({part}, {measure}): another measure than the column, so it is not drawn inside it.',
		precision:
			'Where a publication says "over" or "about", so do we. Where only the whole is printed, it is not split.',
		lines:
			'Budget lines are not what the Fund paid: 066 holds the contributions of the state and a little more, and from 2024 line 002 holds both packages. Lines 052 and 053 of 2016-2017 paid for care before the Fund; 053 meant something else from 2018 and is not continued. A total over a column is the sum of the lines of one law.',
		december:
			'Each sum is taken at the prices of December of its own year and carried forward by the December index: an approximation for money spent over a year.',
		average: 'The annual average index is published up to {base}; later years are refused.',
		others: 'Sources that print another value stand under "Where from".'
	}
} satisfies GrowthWords;
