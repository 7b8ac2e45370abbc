import type { FreshnessWords } from '../words.ts';

export const en = {
	title: 'How old are the newest figures?',
	description:
		'The chart shows the newest figure of each series, the period it speaks of, its age in months, and when the next is due if a document says so.',
	choices: {},
	unitLine:
		'whole months from the end of the newest period told to {day}, when the newest publication with a figure on how the insurance works came out',
	series: {
		receipts: 'Contributions received, all payers',
		receipts_by_payer: 'Contributions received, by payer',
		paid: 'Money for care, both packages',
		paid_gobmp: 'Money for care, guaranteed package',
		paid_osms: 'Money for care, insurance package',
		running_cost: 'Cost of running the Fund',
		contracts: 'Contracts with providers',
		assets: 'Assets of the Fund',
		investment_income: 'Investment income',
		state_arrears: 'Arrears of the state to the Fund',
		insured: 'Insured people',
		uninsured: 'Uninsured people',
		state_paid: 'People for whom the state pays, all',
		services: 'Specialised outpatient services',
		providers: 'Contracted providers',
		staff: 'Staff of the Fund',
		audit: 'Inefficient use found by audit'
	},
	months: { one: 'month', few: 'months', many: 'months' },
	due: {
		quarterly: 'every quarter, by law since 14 September 2025',
		none: 'no promised date'
	},
	mark: '{series}: newest for {period}, {value}; {age} old; next: {due}',
	caption: '{age}, {period}',
	takeaway: 'Of {all}, {old} have no figure for the 24 months before {day}.',
	takeawayDue: 'For {due} the law asks for a figure every quarter; for {free} no document promises a date.',
	takeawayOldest: 'The oldest is “{series}”, whose newest figure is for {period}.',
	seriesOf: 'series of figures|series of figures',
	dueSeries: 'of them|of them',
	headline: 'have passed since the period of the newest figure in the series “{series}” ({period}), counted to {day}',
	columns: {
		series: 'Series',
		newest: 'Newest period',
		value: 'Figure',
		publisher: 'Publisher',
		age: 'Age',
		due: 'Next figure'
	},
	caveats: [
		'The age is that of the newest figure that we found; a newer one may exist that we did not find.',
		'The months are counted to the newest publication with a figure of what happened: on receipts, spending, assets, people or care. Newer texts on other matters, such as budgets of regions, are in the record and do not make these figures older.',
		'A year that the record tells in full counts from its last day; a count on one day counts from that day.',
		'The law of July 2025 obliges the Fund to publish its income and spending every quarter from 14 September 2025; the overview that we read names no day of the month. What parts the reports must show it does not say, so every other series stands without a promised date.',
		'The yearly public report promised in 2016 is not counted as a date: the promise names neither a day nor the figures in it.'
	]
} satisfies FreshnessWords;
