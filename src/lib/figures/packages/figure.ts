/** What the two packages contain, as listed for 2017 and in 2024. */

import { formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { define, type Context } from '../define.ts';
import { table } from '../table.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { LIST_YEARS, listOf, PACKAGES, row, type Benefit, type BenefitList, type Kind } from './row.ts';
import type { WORDS } from './words.ts';

type FigureContext = Context<Benefit, typeof WORDS>;

export const figure = define<Benefit, typeof WORDS>({
	id: 'packages',
	topic: 'care',
	order: 20,
	text: true,
	extracts: ['benefits', 'sources'],
	sql,
	row,
	Drawing,

	statement(context) {
		const { rows, words, format, lang } = context;
		const [now, then] = [listOf(rows, 'gobmp', 2024), listOf(rows, 'gobmp', 2017)];
		return {
			unit: words.unitLine,
			takeaway: takeaway(context),
			headline: {
				number: count(now, context),
				sentence: fill(words.headline, {
					kinds: formOf(now.kinds.length, lang, words.kindsStand),
					then: count(then, context)
				}),
				factIds: [],
				sourceIds: sourcesOf([...then.lines, ...now.lines])
			},
			alt: lists(rows).map(({ package: packageName, year, kinds }) => {
				const names = kinds.map(({ texts }) => format.in(texts));
				return fill(words.alt, {
					package: words.package[packageName],
					year: words.years[year],
					list: names.join('; ')
				});
			})
		};
	},

	/** First how many kinds each list has, then every line. */
	table(context) {
		const { rows, words, format } = context;
		const { columns, levels } = words;
		const items = [
			...lists(rows).map((list) => ({ ...list, level: words.kinds, text: count(list, context) })),
			...rows.map((line) => ({
				...line,
				lines: [line],
				level: line.isKind ? levels.kind : levels.part,
				text: format.in(line.texts)
			}))
		];
		return table(
			items,
			[
				{ head: columns.package, cell: (item) => words.package[item.package] },
				{ head: columns.year, cell: ({ year }) => [String(year), year] },
				{ head: columns.level, cell: ({ level }) => level },
				{ head: columns.text, cell: ({ text }) => text },
				{
					head: columns.source,
					cell: ({ lines }) => [...new Set(lines.map(({ titles }) => format.in(titles)))].join('; ')
				}
			],
			({ lines }) => ({ sourceIds: sourcesOf(lines) })
		);
	}
});

function takeaway(context: FigureContext): string[] {
	const { rows, words, format } = context;
	const [gobmp, osms] = [listOf(rows, 'gobmp', 2024), listOf(rows, 'osms', 2024)];
	const named = (template: string, isNamed: (kind: Kind) => boolean) => {
		const kinds = [...gobmp.kinds, ...osms.kinds].filter(isNamed);
		const names = new Set(kinds.map(({ texts }) => inSentence(format.in(texts))));
		return names.size === 0 ? '' : fill(template, { list: format.list([...names]) });
	};
	return [
		fill(words.takeaway, {
			gobmp: format.counted(gobmp.kinds.length, words.kindsOf),
			osms: format.counted(osms.kinds.length, words.kindsOf),
			gobmpThen: count(listOf(rows, 'gobmp', 2017), context),
			osmsThen: count(listOf(rows, 'osms', 2017), context)
		}),
		named(words.takeawayMoved, ({ elsewhere }) => elsewhere !== null),
		named(words.takeawayBoth, ({ also }) => also !== null)
	];
}

/** The four lists, as far as they have kinds. */
function lists(rows: readonly Benefit[]): BenefitList[] {
	return PACKAGES.flatMap((name) => LIST_YEARS.map((year) => listOf(rows, name, year))).filter(
		({ kinds }) => kinds.length > 0
	);
}

function count({ kinds }: BenefitList, { format }: FigureContext): string {
	return format.number(kinds.length);
}

function sourcesOf(lines: readonly Benefit[]): string[] {
	return [...new Set(lines.flatMap(({ sourceIds }) => sourceIds))];
}
