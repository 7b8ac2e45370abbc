/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { counted } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { dative } from '../../text/kazakh.ts';
import { number } from '../../text/numbers.ts';
import { day, period } from '../../text/periods.ts';
import { compared, sideOf, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { PANELS, type DeficitRow } from './row.ts';
import { WORDS } from './words.ts';

export function inWords(row: DeficitRow, lang: Lang): string {
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: row.rounding });
}

/** What the sum is; for extra receipts, who is to pay them. */
export function whatOf(row: DeficitRow, lang: Lang): string {
	const what = inOne(WORDS, lang).what[row.panel];
	return row.payer === null ? what : `${what}: ${row.payer[lang]}`;
}

export function whenOf(row: DeficitRow, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

/** Who printed it and when; of a law, its years and its day. */
export function whoOf(row: DeficitRow, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const published = row.published === null ? '' : day(row.published, lang);
	if (row.edition !== null) {
		const years = (row.edition.split('/')[0] ?? '').replace('-', lang === 'en' ? '-' : '–');
		return fill(words.law, { years, day: published });
	}
	const who = fill(words.who, { title: row.title[lang], publisher: row.publisher[lang] });
	return published === '' ? who : `${who}, ${published}`;
}

/** The publisher and the day, for a sentence. */
function byOf(row: DeficitRow, lang: Lang): string {
	const publisher = row.publisher[lang];
	return row.published === null ? publisher : fill(inOne(WORDS, lang).by, { publisher, day: day(row.published, lang) });
}

/** The period in the sentence: Kazakh bends it. */
function forWhen(row: DeficitRow, lang: Lang): string {
	return lang === 'kk' ? dative(whenOf(row, lang)) : whenOf(row, lang);
}

export function deficitStatement(rows: readonly DeficitRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: altOf(rows, lang),
		caveats: words.caveats,
		table: tableOf(rows, lang),
		refusals: []
	};
}

function storyWords(rows: readonly DeficitRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const deficit = rows.find((row) => row.panel === 'deficit');
	const left = rows.find((row) => row.panel === 'assets' && row.status === 'estimate');
	const balances = rows.filter((row) => row.panel === 'balance');
	const short = balances.filter((row) => row.value < 0).sort((a, b) => a.value - b.value);
	const worst = short[0];
	if (deficit === undefined || left === undefined || worst === undefined)
		return { takeaway: words.none, headline: { number: '', sentence: '', factIds: [] } };
	const holes = { when: forWhen(deficit, lang), who: byOf(deficit, lang) };
	const laws = compared(
		fill(words.takeawayLaws, {
			all: counted(balances.length, lang, words.forecasts),
			short: number(short.length, lang),
			most: amount(-worst.value, 'KZT', lang),
			year: worst.periodStart.slice(0, 4)
		}),
		[[side(worst, 'spending'), side(worst, 'receipts')]],
		{ measure: words.takeawayLawsSaid }
	);
	return {
		comparisons: [laws],
		takeaway: [
			fill(words.takeaway, { ...holes, value: inWords(deficit, lang) }),
			fill(words.takeawayAssets, {
				value: inWords(left, lang),
				year: left.periodEnd.slice(0, 4),
				who: byOf(left, lang)
			}),
			laws.sentence
		].join(' '),
		headline: {
			number: inWords(deficit, lang),
			sentence: fill(words.headline, holes),
			factIds: deficit.factIds
		}
	};
}

/** Spending or receipts of one law for one year, which a balance is derived from. */
function side(row: DeficitRow, measure: 'spending' | 'receipts'): Side {
	const theme = measure === 'receipts' ? 'inflows' : 'spending';
	return sideOf({ ...row, theme, measure, codes: ['osms'], unit: 'KZT' });
}

function altOf(rows: readonly DeficitRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	return PANELS.map((panel) => {
		const list = rows
			.filter((row) => row.panel === panel)
			.map((row) => `${whenOf(row, lang)}, ${whoOf(row, lang)} – ${inWords(row, lang)}`);
		return fill(words.alt, { panel: words.panel[panel], list: list.join('; ') });
	}).join(' ');
}

function tableOf(rows: readonly DeficitRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	return {
		columns: [
			{ head: heads.what },
			{ head: heads.period },
			{ head: heads.who },
			{ head: heads.status },
			{ head: heads.value, numeric: true }
		],
		rows: PANELS.flatMap((panel) => rows.filter((row) => row.panel === panel)).map((row) => ({
			...tableCells([
				whatOf(row, lang),
				whenOf(row, lang),
				whoOf(row, lang),
				statusWord(row.status, lang),
				[inWords(row, lang), row.value, 'KZT']
			]),
			factIds: row.factIds,
			formula: row.formula
		}))
	};
}
