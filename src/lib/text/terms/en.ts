/** The words of the vocabularies in English. Knows no figure and no page. */

import { FORMULA_WORDS } from '../formulas/en.ts';
import type { Terms } from './kk.ts';

export const en = {
	languages: { kk: 'in Kazakh', ru: 'in Russian', en: 'in English' },
	statuses: {
		actual: { name: 'actual', says: 'It happened: the period is over and the figure was reported.' },
		preliminary: { name: 'preliminary', says: 'It happened, but the publication calls the figure not yet final.' },
		plan: { name: 'plan', says: 'An intention fixed in a law, a budget or a decision.' },
		estimate: { name: 'estimate', says: "The publication's forecast or own reckoning." },
		law: { name: 'set by law', says: 'A rate, a limit or a rule that a law or decree sets.' }
	},
	evidence: {
		text: { name: 'read in the text', says: 'The place in the publication was read.' },
		headline: { name: 'from a headline', says: 'The number was read in a headline or a preview only.' },
		rewrite: {
			name: 'told by others',
			says: 'The publication tells or copies the words of others, or a machine rewrote them.'
		},
		assumed: { name: 'partly assumed', says: 'The number was read; its period, unit or scope is our assumption.' }
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
		percentage_points: 'percentage points',
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
		budget: 'Republican and local budgets',
		services: 'Services given',
		beneficiaries: 'State-paid categories',
		coverage: 'Insurance coverage',
		rates: 'Rates',
		macro: 'Figures for comparison',
		accounts: 'National health accounts',
		fund1996: 'The fund of 1996-1998',
		oversight: 'Oversight and audit'
	},
	bases: { cumulative_since_2017_07: 'cumulative since July 2017', period: 'for the period' },
	reasons: {
		only_one: 'the only figure that answers the question',
		status: 'an actual figure stands above a preliminary one, a plan above an estimate',
		evidence: 'its place was read, not only told',
		edition: 'the newest edition of one series that prints it',
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
		coverage: 'year and coverage',
		accounts: 'year and part of the national health accounts',
		local_budget: 'year and local budget'
	},
	gapReasons: {
		part_year_only: 'only a part of the year is published',
		mixed_only: 'only a sum with others, or a part, is published',
		plan_only: 'only a plan or an estimate is published',
		population_only: 'only the population of the group is published: an upper bound',
		total_only: 'only the total is published',
		nothing: 'nothing is published'
	},
	...FORMULA_WORDS,
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
