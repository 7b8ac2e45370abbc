/** Who works, who is insured and for whom the state pays; and for how many people the sum of the budget law is enough. */

import type { KeyEntry } from '../../charts/keys.ts';
import SmallMultiples from '../../charts/small-multiples/SmallMultiples.svelte';
import type { SmallMultiple } from '../../charts/small-multiples/content.ts';
import type { Tone } from '../../charts/mark.ts';
import { fill } from '../../text/fill.ts';
import { shortest } from '../../text/numbers.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type Context } from '../define.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import {
	isPrinted,
	MAYBE_PRINTED,
	number,
	oneOf,
	optional,
	rowOf,
	text,
	yes,
	type Printed,
	type RowOf
} from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const KINDS = ['employed', 'insured', 'paid_for', 'enough', 'children', 'elderly'] as const;
type Kind = (typeof KINDS)[number];

/** The small multiples of each drawing. */
const PANELS = [
	['people', ['employed', 'insured', 'paid_for', 'children', 'elderly']],
	['question', ['paid_for', 'enough']]
] as const;

const TONES: Readonly<Record<Kind, Tone>> = {
	employed: 'root-2',
	insured: 'root-3',
	paid_for: 'root-1',
	enough: 'context',
	children: 'context',
	elderly: 'context'
};

const row = rowOf({
	kind: oneOf(KINDS),
	year: number,
	/** Printed for the same year beside the one that is drawn. */
	other: yes,
	/** The value is null for a gap or a refused year. */
	...MAYBE_PRINTED,
	/** What the people of `enough` are derived from. */
	sumOf: optional(oneOf(['forecast', 'line'])),
	outlook: yes,
	total: optional(number),
	rate: optional(number),
	wage: optional(number),
	missing: optional(oneOf(['rate', 'wage'])),
	formula: optional(text)
});
type People = RowOf<typeof row>;
type Count = Printed<People>;
type FigureContext = Context<People, typeof WORDS>;

export const figure = define<People, typeof WORDS>({
	id: 'who-is-paid-for',
	topic: 'people',
	order: 15,
	extracts: ['facts', 'preferred', 'sources'],
	sql,
	row,

	statement(context) {
		const { rows, words } = context;
		const shown = newest(rows);
		const comparisons = shown ? [beside(words.takeaway, shown, context), ...enoughFor(shown, context)] : [];
		const lead = shown && inWords(shown.employed, context);
		const headline = shown && beside(words.headline, shown, context);
		const outlooks = rows.filter(({ outlook }) => outlook).map(({ year }) => String(year));
		return {
			unit: words.unitLine,
			comparisons: [...comparisons, ...(headline ? [headline] : [])],
			takeaway: [...comparisons.map(({ sentence }) => sentence), comparisons.length > 1 ? words.takeawayOpen : ''],
			headline:
				shown && lead && headline
					? {
							number: lead,
							sentence: headline.sentence.slice(lead.length + 1),
							factIds: [...shown.employed.factIds, ...shown.paid.factIds]
						}
					: null,
			alt: KINDS.map((kind) => {
				const list = drawn(rows, kind).map((row) => `${row.year} – ${sentencesOf(row, context)}`);
				return fill(words.alt, { kind: words.multiple[kind], list: list.join('; ') });
			}),
			caveats: [
				...words.caveats,
				...(outlooks.length === 0 ? [] : [fill(words.caveatOutlook, { years: outlooks.join(', ') })])
			],
			refusals: rows
				.filter(({ missing }) => missing !== null)
				.map((row) => `${row.year}, ${words.kind[row.kind]}: ${why(row, context)}`)
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			rows,
			[
				{ head: columns.kind, cell: (row) => words.kind[row.kind] + (row.other ? words.otherDay : '') },
				{ head: columns.when, cell: (row) => when(row, context) },
				{
					head: columns.status,
					cell: (row) => (isPrinted(row) ? (row.formula === null ? format.status(row) : words.derived) : '')
				},
				{
					head: columns.total,
					numeric: true,
					cell: (row) =>
						row.total === null || row.sumOf === null
							? ''
							: [`${format.printed(exact(row.total), 'KZT')} (${words.sumOf[row.sumOf]})`, row.total, 'KZT']
				},
				{
					head: columns.wage,
					numeric: true,
					cell: ({ wage }) =>
						wage === null ? '' : [format.printed(exact(wage), 'KZT', { compact: false }), wage, 'KZT']
				},
				{
					head: columns.rate,
					numeric: true,
					cell: ({ rate }) => (rate === null ? '' : [format.printed(exact(rate), 'percent'), rate, 'percent'])
				},
				{
					head: columns.value,
					numeric: true,
					cell: (row) => (isPrinted(row) ? [inWords(row, context), row.value, 'persons'] : why(row, context))
				}
			],
			({ factIds, formula }) => ({ factIds, formula })
		);
	},

	charts: (context) =>
		PANELS.flatMap(([name, kinds]) =>
			panel(
				SmallMultiples,
				{ multiples: kinds.map((kind) => multipleOf(kind, name, context)), keys: keysOf(name, context) },
				{ id: name, title: context.words.panel[name] }
			)
		)
});

