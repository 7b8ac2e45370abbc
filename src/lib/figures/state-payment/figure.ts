/** What the state pays for a person and month: rate x base, and what that makes in a year. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { SmallMultiple } from '../../charts/small-multiples/content.ts';
import SmallMultiples from '../../charts/small-multiples/SmallMultiples.svelte';
import { fill } from '../../text/fill.ts';
import { magnitude, number as digitsOf, rounded, shortest } from '../../text/numbers.ts';
import { year as yearWords } from '../../text/periods.ts';
import type { AmountUnit } from '../../text/units.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type Context } from '../define.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import { MAYBE_PRINTED, number, oneOf, optional, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const KINDS = [
	'monthly',
	'monthly_derived',
	'rate',
	'wage',
	'persons',
	'persons_other',
	'total_derived',
	'forecast',
	'line',
	'persons_derived'
] as const;
type Kind = (typeof KINDS)[number];

const MONTH = { unit: 'KZT_per_person', per: 1, decimals: 1 } as const;
const YEAR = { unit: 'KZT', per: 1e9, decimals: 0 } as const;
const PEOPLE = { unit: 'persons', per: 1e6, decimals: 1 } as const;

/** What each kind counts, and the digits over its bar: how much one of them stands for, and their decimals. */
const DIGITS: Readonly<Record<Kind, { readonly unit: AmountUnit; readonly per: number; readonly decimals: number }>> = {
	monthly: MONTH,
	monthly_derived: { ...MONTH, decimals: 0 },
	rate: { unit: 'percent', per: 1, decimals: 1 },
	wage: { unit: 'KZT', per: 1e3, decimals: 0 },
	persons: PEOPLE,
	persons_other: PEOPLE,
	total_derived: YEAR,
	forecast: YEAR,
	line: YEAR,
	persons_derived: PEOPLE
};

/** The small multiples of each drawing; one drawing has one unit. */
const PANELS = [
	['monthly', ['monthly', 'monthly_derived']],
	['rate', ['rate']],
	['wage', ['wage']],
	['total', ['total_derived', 'forecast', 'line']]
] as const;
type PanelName = (typeof PANELS)[number][0];

const row = rowOf({
	kind: oneOf(KINDS),
	/** The year of the payment; a wage stands at the year whose base it is. */
	year: number,
	/** The input for want of which a year is refused. */
	missing: optional(oneOf(['rate', 'wage', 'persons', 'total'])),
	/** The value is null for a gap or a refused year, the period for a derived figure, too. */
	...MAYBE_PRINTED,
	formula: optional(text)
});
type Payment = RowOf<typeof row>;
type FigureContext = Context<Payment, typeof WORDS>;

/** A row with a figure. */
type KnownPayment = Payment & {
	readonly [Key in 'value' | 'status' | 'precision']: NonNullable<Payment[Key]>;
};

export const figure = define<Payment, typeof WORDS>({
	id: 'state-payment',
	topic: 'people',
	order: 30,
	extracts: ['facts', 'preferred', 'sources'],
	sql,
	row,
	annotations: {
		measures: ['rate_percent', 'monthly_amount'],
		// History: the state pays since 2020.
		when: ({ day, payers }) => payers.includes('state') && day >= '2020'
	},

	statement(context) {
		const { rows, words } = context;
		const latest = newest(rows);
		const comparisons = latest && [payment(latest, context), total(latest, context)];
		const question = questionOf(context);
		const others = ofKind(rows, 'persons_other').map((row) => `${when(row, context)} – ${inWords(row, context)}`);
		return {
			unit: words.unitLine,
			takeaway: comparisons ? [...comparisons.map(({ sentence }) => sentence), words.takeawayOpen] : [],
			comparisons: [...(comparisons ?? []), ...question],
			headline: latest && {
				number: inWords(latest.monthly, context),
				sentence: fill(words.headline, base(latest, context)),
				factIds: latest.monthly.factIds
			},
			alt: KINDS.filter((kind) => kind !== 'persons_other').map((kind) => {
				const list = rows
					.filter((row) => row.kind === kind)
					.map((row) => `${row.year} – ${valueOrReason(row, context)}`);
				return fill(words.alt, { kind: words.kind[kind], list: list.join('; ') });
			}),
			caveats: [
				...question.map(({ sentence }) => sentence),
				...words.caveats,
				...(others.length === 0 ? [] : [fill(words.caveatOthers, { list: others.join('; ') })])
			],
			refusals: rows
				.filter(({ missing }) => missing !== null)
				.map((row) => `${yearWords(row.year, context.lang)}, ${words.kind[row.kind]}: ${why(row, context)}`)
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			rows,
			[
				{ head: columns.kind, cell: ({ kind }) => words.kind[kind] },
				{ head: columns.when, cell: (row) => when(row, context) },
				{
					head: columns.status,
					cell: (row) => (isKnown(row) ? (row.formula === null ? format.status(row) : words.derived) : '')
				},
				{
					head: columns.value,
					numeric: true,
					cell: (row) =>
						isKnown(row) ? [inWords(row, context), shownValue(row), DIGITS[row.kind].unit] : why(row, context)
				}
			],
			(row) => ({ factIds: row.factIds, formula: isKnown(row) ? row.formula : null })
		);
	},

	charts: (context) =>
		PANELS.flatMap(([name, kinds]) =>
			panel(
				SmallMultiples,
				{
					multiples: kinds.map((kind) => multipleOf(kind, context)),
					keys: keysOf(name, context),
					// The other drawings have the same years.
					...(name === 'monthly' && { notes: context.notes })
				},
				{ id: name, title: context.words.panel[name] }
			)
		)
});

