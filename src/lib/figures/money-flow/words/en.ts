import type { FlowWords } from '../words.ts';

export const en = {
	title: 'Which way does the money go?',
	description:
		'The money of a chosen year from payers and budget through the Social Health Insurance Fund of Kazakhstan to packages and kinds of care, as far as publications print it; the rest is drawn as unknown.',
	choices: {
		year: 'Year',
		'year.2025': '2025, plan of a budget law',
		'year.2026': '2026, plan of a budget law',
		'year.2027': '2027, plan of a budget law',
		'year.2028': '2028, not enough is published',
		'year.2024': '2024, plan of a budget law',
		'year.2023': '2023, plan of a budget law',
		'year.2022': '2022, not enough is published',
		'year.2021': '2021, not enough is published',
		'year.2020': '2020, nine months, actual',
		'year.2019': '2019, not enough is published',
		'year.2018': '2018, not enough is published'
	},
	unitLine: 'billion tenge, prices of the year',
	stages: ['Who pays', 'In the Fund', 'What for', 'Kinds of care'],
	node: {
		state: 'State, for its categories',
		employer: 'Employers',
		employee: 'Employees',
		nonstate_contributions: 'All other contributions',
		entrepreneur: 'Entrepreneurs',
		civil_contract: 'Civil contracts',
		single_payment: 'Single aggregate payment',
		self_payer: 'Self-payers',
		investment: 'Investment income',
		penalties: 'Late-payment penalties',
		military: 'For care of the military',
		short: 'Not covered by receipts (derived)',
		line_067: 'Budget line 067, guaranteed package',
		line_002: 'Budget line 002, both packages',
		line_002_rest: 'Rest of budget line 002 (derived)',
		guaranteed: 'Guaranteed package (GOBMP)',
		fund: 'Insurance (OSMS), receipts',
		spending: 'All spending on insurance',
		care: 'Care of the insurance package',
		commission: 'Commission of the Fund',
		reserve: 'Reserve',
		uninvested: 'Balance not invested',
		left: 'Left of receipts (derived)',
		rest: 'Not paid for care: use not printed (derived)',
		guaranteed_uses: 'Use of the guaranteed money',
		care_kinds: 'Split by kind of care',
		hospital: 'Hospitals and day hospitals',
		other_care: 'All other kinds, not split (derived)'
	},
	derived: 'derived',
	notPublished: 'not published',
	refused:
		'{year} is not drawn, because no publication that we found prints, for one period of that year, both the receipts of the Fund by payer and what they were for.',
	refusedHeadline: 'anywhere that we found are the receipts by payer together with their use, for one period of {year}',
	wanted: 'Receipts by payer together with their use, for one period',
	takeaway: {
		plan: 'For {year} the budget law expects {fund} of receipts for insurance and {care} of payments for care.',
		actual: '{when}, {fund} came in for insurance and {care} was paid for care.'
	},
	sources: {
		plan: 'The largest expected sources are {list}.',
		actual: 'The largest sources were {list}.'
	},
	stateAsSource: 'the state for its categories',
	said: { care: 'for care', sources: 'sources', hospital: 'hospitals and day hospitals' },
	kindsUnknown: 'How the payments split by kind of care, and what the guaranteed money buys, is not published.',
	kindsKnown:
		'The payments for hospitals and day hospitals were {hospital}; the other kinds are not printed so that they add up.',
	headline: {
		plan: 'of receipts for insurance and {care} of payments for care are what the budget law expects for {year}',
		actual: 'came in for insurance {when}, and {care} was paid for care (actual)'
	},
	columns: {
		stage: 'Stage',
		what: 'What it is',
		period: 'Period',
		status: 'Status',
		law: 'Budget law',
		value: 'Value'
	},
	ofOlder: 'Years of which line 002, too, is drawn from the older law: {years}. All sums of a year are of one law.',
	caveats: [
		'A year is drawn from one law with both receipts and spending of the Fund (for that year, {law}), or from what happened; never from both. The forecasts show what the law expects, not what came.',
		'Receipts by payer and payments of one period that happened are both printed only for: {periods}. What was left of the receipts at its end is derived and is not a surplus of the year.',
		'From 2024 on line 002 holds both packages. Its rest after the state’s contributions is derived; the law does not say what is in it. It may also hold the payment for care of the military, which annex 7 prints among the receipts.',
		'Line 066 of 2023 is not drawn: it holds the state’s contributions and a little more that the law does not name. Where the actual is drawn, the guaranteed package is not: no sum of it for the same period is printed.'
	]
} satisfies FlowWords;
