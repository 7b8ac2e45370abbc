/** Where publications disagree: both figures, both publications, the gap. */

import { isSharp } from '../../contract/spans.ts';
import { formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define } from '../define.ts';
import { table } from '../table.ts';
import { gapWords, inWords, percentBehind, percentWords, printedGap, printedPercent } from './amounts.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import {
	requestOfCard,
	cards,
	isLarge,
	row,
	type Card,
	type DisagreementRow,
	type PrintedSide,
	type FigureContext
} from './row.ts';
import type { WORDS } from './words.ts';

export const figure = define<DisagreementRow, typeof WORDS>({
	id: 'disagreement-cards',
	topic: 'open',
	order: 30,
	text: true,
	extracts: ['disagreements', 'facts', 'publishers', 'sources', 'measures', 'notes', 'names'],
	sql,
	row,
	Drawing,

	statement(context) {
		const { rows, words, format, lang } = context;
		const all = cards(rows);
		const newest = all.find(isLarge);
		const widest = widestInTenge(all);
		const headline = widest && {
			number: gapWords(widest.row, context),
			sentence: fill(words.headline, holesOf(widest, context)),
			factIds: widest.factIds
		};
		const { publications, oneAndAnother } = words.cautions;
		const newestComparisons = newest
			? [comparedCard(fill(words.takeawayNewest, holesOf(newest, context)), newest, oneAndAnother, context)]
			: [];
		const widestComparisons =
			widest && headline
				? [comparedCard(`${headline.number} ${headline.sentence}`, widest, oneAndAnother, context)]
				: [];
		const cardComparisons = all.map((card) => comparedCard(altOf(card, context), card, publications, context));
		return {
			unit: words.unitLine,
			takeaway: [
				fill(words.takeaway, {
					all: `${format.number(all.length)} ${formOf(all.length, lang, words.questions)}`,
					large: format.number(all.filter(isLarge).length)
				}),
				...newestComparisons.map(({ sentence }) => sentence)
			],
			comparisons: [...newestComparisons, ...widestComparisons, ...cardComparisons],
			headline,
			alt: cardComparisons.map(({ sentence }) => sentence)
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const answer = (card: Card, side: PrintedSide) =>
			[`${inWords(card, side, format)} (${format.status(side)})`, side.value, card.row.unit] as const;
		return table(
			cards(rows),
			[
				{ head: columns.what, cell: ({ row: { names } }) => format.in(names) },
				{ head: columns.period, cell: (card) => format.period(card.row) },
				{ head: columns.first, numeric: true, cell: (card) => answer(card, card.row.a) },
				{ head: columns.second, numeric: true, cell: (card) => answer(card, card.row.b) },
				{
					head: columns.gap,
					numeric: true,
					cell: ({ row: row }) => [
						gapWords(row, context),
						printedGap(row)?.value ?? null,
						row.unit === 'percent' ? 'percentage_points' : row.unit
					]
				},
				{
					head: columns.percent,
					numeric: true,
					cell: ({ row: row }) => [percentWords(row, context), percentBehind(row), 'percent']
				}
			],
			(card) => ({ factIds: card.factIds, formula: card.row.formula, asks: requestOfCard(card) })
		);
	}
});

/** The card with the widest gap in tenge; null when no card is about money. */
function widestInTenge(all: readonly Card[]): Card | null {
	return all
		.filter(({ row: { unit } }) => unit === 'KZT')
		.reduce<Card | null>((most, card) => (most === null || card.row.gap > most.row.gap ? card : most), null);
}

function holesOf(card: Card, context: FigureContext) {
	const { a, b, names } = card.row;
	return {
		what: inSentence(context.format.in(names)),
		period: periodWords(card, context),
		first: answerWords(card, a, context),
		second: answerWords(card, b, context)
	};
}

function altOf(card: Card, context: FigureContext): string {
	const { words, format } = context;
	const { row: row, answers } = card;
	const holes = {
		what: format.in(row.names),
		period: periodWords(card, context),
		answers: answers.map(({ first }) => answerWords(card, first, context)).join('; ')
	};
	if (printedGap(row) === null && printedPercent(row) === null) return fill(words.altOpen, holes);
	return fill(words.alt, { ...holes, gap: gapWords(row, context), percent: percentWords(row, context) });
}

/** The period, and the status where all answers have one. */
function periodWords(card: Card, { format }: FigureContext): string {
	const when = format.period(card.row);
	return isOneStatus(card) ? `${when}, ${format.status(card.row.a)}` : when;
}

/** An answer, with its status where they differ. */
function answerWords(card: Card, side: PrintedSide, { format }: FigureContext): string {
	const answer = inWords(card, side, format);
	return isOneStatus(card) ? answer : `${answer} (${format.status(side)})`;
}

function isOneStatus({ answers }: Card): boolean {
	return answers.every(({ first }) => first.status === answers[0]?.first.status);
}

/** Two publications on one question, in a sentence that says so. */
function comparedCard(sentence: string, card: Card, publications: string, { format }: FigureContext): Comparison {
	const { a, b } = card.row;
	const status = format.status(b);
	const loose = [a, b].find((side) => !isSharp(side));
	return compared(sentence, [[sideOfAnswer(card, a), sideOfAnswer(card, b)]], {
		one_question: publications,
		status,
		class: status,
		law: status,
		precision: loose === undefined ? '' : inWords(card, loose, format)
	});
}

function sideOfAnswer({ row: row }: Card, { status, precision }: PrintedSide): ComparedFigure {
	return comparedFigure({ ...row, theme: 'spending', measure: row.question, status, precision });
}
