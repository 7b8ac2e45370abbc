/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { counted } from '../../text/counted.ts';
import { during } from '../../text/during.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { partOf } from '../../text/kazakh.ts';
import { number } from '../../text/numbers.ts';
import { day } from '../../text/periods.ts';
import { inRegion } from '../../text/regions.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { gaps, isPrinted, newest, regionsToday, type PrintedRegion } from './regions.ts';
import type { Measure, RegionRow } from './row.ts';
import { WORDS } from './words.ts';

export function unitOf(measure: Measure): 'percent' | 'persons' {
	return measure.endsWith('share') ? 'percent' : 'persons';
}

/** "84.4 percent", "over 1.1 million people": with the digits that were printed. */
export function inWords(row: PrintedRegion, lang: Lang): string {
	return amount(row.value, unitOf(row.measure), lang, { precision: row.precision, rounding: row.rounding });
}

/** The same, and that it is not printed itself where it is the other side of a printed share. */
export function inWordsMarked(row: PrintedRegion, lang: Lang): string {
	return inWords(row, lang) + (row.formula === null ? '' : inOne(WORDS, lang).derived);
}

export function regionStatement(rows: readonly RegionRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const measure = choices['show'] as Measure;
	const none = gaps(rows, measure).map((row) => row.names[lang]);
	return {
		unit: words.unitLine[unitOf(measure)],
		...storyWords(rows, measure, lang),
		alt: [
			fill(words.alt, {
				what: words.measure[measure],
				list: newest(rows, measure)
					.map((row) => `${row.names[lang]}, ${day(row.day, lang)} – ${inWordsMarked(row, lang)}`)
					.join('; ')
			}),
			fill(words.altNone, { list: none.join('; ') })
		].join(' '),
		caveats: words.caveats,
		table: tableOf(rows, measure, lang),
		refusals: []
	};
}

function storyWords(
	rows: readonly RegionRow[],
	measure: Measure,
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const own = newest(rows, measure).filter((row) => !row.former);
	const last = own[0];
	if (last === undefined) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const value = inWords(last, lang);
	const when = during(last.day, last.day, lang);
	const holes = {
		where: inRegion(last.names[lang], lang),
		When: asBeginning(when),
		when,
		value: lang === 'kk' && unitOf(measure) === 'percent' ? partOf(value) : value,
		derived: last.formula === null ? '' : words.derived
	};
	const known = number(own.length, lang);
	return {
		takeaway: [
			fillKnown(words.takeaway[measure], holes),
			fill(words.takeawayKnown, { known, all: counted(regionsToday(rows), lang, words.regions) })
		].join(' '),
		headline: {
			number: value,
			sentence: fillKnown(words.headline[measure], holes),
			factIds: last.factIds
		}
	};
}

function tableOf(rows: readonly RegionRow[], measure: Measure, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	return {
		columns: [
			{ head: heads.region },
			{ head: heads.day },
			{ head: heads.status },
			{ head: heads.publisher },
			{ head: heads.value, numeric: true }
		],
		rows: rows
			.filter((row) => row.measure === measure)
			.map((row) => ({
				...tableCells(
					isPrinted(row)
						? [
								row.names[lang],
								[day(row.day, lang), row.day],
								statusWord(row.status, lang) + (row.formula === null ? '' : words.derived),
								row.publishers[lang],
								[inWords(row, lang), row.value, unitOf(row.measure)]
							]
						: [row.names[lang], '', '', '', words.notPublished]
				),
				factIds: row.factIds,
				formula: row.formula
			}))
	};
}
