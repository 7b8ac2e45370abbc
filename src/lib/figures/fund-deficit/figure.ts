/** The forecasts of the Fund's deficit: who said what, when, and what the budget laws themselves expected. */

import Dumbbell from '../../charts/dumbbell/Dumbbell.svelte';
import type { DumbbellContent } from '../../charts/dumbbell/content.ts';
import type { Tone } from '../../charts/mark.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { dative } from '../../text/kazakh.ts';
import { signed } from '../../text/numbers.ts';
import { day, shortMonth } from '../../text/periods.ts';
import { compared, comparedFigure, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { inThree, oneOf, optional, PRINTED, publishers, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { textureOf } from '../texture.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** Drawings that are never joined, in the order in which they are told. */
const PANELS = ['balance', 'deficit', 'assets', 'extra'] as const;
type PanelCode = (typeof PANELS)[number];
const DRAWN: readonly PanelCode[] = ['deficit', 'assets', 'balance', 'extra'];
const TONE_OF: Record<PanelCode, Tone> = { balance: 'context', deficit: 'accent', assets: 'root-1', extra: 'root-2' };

const row = rowOf({
	panel: oneOf(PANELS),
	/** Who is to pay extra receipts; null elsewhere. */
	payer: optional(inThree()),
	publisher: publishers,
	title: inThree('title'),
	/** Day of the publication; null where it is not known. */
	published: optional(text),
	/** Years of the budget and day of the law; null outside the balances. */
	edition: optional(text),
	/** The value of a balance is below zero where more is spent than comes in. */
	...PRINTED,
	formula: optional(text)
});
type Forecast = RowOf<typeof row>;
type FigureContext = Context<Forecast, typeof WORDS>;
type Drawn = ChartContext<Forecast, typeof WORDS>;

export const figure = define<Forecast, typeof WORDS>({
	id: 'fund-deficit',
	topic: 'funding',
	order: 60,
	extracts: ['facts', 'preferred', 'publishers', 'sources', 'payers'],
	sql,
	row,

	statement(context) {
		const { rows, words, format } = context;
		return {
			unit: words.unitLine,
			...storyOf(context),
			alt: PANELS.map((code) => {
				const list = rowsOf(rows, code).map(
					(row) => `${format.period(row)}, ${whoOf(row, context)} – ${format.printed(row, 'KZT')}`
				);
				return fill(words.alt, { panel: words.panel[code], list: list.join('; ') });
			})
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			PANELS.flatMap((code) => rowsOf(rows, code)),
			[
				{ head: columns.what, cell: (row) => whatOf(row, context) },
				{ head: columns.period, cell: (row) => format.period(row) },
				{ head: columns.who, cell: (row) => whoOf(row, context) },
				{ head: columns.status, cell: (row) => format.status(row) },
				{ head: columns.value, numeric: true, cell: (row) => [format.printed(row, 'KZT'), row.value, 'KZT'] }
			],
			(row) => row
		);
	},

	charts: (context) =>
		(context.brief ? (['balance'] as const) : DRAWN).flatMap((code) => {
			const about = { id: code, title: context.words.panel[code] };
			return code === 'balance'
				? panel(Dumbbell, balanceDumbbell(context), about)
				: panel(RankedBars, barsOfForecasts(code, context), about);
		})
});

function storyOf(context: FigureContext) {
	const { rows, words, format, lang } = context;
	const deficit = rowsOf(rows, 'deficit')[0];
	const left = rowsOf(rows, 'assets').find(({ status }) => status === 'estimate');
	const balances = rowsOf(rows, 'balance');
	const short = balances.filter(({ value }) => value < 0).sort((a, b) => a.value - b.value);
	const worst = short[0];
	if (deficit === undefined || left === undefined || worst === undefined)
		return { takeaway: [words.none], headline: null };
	const number = format.printed(deficit, 'KZT');
	const span = format.period(deficit);
	const holes = { when: lang === 'kk' ? dative(span) : span, who: byOf(deficit, context) };
	const laws = compared(
		fill(words.takeawayLaws, {
			all: format.counted(balances.length, words.forecasts),
			short: format.number(short.length),
			most: amount(-worst.value, 'KZT', lang),
			year: worst.periodStart.slice(0, 4)
		}),
		[[side(worst, 'spending'), side(worst, 'receipts')]],
		{ measure: words.lawsMeasure }
	);
	return {
		takeaway: [
			fill(words.takeaway, { ...holes, value: number }),
			fill(words.takeawayAssets, {
				value: format.printed(left, 'KZT'),
				year: left.periodEnd.slice(0, 4),
				who: byOf(left, context)
			}),
			laws.sentence
		],
		comparisons: [laws],
		headline: { number, sentence: fill(words.headline, holes), factIds: deficit.factIds }
	};
}

/** Spending or receipts of one law for one year, which a balance is derived from. */
function side(row: Forecast, measure: 'spending' | 'receipts'): ComparedFigure {
	const theme = measure === 'receipts' ? 'inflows' : 'spending';
	return comparedFigure({ ...row, theme, measure, codes: ['osms'], unit: 'KZT' });
}

/** A bar for each law; what is below zero lies left of the line. */
function balanceDumbbell(context: Drawn): DumbbellContent {
	const { rows, words, lang, narrow } = context;
	const balances = rowsOf(rows, 'balance');
	const years = [...new Set(balances.map(({ periodStart }) => periodStart.slice(0, 4)))];
	return {
		groups: years.map((year) => ({
			id: year,
			name: year,
			bars: balances
				.filter(({ periodStart }) => periodStart.startsWith(year))
				.map((row) => ({
					...markOf(row, context),
					name: narrow ? shortLaw(row, context) : whoOf(row, context),
					tone: row.value < 0 ? 'accent' : 'context',
					caption: signed(row.value / 1e9, lang)
				}))
		})),
		keys: [
			{ tone: 'accent', texture: textureOf('plan'), words: words.shortfall },
			{ tone: 'context', texture: textureOf('plan'), words: words.surplus }
		]
	};
}

/** Month and year of a law, and its day where another law on the same year is of the same month. */
function shortLaw({ published, periodStart }: Forecast, { rows, lang }: FigureContext): string {
	if (published === null) return '';
	const year = published.slice(0, 4);
	const twins = rowsOf(rows, 'balance').filter(
		(row) => row.periodStart === periodStart && row.published?.slice(0, 7) === published.slice(0, 7)
	);
	const month = (twins.length > 1 ? `${Number(published.slice(8))} ` : '') + shortMonth(published, lang);
	return lang === 'kk' ? `${year} ${month}` : `${month} ${year}`;
}

/** What was printed, each bar with who printed it and when. */
function barsOfForecasts(code: Exclude<PanelCode, 'balance'>, context: Drawn): RankedBarsContent {
	const { words, format } = context;
	const forecasts = rowsOf(context.rows, code).filter((forecasts) => code !== 'extra' || isOneYear(forecasts));
	return {
		rows: forecasts.map((row) => {
			const when = format.period(row);
			const name =
				row.payer === null
					? fill(words.forecastBy, { when: when.replace(/\.$/, ''), who: whoOf(row, context) })
					: fill(words.forecastByOf, { payer: format.in(row.payer), when, publisher: format.in(row.publisher) });
			const bar = markOf(row, context);
			return { id: bar.id, name, bar };
		}),
		keys: format.statusKeys(forecasts)
	};
}

function markOf(row: Forecast, context: Drawn) {
	const { format } = context;
	const about = [whatOf(row, context), format.period(row), whoOf(row, context), format.status(row)];
	return format.mark(row, {
		tone: TONE_OF[row.panel],
		label: `${about.join(', ')}: ${format.printed(row, 'KZT')}`,
		caption: format.billions(row, Infinity)
	});
}

function rowsOf(rows: readonly Forecast[], code: PanelCode): readonly Forecast[] {
	return rows.filter((row) => row.panel === code);
}

/** A sum of many years does not stand beside those of one. */
function isOneYear({ periodStart, periodEnd }: Forecast): boolean {
	return periodStart.slice(0, 4) === periodEnd.slice(0, 4);
}

/** What the sum is; for extra receipts, who is to pay them. */
function whatOf(row: Forecast, { words, format }: FigureContext): string {
	const what = words.what[row.panel];
	return row.payer === null ? what : `${what}: ${format.in(row.payer)}`;
}

/** Who printed it and when; of a law, its years and its day. */
function whoOf({ published, edition, title, publisher }: Forecast, { words, format, lang }: FigureContext): string {
	const printed = published === null ? '' : day(published, lang);
	if (edition !== null) {
		const years = (edition.split('/')[0] ?? '').replace('-', lang === 'en' ? '-' : '–');
		return fill(words.law, { years, day: printed });
	}
	const who = fill(words.who, { title: format.in(title), publisher: format.in(publisher) });
	return printed === '' ? who : `${who}, ${printed}`;
}

/** The publisher and the day, for a sentence. */
function byOf({ published, publisher }: Forecast, { words, format, lang }: FigureContext): string {
	const name = format.in(publisher);
	return published === null ? name : fill(words.by, { publisher: name, day: day(published, lang) });
}
