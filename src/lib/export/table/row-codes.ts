/** What a row of a figure's table is for a program: codes, days and numbers of the figures behind it, alike in every language. */

import { FORMULAS, isFormulaId } from '../../contract/formulas.ts';
import type { Evidence, Precision, Status, Theme, Unit } from '../../contract/vocabulary.ts';
import { weakestOf } from '../../text/evidence.ts';

/** What of a printed figure the codes are taken from. A further code of facts is one more member here and one more line in CODES. */
export interface CodedFact {
	readonly factId: string;
	readonly theme: Theme;
	readonly start: string;
	readonly end: string;
	readonly value: number;
	readonly unit: Unit;
	readonly precision: Precision;
	readonly status: Status;
	readonly evidence: Evidence;
}

export interface CodedRow {
	readonly factIds: readonly string[];
	/** Id of the formula when the row is derived, null when it is printed. */
	readonly formula: string | null;
	readonly values?: readonly (number | string | null)[];
	/** Code of what each number counts; null for days, years and words. */
	readonly units?: readonly (string | null)[];
}

/** Names of the columns, in their order. */
export const CODES = {
	period_start: 'day',
	period_end: 'day',
	status: 'text',
	precision: 'text',
	evidence: 'text',
	value: 'number',
	unit: 'text',
	formula: 'text',
	fact_ids: 'text'
} as const satisfies Record<string, 'text' | 'number' | 'day'>;

export type RowCodes = Readonly<Record<keyof typeof CODES, string | number | null>>;

const BETWEEN = ';';

/**
 * Codes that the figures of the row have in common, null where they differ; of a conversion, those of the figure that is
 * converted. The evidence is that of the weakest figure behind the row. A derived row has no precision, a row of several numbers neither value nor unit.
 */
export function rowCodes(row: CodedRow, factOf: (factId: string) => CodedFact): RowCodes {
	const { factIds, formula } = row;
	const all = factIds.map(factOf);
	const cited = formula !== null && isConversion(formula) ? all.filter(({ theme }) => theme !== 'macro') : all;
	const { value, unit } = numberOf(row, all);
	return {
		period_start: common(cited.map(({ start }) => start)),
		period_end: common(cited.map(({ end }) => end)),
		status: common(cited.map(({ status }) => status)),
		precision: formula === null ? common(all.map(({ precision }) => precision)) : null,
		evidence: all.length === 0 ? null : (weakestOf(all.map(({ evidence }) => evidence)) ?? 'text'),
		value,
		unit,
		formula,
		fact_ids: factIds.length === 0 ? null : factIds.join(BETWEEN)
	};
}

/** Does it tell one printed figure in other terms: of other prices, per person, in dollars? */
function isConversion(formula: string): boolean {
	return isFormulaId(formula) && Object.values<string>(FORMULAS[formula].letters).includes('nominal');
}

/** The printed figure itself where the row is one, else the row's one number that counts something. */
function numberOf(
	{ formula, values = [], units = [] }: CodedRow,
	facts: readonly CodedFact[]
): Pick<RowCodes, 'value' | 'unit'> {
	const [fact, ...others] = facts;
	if (formula === null && fact !== undefined && others.length === 0) return { value: fact.value, unit: fact.unit };
	const numbers = values.flatMap((value, at) => {
		const unit = units[at] ?? null;
		return typeof value === 'number' && unit !== null ? [{ value, unit }] : [];
	});
	return numbers.length === 1 ? numbers[0]! : { value: null, unit: null };
}

function common<T>(all: readonly T[]): T | null {
	const [first] = all;
	return first !== undefined && all.every((one) => one === first) ? first : null;
}
