/** The tables of the catalogue in words of English. Knows no row of any of them. */

import type { Catalogue } from '../../catalogue.ts';

export const en = {
	sources: {
		name: 'Publications',
		says: 'Each row is one publication that a figure or a text of the record rests on.'
	},
	budget_lines: {
		name: 'Budget programmes',
		says: 'Programmes of the republican and local budgets that finance care.'
	},
	care_types: { name: 'Kinds of care', says: 'Kinds of medical care and their parts.' },
	financing: {
		name: 'Financing',
		says: 'Financing schemes of the national health accounts and, apart, their sources of money.'
	},
	functions: {
		name: 'Functions of care',
		says: 'Functions of care in the national health accounts: cure, rehabilitation, goods, prevention, administration.'
	},
	groups: { name: 'Groups of people', says: 'Groups that the figures on coverage speak of.' },
	items: { name: 'Items', says: 'The first fund: lines of its budget, debtors, facilities and tariffs.' },
	packages: { name: 'Packages', says: 'The guaranteed package (GOBMP) and the insurance package (OSMS).' },
	payers: { name: 'Payers', says: 'Who pays contributions and deductions.' },
	schedules: { name: 'Schedules of rates', says: 'Rates in force and those of earlier laws.' },
	subjects: { name: 'Subjects of oversight', says: 'Who or what was counted or audited.' },
	publishers: { name: 'Publishers', says: 'Who published what the record rests on, in three languages.' },
	countries: { name: 'Other countries', says: 'Countries taken for comparison.' },
	notes: { name: 'Notes', says: 'The notes of figures, lists and stories in three languages.' },
	terms: { name: 'Terms', says: 'Terms of the field and of the site, each explained in three languages.' },
	series: { name: 'Statistical series', says: 'Figures needed to compare: GDP, prices, population, wages.' },
	measures: { name: 'Measures', says: 'What the printed figures measure.' },
	categories: { name: 'State-paid categories', says: 'The 15 categories for which the state pays.' },
	categories_2017: { name: 'Categories of 2017', says: 'The 12 categories of 2017 and what became of each.' },
	regions: { name: 'Regions', says: 'Kazakhstan and its regions, former ones too, with squares of a tile map.' },
	inflows: {
		name: 'Receipts of the Fund',
		says: 'Money received or expected by the Fund: contributions and deductions, forecasts, investment income, assets, arrears.'
	},
	spending: {
		name: 'Spending on care',
		says: 'Funding and payments by package and kind of care, contracts, forecasts, running costs of the Fund.'
	},
	budget: {
		name: 'Republican and local budgets',
		says: 'Budget lines that finance care, every edition of every law, what was spent, and what regions spend on health.'
	},
	services: { name: 'Services given', says: 'Patients, cases, visits, calls and services by kind of care.' },
	beneficiaries: {
		name: 'People the state pays for',
		says: 'People for whom the state pays, and the population of the same groups as an upper bound.'
	},
	coverage: { name: 'Insurance coverage', says: 'Insured and uninsured people, number and share.' },
	rates: { name: 'Rates', says: 'Rates, bases, caps and sums by payer and schedule of the law.' },
	macro: {
		name: 'Figures for comparison',
		says: 'Gross domestic product, prices, exchange rate, population, wages, health shares.'
	},
	accounts: {
		name: 'National health accounts',
		says: 'What all payers spend on care, by function of care, financing scheme and source of money.'
	},
	fund1996: {
		name: 'The fund of 1996-1998',
		says: 'The compulsory medical insurance fund of 1996-1998: its budget, what local budgets owed and paid, debts, tariffs, facilities.'
	},
	oversight: { name: 'Oversight and audit', says: 'Providers, staff of the Fund and findings of audits.' },
	annotations: {
		name: 'Annotations',
		says: 'What changed on a day and bears on figures: starts, rate changes, postponements, new regions, breaks of series.'
	},
	events: { name: 'Events', says: 'Laws, launches and postponements, dated.' },
	promises: {
		name: 'Promises',
		says: 'What law, documents and officials promised to publish or to do, and what became of it.'
	},
	benefits: { name: 'Contents of the packages', says: 'What the packages of 1995, 2017 and 2024 contain.' },
	questions: {
		name: 'Questions',
		says: 'Questions of the brochure of 2016, answers in our words and what later law changed.'
	},
	comparison: {
		name: 'Comparison of the two funds',
		says: "Aspects of the fund of 1996-1998 and of today's; empty where nothing is known."
	},
	steps: {
		name: 'Steps of the money',
		says: 'How the money reaches a clinic, step by step; the first fund beside it, empty where its decree names no such step.'
	},
	channels: {
		name: 'Where to check and complain',
		says: 'Where a person checks the insured status, asks or complains, with the year each was named.'
	},
	changes: { name: 'Changes', says: 'What was added to the record, corrected in it or left out of it, and why.' },
	leads: {
		name: 'Leads to check',
		says: 'Figures said to stand where we could not read: what, where, and what to check. None of them is a fact yet.'
	},
	facts: { name: 'All printed figures', says: 'Every printed figure of the record in one table, whatever its theme.' },
	preferred: {
		name: 'Preferred figures',
		says: 'One figure per question, chosen by the written rule, with the reason.'
	},
	revisions: {
		name: 'Revisions',
		says: 'Figures for one question from successive editions of one series, oldest first.'
	},
	disagreements: {
		name: 'Disagreements',
		says: 'Two figures for one question from different publications that rounding does not explain.'
	},
	gaps: {
		name: 'Gaps',
		says: 'Questions that a reader may expect to be answered and that no publication of the record answers.'
	},
	monthly_receipts: {
		name: 'Monthly receipts',
		says: 'Contributions of one month, derived from cumulative receipts at two month-ends.'
	},
	real_terms: {
		name: 'Constant prices',
		says: 'Sums of tenge in constant prices, by two formulas that are never mixed.'
	},
	per_resident: { name: 'Per resident', says: 'Sums of tenge per resident of the country.' },
	share_of_gdp: { name: 'Share of GDP', says: 'Sums of tenge as a share of gross domestic product.' },
	us_dollars: { name: 'In US dollars', says: 'Sums of tenge in US dollars at the average rate of the year.' }
} satisfies Catalogue['tables'];
