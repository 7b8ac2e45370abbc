import type { CategoriesWords } from '../words.ts';

export const en = {
	title: 'For whom was the state to pay in 2017, and for whom does it pay today?',
	description:
		'The table tells which state-paid categories were added, split, joined or ended between the 12 of 2016-2017 and the 15 of today.',
	choices: {},
	unitLine: 'categories of people whose contribution the state pays',
	change: {
		added: 'Added for 2020',
		split: 'One line became two',
		joined: 'Two lines became one',
		dissolved: 'No line of its own any more',
		moved: 'Passed to local budgets from 2026',
		reworded: 'Stayed, in other words',
		kept: 'Stayed unchanged'
	},
	publication: {
		'founding-brochure-2016': 'brochure of 2016',
		'founding-leaflet-2017': 'leaflet of 2017',
		'founding-fund-page-2024': 'page of the Fund of 2024',
		'pm-2019-11-15-state-paid': 'announced on 15 November 2019',
		'gov-dsm-2026-coverage': 'Ministry of Health, 2026'
	},
	none: 'not in the list',
	within: 'no line of its own; as far as can be told within: {list}',
	line: '{before} → {now}',
	count: 'Number of categories printed',
	takeaway:
		'The state pays for {today} of people in the newest list that the record holds; the list for 2017 had {before}. It gained {added}: {list}. It split the line of {split}. It joined the lines of {joined}. It has no line of its own any more for {dissolved}. The other {kept} stayed, some of them in other words.',
	categories: 'category|categories',
	added: 'category|categories',
	headline:
		'{categories} are in the newest list that the record holds of people for whom the state pays; in 2017 there were {before}, and {added} were added for 2020',
	columns: { change: 'Change', before: 'List of 2016-2017', now: 'List of today', note: 'Note' },
	caveats: [
		'The names are our short labels; the long wording of today stands in the list of categories. What stayed in substance but was worded otherwise is told apart from what stayed unchanged.',
		'Pupils of boarding institutions have no line today. That they are found among children and full-time students is our reading: most are minors or pupils.',
		'In 2017 three groups of staff (military, special state bodies, law enforcement) were also free of contributions; they are not among the 12.'
	],
	caveatNewest: 'For {when} one publication counts {count} categories; the record does not hold its list.'
} satisfies CategoriesWords;
