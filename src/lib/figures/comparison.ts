/** A sentence that compares two figures, with the cautions that the rule asks of it. A statement compares in no other way. */

import { incomparable, type Compared, type Incomparable } from '../contract/incomparable.ts';

/** What a comparison may have to say beside what the rule of printed figures knows: one of the two is a sum of ours. */
export type Caution = Incomparable | 'own_sum';

/** One of the two figures that a sentence compares. */
export interface ComparedFigure extends Compared {
	/** Is it added up by us, where the other may be printed as a total? */
	readonly ownSum: boolean;
}

export interface Comparison {
	readonly sentence: string;
	/** What the two have unlike; empty where the rule allows the comparison as it is. */
	readonly cautions: readonly Caution[];
}

/** Words of a caution as they stand in the sentence. */
export type CautionWords = Readonly<Partial<Record<Caution, string>>>;

/** What a row of a figure is held against another by; the place is the country where none is named. */
export type ComparedRow = Pick<ComparedFigure, 'theme' | 'measure' | 'status' | 'precision' | 'unit'> &
	Readonly<{ periodStart: string; periodEnd: string }> &
	Partial<Pick<ComparedFigure, 'codes' | 'region' | 'ownSum'>>;

export function comparedFigure({ periodStart, periodEnd, ...row }: ComparedRow): ComparedFigure {
	return { codes: [], region: 'KZ', ownSum: false, ...row, start: periodStart, end: periodEnd, bordersFrom: null };
}

/** Two figures of one series and neighbouring years may stand in one sentence without a word on prices. */
const YEARS_APART = 2;

/** What a sentence on the two has to say. */
export function cautionsOf(first: ComparedFigure, second: ComparedFigure): readonly Caution[] {
	const kinds = new Set<Caution>(incomparable(first, second).map(({ kind }) => kind));
	const years = Math.abs(Number(first.end.slice(0, 4)) - Number(second.end.slice(0, 4)));
	if (years <= YEARS_APART) kinds.delete('prices');
	if (first.ownSum !== second.ownSum) kinds.add('own_sum');
	return [...kinds];
}

/**
 * The comparison, when its sentence carries each caution that the rule asks for. Throws Error where one is missing: a
 * sentence that must not be printed is a mistake of ours.
 */
export function compared(
	sentence: string,
	pairs: readonly (readonly [ComparedFigure, ComparedFigure])[],
	cautionWords: CautionWords
): Comparison {
	const cautions = [...new Set(pairs.flatMap(([first, second]) => cautionsOf(first, second)))];
	for (const caution of cautions) {
		const words = cautionWords[caution];
		if (words === undefined || words === '' || !sentence.includes(words)) {
			throw new Error(
				`comparison "${sentence}" compares figures that differ in ${caution}; put words for it into the same sentence`
			);
		}
	}
	return { sentence, cautions };
}
