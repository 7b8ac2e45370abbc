/** What families pay themselves before and after insurance started, Kazakhstan beside other countries. */

import type { PairedDotsContent } from '../../charts/paired-dots/content.ts';
import PairedDots from '../../charts/paired-dots/PairedDots.svelte';
import { PRECISIONS, STATUSES } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { number as fixed } from '../../text/numbers.ts';
import { compared, comparedFigure, type ComparedFigure } from '../comparison.ts';
import { define, panel, type Context } from '../define.ts';
import { column, ids, inThree, number, oneOf, optional, PRINTED, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** Insurance started in full in the year after. */
const BEFORE = 2019;

const row = rowOf({
	/** Code of lists/countries.csv, or KZ. */
	country: column('region', text),
	names: inThree(),
	/** Percent of current health spending in the newest year. */
	...PRINTED,
	/** The same of the year before insurance; null where a country has none. */
	beforeValue: optional(number),
	beforePrecision: optional(oneOf(PRECISIONS)),
	beforeStatus: optional(oneOf(STATUSES)),
	beforeStart: optional(text),
	beforeEnd: optional(text),
	beforeIds: ids
});
type Country = RowOf<typeof row>;
interface Pair extends Country {
	readonly beforeValue: number;
}
type FigureContext = Context<Country, typeof WORDS>;

export const figure = define<Country, typeof WORDS>({
	id: 'families-pay-abroad',
	topic: 'inflows',
	order: 6,
	within: 'families-pay',
	extracts: ['preferred', 'countries', 'names'],
	sql,
	row,

	statement(context) {
		const { rows, words, format } = context;
		const list = rows.map((row) =>
			fill(words.altPair, {
				country: format.in(row.names),
				before: beforeIn(row, context),
				value: inWords(row, context)
			})
		);
		return {
			unit: words.unitLine,
			...storyOf(context),
			alt: rows.length === 0 ? [] : [fill(words.alt, { ...yearsOf(rows), list: list.join('; ') })]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const { year, beforeYear } = yearsOf(rows);
		return table(
			rows,
			[
				{ head: columns.country, cell: ({ names }) => format.in(names) },
				{
					head: fill(columns.before, { year: beforeYear }),
					numeric: true,
					cell: (row) => (isPair(row) ? [beforeIn(row, context), row.beforeValue, 'percent'] : words.notPublished)
				},
				{
					head: fill(columns.after, { year }),
					numeric: true,
					cell: (row) => [inWords(row, context), row.value, 'percent']
				},
				{ head: columns.status, cell: (row) => format.status(row) }
			],
			({ factIds, beforeIds }) => ({ factIds: [...factIds, ...beforeIds] })
		);
	},

	charts: (context) => panel(PairedDots, dotsOf(context))
});

/** Kazakhstan before and after, how many others fell, and who fell more or rose. */
function storyOf(context: FigureContext) {
	const { rows, words, format } = context;
	const row = rows.filter(isPair).find(({ country }) => country === 'KZ');
	const others = rows.filter(isPair).filter(({ country }) => country !== 'KZ');
	if (row === undefined || others.length === 0) return { takeaway: [], headline: null };
	const value = inWords(row, context);
	const counts = {
		beforeYear: `${BEFORE}`,
		others: format.counted(others.length, words.others),
		fallen: format.number(others.filter((other) => changeOf(other) < 0).length)
	};
	const sentence = fill(words.headline, { ...counts, when: format.during(row), before: beforeIn(row, context) });
	const all = others.map((other) => [afterSide(row), afterSide(other)] as const);
	const whom = { whom: counts.others };
	const headline = compared(`${value} ${sentence}`, [[beforeSide(row), afterSide(row)], ...all], whom);
	const story = compared(fill(words.takeaway, { ...counts, year: yearsOf(rows).year }), all, whom);
	const more = listOf(
		others.filter((other) => changeOf(other) < changeOf(row)),
		context
	);
	const rose = listOf(
		others.filter((other) => changeOf(other) > 0),
		context
	);
	const beside = [
		...(more === '' ? [] : [[words.more, more] as const]),
		...(rose === '' ? [] : [[words.rose, rose] as const])
	];
	const named = beside.map(([template, list]) => compared(fill(template, { list }), all, { whom: list }));
	return {
		comparisons: [headline, story, ...named],
		takeaway: [story.sentence, ...named.map((one) => one.sentence), words.pandemic],
		headline: { number: value, sentence, factIds: [...row.factIds, ...row.beforeIds] }
	};
}

function dotsOf(context: FigureContext): PairedDotsContent | null {
	const { rows, words, format, lang } = context;
	if (rows.length === 0) return null;
	const { year, beforeYear } = yearsOf(rows);
	return {
		rows: rows.map((row) => {
			const name = format.in(row.names);
			const isOwn = row.country === 'KZ';
			const after = format.mark(row, {
				tone: isOwn ? 'accent' : 'root-1',
				label: `${name}, ${year}, ${format.status(row)}: ${inWords(row, context)}`,
				caption: fixed(row.value, lang, 1)
			});
			if (!isPair(row)) return { id: row.country, name, strong: isOwn, after };
			const earlier = { factIds: row.beforeIds, status: row.beforeStatus, value: row.beforeValue };
			const before = format.mark(earlier, {
				tone: 'context',
				label: `${name}, ${beforeYear}: ${beforeIn(row, context)}`,
				caption: fixed(row.beforeValue, lang, 1)
			});
			return { id: row.country, name, strong: isOwn, before, after };
		}),
		keys: [
			{ tone: 'context', texture: 'solid', words: fill(words.key, { year: beforeYear }) },
			{ tone: 'root-1', texture: 'solid', words: fill(words.key, { year }) }
		]
	};
}

function listOf(countries: readonly Pair[], { format }: FigureContext): string {
	return format.list(countries.map(({ names }) => format.in(names)));
}

function changeOf({ value, beforeValue }: Pair): number {
	return value - beforeValue;
}

function afterSide(row: Pair): ComparedFigure {
	return comparedFigure({
		...row,
		theme: 'accounts',
		measure: 'share_of_current_health_expenditure',
		region: row.country,
		unit: 'percent'
	});
}

function beforeSide(row: Pair): ComparedFigure {
	const { beforeStart, beforeEnd, beforeStatus, beforePrecision } = row;
	return {
		...afterSide(row),
		start: beforeStart ?? '',
		end: beforeEnd ?? '',
		status: beforeStatus ?? row.status,
		precision: beforePrecision ?? row.precision
	};
}

function yearsOf(rows: readonly Country[]) {
	return { beforeYear: `${BEFORE}`, year: rows[0]?.periodEnd.slice(0, 4) ?? '' };
}

function inWords(row: Country, { format }: FigureContext): string {
	return format.printed(row, 'percent', { digits: 1 });
}

function beforeIn({ beforeValue: value, beforePrecision }: Country, { words, format }: FigureContext): string {
	if (value === null) return words.notPublished;
	return format.printed({ value, precision: beforePrecision ?? 'exact', rounding: null }, 'percent', { digits: 1 });
}

function isPair(row: Country): row is Pair {
	return row.beforeValue !== null;
}
