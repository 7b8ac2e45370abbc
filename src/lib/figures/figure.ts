/** What a figure is: one question, its SQL, its drawing and its words. It states its query and never runs it. */

import type { Component } from 'svelte';
import type { ChartProps } from '../charts/chart-props.ts';
import type { TimeNote } from '../charts/time-notes.ts';
import type { Lang } from '../contract/vocabulary.ts';
import type { Query } from '../query/query.ts';
import type { InOne, InThree } from '../text/in-one.ts';
import type { AmountUnit } from '../text/units.ts';
import type { Taken } from './annotation.ts';
import type { RequestKey, RequestLinks } from './request-key.ts';
import type { Comparison } from './comparison.ts';
import type { Topic } from './topics.ts';
import type { WeakFacts } from './weak-evidence.ts';

/** What every row of every figure carries, so that each mark can say where it comes from. */
export interface FigureRow {
	/** Facts that the row shows or is derived from; empty only for a gap. */
	readonly factIds: readonly string[];
	/** Id of the formula when the row is derived, null when it is a printed figure. */
	readonly formula: string | null;
	/** Publications of a row that rests on a story instead of facts. */
	readonly sourceIds?: readonly string[];
}

/** A choice that the reader has, kept in the query string; the first option is the default. */
export interface Choice {
	readonly name: string;
	readonly options: readonly string[];
	/** Names that the parameter had in older addresses. */
	readonly formerly?: readonly string[];
	/** What options of older addresses are called now, by their old name. */
	readonly renamed?: Readonly<Record<string, string>>;
}

export type Choices = Readonly<Record<string, string>>;

export interface TableColumn {
	readonly head: string;
	readonly numeric?: boolean;
}

export interface TableRow {
	/** One text per column. */
	readonly cells: readonly string[];
	/**
	 * What stands behind each text, one per column: a number in base units (tenge, persons, percent, times), a day
	 * `YYYY-MM-DD`, or null for words.
	 */
	readonly values?: readonly (number | string | null)[];
	/** What each number counts; null for days, years and words. */
	readonly units?: readonly (AmountUnit | null)[];
	readonly factIds: readonly string[];
	readonly formula: string | null;
	/** Publications of a row that rests on a story instead of facts. */
	readonly sourceIds?: readonly string[];
	/** What the row lacks, when a request may be written about it. */
	readonly asks?: RequestKey;
}

export interface FigureTable {
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
}

/** One number of the story with its words; computed from the same rows as the drawing. */
export interface Headline {
	/** The number with its unit, as drawn large. */
	readonly number: string;
	/** The sentence that the number belongs to, with year and status. */
	readonly sentence: string;
	readonly factIds: readonly string[];
	readonly sourceIds?: readonly string[];
}

/** What changed on a day, for the foot of the table. */
export interface StatementNote {
	readonly code: string;
	readonly when: string;
	readonly text: string;
	readonly sourceIds: readonly string[];
}

/** Everything that a figure says in words for one language and one set of choices. */
export interface Statement {
	/** Unit (and base year) of the drawing, for the line under the title. */
	readonly unit: string;
	/** The sentence that the rows add up to. */
	readonly takeaway: string;
	/** Text alternative: level, trend, extremes, gaps. */
	readonly alt: string;
	readonly caveats: readonly string[];
	readonly headline: Headline;
	readonly table: FigureTable;
	/** Choices refused, years refused, inputs that are missing; empty when nothing is. */
	readonly refusals: readonly string[];
	/** Sentences of the above that compare figures: every ratio and difference in words stands in one of them. */
	readonly comparisons?: readonly Comparison[];
	/** Not rows of the table: they stand below it. Put in by the page for figures that take annotations. */
	readonly annotations?: readonly StatementNote[];
}

export interface DrawingProps<Row extends FigureRow> {
	readonly rows: readonly Row[];
	readonly choices: Choices;
	readonly lang: Lang;
	/** Pixels to draw in. */
	readonly width: number;
	/** Unique on the page; begins the ids inside the drawing. */
	readonly id: string;
	/** Address of the place that tells where these facts come from. */
	readonly from: (factIds: readonly string[]) => string;
	/** Address of the page of a publication; words without a link where there is none. */
	readonly source?: (sourceId: string) => string;
	/** The way to a request about what is missing, for drawings in HTML; no link where there is none. */
	readonly ask?: RequestLinks;
	/** The annotations for these choices, for drawings with years or days. */
	readonly notes?: readonly TimeNote[];
	/** Figures behind the rows that rest on weak evidence: their numbers are drawn with a sign. */
	readonly weak?: WeakFacts;
	/** Only the first, most telling panel: for the home page and pictures. */
	readonly brief?: boolean;
	/** Of a drawing in HTML: rows, words and numbers in the reader's language. */
	readonly context?: object | undefined;
}

/** One chart with its content. */
export interface Panel {
	/** Ends the id of its drawing; empty where it is the only one. */
	readonly id: string;
	/** Its heading; empty where the figure is this one drawing. */
	readonly title: string;
	readonly chart: Component<ChartProps>;
	readonly content: object;
}

export interface FigureWords {
	/** The question that the figure answers, as its title. */
	readonly title: InThree;
	/** One sentence for search engines and link previews. */
	readonly description: InThree;
	/** Name of each choice and of each of its options: `unit`, `unit.KZT`. */
	readonly choices?: Readonly<Record<string, InThree>>;
}

export interface Figure<Row extends FigureRow = FigureRow> {
	/** Name of its folder and of its page. */
	readonly id: string;
	/** The topic page it stands on, and its place there. */
	readonly topic: Topic;
	readonly order: number;
	/** Does it stand on the home page too? */
	readonly home?: true;
	/** Id of the figure of which this is a narrower reading. */
	readonly within?: string;
	/** Its drawing is words and tables in HTML: link previews then show its headline and takeaway alone. */
	readonly text?: true;
	/** Its drawing for a phone fits any width: a frame carries that one alone. */
	readonly fluid?: true;
	readonly query: Query<Row>;
	/** What changed on a day and bears on this figure. */
	readonly annotations?: Taken<Row>;
	readonly choices: readonly Choice[];
	/** Its words in one language; a browser has those of its page alone. */
	wordsIn(lang: Lang): InOne<FigureWords>;
	state(rows: readonly Row[], choices: Choices, lang: Lang): Statement;
	/** Its charts, the most telling first; of figures that are not drawn in HTML. */
	charts?(drawing: DrawingProps<Row>): readonly Panel[];
	/** Its drawing in HTML, and what that is given besides. */
	readonly Drawing?: Component<DrawingProps<Row>>;
	contextOf?(drawing: DrawingProps<Row>): object;
}
