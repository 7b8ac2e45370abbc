/** Medicines for outpatients: money by year, plan and actual apart, and people covered. */

import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import type { YearColumnsContent } from '../../charts/year-columns/content.ts';
import YearColumns from '../../charts/year-columns/YearColumns.svelte';
import { isSharp } from '../../contract/spans.ts';
import { fill } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { shortest } from '../../text/numbers.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import { inThree, number, oneOf, PRINTED, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { everyYear } from '../years.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const row = rowOf({
	measureNames: inThree('measure'),
	theme: oneOf(['spending', 'services']),
	measure: text,
	/** Year in which the period ends. */
	year: number,
	class: oneOf(['expected', 'happened']),
	unit: oneOf(['KZT', 'persons']),
	...PRINTED
});
type Medicine = RowOf<typeof row>;
type FigureContext = Context<Medicine, typeof WORDS>;
type Charted = ChartContext<Medicine, typeof WORDS>;

/** What happened, and a plan of a whole year. */
interface Pair {
	readonly done: Medicine;
	readonly plan: Medicine;
}

export const figure = define<Medicine, typeof WORDS>({
	id: 'medicines',
	topic: 'care',
	order: 50,
	within: 'on-what-care',
	extracts: ['facts', 'preferred', 'measures'],
	sql,
	row,

	statement(context) {
		const { rows, words, format } = context;
		const silent = silentYears(rows);
		const spent = newest(money(rows), true);
		const listed = (listed: readonly Medicine[]) =>
			listed.map((one) => `${format.period(one)} – ${inWords(one, context)} (${format.status(one)})`).join('; ');
		return {
			unit: words.unitLine,
			...(spent ? storyOf(spent, context) : { takeaway: [], headline: null }),
			alt: [
				fill(words.alt, { panel: words.panel.money, list: listed(money(rows)) }),
				silent.length === 0 ? '' : fill(words.altSilent, { years: silent.join(', ') }),
				fill(words.alt, { panel: words.panel.people, list: listed(people(rows)) })
			]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const items = [
			...rows.map((row) => ({ year: row.year, row })),
			...unknownYears(rows).map((year) => ({ year, row: null }))
		];
		return table(
			items,
			[
				{
					head: columns.measure,
					cell: ({ year, row }) => (row ? format.in(row.measureNames) : notSpentIn(year, context))
				},
				{ head: columns.period, cell: ({ year, row }) => (row ? format.period(row) : String(year)) },
				{ head: columns.status, cell: ({ row }) => (row ? format.status(row) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: ({ row }) => (row ? [inWords(row, context), row.value, row.unit] : words.notPublished)
				}
			],
			({ row }) => row ?? {}
		);
	},

	charts: (context) => [
		...panel(YearColumns, columnsOf(context), { id: 'money', title: context.words.panel.money }),
		...panel(RankedBars, barsOf(context), { id: 'people', title: context.words.panel.people })
	]
});

function storyOf(spent: Pair, context: FigureContext): Pick<Stated, 'takeaway' | 'headline' | 'comparisons'> {
	const { rows, words, format } = context;
	const silent = silentYears(rows);
	const treated = newest(people(rows), false);
	const ofMoney = besidePlan('money', spent, context);
	const ofPeople = treated ? [besidePlan('people', treated, context)] : [];
	return {
		comparisons: [ofMoney, ...ofPeople],
		takeaway: [
			ofMoney.sentence,
			silent.length === 0 ? '' : fill(words.takeawaySilent, { years: format.list(silent.map(String)) }),
			...ofPeople.map(({ sentence }) => sentence)
		],
		headline: {
			number: inWords(spent.done, context),
			sentence: fill(words.headline, { when: format.during(spent.done), status: format.status(spent.done) }),
			factIds: spent.done.factIds
		}
	};
}

/** What happened and a plan, named in one sentence, which says that they are not alike. */
function besidePlan(code: 'money' | 'people', { done, plan }: Pair, context: FigureContext): Comparison {
	const { words, format } = context;
	const { beside, besidePart, cautions } = words;
	const sentence = fill(beside[code], {
		done: inWords(done, context),
		when: asBeginning(format.during(done)),
		status: format.status(done),
		plan: inWords(plan, context),
		year: String(plan.year),
		part: isWholeYear(done) ? '' : besidePart
	});
	return compared(sentence, [[side(done), side(plan)]], {
		class: cautions.plan,
		measure: cautions.plan,
		precision: inWords(isSharp(done) ? plan : done, context),
		period: besidePart
	});
}

function side(row: Medicine): ComparedFigure {
	return comparedFigure({ ...row, codes: [null, 'outpatient_drugs'] });
}

function columnsOf(context: Charted): YearColumnsContent {
	const { rows, words, format, lang } = context;
	const shown = money(rows);
	const silent = silentYears(rows);
	const happened = shown.filter(isHappened).map(({ year }) => year);
	return {
		columns: shown.map((one) => ({
			year: one.year,
			slot: one.class,
			parts: [],
			whole: markOf(one, context),
			caption: shortest(one.value / 1e9, lang, 1) + (isWholeYear(one) ? '' : '*')
		})),
		gaps: unknownYears(rows)
			.filter((year) => !silent.includes(year) && !happened.includes(year))
			.map((year) => ({
				id: `unspent-${year}`,
				year,
				slot: 'happened',
				words: words.notPublished,
				label: `${notSpentIn(year, context)}: ${words.notPublished}`
			})),
		missing: words.notPublished,
		formatTick: (value) => shortest(value / 1e9, lang, 0),
		keys: format.statusKeys(shown)
	};
}

function barsOf(context: Charted): RankedBarsContent {
	const { rows, format } = context;
	return {
		rows: people(rows).map((row) => {
			const bar = markOf(row, context, format.short(row, row.unit));
			return { id: bar.id, name: `${format.period(row)} (${format.status(row)})`, bar };
		})
	};
}

function markOf(row: Medicine, context: Charted, caption?: string) {
	const { format } = context;
	const name = `${format.in(row.measureNames)}, ${format.period(row)}, ${format.status(row)}`;
	const label = `${name}: ${inWords(row, context)}`;
	return format.mark(row, { tone: 'context', label, ...(caption !== undefined && { caption }) });
}

/** "219.7 billion tenge", with the digits that were printed. */
function inWords(row: Medicine, { format }: FigureContext): string {
	const { unit, value } = row;
	return format.printed(row, unit, { digits: unit === 'KZT' && value % 1e9 !== 0 ? 1 : undefined });
}

function notSpentIn(year: number, { words }: FigureContext): string {
	return fill(words.notSpent, { year: String(year) });
}

function money(rows: readonly Medicine[]): readonly Medicine[] {
	return rows.filter(({ unit }) => unit === 'KZT');
}

function people(rows: readonly Medicine[]): readonly Medicine[] {
	return rows.filter(({ unit }) => unit === 'persons');
}

function isHappened(row: Medicine): boolean {
	return row.class === 'happened';
}

function isWholeYear({ periodStart, periodEnd }: Medicine): boolean {
	return periodStart.endsWith('-01-01') && periodEnd.endsWith('-12-31');
}

/** Every year from the first sum to the last. */
function moneyYears(rows: readonly Medicine[]): readonly number[] {
	return everyYear(money(rows).map(({ year }) => year));
}

/** Years without any sum, planned or spent. */
function silentYears(rows: readonly Medicine[]): readonly number[] {
	return moneyYears(rows).filter((year) => !money(rows).some((row) => row.year === year));
}

/** Years for which no sum of what happened in the whole year is printed. */
function unknownYears(rows: readonly Medicine[]): readonly number[] {
	const whole = money(rows).filter((row) => isHappened(row) && isWholeYear(row));
	return moneyYears(rows).filter((year) => !whole.some((row) => row.year === year));
}

/** The newest of what happened, and the newest plan: of the same year, where that is asked. */
function newest(rows: readonly Medicine[], sameYear: boolean): Pair | undefined {
	const done = rows.findLast(isHappened);
	const plan = rows.findLast((row) => !isHappened(row) && (!sameYear || row.year === done?.year));
	return done && plan && { done, plan };
}
