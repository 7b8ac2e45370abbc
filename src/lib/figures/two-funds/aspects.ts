/** Groups the aspects, in the order of a reader's questions. Knows no pixel and no language. */

import { FUNDS, type AspectRow } from './row.ts';

export const GROUPS = ['law', 'money', 'people', 'care', 'control', 'account', 'fate'] as const;
export type Group = (typeof GROUPS)[number];

const ASPECTS_OF: Record<Group, readonly string[]> = {
	law: ['legal_base', 'legal_form', 'supervisor', 'governing_body', 'branches'],
	money: [
		'money_employers',
		'money_employees',
		'money_budget',
		'money_reserve',
		'money_free_income',
		'money_gifts',
		'money_other'
	],
	people: ['nonworking'],
	care: ['base_programme', 'outside_programme'],
	control: ['payment_to_clinics', 'quality_control', 'refusal_to_pay'],
	account: ['reports', 'free_money', 'unspent_money', 'running_costs'],
	fate: ['fate']
};

/** Aspects of a group in its order; an aspect that no group names stands in the last but one. */
export function aspectsOf(rows: readonly AspectRow[], group: Group): AspectRow[] {
	const named = ASPECTS_OF[group];
	const known = new Set(GROUPS.flatMap((other) => ASPECTS_OF[other]));
	const own = rows.filter((row) => named.includes(row.aspect));
	const rest = group === 'account' ? rows.filter((row) => !known.has(row.aspect)) : [];
	return [...own.sort((a, b) => named.indexOf(a.aspect) - named.indexOf(b.aspect)), ...rest];
}

export function inOrder(rows: readonly AspectRow[]): AspectRow[] {
	return GROUPS.flatMap((group) => aspectsOf(rows, group));
}

/** Aspects of which one side is not known. */
export function unknown(rows: readonly AspectRow[]): AspectRow[] {
	return inOrder(rows).filter((row) => FUNDS.some((fund) => row[fund] === null));
}

/** The aspect that most people ask about. */
export function nonworking(rows: readonly AspectRow[]): AspectRow | undefined {
	return rows.find((row) => row.aspect === 'nonworking');
}
