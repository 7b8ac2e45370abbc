import type { ReceiptWords } from '../words.ts';

export const en = {
	title: 'How much comes in, month by month?',
	description:
		'The figure shows the receipts of the Fund by month since July 2017, printed and derived, and by year, and says which sums were published and which were not.',
	choices: { by: 'Show', 'by.month': 'by month', 'by.year': 'by year' },
	unitLine: {
		month: 'billion tenge received in a month from all payers, prices of each year',
		year: 'billion tenge received in a year or in a part of it, prices of each year'
	},
	kind: {
		printed: 'printed sum of the month',
		derived: 'derived: difference of two marks of the running total, with its range',
		year: 'sum of the year',
		part: 'sum of a part of the year',
		unnamed: 'sum of the year, payers not named',
		running: 'running total since July 2017',
		expected: 'expected running total since July 2017'
	},
	notPublished: 'not published',
	range: '{value}, between {low} and {high}',
	takeaway: {
		month:
			'A sum is printed for {printed} of the {all} from July 2017 to {until} {untilYear}; for {derived} more it follows from two marks of the running total, for {expected} only what was expected is printed, and for {unknown} we found nothing. In January 2020, when the state and employees began to pay, {first} came in.',
		year: 'A sum of the whole year is printed for {whole} of the {all} from {from} to {to}.'
	},
	takeawayPart:
		'{when}, {value} came in from payers that are named: the longest part of a year that is printed, in prices of {year}, not to be held against a whole year.',
	said: {
		launch: 'when the state and employees began to pay',
		part: 'the longest part of a year',
		named: 'payers that are named',
		prices: 'in prices of {year}'
	},
	headline: {
		month:
			'arrived {when}, when the state and employees began to pay; the largest printed month before that brought {before} ({month})',
		year: 'arrived during {year}, from payers that are not named, and no other sum of a whole year was found',
		years: 'arrived during {year}: the newest of {count} sums of a whole year that we found'
	},
	altRow: '{year}: {list}.',
	altMissing: 'Not published: {list}.',
	altYears: 'Received: {list}.',
	columns: {
		period: 'Period',
		kind: 'What it is',
		status: 'Status',
		value: 'Value',
		low: 'At least',
		high: 'At most'
	},
	caveats: {
		periods:
			'A sum of a month or year and a running total are different things: the drawing shows sums of periods only, and a running total is never drawn as a year.',
		derived:
			'A derived month is the running total at its end less the running total a month before. No publication printed it; its range is what the roundings of both marks allow.',
		contradicts:
			'{month}: the printed sum ({printed}) is outside the range of the difference ({low} to {high}). One of the marks comes from an undated statement, and its day is assumed.',
		payers:
			'Until the end of 2019 employers, entrepreneurs and civil-contract workers paid. From January 2020 the state and employees pay too, so the months before and after are not alike.',
		gaps: 'An empty ring is a month for which no publication that we found prints a sum and no two marks stand a month apart.',
		running:
			'{value}, often called the result of {year}, is the running total of the months since July 2017. The sum of that year alone cannot be derived: no running total at the end of the year before was published.',
		unnamed: 'The publication of {value} for {year} names no payers and does not say whether the state is counted.',
		years:
			'The budget laws print forecasts of receipts; they are expectations and stand in the figure on payers, not here.'
	}
} satisfies ReceiptWords;
