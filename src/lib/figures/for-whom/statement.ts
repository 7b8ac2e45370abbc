/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne, wordOf } from '../../text/in-one.ts';
import { number } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import { gapAsked } from '../asking.ts';
import { compared, sideOf, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { countAt, groups, isPrinted, now, planned, totals, type PrintedRow } from './people.ts';
import type { PeopleRow } from './row.ts';
import { WORDS } from './words.ts';

/** "over 11 million people", with the digits that were printed. */
export function inWords(row: PrintedRow, lang: Lang): string {
	return row.measure === 'categories_count'
		? number(row.value, lang)
		: amount(row.value, 'persons', lang, { precision: row.precision, rounding: row.rounding });
}

export function whenOf(row: PrintedRow, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

export function peopleStatement(rows: readonly PeopleRow[], _choices: Choices, lang: Lang): Statement {
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

function storyWords(rows: readonly PeopleRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const today = now(rows);
	const then = planned(rows);
	const own = groups(rows);
	const count = today === undefined ? undefined : countAt(rows, today.periodEnd.slice(0, 4));
	const countThen = then === undefined ? undefined : countAt(rows, then.periodEnd.slice(0, 4), 12);
	if (!today || !then || !count || !countThen)
		return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };

	const told = inWords(today, lang);
	const holes = {
		year: today.periodEnd.slice(0, 4),
		status: statusWord(today.status, lang),
		fromYear: then.periodStart.slice(0, 4),
		then: inWords(then, lang)
	};
	const none = own.every((row) => row.measure !== 'state_paid_persons');
	const headline = fill(words.headline, holes);
	const takeaway = fill(words.takeaway, {
		...holes,
		now: told,
		count: inWords(count, lang),
		countThen: inWords(countThen, lang)
	});
	const comparisons = [takeaway, `${told} ${headline}`].map((sentence) =>
		compared(sentence, [[sideOfTotal(today), sideOfTotal(then)]], { class: words.saidPlan, precision: told })
	);
	return {
		comparisons,
		takeaway: [takeaway, ...(none ? [fill(words.takeawayNone, { count: number(own.length, lang) })] : [])].join(' '),
		headline: {
			number: told,
			sentence: headline,
			factIds: [today, count, then, countThen].flatMap((row) => row.factIds)
		}
	};
}

function sideOfTotal(row: PrintedRow): Side {
	return sideOf({ ...row, theme: 'beneficiaries', measure: row.measure ?? '', unit: 'persons' });
}

function altOf(rows: readonly PeopleRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	const own = groups(rows);
	const printed = own.filter(isPrinted);
	const list = totals(rows).map((row) => `${whenOf(row, lang)} – ${inWords(row, lang)}`);
	const sizes = printed.map((row) => `${row.names[lang]} – ${inWords(row, lang)}`);
	const none = own.filter((row) => row.value === null).map((row) => row.names[lang]);
	return [
		fill(words.altTotals, { list: list.join('; ') }),
		fill(words.altGroups, { list: sizes.join('; '), none: none.join('; ') || '0' })
	].join(' ');
}

function tableOf(rows: readonly PeopleRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const inOrder = [
		...rows.filter((row) => row.panel === 'total'),
		...rows.filter((row) => row.panel === 'categories'),
		...groups(rows)
	];
	return {
		columns: [
			{ head: heads.what },
			{ head: heads.category },
			{ head: heads.period },
			{ head: heads.status },
			{ head: heads.value, numeric: true }
		],
		rows: inOrder.map((row) => ({
			...tableCells(
				isPrinted(row)
					? [
							wordOf(words.measure, row.measure) ?? '',
							row.names[lang],
							whenOf(row, lang),
							statusWord(row.status, lang),
							[inWords(row, lang), row.value, row.measure === 'categories_count' ? 'count' : 'persons']
						]
					: [words.measure['population_group'] ?? '', row.names[lang], '', '', words.notPublished]
			),
			factIds: row.factIds,
			formula: row.formula,
			...(row.category !== null && { asks: gapAsked('category', 'happened', row.category) })
		}))
	};
}
