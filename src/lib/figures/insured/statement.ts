/** What the figure says in words, computed from its rows for one language. */

import { isSharp } from '../../contract/spans.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { during } from '../../text/during.ts';
import { period } from '../../text/periods.ts';
import { gapAsked } from '../asking.ts';
import { compared, sideOf, type Comparison, type Side as ComparedSide } from '../comparison.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { counts, ends, gapsOf, isDay, isHappened, isPrinted, type PrintedCount } from './counts.ts';
import { SIDES, type InsuredRow, type Scale } from './row.ts';
import { WORDS } from './words.ts';

/** "about 3.4 million people" or "18 percent", with the digits that were printed. */
export function inWords(row: PrintedCount, lang: Lang): string {
	const unit = row.scale === 'share' ? 'percent' : 'persons';
	return amount(row.value, unit, lang, { precision: row.precision, rounding: row.rounding });
}

/** The same, and that it is not printed itself where it is the other side of a printed share. */
export function inWordsMarked(row: PrintedCount, lang: Lang): string {
	return inWords(row, lang) + (row.formula === null ? '' : inOne(WORDS, lang).derived);
}

export function whenOf(row: InsuredRow, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

export function insuredStatement(rows: readonly InsuredRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const scale = choices['scale'] as Scale;
	return {
		unit: words.unitLine[scale],
		...storyWords(rows, scale, lang),
		alt: altOf(rows, scale, lang),
		caveats: [
			...words.caveats,
			...(scale === 'number' ? [words.caveatSum] : [words.caveatDerived, words.caveatLaunch])
		],
		table: tableOf(rows, scale, lang),
		refusals: []
	};
}

function storyWords(
	rows: readonly InsuredRow[],
	scale: Scale,
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const uninsured = ends(counts(rows, scale, 'uninsured'));
	const insured = ends(counts(rows, scale, 'insured'));
	const newest = counts(rows, scale, 'insured').findLast((row) => row.counted === 'with_local' && isHappened(row));
	if (uninsured === null || insured === null) return EMPTY;
	if (scale === 'number') {
		const comparisons = [
			besideEachOther(words.takeaway.number, uninsured, lang),
			besideEachOther(words.takeawayInsured, insured, lang)
		];
		return {
			comparisons,
			takeaway: comparisons.map(({ sentence }) => sentence).join(' '),
			headline: headlineOf(uninsured[1], words.headline.number)
		};
	}
	if (newest === undefined) return EMPTY;
	const told = besideEachOther(words.takeaway.share, [insured[1], newest], lang);
	return { comparisons: [told], takeaway: told.sentence, headline: headlineOf(newest, words.headline.share) };

	function headlineOf(row: PrintedCount, template: string): Statement['headline'] {
		const holes = { day: dayOf(row, lang), publishers: row.publishers[lang] };
		return { number: inWords(row, lang), sentence: fill(template, holes), factIds: row.factIds };
	}
}

function dayOf({ periodEnd }: PrintedCount, lang: Lang): string {
	return during(periodEnd, periodEnd, lang);
}

/** Two counts in one sentence, which says that they are two counts and whom the second takes in. */
function besideEachOther(
	template: string,
	[first, last]: readonly [PrintedCount, PrintedCount],
	lang: Lang
): Comparison {
	const { said } = inOne(WORDS, lang);
	const loose = [first, last].find((row) => !isSharp(row));
	const status = first.status === last.status ? '' : ` (${statusWord(last.status, lang)})`;
	const sentence = fill(template, {
		first: inWords(first, lang),
		firstDay: asBeginning(dayOf(first, lang)),
		last: inWords(last, lang) + status,
		lastDay: dayOf(last, lang)
	});
	return compared(sentence, [[sideOfCount(first), sideOfCount(last)]], {
		whom: said.levels,
		status,
		class: status,
		measure: said.counts,
		precision: loose === undefined ? '' : inWords(loose, lang)
	});
}

function sideOfCount({ side, scale, counted, ...row }: PrintedCount): ComparedSide {
	return sideOf({
		...row,
		theme: 'coverage',
		measure: `${side} ${scale} ${counted === 'with_local' ? 'status' : counted}`,
		codes: [counted],
		unit: scale === 'share' ? 'percent' : 'persons'
	});
}

const EMPTY = { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };

function altOf(rows: readonly InsuredRow[], scale: Scale, lang: Lang): string {
	const words = inOne(WORDS, lang);
	return SIDES.flatMap((side) => {
		const own = counts(rows, scale, side);
		const none = gapsOf(rows, scale, side).map((row) => row.periodEnd.slice(0, 4));
		const list = own.map((row) => `${whenOf(row, lang)} – ${inWordsMarked(row, lang)}${inBrackets(row)}`).join('; ');
		return [
			fill(words.alt, { side: words.panel[side][scale], list }),
			...(none.length === 0 ? [] : [fill(words.altNone, { years: none.join(', ') })])
		];
	}).join(' ');

	function inBrackets(row: PrintedCount): string {
		const said = [
			...(row.counted === 'status' ? [] : [words.counted[row.counted]]),
			...(isHappened(row) ? [] : [statusWord(row.status, lang)])
		];
		return said.length === 0 ? '' : ` (${said.join(', ')})`;
	}
}

function tableOf(rows: readonly InsuredRow[], scale: Scale, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	return {
		columns: [
			{ head: heads.side },
			{ head: heads.when },
			{ head: heads.counted },
			{ head: heads.status },
			{ head: heads.publisher },
			{ head: heads.value, numeric: true }
		],
		rows: SIDES.flatMap((side) => rows.filter((row) => row.scale === scale && row.side === side)).map((row) => ({
			...tableCells([
				words.side[row.side],
				whenOf(row, lang) + (isDay(row) || row.counted === 'payers' || row.value === null ? '' : words.noDay),
				words.counted[row.counted],
				row.status === null ? '' : statusWord(row.status, lang) + (row.formula === null ? '' : words.derived),
				row.publishers[lang],
				isPrinted(row)
					? [inWords(row, lang), row.value, row.scale === 'share' ? 'percent' : 'persons']
					: words.notPublished
			]),
			factIds: row.factIds,
			formula: row.formula,
			...(scale === 'number' &&
				!isPrinted(row) && {
					asks: gapAsked('coverage', 'happened', `${row.side}_persons`, Number(row.periodStart.slice(0, 4)))
				})
		}))
	};
}
