import type { CareWords } from '../words.ts';

export const en = {
	title: 'On what care does the money go?',
	description:
		'The chart shows what each kind of care cost in Kazakhstan by year, as publications print it, tells package, plan and actual apart, and leaves a cell empty where nothing is published.',
	choices: {},
	unitLine: 'billion tenge, prices of each year; the area of a mark is its sum; * a part of the year',
	package: {
		gobmp: 'guaranteed package (GOBMP)',
		osms: 'insurance package (OSMS)',
		all: 'both packages',
		none: 'package not named'
	},
	measure: { funding: 'funding', paid: 'payments for care' },
	notPublished: 'not published',
	partYear: 'part of the year',
	takeawayHole:
		'No publication that we found prints what {list} cost under the two packages in the whole country in any whole year.',
	takeaway:
		'Of {kinds}, {known} have a sum for the whole country and a whole year; {none} have no sum at all, not even of a part of them.',
	takeawayLargest:
		'The largest sum of a whole year, plan or actual in the prices of each year, is {value} for {care} ({when}, {status}).',
	kinds: 'main kind of care|main kinds of care',
	headlineHole: 'is what {list} cost under the two packages in the whole country in any whole year',
	folded: '{count} more kinds: no sum',
	headline: 'was the largest sum printed for one kind of care and a whole year ({care}, {when}, {status})',
	alt: '{care}: {list}.',
	altNone: 'No sum printed: {list}.',
	columns: {
		care: 'Kind of care',
		package: 'Package',
		period: 'Period',
		status: 'Status',
		measure: 'Measure',
		value: 'Value'
	},
	caveats: [
		'Each mark is one printed sum. Kinds of care overlap (medicines for cancer patients, rural hospitals inside hospitals), so they are never added up, and no total is suggested.',
		'Money of the plan, money provided and money paid are different measures; a mark says which it is. Where a cell has several sums of one sort, the longest period is drawn and the others stand in the table.',
		'A sum for a part of the year, such as eight months of 2020, stands in its year with an asterisk and the words "part of the year".',
		'An empty cell means that no publication we found prints a sum for the whole country: neither the Fund nor the ministry publishes spending by kind of care year by year. The national health accounts divide what all payers spend in the country by kinds of their own; that is another whole than the money of the Fund, and it stands in the reports by year.',
		'Money for COVID-19 stands in a figure of its own. Kinds of care without any printed sum share one row of the drawing; the table names each.'
	]
} satisfies CareWords;
