/** The words of the yearly reports in English. */

import type { ReportWords } from '../reports.ts';

export const en = {
	list: {
		title: 'Reports by year',
		description: 'Everything the record says of each year from {first} to {last}, on one printable page for each year.',
		lead: 'One page for each year: what was planned and what happened, who paid, what care was given, who was insured, what is not published and where publications disagree.',
		years: 'Years',
		line: 'figures: {figures}; publications: {sources}; gaps: {gaps}; disagreements: {disagreements}; events: {events}',
		own: 'The annual reports of the Fund',
		ownLead:
			'An annual report, short in newspapers and full on the site, was promised in 2016. These are the annual reports that publications of the record cite.',
		ownRead:
			'Annual report for {year}: its full text was not read; it is known from what these publications took from it.',
		ownFigures: '{title}: figures taken from it: {count}',
		ownOther: 'No publication that we found cites an annual report for the other years from {first} to {last}.',
		promised: 'The promise of an annual report'
	},
	title: 'The year {year}',
	description:
		'Everything the record says of {year}: money, payers, care, people, rates, events, gaps and disagreements.',
	lead: 'Every figure that the record holds for {year}; where publications print several, the preferred one. Each number leads to the publication that printed it.',
	headline: {
		title: 'In short',
		care: 'money for medical care, both packages, whole year',
		receipts: 'contributions received or expected from all payers, whole year',
		insured: 'insured people',
		statePaid: 'people for whom the state pays',
		budget: 'health in the republican budget, spent or planned, whole year',
		missing: 'Not published: no publication that we found prints, for {year}, this: {name}.',
		near: 'Known instead is',
		later: 'Not there yet: in the record the money of the Fund begins in {year}, and with it this: {name}.',
		on: 'On {day}',
		announced: 'As announced on {day}',
		during: 'In {period}',
		packages: { all: ', both packages together', unnamed: ', the package not named' },
		said: {
			care: {
				happened: '{when}, {value} is printed as funding of medical care{packages} ({status}).',
				expected: 'For {period}, {value} was to fund medical care{packages} ({status}).'
			},
			receipts: {
				happened: '{when}, {value} of contributions is printed as received from all payers ({status}).',
				expected: 'For {period}, the budget law of {law} expected the Fund to receive {value} in all ({status}).'
			},
			insured: {
				happened: '{when}, {value} were insured ({status}).',
				expected: 'For {period}, {value} were expected to be insured ({status}).'
			},
			statePaid: {
				happened: '{when}, the state paid contributions for {value} ({status}).',
				expected: '{when}, the state was to pay contributions for {value} ({status}).'
			},
			budget: {
				happened: '{when}, {value} is printed as spent on health by the republican budget ({status}).',
				expected: 'For {period}, {value} was planned for health in the republican budget ({status}).'
			}
		}
	},
	planActual: {
		title: 'Plan and actual',
		none: 'For no question does the record hold both a plan and an actual figure of this whole year.',
		planned: 'Plan',
		happened: 'Actual',
		share: 'Carried out',
		plan: 'of the plan',
		ofPlan: '{share} of the plan',
		measures: '“{happened}” against “{planned}”',
		inexact: 'not told exactly enough for a share',
		law: 'The plan of the republican budget is, for this year, that of {newest}: {law}. A later amendment, if there was one, is not in the record.'
	},
	parts: {
		payers: 'Payers and receipts',
		packages: 'Money by package',
		care: 'Care',
		budget: 'The republican budget: plan and execution',
		local: 'Budgets of regions: plans',
		accounts: 'National health accounts: all payers',
		people: 'Insured people and those the state pays for',
		rates: 'Rates and sums set by law',
		oversight: 'Providers and audits',
		macro: 'The country in figures',
		places: 'Regions',
		countries: 'Other countries'
	},
	partNotes: {
		local:
			'Plans, of some regions only: the budgets of the others were not read, so there is no total. A region pays contributions to the Fund from the same budget; the line is a part of it and is not added to it.',
		accounts:
			'All payers together: the state, the Fund, enterprises and households. These are not the money of the Fund. Functions (HC), financing schemes (HF) and sources of money divide one total in three ways and are never added to each other.'
	},
	partEmpty: 'The record holds no such figure for this year.',
	columns: { what: 'What', period: 'Period', status: 'Status', value: 'Value', change: 'Change from {before}' },
	range: '{change} (with rounding: {low} to {high})',
	changeFrom: 'figure for {before}',
	unlike: {
		many_years: 'covers several years',
		part_year: 'a day or a part of the year',
		percent: 'a share or a ratio',
		no_year_before: 'no figure for {before}',
		zero_before: 'zero in {before}, and nothing is a percentage of zero',
		part_year_before: 'only a part of {before} is printed',
		class: 'for {before} only the other kind: plan instead of actual or the reverse',
		package_split: 'break: the package was split in 2020',
		line_changed: 'break: the budget line changed its contents',
		launch: 'break: the state and employees began to pay in 2020',
		local_outlook: 'a budget of three years: later years are seldom amended with the first',
		borders: 'break: the region has other borders',
		status: 'another status in {before}',
		precision: 'printed as “over”, “about” or the like',
		rounding: 'the roundings allow a rise and a fall',
		tenfold: 'more than tenfold, not told in percent'
	},
	changeNote:
		'A change is shown only between two whole years, for one question, status and unit, with no break between them. In every other row the reason stands in its place.',
	editionNote:
		'A plan or a forecast of a budget law is, for this year, that of {newest}. A year whose law was amended often stands beside one whose law was not: part of the change is the amendments.',
	formula: 'Formula of the change: {symbols}; of the share carried out: {share}.',
	events: { title: 'Events', none: 'The record holds no event of this year.' },
	gaps: {
		title: 'What is not published',
		lead: 'Questions that a reader may expect to be answered for this year and that no publication we found answers.',
		none: 'No question of the expected grid is left open for this year.'
	},
	disagreements: {
		title: 'Where publications disagree',
		lead: 'Two figures for one question that rounding does not explain. Neither is hidden.',
		none: 'The record holds no disagreement for this year.',
		against: '{what}, {period}',
		oneQuestion: 'for one question',
		gap: 'the two figures for one question are {gap} apart, {percent}',
		statuses: 'one {first}, the other {second}',
		precision: 'as far as words such as “over” and “about” tell'
	},
	sources: { title: 'Publications', line: 'figures on this page: {count}' },
	before: 'The year {year}, before',
	after: 'The year {year}, after',
	all: 'All years'
} satisfies ReportWords;
