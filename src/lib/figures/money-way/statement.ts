/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { counted, formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { number } from '../../text/numbers.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { tableCells } from '../table-cells.ts';
import { pairsOf } from './pairs.ts';
import type { Practice, StepRow } from './row.ts';
import { WORDS } from './words.ts';

export function wayStatement(rows: readonly StepRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const pairs = pairsOf(rows);
	const named = pairs.filter(({ first }) => first.texts !== null);
	const old = number(named.length, lang);
	const practised = (status: string) =>
		number(pairs.filter(({ today }) => today.practice?.status === status).length, lang);
	const list = (own: typeof pairs) => own.map(({ today }) => today.names[lang]).join('; ');
	return {
		unit: words.unitLine,
		takeaway: [
			fill(words.takeaway, { count: counted(pairs.length, lang, words.stepsNamed), old }),
			fill(words.takeawayPractice, {
				all: number(pairs.length, lang),
				evidence: practised('partly'),
				unknown: practised('unknown')
			})
		].join(' '),
		alt: [fill(words.alt, { list: list(pairs) }), fill(words.altFirst, { list: list(named) })].join(' '),
		caveats: words.caveats,
		headline: {
			number: number(pairs.length, lang),
			sentence: fill(words.headline, { steps: formOf(pairs.length, lang, words.steps), old }),
			factIds: [],
			sourceIds: sourcesOf(rows)
		},
		table: tableOf(rows, lang),
		refusals: []
	};
}

/** What is known of the practice, as one text. */
export function practiceOf({ status, notes }: Practice, lang: Lang): string {
	const word = inOne(WORDS, lang).practice[status];
	return notes === null ? word : `${word} ${notes[lang]}.`;
}

function sourcesOf(rows: readonly StepRow[]): string[] {
	return [...new Set(rows.flatMap((row) => row.sourceIds))];
}

/** First how many steps there are, then every step with both funds. */
function tableOf(rows: readonly StepRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const { columns } = words;
	const pairs = pairsOf(rows);
	const old = number(pairs.filter(({ first }) => first.texts !== null).length, lang);
	const count = number(pairs.length, lang);
	const total: TableRow = {
		...tableCells([[count, pairs.length], words.total, '', '', '', '', fill(words.counted, { old })]),
		factIds: [],
		formula: null,
		sourceIds: sourcesOf(rows)
	};
	return {
		columns: [
			columns.place,
			columns.step,
			columns.today,
			columns.document,
			columns.asOf,
			columns.practice,
			columns.first
		].map((head) => ({ head })),
		rows: [total, ...pairs.map(({ today, first }) => stepRow(today, first, lang))]
	};
}

function stepRow(today: StepRow, first: StepRow, lang: Lang): TableRow {
	const words = inOne(WORDS, lang);
	const evidence = today.practice?.publication?.sourceId;
	return {
		...tableCells([
			[number(today.place, lang), today.place],
			today.names[lang],
			today.texts?.[lang] ?? '',
			`${today.cited.map(({ titles }) => titles[lang]).join('; ')} (${today.locators?.[lang] ?? ''})`,
			today.asOf === null ? '' : [String(today.asOf), today.asOf],
			today.practice === null ? words.noPractice : practiceOf(today.practice, lang),
			first.texts === null ? words.noStep : `${first.texts[lang]} (${first.locators?.[lang] ?? ''})`
		]),
		factIds: [],
		formula: null,
		sourceIds: [...new Set([...today.sourceIds, ...(evidence === undefined ? [] : [evidence]), ...first.sourceIds])]
	};
}