/** Words of what the monthly payment of a year is a part of. */
function base({ year, rate }: NewestYear, context: FigureContext) {
	return { year: String(year), rate: inWords(rate, context), wageYear: String(year - 2) };
}

/** What the law sets for a month of the newest year. */
function payment(latest: NewestYear, context: FigureContext): Comparison {
	const { takeaway, cautions } = context.words;
	const { monthly, wage } = latest;
	const { sets, wage: average } = cautions;
	const sentence = fill(takeaway, {
		...base(latest, context),
		monthly: inWords(monthly, context),
		wage: inWords(wage, context)
	});
	return compared(sentence, [[sideOfBase(wage), sideOfBase(monthly)]], { law: sets, class: sets, measure: average });
}

/** What that makes in the year, beside what the budget law expects. */
function total({ persons, derived, expected, enough }: NewestYear, context: FigureContext): Comparison {
	const { takeawayTotal, cautions } = context.words;
	const { law, ours } = cautions;
	const people = inWords(persons, context);
	return compared(
		fill(takeawayTotal, {
			persons: people,
			derived: inWords(derived, context),
			expected: inWords(expected, context),
			enough: inWords(enough, context)
		}),
		[
			[sideOfYear(derived), sideOfYear(expected)],
			[sideOfYear(persons), sideOfYear(enough)]
		],
		{ law, class: law, own_sum: ours, precision: people }
	);
}

/** The range of the open question, from the rows; none where a side of it is missing. */
function questionOf(context: FigureContext): readonly Comparison[] {
	const { rows, words, lang } = context;
	const enough = [...ofKind(rows, 'persons_derived')].sort((a, b) => a.value - b.value);
	const [least, most] = [enough[0], enough.at(-1)];
	const persons = ofKind(rows, 'persons').at(-1);
	if (least === undefined || most === undefined || persons === undefined) return [];
	const printed = inWords(persons, context);
	const sentence = fill(words.caveatQuestion, {
		least: digitsOf(least.value / 1e6, lang, 1),
		most: digitsOf(most.value / 1e6, lang, 1),
		printed
	});
	const pairs = [least, most].map((row) => [sideOfYear(row), sideOfYear(persons)] as const);
	const { law, ours } = words.cautions;
	return [compared(sentence, pairs, { class: law, law, own_sum: ours, precision: printed })];
}

/** What one year holds of the payment of the state, printed, expected by a law or counted by us. */
function sideOfYear({ kind, year, status, precision, formula }: KnownPayment): ComparedFigure {
	const people = kind === 'persons' || kind === 'persons_derived';
	return comparedFigure({
		theme: people ? 'beneficiaries' : 'inflows',
		measure: people ? 'state_paid_persons' : 'forecast_receipts',
		codes: ['state'],
		status,
		precision,
		unit: people ? 'persons' : 'KZT',
		periodStart: `${year}-01-01`,
		periodEnd: `${year}-12-31`,
		ownSum: formula !== null
	});
}

/** The wage of two years earlier, and the payment that the law makes of it. */
function sideOfBase({ kind, year, status, precision }: KnownPayment): ComparedFigure {
	const at = kind === 'wage' ? year - 2 : year;
	return comparedFigure({
		theme: kind === 'wage' ? 'macro' : 'rates',
		measure: kind === 'wage' ? 'average_monthly_wage' : 'monthly_amount',
		status,
		precision,
		unit: 'KZT',
		periodStart: `${at}-01-01`,
		periodEnd: `${at}-12-31`
	});
}

