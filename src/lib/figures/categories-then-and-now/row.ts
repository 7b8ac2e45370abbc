/** A pair of a line of 2016-2017 and a category of today, or a printed count of categories; pairs gathered into lines. */

import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import type { Context } from '../define.ts';
import { column, group, ids, inThree, number, oneOf, optional, rowOf, text, type RowOf } from '../row.ts';
import type { WORDS } from './words.ts';

export const CHANGES = ['added', 'split', 'joined', 'dissolved', 'moved', 'reworded', 'kept'] as const;
export type Change = (typeof CHANGES)[number];

/** The lists of 2016-2017: brochure and leaflet. */
export const THEN_LISTS = ['founding-brochure-2016', 'founding-leaflet-2017'] as const;
/** The list of today. */
export const NOW_LIST = 'founding-fund-page-2024';
/** That which announced 15 categories for 2020, and that by which local budgets pay for the registered unemployed from 2026. */
const OWN_PUBLICATION: Readonly<Partial<Record<Change, string>>> = {
	added: 'pm-2019-11-15-state-paid',
	moved: 'gov-dsm-2026-coverage'
};

export const row = rowOf({
	change: oneOf([...CHANGES, 'count']),
	/** Line of the list of 2016-2017; null for an added category and for a count. */
	before: optional(group({ code: column('then_code', text), names: inThree('then') })),
	/** Category of today; null for a count. */
	now: optional(group({ code: column('now_code', text), names: inThree('now') })),
	notes: optional(inThree('note')),
	/** How many categories were counted; null for a pair. */
	counted: optional(number),
	periodStart: optional(text),
	periodEnd: optional(text),
	factIds: ids
});
export type CategoryRow = RowOf<typeof row>;
export type FigureContext = Context<CategoryRow, typeof WORDS>;
type Named = NonNullable<CategoryRow['before']>;

export interface Line {
	readonly change: Change;
	readonly before: readonly Named[];
	/** For a dissolved line: where its people are looked for, not a category of its own. */
	readonly now: readonly Named[];
	readonly rows: readonly CategoryRow[];
}

/** Lines of one change: a split or dissolved line is one, and so is a joined category. */
export function linesOf(rows: readonly CategoryRow[], change: Change): readonly Line[] {
	const selected = rows.filter((pair) => pair.change === change);
	const side = change === 'split' || change === 'dissolved' ? 'before' : 'now';
	return [...new Set(selected.map((pair) => pair[side]?.code))].map((code) => {
		const group = selected.filter((pair) => pair[side]?.code === code);
		const named = (of: 'before' | 'now') =>
			[...new Map(group.map((pair) => [pair[of]?.code, pair[of]])).values()].filter((one) => one !== null);
		return { change, before: named('before'), now: named('now'), rows: group };
	});
}

/** What stood then, in words; says so of an added category. */
export function thenWords({ before }: Line, context: FigureContext): string {
	return before.length === 0 ? context.words.none : listed(before, context);
}

export function nowWords({ change, now }: Line, context: FigureContext): string {
	const list = listed(now, context);
	return change === 'dissolved' ? fill(context.words.within, { list: inSentence(list) }) : list;
}

/** Several names of one line: only the first begins with a capital letter. */
function listed(categories: readonly Named[], { format }: FigureContext): string {
	const [first = '', ...others] = categories.map(({ names }) => format.in(names));
	return [first, ...others.map(inSentence)].join('; ');
}

/** Notes of a line, each once; every one is a sentence. */
export function notesOf({ rows }: Line, { format }: FigureContext): string {
	return [...new Set(rows.flatMap(({ notes }) => (notes === null ? [] : format.in(notes))))].join('. ');
}

/** What to link beside the name of a change, besides the lists themselves. */
export function ownPublication(change: Change): string | null {
	return OWN_PUBLICATION[change] ?? null;
}

/** The publications that stand behind a change. */
export function citedBy(change: Change): readonly string[] {
	if (change === 'dissolved') return [THEN_LISTS[0]];
	const source = ownPublication(change);
	const all = change === 'added' ? [source, NOW_LIST] : [...THEN_LISTS, NOW_LIST, source];
	return all.filter((sourceId) => sourceId !== null);
}
