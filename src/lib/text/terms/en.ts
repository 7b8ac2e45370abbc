/** The words of the vocabularies in English. Knows no figure and no page. */

import type { Terms } from './shape.ts';

export const en = {
	languages: { kk: 'in Kazakh', ru: 'in Russian', en: 'in English' },
	statuses: {
		actual: { name: 'actual', says: 'It happened: the period is over and the figure was reported.' },
		preliminary: { name: 'preliminary', says: 'It happened, but the publication calls the figure not yet final.' },
		plan: { name: 'plan', says: 'An intention fixed in a law, a budget or a decision.' },
		estimate: { name: 'estimate', says: "The publication's forecast or own reckoning." },
		law: { name: 'rule of law', says: 'A rate, a limit or a rule that a law or decree sets.' }
	},
	classes: { happened: 'what happened', expected: 'what was expected', law: 'what the law sets' },
	precisions: {
		exact: { name: 'exact', says: 'The figure is printed to its last digit.' },
		rounded: { name: 'rounded', says: 'The publication printed a rounded figure.' },
		about: { name: 'about', says: 'The publication put "about" before the figure.' },
		over: { name: 'over', says: 'The publication wrote "over" this figure.' },
		under: { name: 'under', says: 'The publication wrote "under" this figure.' },
		up_to: { name: 'up to', says: 'The publication wrote "up to" this figure.' }
	},
	units: {
		KZT: 'tenge',
		KZT_constant: 'tenge at constant prices',
		KZT_per_person: 'tenge per person',
		KZT_per_resident: 'tenge per resident',
		USD: 'US dollars',
		persons: 'people',
		percent: 'percent',
		percent_of_gdp: 'percent of GDP',
		count: 'number',
		ratio: 'ratio'
	},
	publisherKinds: {
		fund: 'the Fund',
		government: 'Government and ministries',
		parliament: 'Parliament',
		law: 'legislation',
		statistics: 'statistics office',
		international: 'international organisation',
		academic: 'academic publication',
		press: 'press',
		repost: 'repost'
	},
	rooms: {
		sources: 'Publications',
		facts: 'Printed figures',
		lists: 'Lists',
		stories: 'Stories',
		derived: 'Derived tables'
	},
	themes: {
		spending: 'Spending on care',
		inflows: 'Receipts of the Fund',
		budget: 'Republican budget',
		services: 'Services given',
		beneficiaries: 'State-paid categories',
		coverage: 'Insurance coverage',
		rates: 'Rates',
		macro: 'Figures for comparison',
		fund1996: 'The fund of 1996-1998',
		oversight: 'Oversight and audit'
	},
	bases: { cumulative_since_2017_07: 'cumulative since July 2017', period: 'for the period' },
	reasons: {
		only_one: 'the only figure that answers the question',
		status: 'an actual figure stands above a preliminary one, a plan above an estimate',
		edition: 'the newest edition of one series',
		publisher_kind: 'its publisher is closer to the origin',
		newest: 'published later',
		rounding: 'rounded less',
		fact_id: 'no other difference, taken by the order of keys'
	},
	grids: {
		payer: 'year and payer',
		package: 'year and package',
		care_type: 'year and kind of care',
		category: 'year and category',
		coverage: 'year and coverage'
	},
	gapReasons: {
		part_year_only: 'only a part of the year is published',
		mixed_only: 'only a sum with others, or a part, is published',
		plan_only: 'only a plan or an estimate is published',
		population_only: 'only the population of the group is published: an upper bound',
		total_only: 'only the total is published',
		nothing: 'nothing is published'
	},
	formulas: {
		monthly_receipts: {
			name: 'Receipts of one month',
			says: 'The cumulative receipts at the end of the month less those at the end of the month before; the rounding errors of both add up.'
		},
		constant_prices_december: {
			name: 'Constant prices, December on December',
			says: 'The sum is multiplied, year after year up to the base year, by the price index on the previous December.'
		},
		constant_prices_average: {
			name: 'Constant prices, annual average',
			says: 'The sum is multiplied, year after year up to the base year, by the average growth of prices.'
		},
		per_resident: {
			name: 'Per resident',
			says: 'The sum is divided by the average population of the country in that year.'
		},
		share_of_gdp: {
			name: 'Share of GDP',
			says: 'The sum is divided by the gross domestic product of that year and multiplied by 100.'
		},
		us_dollars: { name: 'In US dollars', says: 'The sum is divided by the average dollar rate of that year.' },
		sum: { name: 'Sum of parts', says: 'Parts that one publication printed are added.' },
		change_year: {
			name: 'Change in a year, percent',
			says: 'Only two figures for one question over whole years, of one status and one unit, are compared; no change is computed across a break.'
		},
		share_executed: {
			name: 'Share of the plan carried out, percent',
			says: 'The actual sum is divided by the plan for the same package and year and multiplied by 100.'
		},
		difference: {
			name: 'Difference',
			says: 'From a sum that one publication printed, other sums of the same publication are taken away.'
		},
		state_payment: {
			name: 'Payment of the state for a month',
			says: 'The average monthly wage of two years earlier is multiplied by the rate of the state and divided by 100.'
		},
		state_payment_total: {
			name: 'Payments of the state for a year',
			says: 'The number of people for whom the state pays is multiplied by the sum per person and month and by 12.'
		},
		state_payment_persons: {
			name: 'For how many people a printed sum is enough',
			says: 'The sum printed for a year is divided by the sum per person and month times 12.'
		}
	},
	letters: {
		nominal: 'the sum as printed',
		mark: 'receipts since July 2017 at the end of a month',
		part: 'a part as printed',
		happened: 'the actual sum as printed',
		planned: 'the plan as printed',
		year_before: 'the printed figure of the year before',
		this_year: 'the printed figure of this year',
		whole: 'a printed sum from which parts are taken away',
		rate: 'rate of the state, percent',
		paid_persons: 'number of people for whom the state pays, as printed',
		monthly: 'sum per person and month, printed or derived'
	},
	payerNotes: {
		entrepreneurs_and_others: 'Our own grouping: no publication prints this sum by itself.',
		entrepreneur_and_civil_contract: 'Printed as one sum until 2019.',
		nonbudget: 'A mixed sum: employers, employees, entrepreneurs and others; not added to the four groups.',
		other_citizens: 'A mixed sum: employees, entrepreneurs and others; cannot be divided among the four groups.',
		employee_entrepreneur_self_payer:
			'A mixed sum: employees, entrepreneurs and self-payers; cannot be divided among the four groups.',
		employer_and_employee: 'A mixed sum: employers and employees; cannot be divided among the four groups.',
		nonstate_contributions:
			"A line of the budget law: contributions of all but the state, without employers' deductions."
	},
	printed: 'printed figure',
	derived: 'figure derived by a formula',
	notPublished: 'not published',
	noSourcePrints: 'no publication prints this figure',
	refused: '{year} is not derived: {input} is not published',
	total: 'total',
	facts: ['{n} printed figure', '{n} printed figures'],
	publications: ['{n} publication', '{n} publications'],
	rows: ['{n} row', '{n} rows']
} satisfies Terms;
