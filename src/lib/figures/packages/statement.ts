/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { counted, formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { listOf } from '../../text/list.ts';
import { number } from '../../text/numbers.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { tableCells } from '../table-cells.ts';
import { kindsOf, LIST_YEARS, type ListYear } from './contents.ts';
import { PACKAGES, type BenefitRow, type Package } from './row.ts';
import { WORDS } from './words.ts';

export function packagesStatement(rows: readonly BenefitRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: lists(rows)
			.map(({ own, year }) => {
				const names = kindsOf(rows, own, year).map(({ row }) => row.texts[lang]);
				return fill(words.alt, { package: words.package[own], year: words.years[year], list: names.join('; ') });
			})
			.join(' '),
		caveats: words.caveats,
		table: tableOf(rows, lang),
		refusals: []
	};
}

/** The four lists that have lines. */
function lists(rows: readonly BenefitRow[]): { own: Package; year: ListYear }[] {
	return PACKAGES.flatMap((own) => LIST_YEARS.map((year) => ({ own, year }))).filter(
		({ own, year }) => kindsOf(rows, own, year).length > 0
	);
}

function count(rows: readonly BenefitRow[], own: Package, year: ListYear, lang: Lang): string {
	return number(kindsOf(rows, own, year).length, lang);
}

/** The same with the word that it counts. */
function countOf(rows: readonly BenefitRow[], own: Package, year: ListYear, lang: Lang): string {
	return counted(kindsOf(rows, own, year).length, lang, inOne(WORDS, lang).kindsOf);
}

function storyWords(rows: readonly BenefitRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const today = PACKAGES.flatMap((own) => kindsOf(rows, own, 2024));
	const named = (kinds: typeof today) => [...new Set(kinds.map(({ row }) => inSentence(row.texts[lang])))];
	const moved = named(today.filter(({ elsewhere }) => elsewhere !== null));
	const both = named(today.filter(({ also }) => also !== null));
	return {
		takeaway: [
			fill(words.takeaway, {
				gobmp: countOf(rows, 'gobmp', 2024, lang),
				osms: countOf(rows, 'osms', 2024, lang),
				gobmpThen: count(rows, 'gobmp', 2017, lang),
				osmsThen: count(rows, 'osms', 2017, lang)
			}),
			...(moved.length === 0 ? [] : [fill(words.takeawayMoved, { list: listOf(moved, lang) })]),
			...(both.length === 0 ? [] : [fill(words.takeawayBoth, { list: listOf(both, lang) })])
		].join(' '),
		headline: {
			number: count(rows, 'gobmp', 2024, lang),
			sentence: fill(words.headline, {
				kinds: formOf(kindsOf(rows, 'gobmp', 2024).length, lang, words.kindsStand),
				then: count(rows, 'gobmp', 2017, lang)
			}),
			factIds: [],
			sourceIds: sourcesOf(rows.filter((row) => row.package === 'gobmp'))
		}
	};
}

function inSentence(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}

function sourcesOf(rows: readonly BenefitRow[]): string[] {
	return [...new Set(rows.flatMap((row) => row.sourceIds))];
}

/** First how many kinds each list has, then every line. */
function tableOf(rows: readonly BenefitRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const { columns } = words;
	const counts = lists(rows).map(({ own, year }): TableRow => {
		const list = rows.filter((row) => row.package === own && row.year === year);
		const titles = [...new Set(list.map((row) => row.titles[lang]))];
		const cells = tableCells([
			words.package[own],
			[String(year), year],
			words.kinds,
			count(rows, own, year, lang),
			titles.join('; ')
		]);
		return { ...cells, factIds: [], formula: null, sourceIds: sourcesOf(list) };
	});
	return {
		columns: [columns.package, columns.year, columns.level, columns.text, columns.source].map((head) => ({ head })),
		rows: [
			...counts,
			...rows.map(({ level, package: own, year, texts, titles, factIds, formula, sourceIds }) => ({
				...tableCells([
					words.package[own],
					[String(year), year],
					level === 1 ? words.levels.kind : words.levels.part,
					texts[lang],
					titles[lang]
				]),
				factIds,
				formula,
				sourceIds
			}))
		]
	};
}
