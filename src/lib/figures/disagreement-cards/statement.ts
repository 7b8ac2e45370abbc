/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount, percent } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { number, significant } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import { digitsFor, scaleOf } from '../../text/scales.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { askOfCard, cards, decimalsOf, isLarge, widestInTenge, type Card } from './cards.ts';
import { tableCells } from '../table-cells.ts';
import type { DisagreementRow, PrintedSide } from './row.ts';
import { WORDS } from './words.ts';

/** The figure with every digit that was printed, at most two decimals of an exact one. */
export function inWords({ row, answers }: Card, side: PrintedSide, lang: Lang): string {
	const { precision, rounding, value } = side;
	const ones = answers.some(({ first }) => first.rounding === null) || value < 1e6;
	if (!ones && rounding !== null)
		return amount(value, row.unit, lang, { precision, digits: digitsFor(value, rounding, scaleOf(value)) });
	const digits = rounding === null ? decimalsOf(value) : digitsFor(value, rounding, 'one');
	return amount(value, row.unit, lang, { precision, digits, scale: 'one' });
}

export function gapWords({ gap, unit }: DisagreementRow, lang: Lang): string {
	if (unit === 'percent') return fill(WORDS[lang].points, { number: significant(gap, lang, 2) });
	return amount(gap, unit, lang);
}

export function percentWords({ gapPercent }: DisagreementRow, lang: Lang): string {
	if (gapPercent < 0.01) return amount(0.01, 'percent', lang, { precision: 'under', digits: 2 });
	return percent(gapPercent, lang, gapPercent >= 10 ? 0 : gapPercent >= 1 ? 1 : 2);
}

export function when({ row }: Card, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

export function disagreementStatement(rows: readonly DisagreementRow[], _choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
	const all = cards(rows);
	return {
		unit: words.unitLine,
		...storyWords(all, lang),
		alt: all
			.map((card) =>
				fill(words.alt, {
					what: card.row.names[lang],
					period: when(card, lang),
					answers: card.answers.map(({ first }) => inWords(card, first, lang)).join('; '),
					gap: gapWords(card.row, lang),
					percent: percentWords(card.row, lang)
				})
			)
			.join(' '),
		caveats: words.caveats,
		table: tableOf(all, lang),
		refusals: []
	};
}

function storyWords(all: readonly Card[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = WORDS[lang];
	const counted = { all: number(all.length, lang), large: number(all.filter(isLarge).length, lang) };
	const newest = all.find(isLarge);
	const widest = widestInTenge(all);
	return {
		takeaway: [
			fill(words.takeaway, counted),
			...(newest === undefined ? [] : [fill(words.takeawayNewest, holesOf(newest))])
		].join(' '),
		headline:
			widest === null
				? { number: '', sentence: '', factIds: [] }
				: {
						number: gapWords(widest.row, lang),
						sentence: fill(words.headline, holesOf(widest)),
						factIds: widest.factIds
					}
	};

	function holesOf(card: Card): Record<'what' | 'period' | 'first' | 'second', string> {
		return {
			what: inSentence(card.row.names[lang]),
			period: when(card, lang),
			first: inWords(card, card.row.a, lang),
			second: inWords(card, card.row.b, lang)
		};
	}
}

/** A name that begins a sentence in the list, inside one; names in capitals stay. */
function inSentence(name: string): string {
	return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function tableOf(all: readonly Card[], lang: Lang): FigureTable {
	const { columns } = WORDS[lang];
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
				[gapWords(card.row, lang), card.row.gap, card.row.unit === 'percent' ? 'percentage_points' : card.row.unit],
				[percentWords(card.row, lang), card.row.gapPercent, 'percent']
			]),
			factIds: card.factIds,
			formula: card.row.formula,
			asks: askOfCard(card)
		}))
	};
}
