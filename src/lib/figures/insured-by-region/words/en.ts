import type { RegionWords } from '../words.ts';

export const en = {
	title: 'In which regions is it known how many are insured?',
	description:
		'The insured and the uninsured by region, as printed with day and publisher; the other regions are named.',
	choices: {
		show: 'Show',
		'show.insured_share': 'share of the insured',
		'show.uninsured_share': 'share of the uninsured',
		'show.insured_persons': 'number of the insured',
		'show.uninsured_persons': 'number of the uninsured'
	},
	unitLine: {
		percent: 'percent of the people of the region, on different days',
		persons: 'people, on different days'
	},
	measure: {
		insured_share: 'share of the insured',
		uninsured_share: 'share of the uninsured',
		insured_persons: 'number of the insured',
		uninsured_persons: 'number of the uninsured'
	},
	key: { today: 'region of today', former: 'former borders' },
	notPublished: 'not published',
	derived: ' (100 percent minus the printed share)',
	derivedShort: ', derived',
	gapLabel: '{region}: no publication that we found prints it',
	takeaway:
		'Of {all} regions, a figure was found for {known} ({what}). The newest: {region}, {day}, {value}. For the others no publication that we found prints it.',
	headline: '{region}, {day}: {what}, the newest of a region',
	alt: 'Newest figure of each region, {what}: {list}.',
	altNone: 'Not published: {list}.',
	columns: { region: 'Region', day: 'Day', status: 'Status', publisher: 'Publisher', value: 'Value' },
	caveats: [
		'The figures stand on different days, years apart, so the order of regions is that of days, not a ranking. They are not added up to the country.',
		'They come from branches of the Fund as the press quotes them; where no day is named, the day of publication stands. From 2026 people of levels D and E, for whom local budgets pay, may be counted in.',
		'Former borders (East Kazakhstan until June 2022) are told apart and not compared with the region of today.',
		'A share of one side that no publication prints for a day is 100 percent minus the printed share of the other side; it says so wherever it stands.'
	]
} satisfies RegionWords;