function multipleOf(kind: Kind, context: FigureContext): SmallMultiple {
	const { rows, words, format } = context;
	const labelOf = (row: Payment) => `${words.kind[kind]}, ${row.year}: ${valueOrReason(row, context)}`;
	return {
		id: kind,
		name: words.multiple[kind],
		bars: ofKind(rows, kind).map((row) => ({
			...format.mark(row, {
				tone: row.formula === null && kind !== 'wage' ? 'root-1' : 'context',
				label: labelOf(row),
				caption: inDigits(row, context)
			}),
			id: `${kind}-${row.year}`,
			year: row.year
		})),
		gaps: rows
			.filter((row) => row.kind === kind && !isKnown(row))
			.map((row) => ({
				id: `${kind}-${row.year}`,
				year: row.year,
				words: row.missing === null ? words.notPublished : words.noInput,
				label: labelOf(row)
			}))
	};
}

function keysOf(name: PanelName, { words }: FigureContext): readonly KeyEntry[] {
	if (name === 'rate' || name === 'wage') return [];
	const { printed, derived } = words.key[name];
	return [
		{ tone: 'root-1', texture: name === 'total' ? 'hatched' : 'solid', words: printed },
		{ tone: 'context', texture: 'solid', words: derived }
	];
}

/** The figure in words, or why there is none. */
function valueOrReason(row: Payment, context: FigureContext): string {
	return isKnown(row) ? inWords(row, context) : why(row, context);
}

function why({ missing }: Payment, { words }: FigureContext): string {
	return missing === null ? words.notPublished : fill(words.refused, { input: words.input[missing] });
}

function when({ year, periodStart, periodEnd }: Payment, { format, lang }: FigureContext): string {
	return periodStart === null || periodEnd === null ? yearWords(year, lang) : format.period({ periodStart, periodEnd });
}

/** "7,286 tenge per person", "over 962 billion tenge": with the digits that were printed, or that the inputs allow. */
function inWords(row: KnownPayment, { format }: FigureContext): string {
	const { kind } = row;
	const whole = kind === 'monthly' || kind === 'monthly_derived' || kind === 'wage';
	return format.printed(
		row,
		DIGITS[kind].unit,
		whole ? { compact: false, rounding: kind === 'monthly' ? 0.1 : 1 } : {}
	);
}

/** The number that the words show: a derived one is no sharper than its inputs. */
function shownValue({ kind, value, precision, rounding }: KnownPayment): number {
	if (kind === 'monthly_derived') return rounded(value, 0);
	if (kind === 'total_derived') return rounded(value, 2 - magnitude(value), precision === 'over' ? 'down' : 'nearest');
	return kind === 'persons_derived' && rounding !== null ? rounded(value, -magnitude(rounding)) : value;
}

/** Digits over a bar: tenge for the month, percent, thousand tenge of wage, billion tenge, million people. */
function inDigits({ kind, value, precision }: KnownPayment, { lang }: FigureContext): string {
	const { per, decimals } = DIGITS[kind];
	const shown = kind === 'total_derived' ? Math.floor(value / per) : value / per;
	return PRECISION_SIGN[precision] + shortest(shown, lang, decimals);
}

function isKnown(row: Payment): row is KnownPayment {
	return row.value !== null;
}

function ofKind(rows: readonly Payment[], kind: Kind): readonly KnownPayment[] {
	return rows.filter((row) => row.kind === kind).filter(isKnown);
}

type NewestYear = NonNullable<ReturnType<typeof newest>>;

/** What the newest year says for which every input is printed: persons x sum x 12 beside what the budget law expected. */
function newest(rows: readonly Payment[]) {
	const of = (kind: Kind, year: number) => ofKind(rows, kind).find((row) => row.year === year);
	const year = ofKind(rows, 'total_derived').findLast((row) => of('forecast', row.year))?.year;
	if (year === undefined) return null;
	const monthly = of('monthly', year) ?? of('monthly_derived', year);
	const [rate, wage, persons] = [of('rate', year), of('wage', year), of('persons', year)];
	const [derived, expected, enough] = [of('total_derived', year), of('forecast', year), of('persons_derived', year)];
	if (!monthly || !rate || !wage || !persons || !derived || !expected || !enough) return null;
	return { year, monthly, rate, wage, persons, derived, expected, enough };
}
