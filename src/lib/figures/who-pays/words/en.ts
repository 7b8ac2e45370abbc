import { knownLaw } from '../../../text/newest-law.ts';
import type { PayerWords } from '../words.ts';

export const en = {
	title: 'Who pays into the Fund?',
	description:
		'The figure shows contributions and deductions by payer, as the budget laws forecast them by year, receipts as far as they were printed by payer, and the running total since July 2017.',
	choices: {
		editions: 'Budget laws',
		'editions.newest': `for each year, ${knownLaw('forecast', 'en')}`,
		'editions.all': 'with the forecasts of older laws'
	},
	unitLine: 'billion tenge, prices of each year',
	panel: {
		forecast: 'What the budget laws expect, by payer and year',
		months: 'What came in over {when}, by {count} groups of payers',
		cumulative: 'What had come in since July 2017, by payer'
	},
	short: {
		all: 'In all',
		state: 'State',
		employer: 'Employers',
		nonstate_contributions: 'All other contributions',
		entrepreneur_and_civil_contract: 'Entrepreneurs, civil contracts'
	},
	spans: {
		3: 'the first quarter of {year}',
		6: 'the first half of {year}',
		9: 'the nine months of {year}',
		12: '{year}'
	},
	months: {
		one: 'the first {count} month of {year}',
		few: 'the first {count} months of {year}',
		many: 'the first {count} months of {year}'
	},
	takeawayUnknown: 'Who paid what in {year} no publication that we found prints.',
	takeaway:
		'For {year} the budget law of {day} expected {all}, including {state} from the state, {employer} from employers and {other} in all other contributions.',
	takeawayMonths: 'In {when}, the newest period printed by payer, of {all} received the state had paid {state}.',
	headlineReceived: 'received in {when}, {state} of it from the state',
	headline:
		'expected in all for {year} by the budget law of {day}, {state} of it from the state; who paid what that year no publication that we found prints',
	altLaw: 'The forecasts are, for each year, of {law}.',
	altForecast: 'Forecasts, {payer}: {list}.',
	altMonths: 'Received in {when}: {list}.',
	altCumulative: 'Received since July 2017, {payer}: {list}.',
	law: 'law of {day}',
	earlier: 'The law of {day} expected {value}',
	columns: {
		panel: 'What it is',
		payer: 'Payer',
		period: 'Period',
		status: 'Status',
		value: 'Value',
		law: 'Budget law'
	},
	caveats: [
		'A forecast is what a budget law expects; a receipt is what came in. They stand in separate panels and are never added up or joined.',
		'The forecasts speak of the insurance package (OSMS) only. "All other contributions" is a line of the law that holds employees, entrepreneurs, self-payers and others in one sum: it cannot be split, so it is not stacked with the state and the employers. The total also holds investment income, late-payment penalties and a transfer for the military.',
		'The running total began in July 2017; the state did not pay yet. A dot is a printed total; the line joins dots of one running total and says nothing about the days between.'
	],
	noWholeYear:
		'No publication that we found prints the receipts of the whole country for a whole calendar year by payer.'
} satisfies PayerWords;
