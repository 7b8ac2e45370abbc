/** One node of a year's flow, a printed sum or the difference of two; and the nodes of a year in stages that are joined. */

import { ids, number, oneOf, optional, PRINTED, rowOf, text, type RowOf } from '../row.ts';

const PAYERS = [
	'state',
	'employer',
	'employee',
	'nonstate_contributions',
	'entrepreneur',
	'civil_contract',
	'single_payment',
	'self_payer',
	'investment',
	'penalties',
	'military',
	'short'
] as const;
const GUARANTEED = ['line_067', 'line_002_rest'] as const;
const USES = ['care', 'commission', 'reserve', 'uninvested', 'left', 'rest'] as const;
const KINDS = ['hospital', 'other_care'] as const;
/** Sums that others stand for in the drawing: they are in the table alone. */
export const ASIDE = ['line_002', 'spending'] as const;

const NODES = [...PAYERS, ...GUARANTEED, 'fund', ...USES, ...KINDS, ...ASIDE] as const;
type NodeName = (typeof NODES)[number];

/** What no publication prints: the uses of the guaranteed money, and the kinds of care of the insurance money. */
export const UNKNOWN = ['guaranteed_uses', 'care_kinds'] as const;

export const row = rowOf({
	year: number,
	node: oneOf(NODES),
	/** The value is tenge, above zero. */
	...PRINTED,
	/** Day of the law that plans the year; null for what happened. */
	lawDay: optional(text),
	newerLaws: ids,
	formula: optional(text)
});
export type FlowRow = RowOf<typeof row>;

export interface Stage {
	readonly id: NodeName | (typeof UNKNOWN)[number] | 'guaranteed';
	/** 0 payers, 1 Fund, 2 uses, 3 kinds of care. */
	readonly column: number;
	readonly value: number;
	/** The row that the node shows; null for what is not known. */
	readonly row: FlowRow | null;
}

interface Link {
	readonly from: string;
	readonly to: string;
	readonly value: number;
}

export interface YearFlow {
	readonly year: number;
	readonly rows: readonly FlowRow[];
	readonly fund: FlowRow;
	readonly care: FlowRow;
	/** What makes up the receipts of the Fund. */
	readonly payers: readonly FlowRow[];
	readonly stages: readonly Stage[];
	readonly links: readonly Link[];
}

/** The flow of a year; null where receipts by payer and payments of one period are not both printed. */
export function yearFlow(all: readonly FlowRow[], year: number): YearFlow | null {
	const rows = all.filter((row) => row.year === year);
	const those = (nodes: readonly NodeName[]) => nodes.flatMap((node) => rows.find((row) => row.node === node) ?? []);
	const [[fund], [care], [short]] = [those(['fund']), those(['care']), those(['short'])];
	const payers = those(PAYERS);
	if (fund === undefined || care === undefined || payers.length < 2) return null;

	const at = (column: number, row: FlowRow): Stage => ({ id: row.node, column, value: row.value, row: row });
	const uses = those(USES);
	const kinds = those(KINDS);
	const guaranteed = guaranteedFlow(those(GUARANTEED)[0], at);
	const stages: readonly Stage[] = [
		...payers.map((row) => at(0, row)),
		{ id: 'fund', column: 1, value: fund.value + (short?.value ?? 0), row: fund },
		...uses.map((row) => at(2, row)),
		...kinds.map((row) => at(3, row)),
		...(kinds.length > 0 ? [] : [{ id: 'care_kinds', column: 3, value: care.value, row: null } as const]),
		...guaranteed.stages
	];
	return {
		year,
		rows,
		fund,
		care,
		payers,
		stages: stages.toSorted((a, b) => a.column - b.column),
		links: [
			...payers.map(({ node, value }) => ({ from: node, to: 'fund', value })),
			...uses.map(({ node, value }) => ({ from: 'fund', to: node, value })),
			...guaranteed.links,
			...kinds.map(({ node, value }) => ({ from: 'care', to: node, value })),
			...(kinds.length > 0 ? [] : [{ from: 'care', to: 'care_kinds', value: care.value }])
		]
	};
}

/** The way of the guaranteed money beside that of insurance, where it is printed: from the budget to uses that are not known. */
function guaranteedFlow(
	row: FlowRow | undefined,
	at: (column: number, row: FlowRow) => Stage
): Pick<YearFlow, 'stages' | 'links'> {
	if (row === undefined) return { stages: [], links: [] };
	const { node, value } = row;
	return {
		stages: [at(0, row), { ...at(1, row), id: 'guaranteed' }, { id: 'guaranteed_uses', column: 2, value, row: null }],
		links: [
			{ from: node, to: 'guaranteed', value },
			{ from: 'guaranteed', to: 'guaranteed_uses', value }
		]
	};
}
