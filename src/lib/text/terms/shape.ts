/** Which words every language has to give for the vocabularies. Knows no word. */

import type { GapReason, Grid, PreferredReason } from '../../contract/tables/derived-answers.ts';
import type { FormulaId } from '../../contract/formulas.ts';
import type { BASES, Class, Lang, Precision, PublisherKind, Status, Theme } from '../../contract/vocabulary.ts';
import type { Room } from '../../contract/manifest.ts';
import type { Forms } from '../plurals.ts';
import type { AmountUnit } from '../units.ts';

/** A name and one sentence that explains it. */
export interface Explained {
	readonly name: string;
	readonly says: string;
}

export interface Terms {
	/** In which language a publication was read. */
	readonly languages: Readonly<Record<Lang, string>>;
	readonly statuses: Readonly<Record<Status, Explained>>;
	readonly classes: Readonly<Record<Class, string>>;
	readonly precisions: Readonly<Record<Precision, Explained>>;
	readonly units: Readonly<Record<AmountUnit, string>>;
	readonly publisherKinds: Readonly<Record<PublisherKind, string>>;
	readonly rooms: Readonly<Record<Room, string>>;
	readonly themes: Readonly<Record<Theme, string>>;
	readonly bases: Readonly<Record<(typeof BASES)[number], string>>;
	/** Why a fact is preferred to the others that answer the same question. */
	readonly reasons: Readonly<Record<PreferredReason, string>>;
	readonly grids: Readonly<Record<Grid, string>>;
	readonly gapReasons: Readonly<Record<GapReason, string>>;
	readonly formulas: Readonly<Record<FormulaId, Explained>>;
	/** What a letter of a formula stands for when it is not a series of the record. */
	readonly letters: Readonly<
		Record<
			| 'nominal'
			| 'mark'
			| 'part'
			| 'happened'
			| 'planned'
			| 'year_before'
			| 'this_year'
			| 'whole'
			| 'rate'
			| 'paid_persons'
			| 'monthly',
			string
		>
	>;
	/** What to know about payers that are not one of the four roots; by the payer's code. */
	readonly payerNotes: Readonly<Record<string, string>>;
	/** A figure that a publication printed, and one that a formula gives. */
	readonly printed: string;
	readonly derived: string;
	/** Drawn in an empty place. */
	readonly notPublished: string;
	readonly noSourcePrints: string;
	/** A year that a unit refuses, with holes {year} and {input}. */
	readonly refused: string;
	readonly total: string;
	/** After a number: "{n} facts". */
	readonly facts: Forms;
	readonly publications: Forms;
	readonly rows: Forms;
}
