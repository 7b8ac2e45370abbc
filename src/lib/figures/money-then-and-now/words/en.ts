import type { MoneyWords } from '../words.ts';

export const en = {
	title: 'How much money was it then, and how much is it today?',
	description:
		'The figure sets the budget of the first fund, the 10 million tenge of the decree of 1995 and other sums of then beside the funding of today, in constant prices, as a share of GDP and per resident.',
	choices: {
		unit: 'Show',
		'unit.constant': 'constant prices',
		'unit.gdp': 'share of GDP',
		'unit.per-resident': 'per resident'
	},
	unitLine: {
		constant: 'sums: tenge at prices of {base}; series: percent of GDP',
		gdp: 'percent of GDP',
		'per-resident': 'sums: tenge per resident, prices of each year; series: percent of GDP'
	},
	panel: {
		sums: 'Printed sums of then and now, one scale: different things, not one series',
		series: 'Health spending as a share of GDP: two editions of WHO data, not joined'
	},
	key: { then: 'the time of the first fund', now: 'today' },
	what: {
		startup: '{year}: first money of the decree',
		budget: '{year}: the whole budget of the first fund',
		local: '{year}: payments of local budgets to the fund',
		centre: '{year}: the centre that paid after the fund',
		funding: '{year}: funding of care through the Fund',
		older: '{year}',
		today: '{year}',
		public: '{year}'
	},
	series: {
		older: 'all health spending, older data of WHO (1995-2010)',
		today: 'all health spending, WHO data of today',
		public: 'the public part of it, WHO data of today'
	},
	input: {
		prices: 'the average growth of prices',
		gdp: 'the gross domestic product',
		population: 'the average population'
	},
	noInput: 'no input',
	refused: 'no input: {input} of {year} is not published',
	takeaway: {
		constant: 'At prices of {base}, the whole budget of the first fund for {year} was {value} ({status}).',
		gdp: 'The whole budget of the first fund for {year} was {value} ({status}).',
		'per-resident': 'The whole budget of the first fund for {year} was {value} ({status}), in prices of that year.'
	},
	takeawayUnknown: 'No publication that we found prints for any year what it took in or paid in the whole country.',
	takeawayNow:
		'The funding of care through the Fund of today for {now}, another thing, was {today} ({nowStatus}){prices}.',
	takeawayFirst: 'The first money that the decree of {year} gave the first fund, {first}, was {value}{prices}.',
	said: {
		other: 'another thing',
		fundOfToday: 'the Fund of today',
		firstMoney: 'The first money that the decree',
		prices: ', in prices of {year}'
	},
	headline: {
		constant:
			'at prices of {base} was the whole budget of the first fund for {year} ({status}); what it took in and paid is not published',
		gdp: 'was the whole budget of the first fund for {year} ({status}); what it took in and paid is not published',
		'per-resident':
			'was the whole budget of the first fund for {year} ({status}, prices of that year); what it took in and paid is not published'
	},
	alt: 'Sums: {list}.',
	columns: { what: 'What', year: 'Year', status: 'Status', nominal: 'As printed', value: 'In the unit chosen' },
	caveats: [
		'The sums are different things: a first advance, a planned payment for one year, the planned budget of the first fund, the budget of a purchasing centre, the funding of care through the Fund. They are shown on one scale for their size and are not a series; no growth can be read from them. The payments of local budgets for 1997 are a part of the budget of the fund for that year.',
		'The budget of 1997 is what the first fund was to take in and to pay. What it did take in or pay in the whole country no publication that we found prints for any year; single regions write that less came than was due.',
		'The older WHO data (1995-2010) and those of today (2000-2022) were counted by different rules: where both speak of a year they differ. They are never joined. Inside the data of today the years before and after 2010 do not compare either.'
	],
	caveatUnit: {
		constant:
			'The chain uses the annual average of prices, which the record holds up to the base year; a later sum is refused. Prices rose so fast in the 1990s that the average of a year hides much.',
		gdp: 'Each sum is divided by the GDP of its own year.',
		'per-resident':
			'Each sum is divided by the average population of its own year and stands in the prices of that year.'
	}
} satisfies MoneyWords;
