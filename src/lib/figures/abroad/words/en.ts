import type { AbroadWords } from '../words.ts';

export const en = {
	title: 'What do people pay for health insurance abroad?',
	description:
		'The chart shows contribution rates, the share of insurance in health spending and health spending as a share of GDP in other countries, as documents print them.',
	choices: {
		show: 'Show',
		'show.rates': 'contribution rates',
		'show.insurance-share': 'share of insurance',
		'show.spending': 'health spending'
	},
	unitLine: {
		rates: 'percent of pay, by the rules of each country and year',
		'insurance-share': 'percent of health spending',
		spending: 'percent of GDP'
	},
	panel: {
		rate: 'Contribution rates',
		additional: 'Germany: average additional rate of the funds',
		share: 'Share of insurance in health spending, as the ministry wrote in 2016',
		public: 'Public health spending in {year}, WHO data',
		current: 'All health spending in {year}, WHO data',
		oecd: 'All health spending in {year}, OECD data quoted by the press'
	},
	payer: { employer: 'employer', employee: 'employee', employer_and_employee: 'both together' },
	takeaway: {
		rates:
			'The highest employer rate abroad that the ministry named for 2016, when it was preparing insurance, was {value} ({country}). It named these rates: {list}.',
		'insurance-share':
			'The highest share of insurance in health spending that the ministry named in 2016 was {value} ({country}). It named these shares: {list}.',
		spending:
			'{During} public health spending of Kazakhstan was {value} of GDP, and {above} of {others} in the same file spent a larger share.'
	},
	others: 'other country|other countries',
	spendingAll:
		'{During} public health spending of Kazakhstan was {value} of GDP, and every one of {others} in the same file spent a larger share.',
	headline: {
		rates: 'was the highest employer rate among those the ministry named ({country}, {when})',
		'insurance-share': 'was the highest share of insurance among those the ministry named ({country}, {when})',
		spending: 'of GDP was public health spending in {when} ({country})'
	},
	columns: {
		what: 'What',
		country: 'Country',
		when: 'Period',
		payer: 'Payer',
		status: 'Status',
		publisher: 'Publisher',
		value: 'Value'
	},
	caveats: {
		rates: [
			'A rate alone does not tell what is paid: base, ceiling and what the contribution covers differ by country and year. "Both together" is printed as one rate or as a sum of the document, never added by us.',
			'For Germany in 2016 the ministry printed 7.3 and 8.2 percent, together 15.5; the German parameter file has 14.6 and an additional 1.1. Both stand here.'
		],
		'insurance-share': [
			'Year as of the document, which names no source for these shares; it does not say whether they are of all or of public health spending.'
		],
		spending: [
			'The two drawings for {years} come from one file of WHO data. The OECD figures are for another year and counted otherwise, so they stand apart.'
		]
	},
	caveatAll: 'Countries are those that documents of the record name; they are not chosen as a fair comparison.'
} satisfies AbroadWords;
