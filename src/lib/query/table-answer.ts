/** What a reader's own question is answered with: columns of any type, row by row as plain values. */

export type Scalar = string | number | boolean | null;

/** `day` for days and moments, which come as text; `other` for lists, structs and bytes, which come as text too. */
export type ColumnKind = 'number' | 'text' | 'day' | 'yes' | 'other';

export interface AnswerColumn {
	readonly name: string;
	readonly kind: ColumnKind;
	/** As SQL writes it, such as `DECIMAL(38,0)`. */
	readonly sqlType: string;
}

export interface Answer {
	/** The first of them, when there were too many to show. */
	readonly columns: readonly AnswerColumn[];
	/** Columns that the question asked for. */
	readonly allColumns: number;
	/** Rows. */
	readonly length: number;
	/** Were there more rows than the limit? */
	readonly cut: boolean;
	/** From the question's sending to its last row. */
	readonly ms: number;
	/** Numbers that a double can not hold exactly, and decimals, come as text. */
	cell(row: number, column: number): Scalar;
}
