import type { FundWords } from '../words.ts';

export const en = {
	title: 'What does the Fund have, what does it cost, and what does the state owe it?',
	description:
		'Assets, investment income, reserve and running costs of the Social Health Insurance Fund of Kazakhstan, and the arrears of the state to the Fund, as publications print them.',
	choices: {},
	unitLine: 'billion tenge, prices of each year',
	panel: {
		assets: 'Assets of the Fund, as far as a day is printed',
		income: 'Income from investing the assets, and its forecast: for each year, {law}',
		costs: 'What keeping the Fund costs, what it lives on, and the reserve',
		arrears: 'What the state owed the Fund in 2025',
		transfers: 'Budget money for the Fund in 2025: due and received by the days named'
	},
	law: 'law of {day}',
	gap: '{what}, {year}: no publication that we found prints it',
	notPublished: 'not published',
	takeaway:
		'{assetsDay} the Fund had {assets} of assets. Investing its assets brought {income} in {incomeYear}. Keeping the Fund cost {cost} in {costYear}, the newest year that is printed.',
	inPrices: ', in the tenge of each year',
	takeawayArrears: '{owedDay} the state owed the Fund {owed} ({status}); {wasDay} it owed {was}{prices}.',
	none: 'No publication that we found prints the arrears of the state.',
	headline: 'was owed to the Fund by the state {owedDay} ({status}); {wasDay} it was {was}{prices}',
	alt: '{panel}: {list}.',
	columns: { what: 'What it is', period: 'Period or day', status: 'Status', law: 'Budget law', value: 'Value' },
	caveats: [
		'The panels show different things and are never added: assets are what there is on a day, income and costs are sums of a year, arrears are what had not been paid by a day.',
		'The arrears of September 2025 are printed with both parts, guaranteed package and state contributions for insurance, which add up to the whole within rounding. Both figures come from the press. Budget money due and received up to the same day is another measure and stands apart. No publication that we found says what is owed today.',
		'Assets are printed for one day only, in an interview; "on deposits" and 52 percent in securities are parts of the assets of another day, whose whole is not printed. "Since 2020" the assets are said to have brought 588 billion; that sum of several years is in the table and not among the columns.',
		'Commission and reserve are expectations of the budget laws for the insurance package. The own revenue of the Fund is mainly its commission; it is not the contributions. What the reserve really held is not published: no publication that we found says it for any year; the Fund would be the one to say.'
	]
} satisfies FundWords;
