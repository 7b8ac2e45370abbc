/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { number } from '../../text/numbers.ts';
import { ablative, dative } from '../../text/kazakh.ts';
import { day } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { tableCells } from '../table-cells.ts';
import { countOf, outcomeGroups, tallies } from './outcomes.ts';
import { OUTCOMES, type PromiseRow, type QuarterlyDuty } from './row.ts';
import { WORDS } from './words.ts';

/** Who promised, in the reader's language; the words of the record where the list has none. */
export function byWords({ by }: Pick<PromiseRow, 'by'>, lang: Lang): string {
	const names: Readonly<Record<string, string>> = inOne(WORDS, lang).by;
	return names[by] ?? by;
}

/** A promise with what the verdict on it rests on: never the verdict alone. */
function verdictOf({ texts, notes, promisedIn }: PromiseRow, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const evidence = (notes?.[lang] ?? words.noEvidence).replace(/\.$/, '');
	return fill(words.verdict, { promise: texts[lang], document: promisedIn.titles[lang], evidence });
}

export function promisesStatement(rows: readonly PromiseRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const quarterly = rows.find((row) => row.duty !== null);
	const count = (of: (typeof OUTCOMES)[number]) => number(countOf(rows, of), lang);
	const notKept = rows.filter((row) => row.outcome === 'not_kept').map((row) => verdictOf(row, lang));
	return {
		unit: words.unitLine,
		takeaway: [
			...(quarterly?.duty == null ? [] : [dutyWords(quarterly.duty, lang)]),
			fill(words.takeaway, {
				all: counted(rows.length, lang, words.promises),
				documents: counted(tallies(rows).length, lang, words.inDocuments),
				kept: count('kept'),
				partly: count('partly'),
				notKept: count('not_kept'),
				unknown: count('unknown')
			}),
			...(notKept.length === 0 ? [] : [fill(words.takeawayNotKept, { list: notKept.join(' ') })])
		].join(' '),
		alt: outcomeGroups(rows)
			.filter((group) => group.rows.length > 0)
			.map(({ outcome, rows: own }) =>
				fill(words.alt, {
					group: fill(words.group[outcome], { count: number(own.length, lang) }),
					list: own.map((row) => row.texts[lang]).join('; ')
				})
			)
			.join(' '),
		caveats: words.caveats,
		headline: headlineOf(rows, quarterly, lang),
		table: tableOf(rows, lang),
		refusals: []
	};
}

/** What the law asks to be published, before what anyone promised; without such a promise, those of unknown outcome. */
function headlineOf(rows: readonly PromiseRow[], quarterly: PromiseRow | undefined, lang: Lang): Statement['headline'] {
	const words = inOne(WORDS, lang);
	if (quarterly?.duty != null) {
		const days = { since: sinceDay(quarterly.duty, lang), until: untilDay(quarterly.duty, lang) };
		return {
			number: foundOf(quarterly.duty, lang),
			sentence: fill(words.dutyFound, days),
			factIds: [],
			sourceIds: quarterly.sourceIds
		};
	}
	return {
		number: number(countOf(rows, 'unknown'), lang),
		sentence: fill(words.headline, { all: counted(rows.length, lang, words.ofPromises) }),
		factIds: [],
		sourceIds: sourcesOf(rows.filter((row) => row.outcome === 'unknown'))
	};
}

/** In Kazakh the day itself bends: "14 қыркүйектен", "31 шілдеге". */
function sinceDay({ since }: QuarterlyDuty, lang: Lang): string {
	return lang === 'kk' ? ablative(day(since, lang)) : day(since, lang);
}

function untilDay({ until }: QuarterlyDuty, lang: Lang): string {
	return lang === 'kk' ? dative(day(until, lang)) : day(until, lang);
}

function dutyWords(duty: QuarterlyDuty, lang: Lang): string {
	const { due, found } = duty;
	const words = inOne(WORDS, lang);
	const holes = {
		since: sinceDay(duty, lang),
		until: untilDay(duty, lang),
		due: counted(due, lang, words.dueQuarters)
	};
	return found === 0 ? fill(words.dutyNone, holes) : fill(words.duty, { ...holes, found: number(found, lang) });
}

/** "0 of 4": quarters found of those that ended. */
function foundOf({ due, found }: QuarterlyDuty, lang: Lang): string {
	return fill(inOne(WORDS, lang).foundOf, { due: number(due, lang), found: number(found, lang) });
}

/** First the quarters that the law asks for, then how many promises have each outcome, then every promise. */
function tableOf(rows: readonly PromiseRow[], lang: Lang): FigureTable {
	const { columns, outcome: outcomes, allDocuments, total, noEvidence, quarters } = inOne(WORDS, lang);
	const counts = outcomeGroups(rows)
		.filter((group) => group.rows.length > 0)
		.map(({ outcome, rows: own }): TableRow => ({
			...tableCells([total, '', allDocuments, outcomes[outcome], '', number(own.length, lang)]),
			factIds: [],
			formula: null,
			sourceIds: sourcesOf(own)
		}));
	return {
		columns: [columns.promise, columns.by, columns.document, columns.outcome, columns.evidence, columns.note].map(
			(head) => ({ head })
		),
		rows: [
			...rows.flatMap((row): TableRow[] => {
				if (row.duty === null) return [];
				const cells = [row.texts[lang], byWords(row, lang), row.promisedIn.titles[lang], quarters, ''];
				return [
					{ ...tableCells([...cells, foundOf(row.duty, lang)]), factIds: [], formula: null, sourceIds: row.sourceIds }
				];
			}),
			...counts,
			...rows.map((row) => ({
				...tableCells([
					row.texts[lang],
					byWords(row, lang),
					row.promisedIn.titles[lang],
					outcomes[row.outcome],
					row.evidence?.titles[lang] ?? noEvidence,
					row.notes?.[lang] ?? ''
				]),
				factIds: row.factIds,
				formula: row.formula,
				sourceIds: row.sourceIds
			}))
		]
	};
}

function sourcesOf(rows: readonly PromiseRow[]): string[] {
	return [...new Set(rows.flatMap((row) => row.sourceIds))];
}
