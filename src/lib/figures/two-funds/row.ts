/** One aspect of the two funds, each side with its publications; and the aspects in the order of a reader's questions. */

import { publisherList, type PublisherNames } from '../../query/publisher-names.ts';
import type { InThree } from '../../text/in-one.ts';
import { inThree, optional, rowOf, text, type Field, type RowOf } from '../row.ts';

export const FUNDS = ['old', 'new'] as const;
export type Fund = (typeof FUNDS)[number];

/** What is known of one fund. */
export interface Side {
	readonly words: InThree;
	readonly cited: readonly { readonly sourceId: string; readonly publisher: PublisherNames }[];
}

function side(fund: Fund): Field<Side> {
	const words = inThree(fund);
	return {
		...words,
		read: (cells, column) => {
			const publishers = publisherList(cells, `${fund}_publishers`);
			return {
				words: words.read(cells, column),
				cited: cells.ids(`${fund}_source_ids`).map((sourceId, index) => ({
					sourceId,
					publisher: publishers[index] ?? { kk: sourceId, ru: sourceId, en: sourceId }
				}))
			};
		}
	};
}

/** Publications of both sides, each once. */
const cited: Field<readonly string[]> = {
	read: (cells) => [...new Set(FUNDS.flatMap((fund) => cells.ids(`${fund}_source_ids`)))],
	isNull: () => false
};

export const row = rowOf({
	/** Code of the aspect in stories/comparison.csv. */
	aspect: text,
	names: inThree('aspect'),
	old: optional(side('old')),
	new: optional(side('new')),
	notes: optional(inThree('note')),
	sourceIds: cited
});
export type Aspect = RowOf<typeof row>;

const ASPECTS_OF = {
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
} satisfies Readonly<Record<string, readonly string[]>>;
type Group = keyof typeof ASPECTS_OF;

export const GROUPS = Object.keys(ASPECTS_OF) as readonly Group[];

/** Aspects of a group in its order; an aspect that no group names stands in the last but one. */
export function aspectsOf(rows: readonly Aspect[], group: Group): readonly Aspect[] {
	const named = ASPECTS_OF[group].flatMap((code) => rows.filter(({ aspect }) => aspect === code));
	const known = Object.values(ASPECTS_OF).flat();
	return group === 'account' ? [...named, ...rows.filter(({ aspect }) => !known.includes(aspect))] : named;
}

export function inOrder(rows: readonly Aspect[]): readonly Aspect[] {
	return GROUPS.flatMap((group) => aspectsOf(rows, group));
}
