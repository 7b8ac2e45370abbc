/** The words of the formulas in English. */

import type { FormulaWords } from './words.ts';

export const FORMULA_WORDS: FormulaWords = {
	formulas: {
		monthly_receipts: {
			name: 'Receipts of one month',
			says: 'The cumulative receipts at the end of the month less those at the end of the month before; the rounding errors of both add up.'
		},
		constant_prices_december: {
			name: 'Constant prices, December on December',
			says: 'The sum is multiplied, year after year up to the base year, by the price index on the previous December.'
		},
		constant_prices_average: {
			name: 'Constant prices, annual average',
			says: 'The sum is multiplied, year after year up to the base year, by the average growth of prices.'
		},
		per_resident: {
			name: 'Per resident',
			says: 'The sum is divided by the average population of the country in that year.'
		},
		share_of_gdp: {
			name: 'Share of GDP',
			says: 'The sum is divided by the gross domestic product of that year and multiplied by 100.'
		},
		us_dollars: { name: 'In US dollars', says: 'The sum is divided by the average dollar rate of that year.' },
		revision_change: {
			name: 'Change between editions',
			says: 'The figure of an edition less that of the edition before; in per cent, of the one before.'
		},
		disagreement_gap: {
			name: 'Gap between two publications',
			says: 'The distance between two figures; in per cent, of the larger one.'
		},
		sum: { name: 'Sum of parts', says: 'Parts that one publication printed are added.' },
		change_year: {
			name: 'Change in a year, percent',
			says: 'Only two figures for one question over whole years, of one status and one unit, are compared; no change is computed across a break.'
		},
		share_executed: {
			name: 'Share of the plan carried out, percent',
			says: 'The actual sum is divided by the plan for the same package and year and multiplied by 100.'
		},
		difference: {
			name: 'Difference',
			says: 'From a sum that one publication printed, other sums of the same publication are taken away.'
		},
		other_share: {
			name: 'Share of the others, percent',
			says: 'Who is not counted in a printed share of a whole is 100 less that share.'
		},
		state_payment: {
			name: 'Payment of the state for a month',
			says: 'The average monthly wage of two years earlier is multiplied by the rate of the state and divided by 100.'
		},
		state_payment_total: {
			name: 'Payments of the state for a year',
			says: 'The number of people for whom the state pays is multiplied by the sum per person and month and by 12.'
		},
		state_payment_persons: {
			name: 'For how many people a printed sum is enough',
			says: 'The sum printed for a year is divided by the sum per person and month times 12.'
		}
	},
	letters: {
		nominal: 'the sum as printed',
		mark: 'receipts since July 2017 at the end of a month',
		earlier: 'the figure of the earlier edition',
		later: 'the figure of the later edition',
		figure: 'a figure as printed',
		part: 'a part as printed',
		happened: 'the actual sum as printed',
		planned: 'the plan as printed',
		year_before: 'the printed figure of the year before',
		this_year: 'the printed figure of this year',
		share: 'a share as printed, percent',
		whole: 'a printed sum from which parts are taken away',
		rate: 'rate of the state, percent',
		paid_persons: 'number of people for whom the state pays, as printed',
		monthly: 'sum per person and month, printed or derived'
	}
};
