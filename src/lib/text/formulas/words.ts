/** What the words of the formulas are, whatever the language. */

import type { FormulaId } from '../../contract/formulas.ts';

/** A name and one sentence that explains it. */
export interface Explained {
	readonly name: string;
	readonly says: string;
}

export interface FormulaWords {
	readonly formulas: Readonly<Record<FormulaId, Explained>>;
	/** What a letter of a formula stands for when it is not a series of the record. */
	readonly letters: Readonly<
		Record<
			| 'nominal'
			| 'mark'
			| 'part'
			| 'earlier'
			| 'later'
			| 'figure'
			| 'happened'
			| 'planned'
			| 'year_before'
			| 'this_year'
			| 'whole'
			| 'share'
			| 'rate'
			| 'paid_persons'
			| 'monthly',
			string
		>
	>;
}
