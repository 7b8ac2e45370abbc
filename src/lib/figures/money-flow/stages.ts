/** Puts the rows of one year into stages and joins them. Knows no pixel and no language. */

import { NODES, type FlowRow, type NodeName } from './row.ts';

/** What no publication prints: the uses of the guaranteed money, and the kinds of care of the insurance money. */
export const UNKNOWN = ['guaranteed_uses', 'care_kinds'] as const;
/** Differences of what happened: their size is known, what they were for is not. */
export const UNSPLIT: readonly string[] = ['rest', 'other_care'] satisfies readonly NodeName[];
export type Unknown = (typeof UNKNOWN)[number];

export interface Stage {
	readonly id: NodeName | Unknown | 'guaranteed';
	/** 0 payers, 1 Fund, 2 uses, 3 kinds of care. */
	readonly column: number;
	readonly value: number;
	/** The row that the node shows; null for what is not known. */
	readonly row: FlowRow | null;
}

export interface Link {
	readonly from: string;
	readonly to: string;
	readonly value: number;
}

export interface YearFlow {
	readonly year: number;
	readonly rows: readonly FlowRow[];
	readonly stages: readonly Stage[];
	readonly links: readonly Link[];
}

const PAYERS: readonly NodeName[] = NODES.slice(0, NODES.indexOf('short') + 1);
const GUARANTEED: readonly NodeName[] = ['line_067', 'line_002_rest'];
const USES: readonly NodeName[] = ['care', 'commission', 'reserve', 'uninvested', 'left', 'rest'];
const KINDS: readonly NodeName[] = ['hospital', 'other_care'];

/** The flow of a year; null where receipts by payer and payments of one period are not both printed. */
export function yearFlow(all: readonly FlowRow[], year: number): YearFlow | null {
	const rows = all.filter((row) => row.year === year);
	const find = (node: NodeName) => rows.find((row) => row.node === node);
	const those = (nodes: readonly NodeName[]) => nodes.flatMap((node) => find(node) ?? []);
	const [fund, care] = [find('fund'), find('care')];
	const payers = those(PAYERS);
	if (fund === undefined || care === undefined || payers.length < 2) return null;

	const at =
		(column: number) =>
		(row: FlowRow): Stage => ({ id: row.node, column, value: row.value, row });
	const kinds = those(KINDS);
	const guaranteed = those(GUARANTEED)[0];
	const purse = fund.value + (find('short')?.value ?? 0);
	const uses = those(USES);
	const stages: Stage[] = [
		...payers.map(at(0)),
		...(guaranteed === undefined ? [] : [at(0)(guaranteed)]),
		{ id: 'fund', column: 1, value: purse, row: fund },
		...(guaranteed === undefined ? [] : [{ ...at(1)(guaranteed), id: 'guaranteed' as const }]),
		...uses.map(at(2)),
		...(guaranteed === undefined ? [] : [unknown('guaranteed_uses', 2, guaranteed.value)]),
		...(kinds.length > 0 ? kinds.map(at(3)) : [unknown('care_kinds', 3, care.value)])
	];
	const links: Link[] = [
		...payers.map(({ node, value }) => ({ from: node, to: 'fund', value })),
		...uses.map(({ node, value }) => ({ from: 'fund', to: node, value })),
		...(guaranteed === undefined
			? []
			: [
					{ from: guaranteed.node, to: 'guaranteed', value: guaranteed.value },
					{ from: 'guaranteed', to: 'guaranteed_uses', value: guaranteed.value }
				]),
		...(kinds.length > 0
			? kinds.map(({ node, value }) => ({ from: 'care', to: node, value }))
			: [{ from: 'care', to: 'care_kinds', value: care.value }])
	];
	return { year, rows, stages, links };
}

function unknown(id: Unknown, column: number, value: number): Stage {
	return { id, column, value, row: null };
}
