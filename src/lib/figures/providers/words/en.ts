import type { ProvidersWords } from '../words.ts';

export const en = {
	title: 'Who has contracts to give the care?',
	description:
		'The chart shows how many providers have contracts, by subject, place and day, how many of them are private where that is printed, and what signed contracts are worth.',
	choices: {},
	unitLine: 'number of providers; the value of contracts in tenge',
	panel: {
		country: 'Contracted providers, whole country, each on its own day',
		regions: 'Contracted providers, single regions',
		contracts: 'Value of signed contracts'
	},
	growth: 'Growth in the number of providers',
	package: { gobmp: 'guaranteed package', osms: 'insurance package', all: 'both packages' },
	country: 'Kazakhstan',
	beforeFund: 'before the Fund',
	total: 'total',
	part: 'one kind of provider or care',
	notPublished: 'not published',
	privateUnknown: 'Private providers among them, from the start of the Fund’s contracts on',
	takeaway: '{When}, {own} of {all} {where} were private.',
	takeawayGrowth: 'The number of providers is said to have grown by {value} ({when}).',
	takeawayUnknown:
		'For the whole country no publication that we found prints how many contracted providers are private, for any day since the Fund began.',
	all: 'contracted provider|contracted providers',
	headline: 'of {all} {where} were private {when}',
	alt: '{panel}: {list}.',
	columns: {
		panel: 'What it is',
		subject: 'Providers or package',
		period: 'Period or day',
		place: 'Where',
		status: 'Status',
		value: 'Value'
	},
	caveats: [
		'Each number holds for its own day or year, and kinds of providers overlap: numbers are neither added nor compared, and nothing is drawn between them.',
		'The private providers of 2016 had contracts paid from the republican budget, before the Fund.',
		'Contracts of 2019 are the guaranteed package alone, those of April 2021 both packages: the two do not compare.',
		'The answers of 2016 promised a public list of contracted clinics on the portal of the Fund. A count over years could be made from it; such a list was not among the pages we read.',
		'Growth since 2019 is printed without the two numbers behind it.',
		'How many of the providers are public is not published for the whole country. For Shymkent it is: state and private ones add up to the total. Elsewhere publications print all of them and the private ones; their difference is not drawn, because neither says that there is no third kind.'
	]
} satisfies ProvidersWords;
