/** The formulas by which a derived figure comes from printed ones. Knows ids and symbols; the words per language are text's. */

export interface Formula {
	/** The formula in mathematical signs; the same in every language. */
	readonly symbols: string;
	/** What each letter stands for: a series of the record, or `nominal`, `mark`, `earlier`, `later`, `figure`, `part` for a printed figure. */
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
	share_of_gdp: { symbols: 's = n / G × 100', letters: { n: 'nominal', G: 'gdp_kzt' } },
	us_dollars: { symbols: 'd = n / k', letters: { n: 'nominal', k: 'kzt_per_usd_average' } },
	revision_change: { symbols: 'c = v₂ − v₁, c / v₁ × 100', letters: { 'v₁': 'earlier', 'v₂': 'later' } },
	disagreement_gap: { symbols: 'g = |v₁ − v₂|, g / max(v₁, v₂) × 100', letters: { 'v₁': 'figure', 'v₂': 'figure' } },
	sum: { symbols: 's = a₁ + a₂ + …', letters: { 'a₁': 'part', 'a₂': 'part' } }
} as const satisfies Record<string, Formula>;

export type FormulaId = keyof typeof FORMULAS;

export const FORMULA_IDS = Object.keys(FORMULAS) as FormulaId[];

export function isFormulaId(text: string): text is FormulaId {
	return Object.hasOwn(FORMULAS, text);
}
