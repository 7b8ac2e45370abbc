import type { CalculatorWords } from '../calculator.ts';

export const en = {
	title: 'What is due from you?',
	description:
		'The calculator tells what contributions and deductions of compulsory health insurance are due for a year since 2017, by status and income, with the rate, base and cap behind them.',
	lead: 'Choose a year and a status. The answer is counted only from rows of the law that a publication prints; where a row is missing, the page says which and does not guess.',
	noScript: 'The calculator needs scripts. All the rows that it counts with are in the table below.',
	form: {
		title: 'Your case',
		year: 'Year',
		status: 'Status',
		income: 'Income a month before deductions, tenge',
		first: 'Income a month from the first employer, tenge',
		second: 'Income a month from the second employer, tenge',
		category: 'Category',
		hint: 'For example 400 000'
	},
	statuses: {
		employee: 'employee with one employer',
		'two-employers': 'employee with two employers',
		'civil-contract': 'civil-law contract',
		entrepreneur: 'individual entrepreneur, for oneself',
		'self-payer': 'self-payer',
		'state-paid': 'state-paid category'
	},
	faults: {
		empty: 'Type an income; zero is possible too.',
		text: 'This is not a number. Type digits only, for example 400 000.',
		negative: 'An income cannot be less than zero.',
		huge: 'This is more than anyone earns in a month. Is there a digit too many?'
	},
	refusedInput: 'The address asks for “{value}”, which cannot be used here. Shown instead: {shown}.',
	answer: {
		title: 'What is due in {year}',
		own: 'You pay {monthly} a month',
		nothing: 'You pay nothing',
		year: '{yearly} in the year, if every month is alike.',
		half: '{yearly} from July to December, if every month is alike: payments began in July 2017.',
		printedYear: 'A publication prints the sum of the year: {sum}.',
		caption: 'Who pays what, with the rows of the law',
		together: 'All payers together: {sum} a month.'
	},
	columns: {
		who: 'Who pays',
		base: 'Base',
		rate: 'Rate',
		cap: 'Cap of the base',
		monthly: 'A month',
		yearly: 'In the year',
		rows: 'Rows used'
	},
	payers: {
		employee: 'You',
		employer: 'Employer',
		civil_contract: 'You',
		entrepreneur: 'You',
		self_payer: 'You',
		state: 'State'
	},
	job: '{payer}, job {job}',
	cap: '{multiple} × {wage} = {limit}',
	capped: 'cut at the cap',
	printed: 'printed sum',
	noBase: 'only the sum is printed',
	refusal: {
		title: 'Not counted for {year}',
		lead: 'The record lacks a row of the law for this year and status. No publication that we found prints it, so nothing is counted.',
		missing: 'Missing',
		known: 'What is known',
		noLonger:
			'The state paid for this category until {day}. After that, local budgets pay for the registered unemployed.',
		notYet: 'The state pays for this category from {day}.',
		rowOf: '{measure}, {payer}, {year}',
		rowOfAll: '{measure}, {year}'
	},
	notes: {
		employee: [
			'For a worker of a state-paid category the employer owes nothing, according to the Fund’s page of 2024.'
		],
		'two-employers': [
			'Your contributions share one cap over both jobs; each employer has a cap of its own. The Fund’s page of 2024 says so; for other years the same rule is applied to the caps printed for them.',
			'The second employer needs a certificate of what was paid at the first.'
		],
		'civil-contract': [
			'The Fund’s page of 2024 counts those who work under civil contracts among employees; for other years their own printed rate is used.'
		],
		entrepreneur: ['The sum is fixed and does not depend on income.'],
		'self-payer': [
			'The year is paid in twelve separate monthly payments. According to the Fund’s page of 2024, one payment of 51,000 tenge does not give the status.'
		],
		'state-paid': [
			'The base is the average monthly wage of two years earlier. Where a publication prints the sum, it stands here as printed; otherwise it is the rate times the base.'
		]
	},
	before2020: 'Employees began to pay in January 2020: before that nothing was due from them.',
	notesTitle: 'What to keep in mind',
	table: {
		title: 'All rows that the calculator counts with',
		lead: 'Rates, bases, caps and printed sums in force, the minimum wage, and the average wage of two years earlier.',
		year: 'Period',
		what: 'Row',
		value: 'Value',
		source: 'Source'
	},
	ruleSource: 'The Fund’s page of 2024 in the record'
} satisfies CalculatorWords;
