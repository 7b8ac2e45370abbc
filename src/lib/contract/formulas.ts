/** The formulas by which a derived figure comes from printed ones. Knows ids and symbols; the words per language are text's. */

export interface Formula {
	/** The formula in mathematical signs; the same in every language. */
	readonly symbols: string;
	/** What each letter stands for: a series of the record, or one of the words in terms (`nominal`, `part`) for the printed figure itself. */
	readonly letters: Readonly<Record<string, string>>;
}

export const FORMULAS = {
	monthly_receipts: { symbols: 'm = c₂ − c₁', letters: { 'c₁': 'mark', 'c₂': 'mark' } },
	constant_prices_december: {
		symbols: 'r = n × Π (I / 100)',
		letters: { n: 'nominal', I: 'cpi_december_index' }
	},
	constant_prices_average: {
		symbols: 'r = n × Π (1 + p / 100)',
		letters: { n: 'nominal', p: 'cpi_annual_average_percent' }
	},
	per_resident: { symbols: 'r = n / P', letters: { n: 'nominal', P: 'population_annual_average' } },
	per_counted_resident: { symbols: 'r = n / P', letters: { n: 'planned', P: 'residents' } },
	share_of_gdp: { symbols: 's = n / G × 100', letters: { n: 'nominal', G: 'gdp_kzt' } },
	shares_of_gdp: {
		symbols: 'd = s / 100 × u / 100 × t',
		letters: {
			s: 'social_security_share',
			u: 'public_share_of_health_spending_older_vintage',
			t: 'current_health_share_gdp_older_vintage'
		}
	},
	us_dollars: { symbols: 'd = n / k', letters: { n: 'nominal', k: 'kzt_per_usd_average' } },
	revision_change: { symbols: 'c = v₂ − v₁, c / v₁ × 100', letters: { 'v₁': 'earlier', 'v₂': 'later' } },
	disagreement_gap: { symbols: 'g = |v₁ − v₂|, g / max(v₁, v₂) × 100', letters: { 'v₁': 'figure', 'v₂': 'figure' } },
	sum: { symbols: 's = a₁ + a₂ + …', letters: { 'a₁': 'part', 'a₂': 'part' } },
	change_year: { symbols: 'd = (b / a − 1) × 100', letters: { a: 'year_before', b: 'this_year' } },
	share_executed: { symbols: 'e = a / p × 100', letters: { a: 'happened', p: 'planned' } },
	per_thousand: { symbols: 'q = c / m × 1000', letters: { c: 'fund_cost', m: 'care_money' } },
	days_of_care: { symbols: 't = a / m × N', letters: { a: 'fund_money', m: 'care_of_year', N: 'days_in_year' } },
	difference: { symbols: 'd = w − a₁ − a₂ − …', letters: { w: 'whole', 'a₁': 'part', 'a₂': 'part' } },
	part_of_total: {
		symbols: 'm = T × s / 100',
		letters: { T: 'current_health_expenditure', s: 'share_of_current_health_expenditure' }
	},
	other_share: { symbols: 'b = 100 − a', letters: { a: 'share' } },
	state_payment: { symbols: 'm = w × r / 100', letters: { w: 'average_monthly_wage', r: 'rate' } },
	state_payment_total: { symbols: 'T = N × m × 12', letters: { N: 'paid_persons', m: 'monthly' } },
	category_payment: {
		symbols: 'T = N × w × r / 100 × 12',
		letters: { N: 'group_persons', w: 'average_monthly_wage', r: 'rate' }
	},
	payment_persons: {
		symbols: 'N = T / (w × r / 100 × 12)',
		letters: { T: 'planned', w: 'average_monthly_wage', r: 'rate' }
	}
} as const satisfies Record<string, Formula>;

export type FormulaId = keyof typeof FORMULAS;

export const FORMULA_IDS = Object.keys(FORMULAS) as FormulaId[];

export function isFormulaId(text: string): text is FormulaId {
	return Object.hasOwn(FORMULAS, text);
}
