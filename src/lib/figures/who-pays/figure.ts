/** Who pays: inflows by payer, forecast and receipt apart. */

import type { SmallMultiplesContent } from '../../charts/small-multiples/content.ts';
import SmallMultiples from '../../charts/small-multiples/SmallMultiples.svelte';
import type { Tone } from '../../charts/mark.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import type { TimeLinesContent } from '../../charts/time-lines/content.ts';
import TimeLines from '../../charts/time-lines/TimeLines.svelte';
import { STATUSES } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { wordOf } from '../../text/in-one.ts';
import { newerLawSentence, newestLaw } from '../../text/newest-law.ts';
import { day, ofDay } from '../../text/periods.ts';
import { plural } from '../../text/plurals.ts';
import { isInYears } from '../annotations.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { newerThan } from '../law-rows.ts';
import { ids, inThree, number, oneOf, optional, PRINTED, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** Payers of the laws' forecasts in the order drawn; the total last, on the same scale and never stacked. */
const FORECAST_PAYERS = ['state', 'employer', 'nonstate_contributions', 'all'] as const;
/** Payers of the running total. */
const CUMULATIVE_PAYERS = ['all', 'employer', 'entrepreneur_and_civil_contract'] as const;

const TONE_OF: Readonly<Record<string, Tone>> = {
	state: 'root-1',
	employer: 'root-2',
	employee: 'root-3',
	entrepreneur_and_civil_contract: 'root-4',
	entrepreneur: 'root-4',
	civil_contract: 'root-4',
	self_payer: 'root-4',
	single_payment: 'root-4'
};

const row = rowOf({
	panel: oneOf(['forecast', 'months', 'cumulative']),
	/** Code of lists/payers.csv. */
	payer: text,
	names: inThree(),
	class: oneOf(['expected', 'happened']),
	/** Day of the law; null outside the forecasts. */
	editionDay: optional(text),
	/** Is this the newest law with a forecast that speaks of the year? Always true outside the forecasts. */
	newest: yes,
	/** The newest year that had ended when the newest publication of the record came out; the same in every row. */
	lastYear: number,
	newerLaws: ids,
	/** Tenge. */
	...PRINTED
});
type Payer = RowOf<typeof row>;
type FigureContext = Context<Payer, typeof WORDS>;
type Drawn = ChartContext<Payer, typeof WORDS>;

/** Receipts of a year, or of its first months, by payer. */
interface Receipts {
	readonly year: number;
	/** The last month that is counted: 12 for a whole year. */
	readonly months: number;
	/** Largest first; `all` is kept apart. */
	readonly payers: readonly Payer[];
	readonly all: Payer | undefined;
}

export const figure = define<Payer, typeof WORDS>({
	id: 'who-pays',
	topic: 'inflows',
	order: 10,
	extracts: ['facts', 'preferred', 'sources', 'payers'],
	sql,
	row,
	annotations: {
		measures: ['contributions', 'forecast_receipts'],
		when: ({ day: on, measures }, _, rows) => {
			const isDrawn = (measure: string, code: Payer['panel']) =>
				measures.includes(measure) && isInYears(on, ofPanel(rows, code).map(endYearOf));
			return isDrawn('forecast_receipts', 'forecast') || isDrawn('contributions', 'cumulative');
		}
	},
	choices: [{ name: 'editions', options: ['newest', 'all'] }],

	statement(context) {
		const { rows, words, lang } = context;
		return {
			unit: words.unitLine,
			...story(context),
			alt: altOf(context),
			caveats: [
				...words.caveats,
				...newerLawSentence('forecast', newerThan(rows), lang),
				...(receiptsByYear(rows).some(({ months }) => months === 12) ? [] : [words.noWholeYear])
			]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const received = receiptsByYear(rows);
		const titleOf = (row: Payer) => {
			const receipts = received.find(({ year }) => year === yearOf(row));
			return row.panel === 'months' && receipts ? monthsTitle(receipts, context) : words.panel[row.panel];
		};
		return table(
			rows.filter(({ newest }) => newest || isWithOlder(context)),
			[
				{ head: columns.panel, cell: titleOf },
				{ head: columns.payer, cell: ({ names }) => format.in(names) },
				{ head: columns.period, cell: format.period },
				{ head: columns.status, cell: format.status },
				{ head: columns.law, cell: (row) => [dayOf(row, context), row.editionDay] },
				{ head: columns.value, numeric: true, cell: (row) => [format.printed(row, 'KZT'), row.value, 'KZT'] }
			],
			(row) => row
		);
	},

	charts(context) {
		const { rows, words, format } = context;
		const { forecast, cumulative } = words.panel;
		return [
			...panel(SmallMultiples, multiplesOf(context), { id: 'forecast', title: forecast }),
			...receiptsByYear(rows).flatMap((receipts, place) => {
				const bars = receipts.payers.map((row) => ({
					id: row.payer,
					name: format.in(row.names),
					bar: markOf(row, format.period(row), context)
				}));
				const id = place === 0 ? 'months' : `months-${receipts.year}`;
				return panel(RankedBars, { rows: bars }, { id, title: monthsTitle(receipts, context) });
			}),
			...panel(TimeLines, linesOf(context), { id: 'cumulative', title: cumulative })
		];
	}
});

/** Last year: who paid what, where it is published, and what the law had expected; then the newest receipts by payer. */
function story(context: FigureContext) {
	const { rows, words, format, lang } = context;
	const [state, employer, other, all] = FORECAST_PAYERS.map((payer) => {
		const bars = newestForecasts(rows, payer);
		return bars.find((bar) => yearOf(bar) === bar.lastYear) ?? bars.at(-1);
	});
	const receipts = receiptsByYear(rows)[0];
	const paid = receipts?.payers.find(({ payer }) => payer === 'state');
	if (!state || !employer || !other || !all || !receipts?.all || !paid) return { takeaway: [], headline: null };
	const printed = (row: Payer) => format.printed(row, 'KZT');
	const received = receipts.all;
	const law = { year: String(yearOf(all)), day: dayOf(all, context), state: printed(state) };
	const expected = { ...law, all: printed(all), employer: printed(employer), other: printed(other) };
	const came = { when: spanOf(receipts, context), state: printed(paid) };
	const months = fill(words.takeawayMonths, { ...came, all: printed(received) });
	const forecast = [
		fill(words.takeaway, expected),
		// Where a newer law speaks of the year, what is told is what an older one expected.
		...newerLawSentence('forecast', newerThan(rows, yearOf(all)), lang)
	];
	return receipts.months === 12 && receipts.year >= yearOf(all)
		? {
				takeaway: [months, ...forecast],
				headline: {
					number: printed(received),
					sentence: fill(words.headlineReceived, came),
					factIds: [...received.factIds, ...paid.factIds]
				}
			}
		: {
				takeaway: [fill(words.takeawayUnknown, { year: law.year }), ...forecast, months],
				headline: {
					number: printed(all),
					sentence: fill(words.headline, law),
					factIds: [...all.factIds, ...state.factIds]
				}
			};
}

function altOf(context: FigureContext): string[] {
	const { rows, words, format, lang } = context;
	const name = ({ payer, names }: Payer) => wordOf(words.short, payer) ?? format.in(names);
	const list = (all: readonly Payer[], head: (row: Payer) => string) =>
		all.map((row) => `${head(row)} – ${format.printed(row, 'KZT')}`).join('; ');
	const ofPayer = (template: string, all: readonly Payer[], head: (row: Payer) => string) =>
		all.slice(0, 1).map((first) => fill(template, { payer: name(first), list: list(all, head) }));
	return [
		fill(words.altLaw, { law: newestLaw('forecast', newerThan(rows), lang) }),
		...FORECAST_PAYERS.flatMap((payer) =>
			ofPayer(words.altForecast, newestForecasts(rows, payer), (row) => String(yearOf(row)))
		),
		...receiptsByYear(rows).map((receipts) => {
			const { all, payers } = receipts;
			return fill(words.altMonths, {
				when: spanOf(receipts, context),
				list: list(all === undefined ? payers : [all, ...payers], name)
			});
		}),
		...CUMULATIVE_PAYERS.flatMap((payer) => {
			const all = runningTotal(rows, payer).filter(hasHappened);
			return ofPayer(words.altCumulative, ends(all), ({ periodEnd }) => day(periodEnd, lang));
		})
	];
}

function multiplesOf(context: Drawn): SmallMultiplesContent {
	const { rows, words, format, notes } = context;
	const earlier = (row: Payer) =>
		ofPanel(rows, 'forecast', row.payer)
			.filter((older) => !older.newest && older.periodStart === row.periodStart)
			.map((older) => {
				const label = fill(words.earlier, { day: lawDay(older, context), value: format.printed(older, 'KZT') });
				return { value: older.value, label };
			});
	return {
		multiples: FORECAST_PAYERS.map((payer) => ({
			id: payer,
			name: words.short[payer],
			bars: newestForecasts(rows, payer).map((row) => {
				const law = row.editionDay === null ? '' : ` (${fill(words.law, { day: lawDay(row, context) })})`;
				return {
					...markOf(row, `${yearOf(row)}${law}`, context),
					year: yearOf(row),
					...(isWithOlder(context) && { earlier: earlier(row) })
				};
			})
		})),
		keys: format.statusKeys([{ status: 'plan' }]),
		notes
	};
}

function linesOf(context: Drawn): TimeLinesContent {
	const { rows, words, format, notes } = context;
	return {
		series: CUMULATIVE_PAYERS.map((payer) => {
			const all = runningTotal(rows, payer);
			const captioned = [all.at(-1), all.findLast(hasHappened)];
			return {
				id: payer,
				name: words.short[payer],
				dots: all.map((row) => {
					const { caption, ...mark } = markOf(row, format.period(row), context);
					return { ...mark, ...(captioned.includes(row) && { caption }), day: row.periodEnd };
				})
			};
		}),
		formatTick: (value) => format.billions({ value, precision: 'exact' }, 1e11),
		keys: format.statusKeys(STATUSES.map((status) => ({ status }))),
		notes
	};
}

function markOf(row: Payer, when: string, { format }: FigureContext) {
	return format.mark(row, {
		tone: TONE_OF[row.payer] ?? 'context',
		label: `${format.in(row.names)}, ${when}, ${format.status(row)}: ${format.printed(row, 'KZT')}`,
		caption: format.billions(row, 1e11)
	});
}

function isWithOlder({ choices }: FigureContext): boolean {
	return choices['editions'] === 'all';
}

function ofPanel(rows: readonly Payer[], code: Payer['panel'], payer?: string): Payer[] {
	return rows.filter((row) => row.panel === code && (payer === undefined || row.payer === payer));
}

/** Of the newest law that speaks of each year, oldest year first. */
function newestForecasts(rows: readonly Payer[], payer: string): Payer[] {
	return ofPanel(rows, 'forecast', payer).filter(({ newest }) => newest);
}

/** Marks of the running total of one payer, oldest first. */
function runningTotal(rows: readonly Payer[], payer: string): Payer[] {
	return ofPanel(rows, 'cumulative', payer);
}

function hasHappened(row: Payer): boolean {
	return row.class === 'happened';
}

/** First and last: a running total of dozens of marks is told by its ends. */
function ends(all: readonly Payer[]): readonly Payer[] {
	return all.length < 3 ? all : [...all.slice(0, 1), ...all.slice(-1)];
}

/** One for each year that is printed by payer, newest first. */
function receiptsByYear(rows: readonly Payer[]): Receipts[] {
	const all = ofPanel(rows, 'months');
	const periodEnds = [...new Set(all.map(({ periodEnd }) => periodEnd))].sort().reverse();
	return periodEnds.map((end) => {
		const printed = all.filter(({ periodEnd }) => periodEnd === end);
		return {
			year: Number(end.slice(0, 4)),
			months: Number(end.slice(5, 7)),
			payers: printed.filter(({ payer }) => payer !== 'all').sort((a, b) => b.value - a.value),
			all: printed.find(({ payer }) => payer === 'all')
		};
	});
}

function yearOf({ periodStart }: Payer): number {
	return Number(periodStart.slice(0, 4));
}

function endYearOf({ periodEnd }: Payer): number {
	return Number(periodEnd.slice(0, 4));
}

function dayOf({ editionDay }: Payer, { lang }: FigureContext): string {
	return editionDay === null ? '' : day(editionDay, lang);
}

/** The day as it stands beside the word "law". */
function lawDay({ editionDay }: Payer, { lang }: FigureContext): string {
	return editionDay === null ? '' : ofDay(editionDay, lang);
}

/** "the nine months of 2020", "девять месяцев 2020 года", "2020 жылдың тоғыз айында": inside a sentence. */
function spanOf({ year, months }: Receipts, { words, lang }: FigureContext): string {
	const span = wordOf(words.spans, months);
	if (span !== undefined) return fill(span, { year: String(year) });
	const { one, few, many } = words.months;
	return fill(plural(months, lang, [one, few, many]), { count: String(months), year: String(year) });
}

/** Title of the drawing of these receipts. */
function monthsTitle(receipts: Receipts, context: FigureContext): string {
	const holes = { when: spanOf(receipts, context), count: String(receipts.payers.length) };
	return fill(context.words.panel.months, holes);
}
