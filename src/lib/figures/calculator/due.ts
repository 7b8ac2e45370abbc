/** What is due for a year, status and income by the rows of the law; a refusal that names the row where one is missing. */

import { hasIncome, type CalculatorInput } from './input.ts';
import { ofBase } from './fixed.ts';
import { fromIncome } from './income-due.ts';
import type { CategorySpan, Due, Refusal } from './outcome.ts';
import type { Rule } from './rules.ts';

/** Throws for an income that is no number of tenge; the page never lets one through. */
export function due(
	input: CalculatorInput,
	rules: readonly Rule[],
	categories: readonly CategorySpan[]
): Due | Refusal {
	for (const income of [input.income, input.second]) {
		if (!Number.isFinite(income) || income < 0) {
			throw new RangeError(`due: an income should be zero or more tenge, got ${income}`);
		}
	}
	return hasIncome(input.status) ? fromIncome(input, rules) : ofBase(input, rules, categories);
}
