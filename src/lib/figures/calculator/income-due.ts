/** What is due from wages and civil contracts: a rate of the income up to a cap. */

import type { CalculatorInput } from './input.ts';
import { monthsDue, refusal, toTiyn, type Cap, type Due, type DueLine, type Payer, type Refusal } from './outcome.ts';
import { capOf, ruleOf, type MissingRule, type Rule } from './rules.ts';

/** Employees pay from January 2020, see the events of the record; before, nothing is due from them. */
export const EMPLOYEES_PAY_FROM = 2020;

interface Terms {
	readonly payer: Payer;
	readonly rate: number;
	readonly cap: Cap;
	readonly rules: readonly Rule[];
}

type Found = { readonly terms: Terms } | { readonly missing: readonly MissingRule[]; readonly known: readonly Rule[] };

export function fromIncome({ year, status, income, second }: CalculatorInput, rules: readonly Rule[]): Due | Refusal {
	const two = status === 'two-employers';
	const payers: readonly Payer[] =
		status === 'civil-contract'
			? ['civil_contract']
			: [...(year < EMPLOYEES_PAY_FROM ? [] : (['employee'] as const)), 'employer'];
	const found = payers.map((payer) => termsOf(payer, year, rules));
	const lacking = found.filter((due) => 'missing' in due);
	if (lacking.length > 0) {
		return refusal(
			lacking.flatMap(({ missing }) => missing),
			found.flatMap((due) => ('missing' in due ? due.known : due.terms.rules))
		);
	}
	const months = monthsDue(year);
	const lines = found.flatMap((due): DueLine[] => {
		if ('missing' in due) return [];
		const { terms } = due;
		if (!two) return [lineOf(terms, income, null, months)];
		if (terms.payer === 'employer') return [lineOf(terms, income, 1, months), lineOf(terms, second, 2, months)];
		return [lineOf(terms, income, 1, months), restOf(terms, income, second, months)];
	});
	const monthly = toTiyn(
		lines.filter(({ payer }) => payer !== 'employer').reduce((sum, line) => sum + line.monthly, 0)
	);
	return { kind: 'due', lines, payment: { monthly, yearly: toTiyn(monthly * months) }, printedYear: null };
}

function termsOf(payer: Payer, year: number, rules: readonly Rule[]): Found {
	const rate = ruleOf(rules, 'rate_percent', payer, year);
	const cap = capOf(rules, payer, year);
	const wage = ruleOf(rules, 'minimum_wage', null, year);
	if (rate !== null && cap !== null && wage !== null) {
		const limit = toTiyn(cap.value * wage.value);
		return {
			terms: {
				payer,
				rate: rate.value,
				cap: { multiple: cap.value, minimumWage: wage.value, limit },
				rules: [rate, cap, wage]
			}
		};
	}
	return {
		missing: [
			...(rate === null ? [{ measure: 'rate_percent' as const, payer, year }] : []),
			...(cap === null ? [{ measure: 'cap_minimum_wages' as const, payer, year }] : []),
			...(wage === null ? [{ measure: 'minimum_wage' as const, payer: null, year }] : [])
		],
		known: [rate, cap, wage].filter((rule) => rule !== null)
	};
}

function lineOf({ payer, rate, cap, rules }: Terms, income: number, job: 1 | 2 | null, months: number): DueLine {
	const base = Math.min(income, cap.limit);
	const capped = income > cap.limit;
	return { payer, job, base, rate, cap, capped, monthly: share(base, rate), months, printed: null, rules };
}

/** The second employer withholds of what the common cap leaves after the first. */
function restOf({ payer, rate, cap, rules }: Terms, first: number, second: number, months: number): DueLine {
	const left = Math.max(0, cap.limit - first);
	const base = Math.min(second, left);
	const capped = second > left;
	return { payer, job: 2, base, rate, cap, capped, monthly: share(base, rate), months, printed: null, rules };
}

function share(base: number, rate: number): number {
	return toTiyn((base * rate) / 100);
}
