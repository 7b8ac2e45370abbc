/** What the figure says in words, computed from its rows for one language. */

import { isSharp } from '../../contract/spans.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { number } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import { plural, type Forms } from '../../text/plurals.ts';
import { compared, sideOf, type Comparison, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { gapWords, inWords, percentWords } from './amounts.ts';
import { askOfCard, cards, isLarge, widestInTenge, type Card } from './cards.ts';
import { printedGap, printedPercent } from './gap.ts';
import { tableCells } from '../table-cells.ts';
import type { DisagreementRow, PrintedSide } from './row.ts';
import { WORDS } from './words.ts';

/** After a number. */
const QUESTIONS: Record<Lang, Forms> = {
	kk: ['сұрақ'],
	ru: ['вопрос', 'вопроса', 'вопросов'],
	en: ['question', 'questions']
};

export function when({ row }: Card, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

export function disagreementStatement(rows: readonly DisagreementRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const all = cards(rows);
	const story = storyWords(all, lang);
	const told = all.map((card) => comparedCard(altOf(card, lang), card, words.said.publications, lang));
	return {
		unit: words.unitLine,
		...story,
		comparisons: [...(story.comparisons ?? []), ...told],
		alt: told.map(({ sentence }) => sentence).join(' '),
		caveats: words.caveats,
		table: tableOf(all, lang),
		refusals: []
	};
}

function altOf(card: Card, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const { row, answers } = card;
	const holes = {
		what: row.names[lang],
		period: whenTold(card, lang),
		answers: answers.map(({ first }) => answerWords(card, first, lang)).join('; ')
	};
	if (printedGap(row) === null && printedPercent(row) === null) return fill(words.altOpen, holes);
	return fill(words.alt, { ...holes, gap: gapWords(row, lang), percent: percentWords(row, lang) });
}

function isOneStatus({ answers }: Card): boolean {
	return answers.every(({ first }) => first.status === answers[0]?.first.status);
}

/** The period, and the status where all answers have one. */
function whenTold(card: Card, lang: Lang): string {
	return isOneStatus(card) ? `${when(card, lang)}, ${statusWord(card.row.a.status, lang)}` : when(card, lang);
}

/** An answer, with its status where they differ. */
function answerWords(card: Card, side: PrintedSide, lang: Lang): string {
	const told = inWords(card, side, lang);
	return isOneStatus(card) ? told : `${told} (${statusWord(side.status, lang)})`;
}

/** Two publications on one question, in a sentence that says so. */
function comparedCard(sentence: string, card: Card, publications: string, lang: Lang): Comparison {
	const { a, b } = card.row;
	const loose = [a, b].find((side) => !isSharp(side));
	return compared(sentence, [[sideOfAnswer(card, a), sideOfAnswer(card, b)]], {
		one_question: publications,
		status: statusWord(b.status, lang),
		class: statusWord(b.status, lang),
		law: statusWord(b.status, lang),
		precision: loose === undefined ? '' : inWords(card, loose, lang)
	});
}

function sideOfAnswer({ row }: Card, { status, precision }: PrintedSide): Side {
	return sideOf({
		theme: 'spending',
		measure: row.question,
		status,
		precision,
		unit: row.unit,
		periodStart: row.periodStart,
		periodEnd: row.periodEnd
	});
}

function storyWords(all: readonly Card[], lang: Lang): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const counted = {
		all: `${number(all.length, lang)} ${plural(all.length, lang, QUESTIONS[lang])}`,
		large: number(all.filter(isLarge).length, lang)
	};
	const newest = all.find(isLarge);
	const widest = widestInTenge(all);
	const told = (template: string, card: Card, before = '') =>
		comparedCard(before + fill(template, holesOf(card)), card, words.said.oneAndAnother, lang);
	const newestTold = newest === undefined ? [] : [told(words.takeawayNewest, newest)];
	const gap = widest === null ? '' : gapWords(widest.row, lang);
	return {
		comparisons: [...newestTold, ...(widest === null ? [] : [told(words.headline, widest, `${gap} `)])],
		takeaway: [fill(words.takeaway, counted), ...newestTold.map(({ sentence }) => sentence)].join(' '),
		headline:
			widest === null
				? { number: '', sentence: '', factIds: [] }
				: { number: gap, sentence: fill(words.headline, holesOf(widest)), factIds: widest.factIds }
	};

	function holesOf(card: Card): Record<'what' | 'period' | 'first' | 'second', string> {
		return {
			what: inSentence(card.row.names[lang]),
			period: whenTold(card, lang),
			first: answerWords(card, card.row.a, lang),
			second: answerWords(card, card.row.b, lang)
		};
	}
}

/** A name that begins a sentence in the list, inside one; names in capitals stay. */
function inSentence(name: string): string {
	return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function tableOf(all: readonly Card[], lang: Lang): FigureTable {
	const { columns } = inOne(WORDS, lang);
	const told = (card: Card, side: PrintedSide) => `${inWords(card, side, lang)} (${statusWord(side.status, lang)})`;
	return {
		columns: [
			{ head: columns.what },
			{ head: columns.period },
			{ head: columns.first, numeric: true },
			{ head: columns.second, numeric: true },
			{ head: columns.gap, numeric: true },
			{ head: columns.percent, numeric: true }
		],
		rows: all.map((card) => ({
			...tableCells([
				card.row.names[lang],
				when(card, lang),
				[told(card, card.row.a), card.row.a.value, card.row.unit],
				[told(card, card.row.b), card.row.b.value, card.row.unit],
				[
					gapWords(card.row, lang),
					printedGap(card.row)?.value ?? null,
					card.row.unit === 'percent' ? 'percentage_points' : card.row.unit
				],
				[
					percentWords(card.row, lang),
					card.row.gapPercent < 0.01 ? card.row.gapPercent : (printedPercent(card.row)?.value ?? null),
					'percent'
				]
			]),
			factIds: card.factIds,
			formula: card.row.formula,
			asks: askOfCard(card)
		}))
	};
}
