import type { GapWords } from '../words.ts';

export const en = {
	title: 'What is not published?',
	description:
		'The table tells year by year which questions that a reader may expect to be answered are answered, known in part or not published, and what is known instead.',
	choices: {
		grid: 'What is asked',
		'grid.payer': 'who paid how much in a year',
		'grid.package': 'money of each package in a year',
		'grid.care_type': 'money for each kind of care in a year',
		'grid.category': 'people in each state-paid category',
		'grid.coverage': 'insured and uninsured people',
		'grid.accounts': 'national health accounts of a year',
		'grid.local_budget': 'contributions from each local budget in a year'
	},
	unitLine: {
		payer: 'asked for: contributions received from each payer in a whole year, from the first year in which it paid',
		package: 'asked for: money of each package in a whole year, what happened and what was planned apart',
		care_type: 'asked for: money for each kind of care in a whole year',
		category: 'asked for: people in each category for whom the state pays, at some day of the year or over it',
		coverage: 'asked for: number of people, at some day of the year or over it',
		accounts:
			'asked for: current health expenditure of all payers in a year, and its shares by function of care and by financing scheme; a part is not asked for where the other parts add up to the whole',
		local_budget:
			'asked for: contributions that the budget of each region plans for a whole year, for people at levels D and E and the registered unemployed'
	},
	class: { happened: 'What happened', expected: 'What was planned' },
	state: {
		filled: 'published',
		part_year_only: 'only a part of the year, or a running total',
		mixed_only: 'only a sum with others, or a part of what was asked for',
		plan_only: 'only a plan or an estimate',
		population_only: 'only the size of the group in statistics: an upper bound',
		total_only: 'only the total of all',
		nothing: 'not published'
	},
	degree: { filled: 'published', part: 'known in part', nothing: 'not published, as far as we found' },
	notAsked: 'not asked for this year',
	cell: '{name}, {year}: {state}',
	lead: 'What is known instead',
	since: 'no full answer since {year}',
	never: 'no full answer in any year, from {year}',
	answered: 'the last year is answered',
	takeaway:
		'Of {all} {about}, publications that we found answer {filled} in full, {part} in part and {nothing} not at all.',
	about: {
		payer: 'on who paid how much in a year',
		package: 'on the money of each package in a year',
		care_type: 'on the money for each kind of care in a year',
		category: 'on people in each state-paid category',
		coverage: 'on insured and uninsured people',
		accounts: 'on the national health accounts of a year',
		local_budget: 'on contributions from each local budget in a year'
	},
	questions: 'question|questions',
	headline:
		'of {all} {about} have no full answer in any publication that we found, and for {nothing} there is no answer at all',
	alt: '{name}: {since}; published {filled}, known in part {part}, not published {nothing}.',
	unanswered: 'not published in full',
	allCells: 'All questions of this grid',
	columns: {
		what: 'What is asked',
		class: 'Kind',
		year: 'Year',
		state: 'Answer',
		known: 'What is known'
	},
	duty: {
		payer:
			'Who should have published it: the answers to 100 questions of 2016 promised a yearly public report of the Fund, and since 14 September 2025 the law obliges the Fund to publish its income and spending every quarter. Neither promises a split by payer.',
		package:
			'Who should have published it: the answers to 100 questions of 2016 promised a yearly public report of the Fund, and since 14 September 2025 the law obliges the Fund to publish its income and spending every quarter. Neither promises a split by package.',
		care_type:
			'Who should have published it: the answers to 100 questions of 2016 promised a yearly public report of the Fund, and since 14 September 2025 the law obliges the Fund to publish its income and spending every quarter. Neither promises a split by kind of care.',
		category: 'Who should have published it: none of the promises in our record speaks of head counts by category.',
		coverage:
			'Who should have published it: none of the promises in our record speaks of the number of insured people.',
		accounts:
			'Who should have published it: none of the promises in our record speaks of national health accounts. The figures that we have come from the data of the World Health Organization; the request is addressed to the Ministry of Health.',
		local_budget:
			'Who should have published it: the sum is a line of the budget of the region, which its maslikhat approves for three years at once; none of the promises in our record speaks of it. The request is addressed to the akimat of the region.'
	},
	caveats: [
		'Not published means that no publication that we found prints it. Whoever knows of one can add it.',
		'What is known instead never fills the cell: a part of a year is not the year, a plan is not what happened, a group of the population is not the people paid for.',
		'Years end with the last whole year before the newest publication of the record; plans go one year further. National health accounts end with the newest year of any country, local budgets with the last year that any of them plans.'
	]
} satisfies GapWords;
