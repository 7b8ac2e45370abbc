import type { RegionWords } from '../words.ts';

export const en = {
	title: 'From which regions does the money come?',
	description:
		'The map shows the few receipts of the Fund by region of Kazakhstan that were published, one period at a time, and names the regions without any figure.',
	choices: {
		period: 'Period',
		'period.2020-01': 'January 2020, tenge',
		'period.2017-10': 'July-October 2017, share',
		'period.2018-07': 'July 2017 to July 2018, share',
		'period.2019-02': 'July 2017 to February 2019, share',
		'period.running': 'sums since July 2017, each at its day'
	},
	unitLine: {
		month: 'million tenge received in January 2020, payers not named',
		share: 'percent of all receipts of the Fund since July 2017',
		running: 'billion tenge received since July 2017, all payers'
	},
	panel: { map: 'Regions of today', list: 'All printed figures of the period, former regions in grey' },
	kind: {
		month: 'sum of the month',
		share: 'share of all receipts since July 2017',
		running: 'running total since July 2017',
		other: 'sum of a period of its own'
	},
	payers: { all: 'all payers', nonbudget: 'all except the state', none: 'not named' },
	notPublished: 'not published',
	within: 'only within a former region',
	withinLabel: '{region}: only within former borders: {former}',
	formerShort: 'former {region}',
	steps: '{low}-{high}',
	takeaway: {
		month:
			'{During} the Fund received {value} {from}, the largest of the sums printed for {count}. For {missing} of the {all} of today we found none.',
		share:
			'Of all receipts of the Fund for {period}, {value} came {from}, the largest share printed for a region. For {missing} of the {all} of today no share is printed.',
		running:
			'{During} the Fund received {value} {from}, the newest running total printed for a region. Running totals are printed for {count}, each at a day of its own; for {missing} of the {all} of today there is none.'
	},
	regions: 'region|regions',
	regionsOf: 'region|regions',
	headline: {
		month: 'came {from} ({period}, {status}), the largest sum printed for a region and that month',
		share: 'of all receipts came {from} ({period}, {status})',
		running: 'came {from} ({period}, {status}), the newest running total printed for a region'
	},
	alt: '{kind}: {list}.',
	altFormer: 'In former borders: {list}.',
	altMissing: 'Not published: {list}.',
	columns: {
		region: 'Region',
		period: 'Period',
		kind: 'What it is',
		payers: 'Payers',
		status: 'Status',
		value: 'Value'
	},
	caveats: {
		payers:
			'The publications of January 2020 do not say whether the state’s contributions are counted by region; the size of the sums suggests that they are not. They do not add up to the sum of the country.',
		share: 'The shares are printed without the sums behind them. The state and employees did not pay yet.',
		running:
			'Each dot is a running total on its own day: dots of different regions and days are not compared. A line joins only dots of one region, and none across January 2020, when the state and employees began to pay.',
		former:
			'Three regions were redrawn in June 2022 and one in June 2018. A figure of a former region is never laid on a region of today: it stands in the list, and on the map its successors are marked.',
		gap: 'No publication that we found prints receipts for all regions at once, for any period.',
		single:
			'Single months and parts of a year that are printed for one region alone stand in the table, not in a drawing: there is nothing to compare them with.'
	}
} satisfies RegionWords;
