import type { PayerWords } from '../words.ts';

export const en = {
	title: 'Who pays into the Fund?',
	description:
		'Contributions and deductions by payer: forecasts of the budget laws for 2023 to 2027, nine months of 2020 by seven payers, and the running total of 2017-2019.',
	choices: {
		editions: 'Budget laws',
		'editions.newest': 'the newest law for each year',
		'editions.all': 'with the forecasts of older laws'
	},
	unitLine: 'billion tenge, prices of each year',
	panel: {
		forecast: 'What the budget laws expect, by payer and year',
		months: 'What came in over the nine months of 2020, by seven payers',
		cumulative: 'What had come in since July 2017, by payer'
	},
	short: {
		all: 'All payers',
		state: 'State',
		employer: 'Employers',
		nonstate_contributions: 'All other contributions',
		entrepreneur_and_civil_contract: 'Entrepreneurs, civil contracts'
	},
	takeaway:
		'For {year} the newest budget law expects {all}: {state} from the state, {employer} from employers and {other} of all other contributions.',
	takeawayMonths: 'In the nine months of 2020, of {all} received, the state had paid {state}.',
	headline: 'expected from the state for {year}, of {all} in all (budget law of {day})',
	altForecast: 'Forecasts of the newest laws, {payer}: {list}.',
	altMonths: 'Received in the nine months of 2020: {list}.',
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
		'The running total of 2017-2019 began in July 2017; the state did not pay yet. A dot is a printed total; the line joins dots of one running total and says nothing about the days between.',
		'No publication that we found prints the receipts of the whole country for a whole calendar year by payer.'
	]
} satisfies PayerWords;
