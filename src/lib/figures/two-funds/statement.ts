/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { listOf } from '../../text/list.ts';
import { number } from '../../text/numbers.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { tableCells } from '../table-cells.ts';
import { inOrder, nonworking, unknown } from './aspects.ts';
import { FUNDS, type AspectRow, type Fund } from './row.ts';
import { WORDS } from './words.ts';

/** What is known of a fund, or that nothing is. */
export function sideWords(row: AspectRow, fund: Fund, lang: Lang): string {
	return row[fund]?.words[lang] ?? inOne(WORDS, lang).notKnown;
}

export function fundsStatement(rows: readonly AspectRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: inOrder(rows)
			.map((row) => fill(words.alt, { aspect: row.names[lang], ...sidesOf(row, lang) }))
			.join(' '),
		caveats: words.caveats,
		table: tableOf(rows, lang),
		refusals: []
	};
}

function sidesOf(row: AspectRow, lang: Lang): Record<Fund, string> {
	return { old: sideWords(row, 'old', lang), new: sideWords(row, 'new', lang) };
}

/** Cells begin with a capital letter; inside a sentence they do not. */
function insideSentence({ old, new: now }: Record<Fund, string>): Record<Fund, string> {
	const lowered = (cell: string) => cell.charAt(0).toLowerCase() + cell.slice(1);
	return { old: lowered(old), new: lowered(now) };
}

/** "22 of 23": aspects of which both funds are known. */
function knownOf(rows: readonly AspectRow[], lang: Lang, fund?: Fund): string {
	const all = rows.filter((row) => (fund === undefined ? FUNDS : [fund]).every((side) => row[side] !== null));
	return fill(inOne(WORDS, lang).knownOf, { known: number(all.length, lang), all: number(rows.length, lang) });
}

/** Is the aspect known of both funds? */
function isKnown(row: AspectRow): boolean {
	return FUNDS.every((side) => row[side] !== null);
}

function storyWords(rows: readonly AspectRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const asked = nonworking(rows);
	const none = unknown(rows);
	return {
		takeaway: [
			fill(words.takeawayKnown, {
				all: counted(rows.length, lang, words.aspects),
				known: number(rows.filter(isKnown).length, lang)
			}),
			...(asked === undefined
				? []
				: [fill(words.takeaway, { aspect: asked.names[lang], ...insideSentence(sidesOf(asked, lang)) })]),
			...unknownWords(none, lang)
		].join(' '),
		headline: {
			number: knownOf(rows, lang),
			sentence: words.headline,
			factIds: [],
			sourceIds: allSources(rows)
		}
	};
}

/** What is not known, as a clause of a sentence; an aspect without one of its own by its name. */
function asked({ aspect, names }: AspectRow, lang: Lang): string {
	const own: Readonly<Record<string, string>> = inOne(WORDS, lang).clause;
	return own[aspect] ?? fill(inOne(WORDS, lang).anyClause, { name: names[lang] });
}

/** One sentence for each fund: what of it is not known. */
function unknownWords(none: readonly AspectRow[], lang: Lang): string[] {
	return FUNDS.flatMap((fund) => {
		const names = none.filter((row) => row[fund] === null).map((row) => asked(row, lang));
		return names.length === 0 ? [] : [fill(inOne(WORDS, lang).takeawayUnknown[fund], { list: listOf(names, lang) })];
	});
}

function allSources(rows: readonly AspectRow[]): string[] {
	return [...new Set(inOrder(rows).flatMap((row) => row.sourceIds))];
}

function tableOf(rows: readonly AspectRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	return {
		columns: [
			{ head: heads.aspect },
			{ head: heads.old },
			{ head: heads.new },
			{ head: heads.both },
			{ head: heads.note }
		],
		rows: [
			...inOrder(rows).map((row) => ({
				...tableCells([
					row.names[lang],
					sideWords(row, 'old', lang),
					sideWords(row, 'new', lang),
					row.old === null || row.new === null ? words.no : words.yes,
					row.notes[lang]
				]),
				factIds: [],
				formula: null,
				sourceIds: row.sourceIds
			})),
			{
				...tableCells([words.known, knownOf(rows, lang, 'old'), knownOf(rows, lang, 'new'), knownOf(rows, lang), '']),
				factIds: [],
				formula: null,
				sourceIds: allSources(rows)
			}
		]
	};
}