interface Shown {
	readonly employed: Count;
	readonly paid: Count;
	readonly enough: Count | undefined;
}

/** The newest year for which a whole year is printed of those employed and of those paid for. */
function newest(rows: readonly People[]): Shown | null {
	const of = (kind: Kind, year: number) =>
		drawn(rows, kind)
			.filter(isPrinted)
			.find((row) => row.year === year && row.periodStart !== row.periodEnd);
	const employed = drawn(rows, 'employed')
		.filter(isPrinted)
		.findLast(({ year }) => of('paid_for', year));
	const paid = employed && of('paid_for', employed.year);
	return employed && paid ? { employed, paid, enough: of('enough', employed.year) } : null;
}

/** Those employed beside those paid for, in one year. */
function beside(template: string, { employed, paid }: Shown, context: FigureContext): Comparison {
	const { words, format } = context;
	const people = inWords(paid, context);
	const sentence = fill(template, {
		year: String(employed.year),
		employed: inWords(employed, context),
		paid: people,
		status: format.status(paid)
	});
	return compared(sentence, [[side(employed), side(paid)]], {
		measure: words.cautions.employed,
		precision: people
	});
}

/** For how many the planned sum is enough, beside the people that are printed. */
function enoughFor({ paid, enough }: Shown, context: FigureContext): readonly Comparison[] {
	const { words, format } = context;
	if (enough === undefined || enough.total === null) return [];
	const people = inWords(paid, context);
	const sentence = fill(words.takeawayEnough, {
		year: String(enough.year),
		total: format.printed(exact(enough.total), 'KZT'),
		enough: inWords(enough, context),
		paid: people
	});
	const { law, ours } = words.cautions;
	return [compared(sentence, [[side(enough), side(paid)]], { class: law, own_sum: ours, precision: people })];
}

function side(row: Count): ComparedFigure {
	const employed = row.kind === 'employed';
	return comparedFigure({
		...row,
		theme: employed ? 'macro' : 'beneficiaries',
		measure: employed ? 'employed_population' : 'state_paid_persons',
		unit: 'persons',
		ownSum: row.formula !== null
	});
}

function multipleOf(kind: Kind, name: string, context: FigureContext): SmallMultiple {
	const { rows, words, format } = context;
	const shown = drawn(rows, kind);
	const labelOf = (count: People) => `${words.kind[kind]}, ${when(count, context)}: ${sentencesOf(count, context)}`;
	return {
		id: `${name}-${kind}`,
		name: words.multiple[kind],
		bars: shown.filter(isPrinted).map((count) => ({
			...format.mark(count, { tone: TONES[kind], label: labelOf(count), caption: inDigits(count, context) }),
			id: `${name}-${kind}-${count.year}`,
			year: count.year,
			earlier: others(rows, count).map((more) => ({
				value: more.value,
				label: `${when(more, context)}${words.otherDay}: ${sentencesOf(more, context)}`
			}))
		})),
		gaps: shown
			.filter((count) => !isPrinted(count))
			.map((count) => ({
				id: `${name}-${kind}-${count.year}`,
				year: count.year,
				words: count.missing === null ? why(count, context) : words.noInput,
				label: labelOf(count)
			}))
	};
}

function keysOf(name: (typeof PANELS)[number][0], { words }: FigureContext): readonly KeyEntry[] {
	const { printed, estimate, derived } = words.key;
	return name === 'people'
		? [
				{ tone: 'context', texture: 'solid', words: printed },
				{ tone: 'context', texture: 'dotted', words: estimate }
			]
		: [
				{ tone: 'root-1', texture: 'solid', words: printed },
				{ tone: 'context', texture: 'hatched', words: derived }
			];
}

/** Those of a kind that are drawn, one for a year. */
function drawn(rows: readonly People[], kind: Kind): readonly People[] {
	return rows.filter((row) => row.kind === kind && !row.other);
}

/** What else is printed for its year. */
function others(rows: readonly People[], { kind, year }: Count): readonly Count[] {
	return rows.filter((row) => row.other && row.kind === kind && row.year === year).filter(isPrinted);
}

function sentencesOf(row: People, context: FigureContext): string {
	return isPrinted(row) ? inWords(row, context) : why(row, context);
}

/** Why a year has no figure: nothing is printed, an input is missing, or the series of estimates ends before it. */
function why({ kind, missing }: People, { words }: FigureContext): string {
	if (missing !== null) return words.input[missing];
	return kind === 'children' || kind === 'elderly' ? words.noInput : words.notPublished;
}

/** The year or the day, and whether its sum is an outlook. */
function when(row: People, { words, format }: FigureContext): string {
	const { year, outlook, periodStart, periodEnd } = row;
	const period = periodStart === null || periodEnd === null ? String(year) : format.period({ periodStart, periodEnd });
	return period + (outlook ? words.outlook : '');
}

function inWords(row: Count, { format }: FigureContext): string {
	return format.printed(row, 'persons');
}

/** Million people, over a bar. */
function inDigits({ value, precision }: Count, { lang }: FigureContext): string {
	return PRECISION_SIGN[precision] + shortest(value / 1e6, lang, 1);
}

function exact(value: number) {
	return { value, precision: 'exact' as const, rounding: null };
}
