/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { number } from '../../text/numbers.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { tableCells } from '../table-cells.ts';
import { countOf, outcomeGroups, tallies } from './outcomes.ts';
import { OUTCOMES, type PromiseRow } from './row.ts';
import { WORDS } from './words.ts';

/** Who promised, in the reader's language; the words of the record where the list has none. */
export function byWords({ by }: Pick<PromiseRow, 'by'>, lang: Lang): string {
	const names: Readonly<Record<string, string>> = WORDS[lang].by;
	return names[by] ?? by;
}

/** A promise with what the verdict on it rests on: never the verdict alone. */
function verdictOf({ texts, notes, promisedIn }: PromiseRow, lang: Lang): string {
	const words = WORDS[lang];
	const evidence = (notes?.[lang] ?? words.noEvidence).replace(/\.$/, '');
	return fill(words.verdict, { promise: texts[lang], document: promisedIn.titles[lang], evidence });
}

export function promisesStatement(rows: readonly PromiseRow[], _choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
	const unknown = rows.filter((row) => row.outcome === 'unknown');
	const count = (of: (typeof OUTCOMES)[number]) => number(countOf(rows, of), lang);
	const all = number(rows.length, lang);
	const notKept = rows.filter((row) => row.outcome === 'not_kept').map((row) => verdictOf(row, lang));
	return {
		unit: words.unitLine,
		takeaway: [
			fill(words.takeaway, {
				all,
				documents: number(tallies(rows).length, lang),
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
		headline: {
			number: count('unknown'),
			sentence: fill(words.headline, { all }),
			factIds: [],
			sourceIds: sourcesOf(unknown)
		},
		table: tableOf(rows, lang),
		refusals: []
	};
}

/** First how many promises have each outcome, then every promise. */
function tableOf(rows: readonly PromiseRow[], lang: Lang): FigureTable {
	const { columns, outcome: outcomes, allDocuments, total, noEvidence } = WORDS[lang];
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
