/** What is due without an income: fixed sums of entrepreneurs and self-payers, and what the state pays for its categories. */

import type { CalculatorInput } from './input.ts';
import {
	monthsDue,
	refusal,
	toTiyn,
	type CategorySpan,
	type Due,
	type DueLine,
	type Payer,
	type Refusal
} from './outcome.ts';
import { ruleOf, type MissingRule, type Rule } from './rules.ts';

/** The base of the state's contribution is the average wage of two years earlier. */
const WAGE_YEARS_BACK = 2;

export function ofBase(
	input: CalculatorInput,
	rules: readonly Rule[],
	categories: readonly CategorySpan[]
): Due | Refusal {
	if (input.status === 'state-paid') return byState(input, rules, categories);
	return byThemselves(input.status === 'entrepreneur' ? 'entrepreneur' : 'self_payer', input.year, rules);
}

/** Who pays for a category that the state no longer pays for. */
const LOCAL: Readonly<Record<string, string>> = { registered_unemployed: 'local_budget_unemployed' };

/** A rate of so many minimum wages; the printed sum, where there is one, is the answer. */
function byThemselves(payer: Payer, year: number, rules: readonly Rule[]): Due | Refusal {
	const printed = ruleOf(rules, 'monthly_amount', payer, year);
	const rate = ruleOf(rules, 'rate_percent', payer, year);
	const multiple = ruleOf(rules, 'base_minimum_wages', payer, year);
	const wage = ruleOf(rules, 'minimum_wage', null, year);
	const base = multiple === null || wage === null ? null : toTiyn(multiple.value * wage.value);
	const line = lineOf(payer, year, printed, rate, base, [multiple, wage]);
	if (line === null) {
		const lacks: MissingRule[] = [{ measure: 'monthly_amount', payer, year }];
		if (rate === null) lacks.push({ measure: 'rate_percent', payer, year });
		if (multiple === null) lacks.push({ measure: 'base_minimum_wages', payer, year });
		if (wage === null) lacks.push({ measure: 'minimum_wage', payer: null, year });
		return refusal(lacks, [rate, multiple, wage]);
	}
	const yearly = toTiyn(line.monthly * line.months);
	const printedYear = ruleOf(rules, 'yearly_amount', payer, year);
	return { kind: 'due', lines: [line], payment: { monthly: line.monthly, yearly }, printedYear };
}

function byState(
	{ year, category }: CalculatorInput,
	rules: readonly Rule[],
	all: readonly CategorySpan[]
): Due | Refusal {
	const span = all.find(({ code }) => code === category);
	if (span !== undefined && span.until !== null && span.until < `${year}-12-31`) {
		const missing =
			LOCAL[category] === undefined ? [] : [{ measure: 'rate_percent' as const, payer: LOCAL[category], year }];
		return { ...refusal(missing, []), category: 'no-longer' };
	}
	const printed = ruleOf(rules, 'monthly_amount', 'state', year);
	const rate = ruleOf(rules, 'rate_percent', 'state', year);
	const wage =
		ruleOf(rules, 'base_wage', 'state', year) ?? ruleOf(rules, 'average_monthly_wage', null, year - WAGE_YEARS_BACK);
	// The printed sums were counted from other wages than those that statistics print today: no base beside them.
	const base = printed === null ? (wage?.value ?? null) : null;
	const line = lineOf('state', year, printed, rate, base, [wage]);
	if (line === null) {
		const lacks: MissingRule[] = [{ measure: 'monthly_amount', payer: 'state', year }];
		if (rate === null) lacks.push({ measure: 'rate_percent', payer: 'state', year });
		if (wage === null) lacks.push({ measure: 'base_wage', payer: 'state', year });
		return refusal(lacks, [rate, wage]);
	}
	if (span !== undefined && span.since > `${year}-12-31`) return { ...refusal([], [rate]), category: 'not-yet' };
	return { kind: 'due', lines: [line], payment: { monthly: 0, yearly: 0 }, printedYear: null };
}

/** Null when neither a printed sum nor both rate and base are known. A printed sum is never replaced by a computed one. */
function lineOf(
	payer: Payer,
	year: number,
	printed: Rule | null,
	rate: Rule | null,
	base: number | null,
	bases: readonly (Rule | null)[]
): DueLine | null {
	const whole = rate !== null && base !== null;
	if (printed === null && !whole) return null;
	return {
		payer,
		job: null,
		base: whole ? base : null,
		rate: rate?.value ?? null,
		cap: null,
		capped: false,
		monthly: printed?.value ?? toTiyn(((base ?? 0) * (rate?.value ?? 0)) / 100),
		months: monthsDue(year),
		printed,
		rules: [printed, rate, ...(whole ? bases : [])].filter((rule) => rule !== null)
	};
}
