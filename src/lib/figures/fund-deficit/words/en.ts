import type { DeficitWords } from '../words.ts';

export const en = {
	title: 'When will the Fund run out of money, and who says so?',
	description:
		'The chart shows what deficit and assets of the Social Health Insurance Fund of Kazakhstan are forecast, who printed each forecast and when, and what receipts and spending the budget laws expect.',
	choices: {},
	unitLine: 'billion tenge, prices of each year',
	panel: {
		balance: 'What the budget laws expect: receipts of the Fund less its spending, law by law (derived)',
		deficit: 'The deficit as it was announced',
		assets: 'The assets: what there was, and what auditors expect to be left',
		extra: 'Additional receipts of one year expected from new rules'
	},
	what: {
		balance: 'Receipts less spending, annex 7',
		deficit: 'Deficit',
		assets: 'Assets of the Fund',
		extra: 'Additional receipts'
	},
	law: '{years}, {day}',
	who: '{publisher}: {title}',
	said: '{when}. {who}',
	saidOf: '{payer}, {when} ({publisher})',
	shortfall: 'spending above receipts (plan)',
	surplus: 'receipts above spending (plan)',
	takeaway: 'A deficit of {value} is expected for {when}, and it is not said whether each year or in all ({who}).',
	takeawayAssets: 'By {year}, {value} of assets is expected to be left ({who}).',
	takeawayLaws:
		'Of {all} in the budget laws, {short} put planned spending above planned receipts, at most by {most} (for {year}).',
	none: 'No publication that we found prints a forecast of the deficit.',
	by: '{publisher}, {day}',
	takeawayLawsSaid: 'planned spending above planned receipts',
	forecasts: 'forecast of the Fund’s money|forecasts of the Fund’s money',
	headline: 'is the deficit expected for {when}, and it is not said whether each year or in all ({who})',
	alt: '{panel}: {list}.',
	columns: { what: 'What it is', period: 'Period', who: 'Who printed it, when', status: 'Status', value: 'Value' },
	caveats: [
		'The deficit of 200 billion was printed as a minus from 2027 for four years, after a new actuarial calculation. It is not clear whether it is meant for each year or for all four; the calculation itself is published nowhere that we found.',
		'The 329.5 billion are a balance by 2030 in the "realistic" scenario of the state auditors, read in a repost; the day is not stated. It is not joined to the assets of January 2024: other speaker, other measure.',
		'The balance of a law is derived: receipts less spending of annex 7, both from one law, insurance package only. Spending there holds the reserve and in the first laws a balance not invested. A plan is not what happened.',
		'The 245 billion of 2026 hold the three smaller sums beside them; they are not added again. The 2,800 billion are expected over the years to 2037 from a higher rate of the state; their first year is assumed, and a sum of many years is not drawn beside those of one.',
		'An idea of October 2023 named 77 billion of budget money for 2025 and 85 billion for 2030, for people at levels C, D and E. It came before the rules of 2026 and is not among the receipts expected from them.'
	]
} satisfies DeficitWords;
