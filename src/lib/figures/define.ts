/** How a figure is written: its rows, what they state, its table and its charts, each given the same context; its words come apart. */

import type { Component } from 'svelte';
import type { ChartProps } from '../charts/chart-props.ts';
import { isNarrow } from '../charts/chart-props.ts';
import type { TimeNote } from '../charts/time-notes.ts';
import type { Lang } from '../contract/vocabulary.ts';
import type { CellReader } from '../query/cells.ts';
import type { InOne } from '../text/in-one.ts';
import type { Taken } from './annotation.ts';
import type {
	Choice,
	Choices,
	DrawingProps,
	Figure,
	FigureRow,
	FigureTable,
	FigureWords,
	Headline,
	Panel,
	Statement
} from './figure.ts';
import { formatIn, type Format, type From } from './format.ts';
import type { Topic } from './topics.ts';

interface DefinedWords extends FigureWords {
	readonly caveats?: object;
}

/** What every part of a figure is given: rows, choices, and words and numbers in the reader's language. */
export interface Context<Row, Words> {
	readonly rows: readonly Row[];
	readonly choices: Choices;
	readonly lang: Lang;
	readonly words: InOne<Words>;
	readonly format: Format;
}

/** What charts are given besides; marks that `format` makes lead to their origin. */
export interface ChartContext<Row, Words> extends Context<Row, Words> {
	/** For a chart with an axis of days; they stand below the drawing where no content has them. */
	readonly notes: readonly TimeNote[];
	readonly narrow: boolean;
	/** Only the first panel is drawn. */
	readonly brief: boolean;
	readonly from: From;
}

/** What a drawing in HTML is given. */
export interface HtmlDrawing<Row extends FigureRow, Words> extends DrawingProps<Row> {
	readonly context: Context<Row, Words>;
}

/** A statement in parts: empty sentences are left out, and the caveats of the words stand where none are given. */
export interface Stated extends Pick<Statement, 'unit' | 'comparisons'> {
	readonly takeaway: readonly string[];
	/** Null where the rows have nothing to say. */
	readonly headline: Headline | null;
	readonly alt: readonly string[];
	readonly caveats?: readonly string[];
	readonly refusals?: readonly string[];
}

interface Common<Row extends FigureRow, Words extends DefinedWords> {
	/** Name of its folder and of its page. */
	readonly id: string;
	/** The topic page it stands on, and its place there. */
	readonly topic: Topic;
	readonly order: number;
	/** Does it stand on the home page too? */
	readonly home?: true;
	/** Id of the figure of which this is a narrower reading: each leads to the other. */
	readonly within?: string;
	/** The tables that its SQL reads. */
	readonly extracts: readonly string[];
	readonly sql: string;
	/** Reads one row of the answer; see row.ts. */
	readonly row: (cells: CellReader) => Row;
	readonly choices?: readonly Choice[];
	readonly annotations?: Taken<Row>;
	/** Its drawing for a phone fits any width: a frame carries that one alone. */
	readonly fluid?: true;
	statement(context: Context<Row, Words>): Stated;
	table(context: Context<Row, Words>): FigureTable;
}

/** Drawn by charts, the most telling first, or in HTML; `text` says that the HTML is words and tables alone. */
export type Definition<Row extends FigureRow, Words extends DefinedWords> = Common<Row, Words> &
	(
		| { readonly charts: (context: ChartContext<Row, Words>) => readonly Panel[] }
		| { readonly Drawing: Component<HtmlDrawing<Row, Words>>; readonly text?: true }
	);

const NOWHERE: From = () => '';
const NOTHING: Headline = { number: '', sentence: '', factIds: [] };

/** One drawing of a figure; its content has to be what the chart takes. Left out where there is nothing to draw. */
export function panel<Content extends object>(
	chart: Component<ChartProps & Content>,
	content: Content | null,
	{ id = '', title = '' }: { readonly id?: string; readonly title?: string } = {}
): Panel[] {
	return content === null ? [] : [{ id, title, chart: chart as unknown as Component<ChartProps>, content }];
}

/** A figure before it has its words: a browser brings those of one language, whoever builds pages has all. */
export interface Defined<Row extends FigureRow, Words extends DefinedWords> extends Omit<
	Figure<Row>,
	'wordsIn' | 'state' | 'charts' | 'contextOf'
> {
	/** The figure as pages, files and frames know it; `wordsIn` gives its words in a language. */
	withWords(wordsIn: WordsIn<Words>): Figure<Row>;
}

/** The types are those of a row and of the words: `define<Payer, typeof WORDS>({ … })`, where WORDS is imported as a type. */
export function define<Row extends FigureRow, Words extends DefinedWords>(
	definition: Definition<Row, Words>
): Defined<Row, Words> {
	const { id, topic, order, home, within, fluid, extracts, sql, row, choices = [], annotations } = definition;
	const defined = {
		id,
		topic,
		order,
		...(home && { home }),
		...(within && { within }),
		...(fluid && { fluid }),
		...('text' in definition && definition.text && { text: definition.text }),
		query: { name: id, extracts, sql, read: row },
		...(annotations && { annotations }),
		choices,
		...('Drawing' in definition && { Drawing: definition.Drawing as unknown as Component<DrawingProps<Row>> })
	};
	return {
		...defined,
		withWords: (wordsIn) => ({
			...defined,
			wordsIn,
			state: (rows, chosen, lang) => stateOf(definition, contextOf(wordsIn, { rows, choices: chosen, lang })),
			...('charts' in definition
				? { charts: (drawing) => definition.charts(chartContextOf(wordsIn, drawing)) }
				: { contextOf: (drawing) => contextOf(wordsIn, drawing, drawing.from) })
		})
	};
}

type ContextInput<Row> = Pick<Context<Row, unknown>, 'rows' | 'choices' | 'lang'>;
type WordsIn<Words> = (lang: Lang) => InOne<Words>;

function contextOf<Row, Words>(wordsIn: WordsIn<Words>, input: ContextInput<Row>, from = NOWHERE): Context<Row, Words> {
	const { rows, choices, lang } = input;
	return { rows, choices, lang, words: wordsIn(lang), format: formatIn(lang, from) };
}

function chartContextOf<Row extends FigureRow, Words>(
	wordsIn: WordsIn<Words>,
	drawing: DrawingProps<Row>
): ChartContext<Row, Words> {
	const { width, from, notes = [], brief = false } = drawing;
	return { ...contextOf(wordsIn, drawing, from), from, notes, narrow: isNarrow(width), brief };
}

function stateOf<Row extends FigureRow, Words extends DefinedWords>(
	definition: Definition<Row, Words>,
	context: Context<Row, Words>
): Statement {
	const { unit, takeaway, headline, alt, caveats, refusals = [], comparisons } = definition.statement(context);
	const spoken = (sentences: readonly string[]) => sentences.filter((sentence) => sentence !== '').join(' ');
	return {
		unit,
		takeaway: spoken(takeaway),
		alt: spoken(alt),
		caveats: caveats ?? caveatsOf(definition.id, context.words),
		headline: headline ?? NOTHING,
		table: definition.table(context),
		refusals,
		...(comparisons && { comparisons })
	};
}

/** Those that hold whatever the rows are. */
function caveatsOf(id: string, words: { readonly caveats?: unknown }): readonly string[] {
	const { caveats } = words;
	if (Array.isArray(caveats)) return caveats as readonly string[];
	throw new Error(`figure ${id}: its words have no list of caveats; return them from statement()`);
}
