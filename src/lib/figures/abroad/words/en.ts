import type { AbroadWords } from '../words.ts';

export const en = {
	title: 'What do people pay for health insurance abroad?',
	description:
		'Contribution rates, the share of insurance in health spending and health spending as a share of GDP in other countries, as documents print them.',
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
		rates: 'When insurance was introduced, the ministry named for 2016: {list}.',
		'insurance-share': 'The ministry named in 2016: {list}.',
		spending:
			'Public health spending of Kazakhstan in {when} was {value} of GDP; {above} of the {others} other countries of the same file spent more.'
	},
	headline: {
		rates: 'highest employer rate among those the ministry named ({country}, {when})',
		'insurance-share': 'highest share of insurance among those the ministry named ({country}, {when})',
		spending: 'of GDP: public health spending, {country}, {when}'
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
