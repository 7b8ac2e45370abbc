/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { counted, formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { number } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { tableCells } from '../table-cells.ts';
import { allLines, categoriesIn, counts, linesOf, type Line } from './pairs.ts';
import { CHANGES, type CategoryRow } from './row.ts';
import { WORDS } from './words.ts';

export function categoriesStatement(rows: readonly CategoryRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: altOf(rows, lang),
		caveats: caveatsOf(rows, lang),
		table: tableOf(rows, lang),
		refusals: []
	};
}

/** What stood then, in words; nothing for an added category. */
export function thenWords(line: Line, lang: Lang): string {
	return line.before.length === 0 ? inOne(WORDS, lang).none : listed(line.before, lang);
}

export function nowWords(line: Line, lang: Lang): string {
	const list = listed(line.now, lang);
	return line.change === 'dissolved' ? fill(inOne(WORDS, lang).within, { list: inSentence(list) }) : list;
}

/** Several names of one line: only the first begins with a capital letter. */
function listed(categories: Line['now'], lang: Lang): string {
	const names = categories.map(({ names }) => names[lang]);
	return names.map((name, index) => (index === 0 ? name : inSentence(name))).join('; ');
}

/** Notes of a line, each once; every one is a sentence. */
export function notesOf(line: Line, lang: Lang): string {
	return [...new Set(line.rows.map((row) => row.notes[lang]))].filter((note) => note !== '').join('. ');
}

function storyWords(rows: readonly CategoryRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const [before, today] = counts(rows);
	if (before === undefined || today === undefined)
		return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const added = linesOf(rows, 'added');
	const kept = [...linesOf(rows, 'kept'), ...linesOf(rows, 'reworded'), ...linesOf(rows, 'moved')];
	const was = number(before.counted, lang);
	const were = (change: 'split' | 'joined' | 'dissolved') =>
		linesOf(rows, change)
			.flatMap((line) => line.before.map(({ names }) => inSentence(names[lang])))
			.join('; ');
	return {
		takeaway: fill(words.takeaway, {
			before: was,
			today: counted(today.counted, lang, words.added),
			added: counted(added.length, lang, words.added),
			list: added
				.map((line) => nowWords(line, lang))
				.map(inSentence)
				.join('; '),
			split: were('split'),
			joined: were('joined'),
			dissolved: were('dissolved'),
			kept: number(categoriesIn(kept), lang)
		}),
		headline: {
			number: number(today.counted, lang),
			sentence: fill(words.headline, {
				before: was,
				categories: formOf(today.counted, lang, words.categories),
				added: number(added.length, lang)
			}),
			factIds: [...before.factIds, ...today.factIds]
		}
	};
}

function altOf(rows: readonly CategoryRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	return CHANGES.map((change) => {
		const list = linesOf(rows, change).map((line) =>
			fill(words.line, { before: thenWords(line, lang), now: nowWords(line, lang) })
		);
		return `${words.change[change]}: ${list.join('; ')}.`;
	}).join(' ');
}

/** A newer count that differs from that of the list is told, not taken over. */
function caveatsOf(rows: readonly CategoryRow[], lang: Lang): readonly string[] {
	const words = inOne(WORDS, lang);
	const [, today, newest] = counts(rows);
	if (today === undefined || newest === undefined || newest.counted === today.counted) return words.caveats;
	const holes = { when: period(newest.periodStart, newest.periodEnd, lang), count: number(newest.counted, lang) };
	return [...words.caveats, fill(words.caveatNewest, holes)];
}

function tableOf(rows: readonly CategoryRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const first = counts(rows)[0];
	return {
		columns: [{ head: heads.change }, { head: heads.before }, { head: heads.now }, { head: heads.note }],
		rows: [
			...counts(rows).map((row) => {
				const said = number(row.counted, lang);
				const when = period(row.periodStart, row.periodEnd, lang);
				return {
					...tableCells([
						`${words.count}, ${when}`,
						row === first ? said : '',
						row === first ? '' : said,
						row.notes[lang]
					]),
					factIds: row.factIds,
					formula: null
				};
			}),
			...allLines(rows).map((line) => ({
				...tableCells([words.change[line.change], thenWords(line, lang), nowWords(line, lang), notesOf(line, lang)]),
				factIds: [],
				formula: null,
				sourceIds: line.rows[0]?.sourceIds ?? []
			}))
		]
	};
}
