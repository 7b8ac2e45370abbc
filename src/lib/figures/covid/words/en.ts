import type { CovidWords } from '../words.ts';

export const en = {
	title: 'What went to COVID-19 through the Fund?',
	description:
		'The chart shows what money was planned, set aside and paid for COVID-19 and pneumonia through the Fund in 2020 and 2021, and how many patients, tests, mobile teams and staff bonuses there were, each with its period.',
	choices: {
		show: 'What is shown',
		'show.money': 'money',
		'show.activity': 'patients, tests, visits, bonuses'
	},
	unit: { money: 'tenge, prices of each year', activity: 'people, tests and call-outs, each on its own scale' },
	panel: {
		planned: 'Planned for a year, whole country',
		allotted: 'Set aside within a year, whole country',
		paid: 'Paid, whole country',
		regions: 'Single regions: planned, set aside and paid',
		patients: 'Patients',
		tests: 'PCR tests',
		visits: 'Call-outs of mobile teams',
		bonus_recipients: 'Health workers who got bonuses'
	},
	package: { gobmp: 'guaranteed package', osms: 'insurance package', all: 'both packages' },
	country: 'Kazakhstan',
	total: 'COVID-19 and pneumonia as a whole',
	part: 'a part of it',
	notPublished: 'not published',
	done: { funding: 'set aside', paid: 'paid' },
	unpaid: 'Paid for the year {year} in the whole country',
	takeaway: {
		money:
			'For {plannedWhen}, {planned} was planned for COVID-19 and pneumonia through the Fund, the largest sum printed. The largest sum printed as paid is {done} {duringDone}.',
		activity: '{During}, {done} were treated for COVID-19 in hospitals. {Tests}, {tests} PCR tests were done.'
	},
	takeawayUnpaid: 'No publication that we found prints what was paid for a whole year ({years}).',
	headline: {
		money: 'was paid for COVID-19 and pneumonia through the Fund {duringDone}, the largest sum printed as paid',
		activity: 'were treated for COVID-19 in hospitals {duringDone}'
	},
	alt: '{panel}: {list}.',
	columns: {
		panel: 'What it is',
		care: 'For what',
		period: 'Period',
		place: 'Where',
		status: 'Status',
		publisher: 'Publisher',
		value: 'Value'
	},
	caveats: [
		'Periods overlap and have different lengths, so bars of one panel are never added; parts stand beside the total that holds them.',
		'Outlets of one briefing print different sums for the hospital at home and for the plan of 2020; both are shown with the name of the publisher. The sum for bonuses printed in April 2020 was the one set aside first; that of September is later.',
		'The 44 billion paid to the end of June hold the staff bonuses, the 37 billion paid to the end of July do not: a longer period with a smaller sum.',
		'Of over 71.6 billion for 2021 one outlet does not say clearly whether it is the city of Almaty or the country.',
		'The number of bonuses for March to December 2020 is so large that a worker is probably counted each month.',
		'COVID-19 care was given regardless of insurance status; most publications name no package.'
	]
} satisfies CovidWords;
