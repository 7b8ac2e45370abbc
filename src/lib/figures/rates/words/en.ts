import type { RateWords } from '../words.ts';

export const en = {
	title: 'What rates does the law set, and what did it set at first?',
	description:
		'The chart shows by payer which rates of contributions and deductions have been in force since 2017, which ones the law of 2015 and the amendments of 2016 had set, and which ones the law as it stands sets for years ahead.',
	choices: {
		payer: 'Payer',
		'payer.state': 'state',
		'payer.employer': 'employers',
		'payer.employee': 'employees',
		'payer.entrepreneur': 'individual entrepreneurs',
		'payer.civil_contract': 'civil-contract workers',
		'payer.self_payer': 'self-payers',
		'payer.self_employed': 'self-employed'
	},
	unitLine: 'percent of the payer’s own base',
	schedule: {
		in_force: 'In force',
		law_2015: 'Law of November 2015',
		law_2016: 'Amendments of December 2016'
	},
	key: {
		inForce: 'in force',
		ahead: 'years ahead, by the law as it stands',
		never: 'schedule that was never applied',
		bill: 'bill or plan'
	},
	notPublished: 'not published',
	takeaway: {
		now: 'In {year} the rate in force for {whom} is {rate}.',
		newest: 'The newest rate in force printed for {whom} is {rate}, that of {year}.',
		never: 'The rate of {rate} that the amendments of December 2016 set for {whom} from {year} was never applied.',
		ahead: 'The law as it stands foresees {rate} for {year}.',
		law_2015: 'The law of 2015 had set {rate} from {year}.',
		law_2016: 'The amendments of December 2016 had set {rate} from {year}.',
		missing: 'No rate in force is printed for {years}.'
	},
	whom: {
		state: 'the state',
		employer: 'employers',
		employee: 'employees',
		entrepreneur: 'individual entrepreneurs',
		civil_contract: 'civil-contract workers',
		self_payer: 'self-payers',
		self_employed: 'the self-employed'
	},
	headline: {
		now: 'is the rate in force for {whom} in {year}',
		newest: 'is the newest rate in force printed for {whom}, that of {year}',
		never: 'is the rate that the amendments of December 2016 set for {whom} from {year} and that was never applied'
	},
	alt: '{schedule}: {list}.',
	altMissing: 'Not published, in force: {list}.',
	dash: '-',
	columns: { schedule: 'Schedule', period: 'Period', status: 'Status', value: 'Rate' },
	base: {
		state:
			'The base is the average monthly wage two years earlier; the record holds no rate of the state for 2020, its first year.',
		employer: 'The base is the wage of each worker up to the cap.',
		employee: 'The base is the income of the worker up to the cap. Employees pay from January 2020.',
		entrepreneur:
			'The bases differ: in force it is a multiple of the minimum wage (1.4 in 2020 and 2024), in the law of 2015 it was income. The percents are therefore not compared between schedules.',
		civil_contract: 'The base is the income under the contract up to the cap.',
		self_payer: 'The base is one minimum wage.',
		self_employed:
			'Only the schedules of 2015 and 2016 name this payer. A rate of 1 percent for the self-employed from 2026 was decreed in October 2025; the record has it as an event, not as a row.'
	},
	caveats: {
		steps:
			'Each bar is a printed rate and stands in the first year of its step. A blank year of an older schedule means that no step begins in it, not that nothing was due.',
		start: 'Sources disagree whether the steps of 2017 in the older schedules began on 1 January or on 1 July.',
		never:
			'The schedules of 2015 and 2016 were law but were replaced before they were applied; they are never joined with the rates in force.',
		ahead: 'Rates of years ahead are the law as it stands; earlier schedules were law, too, and were changed.',
		missing: 'Years without a printed rate in force: {years}. No publication that we found prints it.'
	}
} satisfies RateWords;
