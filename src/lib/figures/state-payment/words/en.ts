import type { PaymentWords } from '../words.ts';

export const en = {
	title: 'What does the state pay for one person?',
	description:
		'The monthly payment of the state for a person of the state-paid categories, the rate and the wage behind it, and what that makes in a year beside the budget laws.',
	choices: {},
	unitLine: 'each drawing has its own unit, named over it; prices of each year',
	panel: {
		monthly: 'For one person and month, tenge',
		rate: 'Behind it: the rate, percent of the average wage',
		wage: 'Behind it: the average monthly wage of two years earlier, thousand tenge',
		total: 'For all of them and a year, billion tenge',
		question: 'An open question: for how many people is the money of the budget law enough? Million people'
	},
	key: {
		monthly: { printed: 'printed', derived: 'derived: wage × rate' },
		total: { printed: 'plan of the budget law', derived: 'derived: people × sum × 12' },
		question: { printed: 'printed', derived: 'derived from the plan of the law' }
	},
	kind: {
		monthly: 'sum per person and month, printed',
		monthly_derived: 'sum per person and month: wage × rate',
		rate: 'rate of the state',
		wage: 'average monthly wage of two years earlier',
		persons: 'people for whom the state pays',
		persons_other: 'people for whom the state pays, another day',
		total_derived: 'people × sum × 12',
		forecast: 'payment of the state expected by the budget law (annex 7)',
		line: 'line 066 of the budget law',
		persons_derived: 'expected payment ÷ (sum × 12)'
	},
	lane: {
		monthly: 'Printed sum',
		monthly_derived: 'Wage of two years earlier × rate',
		rate: 'Rate of the state',
		wage: 'Average wage',
		persons: 'People, as printed',
		persons_other: 'People, another day',
		total_derived: 'People × sum × 12',
		forecast: 'Budget law, annex 7: expected from the state',
		line: 'Budget law, line 066 (before annex 7)',
		persons_derived: 'Money of the law ÷ (sum × 12)'
	},
	input: {
		rate: 'the rate of the year in a budget law',
		wage: 'the average wage of two years earlier',
		persons: 'the number of people in that year',
		total: 'the sum of the budget law'
	},
	derived: 'derived',
	notPublished: 'not published',
	noInput: 'no input',
	refused: 'no input: {input} is not published',
	takeaway:
		'For {year} the law sets the payment at {rate} of the average wage of {wageYear} ({wage}), or {monthly} a month.',
	takeawayTotal:
		'By our formula that makes {derived} a year for {persons}, while the budget law expects {expected} from the state, enough for {enough}.',
	takeawayOpen: 'No publication that we found explains the difference.',
	said: { sets: 'the law sets', wage: 'of the average wage', law: 'the budget law', ours: 'By our formula' },
	headline: 'is due from the state for each month of {year} by law, which is {rate} of the average wage of {wageYear}',
	alt: '{kind}: {list}.',
	columns: { kind: 'What', when: 'Year or day', status: 'Status', value: 'Value' },
	caveatQuestion:
		'By our formula, what the budget laws expect is enough for {least} to {most} million people, while {printed} are printed: a question, not a finding, for the laws may count other people, other months or another base.',
	caveats: [
		'A derived sum is rate × base with the wage as the statistics office prints it today. Where a sum was printed as well, the two differ a little; which edition of the wage the payment was counted from is not printed.',
		'A year without a rate in its budget law, or without a number of people printed for that year, is not derived. For 2020 the record holds no rate of the state.',
		'Line 066 holds the payments of the state and a little more; annex 7 names the payment of the state alone. Both are plans. Of what the state paid in a whole calendar year one rough sum is printed, about 0.3 trillion tenge for 2020, named by the Ministry of National Economy; it is not drawn.'
	],
	caveatOthers: 'For one year several numbers of people were printed; not used here: {list}.'
} satisfies PaymentWords;
