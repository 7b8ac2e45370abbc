import type { RegionWords } from '../words.ts';

export const en = {
	title: 'In which regions is it known how many are insured?',
	description:
		'The chart shows how many people are insured and uninsured by region, as printed with day and publisher, and names the regions without a figure.',
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
	takeaway: {
		insured_share: '{When}, {value} of people {where} were insured{derived}, the newest such figure of a region.',
		uninsured_share: '{When}, {value} of people {where} were not insured{derived}, the newest such figure of a region.',
		insured_persons: '{When}, {value} {where} were insured, the newest such figure of a region.',
		uninsured_persons: '{When}, {value} {where} were not insured, the newest such figure of a region.'
	},
	takeawayKnown:
		'For {known} of the {all} such a figure was found; for the others no publication that we found prints it.',
	regions: 'region|regions',
	headline: {
		insured_share: 'of people {where} were insured {when}{derived}, the newest such figure of a region',
		uninsured_share: 'of people {where} were not insured {when}{derived}, the newest such figure of a region',
		insured_persons: '{where} were insured {when}, the newest such figure of a region',
		uninsured_persons: '{where} were not insured {when}, the newest such figure of a region'
	},
	alt: 'Newest figure of each region, {what}: {list}.',
	altNone: 'Not published: {list}.',
	columns: { region: 'Region', day: 'Day', status: 'Status', publisher: 'Publisher', value: 'Value' },
	caveats: [
		'The figures stand on different days, years apart, so the order of regions is that of days, not a ranking. They are not added up to a sum of the country.',
		'They come from branches of the Fund as the press quotes them; where no day is named, the day of publication stands. From 2026 people of levels D and E, for whom local budgets pay, may be counted in.',
		'Former borders (East Kazakhstan until June 2022) are told apart and not compared with the region of today.',
		'A share of one side that no publication prints for a day is 100 percent minus the printed share of the other side; it says so wherever it stands.'
	]
} satisfies RegionWords;
