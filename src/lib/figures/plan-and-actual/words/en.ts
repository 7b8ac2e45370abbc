import type { PlanWords } from '../words.ts';

export const en = {
	title: 'Was the plan for care carried out?',
	description:
		'Money planned for medical care in Kazakhstan against money provided or paid, by year and package, with the share of the plan where publications print both.',
	choices: {},
	unitLine: 'billion tenge, prices of each year; * a part of the year',
	heading: {
		pairs: 'Years and packages of which both plan and actual are printed',
		matrix: 'Everything that is printed: plan and actual of each package'
	},
	panel: {
		all: 'Both packages together',
		gobmp: 'Guaranteed package (GOBMP)',
		osms: 'Insurance package (OSMS)',
		forecast: 'OSMS, payments expected by the budget law'
	},
	inSentence: {
		all: 'both packages together',
		gobmp: 'the guaranteed package',
		osms: 'the insurance package',
		forecast: 'care of the insurance package'
	},
	kind: { plan: 'Plan', actual: 'Actual', aside: 'Not compared', share: 'Share of the plan' },
	measure: {
		funding: 'funding',
		paid: 'payments for care',
		contracts: 'contracts signed',
		forecast_care: 'forecast of payments for care'
	},
	bounds: '{share} ({low} to {high})',
	pair: '{year}: {package}',
	comparedToPlan: 'of the plan',
	ofPlan: '{share} of the plan',
	actualCaption: '{value}: {share} of the plan',
	planCaption: 'plan {value}',
	takeaway: 'For {year}, {plan} was planned for {package} and {actual} was {done}, {share} of the plan.',
	takeawayYears:
		'Plan and actual of a package can be compared for {years} only; no publication that we found prints the actual money of both packages together for {without}.',
	none: 'No publication that we found prints plan and actual of one package and year.',
	headline: 'of the plan for {year} was {done} for {package}, {actual} of {plan} planned',
	done: { funding: 'allotted', paid: 'paid' },
	altPair: '{year}, {package}: plan {plan}, actual {actual}, {share} of the plan.',
	altMissing: 'Actual money of a whole year not published: {list}.',
	refused: {
		part: '{package}, {period}: {value} is a part of a year; it is not compared with a plan of the whole year.',
		measure:
			'{package}, {period}: {value} is the sum of contracts signed, not money spent; it is not compared with a plan.'
	},
	notPublished: 'not published',
	columns: {
		package: 'Package',
		period: 'Period',
		what: 'What it is',
		measure: 'Measure',
		status: 'Status',
		value: 'Value'
	},
	caveats: [
		'Compared are only sums of one package and one whole year: planned funding with funding provided or with payments for care, and the payments for insured care that are expected, for each year, by {law}, with the payments made. Funding provided is not always spent to the last tenge.',
		'A share is derived: actual divided by plan. Where sums are rounded to hundreds of billions, the brackets hold what their roundings leave open. Where the plan is "over" a sum, the share is an upper bound: "under".',
		'The lines 066, 067 and 002 of the republican budget are not compared: they are not what the Fund paid, and no publication that we found prints how much of them was spent. Printed as spent is health in the republican budget as a whole: it stands beside its plan in the reports by year.',
		'The actual sums of 2024 are headlines of the Fund’s own page; the items behind them could not be read. The words there are "allocated" for both packages and "paid" for the insurance package.'
	]
} satisfies PlanWords;
