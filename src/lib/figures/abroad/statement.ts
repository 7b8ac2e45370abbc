/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { counted } from '../../text/counted.ts';
import { during } from '../../text/during.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { number } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import { compared, sideOf, type Comparison, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import type { AbroadRow, Panel } from './row.ts';
import { foundingRates, PANELS_OF, rowsOf, told, type Shown } from './shown.ts';
import { WORDS } from './words.ts';

/** "7.3 percent" */
export function inWords(row: AbroadRow, lang: Lang): string {
	return amount(row.value, 'percent', lang, { precision: row.precision, digits: digitsOf(row) });
}

/** Long decimals of a data file are told with one; a printed rate keeps what it has. */
export function digitsOf(row: AbroadRow): number {
	return Number.isInteger(row.value) ? 0 : 1;
}

export function whenOf(row: AbroadRow, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

/** Country, with the payer and the years where a drawing has several of them. */
export function nameOf(row: AbroadRow, lang: Lang): string {
	const country = row.names[lang];
	if (row.payer === null) return country;
	return `${country}, ${whenOf(row, lang)}, ${inOne(WORDS, lang).payer[row.payer]}`;
}

/** The title of a drawing, with the year that its rows are of where it names one. */
export function panelWords(rows: readonly AbroadRow[], panel: Panel, lang: Lang): string {
	const words = inOne(WORDS, lang).panel[panel];
	return words.includes('{year}') ? fill(words, { year: yearOf(rows, panel) }) : words;
}

function yearOf(rows: readonly AbroadRow[], panel: Panel): string {
	return rows.find((row) => row.panel === panel)?.periodEnd.slice(0, 4) ?? '';
}

export function abroadStatement(rows: readonly AbroadRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const shown = choices['show'] as Shown;
	return {
		unit: words.unitLine[shown],
		...storyWords(rows, shown, lang),
		alt: altOf(rows, shown, lang),
		caveats: [...words.caveats[shown].map(dated), words.caveatAll],
		table: tableOf(rows, shown, lang),
		refusals: []
	};

	function dated(caveat: string): string {
		const years = new Set([yearOf(rows, 'public'), yearOf(rows, 'current')]);
		return caveat.includes('{years}') ? fill(caveat, { years: [...years].join(', ') }) : caveat;
	}
}

function side(row: AbroadRow): Side {
	return sideOf({
		...row,
		theme: 'macro',
		measure: row.panel,
		region: row.country,
		codes: [row.payer],
		unit: 'percent'
	});
}

function storyWords(
	rows: readonly AbroadRow[],
	shown: Shown,
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const row = told(rows, shown);
	if (row === undefined) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const comparison = shown === 'spending' ? spendingOf(row) : null;
	return {
		takeaway: comparison?.sentence ?? fill(words.takeaway[shown], holesOf(row)),
		comparisons: comparison === null ? [] : [comparison],
		headline: {
			number: inWords(row, lang),
			sentence: fill(words.headline[shown], { country: row.names[lang], when: whenOf(row, lang) }),
			factIds: row.factIds
		}
	};

	function holesOf(own: AbroadRow): Record<string, string> {
		const list = listed(shown === 'rates' ? foundingRates(rows) : rowsOf(rows, 'share'));
		return { value: inWords(own, lang), country: own.names[lang], list };
	}

	/** Kazakhstan beside every other country of its file. */
	function spendingOf(own: AbroadRow): Comparison {
		const others = rowsOf(rows, 'public').filter(({ country }) => country !== own.country);
		const beside = counted(others.length, lang, words.others);
		const above = others.filter(({ value }) => value > own.value).length;
		const sentence = fillKnown(above === others.length ? words.spendingAll : words.takeaway.spending, {
			During: asBeginning(during(own.periodStart, own.periodEnd, lang)),
			value: inWords(own, lang),
			above: number(above, lang),
			others: beside
		});
		return compared(
			sentence,
			others.map((other) => [side(own), side(other)]),
			{ whom: beside }
		);
	}

	function listed(own: readonly AbroadRow[]): string {
		return own
			.map((other) => {
				const payer = other.payer === null ? '' : `, ${words.payer[other.payer]}`;
				return `${other.names[lang]}${payer} – ${inWords(other, lang)}`;
			})
			.join('; ');
	}
}

function altOf(rows: readonly AbroadRow[], shown: Shown, lang: Lang): string {
	return PANELS_OF[shown]
		.map((panel) => {
			const list = rowsOf(rows, panel).map((row) => `${nameOf(row, lang)} – ${inWords(row, lang)}`);
			return `${panelWords(rows, panel, lang)}: ${list.join('; ')}.`;
		})
		.join(' ');
}

function tableOf(rows: readonly AbroadRow[], shown: Shown, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	return {
		columns: [
			{ head: heads.what },
			{ head: heads.country },
			{ head: heads.when },
			{ head: heads.payer },
			{ head: heads.status },
			{ head: heads.publisher },
			{ head: heads.value, numeric: true }
		],
		rows: PANELS_OF[shown]
			.flatMap((panel) => rowsOf(rows, panel))
			.map((row) => ({
				...tableCells([
					panelWords(rows, row.panel, lang),
					row.names[lang],
					whenOf(row, lang),
					row.payer === null ? '' : words.payer[row.payer],
					statusWord(row.status, lang),
					row.publishers[lang],
					[inWords(row, lang), row.value, 'percent']
				]),
				factIds: row.factIds,
				formula: row.formula
			}))
	};
}
