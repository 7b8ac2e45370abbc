/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { counted } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { listOf } from '../../text/list.ts';
import { number } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import { gapAsked } from '../asking.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { hole, isSum, kinds, known, largest, type PrintedSum } from './care.ts';
import type { CareRow } from './row.ts';
import { WORDS } from './words.ts';

/** "over 159 billion tenge", with the digits that were printed. */
export function inWords(row: PrintedSum, lang: Lang): string {
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: row.rounding });
}

export function careStatement(rows: readonly CareRow[], _choices: Choices, lang: Lang): Statement {
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

function storyWords(rows: readonly CareRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const all = kinds(rows);
	const { main, whole, none } = known(all, rows);
	const most = largest(all);
	if (most === undefined) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const holes = {
		care: inSentence(most.names[lang]),
		when: period(most.periodStart, most.periodEnd, lang),
		status: statusWord(most.status, lang)
	};
	const list = listOf(
		hole(all).map(({ names }) => inSentence(names[lang])),
		lang
	);
	return {
		takeaway: [
			...(list === '' ? [] : [fill(words.takeawayHole, { list })]),
			fill(words.takeaway, {
				kinds: counted(main.length, lang, words.kinds),
				known: number(whole.length, lang),
				none: number(none.length, lang)
			}),
			fill(words.takeawayLargest, { ...holes, value: inWords(most, lang) })
		].join(' '),
		headline:
			list === ''
				? { number: inWords(most, lang), sentence: fill(words.headline, holes), factIds: most.factIds }
				: { number: words.notPublished, sentence: fill(words.headlineHole, { list }), factIds: [] }
	};
}

function altOf(rows: readonly CareRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	const all = kinds(rows);
	const said = all
		.filter((kind) => kind.sums.length > 0)
		.map((kind) => {
			const list = kind.sums
				.filter((row) => row.drawn)
				.map(
					(row) =>
						`${period(row.periodStart, row.periodEnd, lang)} – ${inWords(row, lang)} (${statusWord(row.status, lang)})`
				);
			return fill(words.alt, { care: kind.names[lang], list: list.join('; ') });
		});
	const none = known(all, rows).none.map((kind) => kind.names[lang]);
	return [...said, ...(none.length === 0 ? [] : [fill(words.altNone, { list: none.join('; ') })])].join(' ');
}

function tableOf(rows: readonly CareRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	return {
		columns: [
			{ head: heads.care },
			{ head: heads.period },
			{ head: heads.package },
			{ head: heads.status },
			{ head: heads.measure },
			{ head: heads.value, numeric: true }
		],
		rows: rows.map((row) => ({
			...tableCells(
				isSum(row)
					? [
							row.names[lang],
							period(row.periodStart, row.periodEnd, lang),
							words.package[row.package ?? 'none'],
							statusWord(row.status, lang),
							words.measure[row.measure],
							[inWords(row, lang), row.value, 'KZT']
						]
					: [row.names[lang], '', '', '', '', words.notPublished]
			),
			factIds: row.factIds,
			formula: row.formula,
			...(!isSum(row) && { asks: gapAsked('care_type', 'happened', row.careType) })
		}))
	};
}
