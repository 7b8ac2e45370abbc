import type { PeopleWords } from '../words.ts';

export const en = {
	title: 'For whom does the state pay?',
	description:
		'The figure shows for how many people the state pays contributions in Kazakhstan, by the totals printed since 2016, the 15 categories, and the population of each group as an upper bound.',
	choices: {},
	unitLine: 'people',
	panel: {
		picture: 'The newest total of a whole year',
		total: 'Totals, as printed since 2016',
		group: 'The 15 categories: the population of each group, which the number paid for cannot exceed'
	},
	square: 'one square is {number}',
	paidFor: 'paid for by the state, {when}: {value}',
	other: 'printed elsewhere, {when}: {value}',
	totalName: 'People for whom the state pays',
	bound: 'population of the group, an upper bound',
	counted: 'count of the Fund or the ministry',
	notPublished: 'not published',
	noCount: 'no publication prints the number of people in this category',
	gapYear: 'no total printed',
	takeaway:
		'In {year} the state paid for {now} in {count} categories ({status}); the plan for {fromYear} was {then} in {countThen}.',
	takeawayNone: 'For none of the {count} categories is it published for how many people the state pays.',
	headline: 'were paid for by the state in {year} ({status}); the plan for {fromYear} was {then}',
	saidPlan: 'the plan for',
	altTotals: 'Totals: {list}.',
	altGroups: 'Population of the groups: {list}. Nothing printed for: {none}.',
	measure: {
		state_paid_persons: 'people for whom the state pays',
		population_group: 'population of the group (upper bound)',
		categories_count: 'number of categories'
	},
	columns: { what: 'What it is', category: 'Category', period: 'Period', status: 'Status', value: 'Value' },
	caveats: [
		'No publication prints how many people of a single category the state pays for. The open bars show the size of the same group in statistics: not everybody in it is paid for, and one person may belong to several groups, so the bars must not be added up.',
		'The totals come from different publications and days; "over 11 million" is a rounded word of the Fund, 11.9 and 12.3 million are other publications of 2025. The picture shows the word of the Fund and, in outline, the largest total printed for the same year.',
		'15 or 12 or 16 categories: the publications count differently. A leaflet of 2017 counts 12 and names three groups of staff apart; a branch of the Fund counted 16 in January 2026.'
	]
} satisfies PeopleWords;
