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
import { compared, sideOf, type Side } from '../comparison.ts';
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
					(own) => `${format.period(own)}, ${whoOf(own, context)} – ${format.printed(own, 'KZT')}`
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
				{ head: columns.what, cell: (own) => whatOf(own, context) },
				{ head: columns.period, cell: (own) => format.period(own) },
				{ head: columns.who, cell: (own) => whoOf(own, context) },
				{ head: columns.status, cell: (own) => format.status(own) },
				{ head: columns.value, numeric: true, cell: (own) => [format.printed(own, 'KZT'), own.value, 'KZT'] }
			],
			(own) => own
		);
	},

	charts: (context) =>
		(context.brief ? (['balance'] as const) : DRAWN).flatMap((code) => {
			const about = { id: code, title: context.words.panel[code] };
			return code === 'balance'
				? panel(Dumbbell, balanceDumbbell(context), about)
				: panel(RankedBars, saidBars(code, context), about);
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
		{ measure: words.takeawayLawsSaid }
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
function side(own: Forecast, measure: 'spending' | 'receipts'): Side {
	const theme = measure === 'receipts' ? 'inflows' : 'spending';
	return sideOf({ ...own, theme, measure, codes: ['osms'], unit: 'KZT' });
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
				.map((own) => ({
					...markOf(own, context),
					name: narrow ? shortLaw(own, context) : whoOf(own, context),
					tone: own.value < 0 ? 'accent' : 'context',
					caption: signed(own.value / 1e9, lang)
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
		(own) => own.periodStart === periodStart && own.published?.slice(0, 7) === published.slice(0, 7)
	);
	const month = (twins.length > 1 ? `${Number(published.slice(8))} ` : '') + shortMonth(published, lang);
	return lang === 'kk' ? `${year} ${month}` : `${month} ${year}`;
}

/** What was printed, each bar with who printed it and when. */
function saidBars(code: Exclude<PanelCode, 'balance'>, context: Drawn): RankedBarsContent {
	const { words, format } = context;
	const said = rowsOf(context.rows, code).filter((own) => code !== 'extra' || isOneYear(own));
	return {
		rows: said.map((own) => {
			const when = format.period(own);
			const name =
				own.payer === null
					? fill(words.said, { when: when.replace(/\.$/, ''), who: whoOf(own, context) })
					: fill(words.saidOf, { payer: format.in(own.payer), when, publisher: format.in(own.publisher) });
			const bar = markOf(own, context);
			return { id: bar.id, name, bar };
		}),
		keys: format.statusKeys(said)
	};
}

function markOf(own: Forecast, context: Drawn) {
	const { format } = context;
	const about = [whatOf(own, context), format.period(own), whoOf(own, context), format.status(own)];
	return format.mark(own, {
		tone: TONE_OF[own.panel],
		label: `${about.join(', ')}: ${format.printed(own, 'KZT')}`,
		caption: format.billions(own, Infinity)
	});
}

function rowsOf(rows: readonly Forecast[], code: PanelCode): readonly Forecast[] {
	return rows.filter((own) => own.panel === code);
}

/** A sum of many years does not stand beside those of one. */
function isOneYear({ periodStart, periodEnd }: Forecast): boolean {
	return periodStart.slice(0, 4) === periodEnd.slice(0, 4);
}

/** What the sum is; for extra receipts, who is to pay them. */
function whatOf(own: Forecast, { words, format }: FigureContext): string {
	const what = words.what[own.panel];
	return own.payer === null ? what : `${what}: ${format.in(own.payer)}`;
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
