/** Contribution rates, insurance shares and health spending abroad, as documents print them. */

import type { Tone } from '../../charts/mark.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type Context } from '../define.ts';
import { column, inThree, oneOf, optional, PRINTED, publishers, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const SHOWN = ['rates', 'insurance-share', 'spending'] as const;
type Shown = (typeof SHOWN)[number];

const PANELS = ['rate', 'additional', 'share', 'public', 'current', 'oecd'] as const;
type PanelCode = (typeof PANELS)[number];

const PANELS_OF: Record<Shown, readonly PanelCode[]> = {
	rates: ['rate', 'additional'],
	'insurance-share': ['share'],
	spending: ['public', 'current', 'oecd']
};

const PAYERS = ['employer', 'employee', 'employer_and_employee'] as const;
const TONE_OF: Record<(typeof PAYERS)[number], Tone> = {
	employer: 'root-2',
	employee: 'root-3',
	employer_and_employee: 'context'
};

const row = rowOf({
	panel: oneOf(PANELS),
	/** Code of lists/countries.csv, or KZ. */
	country: column('region', text),
	names: inThree(),
	payer: optional(oneOf(PAYERS)),
	/** Do the ministry's answers of 2016 print it? */
	founding: yes,
	publishers,
	...PRINTED
});
type Abroad = RowOf<typeof row>;
type FigureContext = Context<Abroad, typeof WORDS>;

export const figure = define<Abroad, typeof WORDS>({
	id: 'abroad',
	topic: 'history',
	order: 40,
	extracts: ['facts', 'publishers', 'sources', 'countries', 'names'],
	sql,
	row,
	choices: [{ name: 'show', options: SHOWN }],

	statement(context) {
		const { rows, words, format } = context;
		const shown = shownOf(context);
		const lead = leadOf(rows, shown);
		const spending = lead !== undefined && shown === 'spending' ? spendingOf(lead, context) : null;
		return {
			unit: words.unitLine[shown],
			takeaway: lead === undefined ? [] : [spending?.sentence ?? highest(lead, context)],
			comparisons: spending === null ? [] : [spending],
			headline:
				lead === undefined
					? null
					: {
							number: printed(lead, context),
							sentence: fill(words.headline[shown], { country: format.in(lead.names), when: format.period(lead) }),
							factIds: lead.factIds
						},
			alt: PANELS_OF[shown].map((code) => {
				const list = rowsOf(rows, code).map((row) => `${nameOf(row, context)} – ${printed(row, context)}`);
				return `${titleOf(code, context)}: ${list.join('; ')}.`;
			}),
			caveats: [...words.caveats[shown].map((caveat) => dated(caveat, rows)), words.caveatAll]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			PANELS_OF[shownOf(context)].flatMap((code) => rowsOf(rows, code)),
			[
				{ head: columns.what, cell: (row) => titleOf(row.panel, context) },
				{ head: columns.country, cell: (row) => format.in(row.names) },
				{ head: columns.when, cell: (row) => format.period(row) },
				{ head: columns.payer, cell: (row) => (row.payer === null ? '' : words.payer[row.payer]) },
				{ head: columns.status, cell: (row) => format.status(row) },
				{ head: columns.publisher, cell: (row) => format.in(row.publishers) },
				{ head: columns.value, numeric: true, cell: (row) => [printed(row, context), row.value, 'percent'] }
			],
			(row) => row
		);
	},

	charts: (context) =>
		PANELS_OF[shownOf(context)].flatMap((code) => {
			const { words, format } = context;
			const drawn = rowsOf(context.rows, code);
			const payers = PAYERS.filter((payer) => drawn.some((one) => one.payer === payer));
			const bars = drawn.map((one) => {
				const name = nameOf(one, context);
				const bar = format.mark(one, {
					tone: toneOf(one),
					label: `${name}, ${format.status(one)}: ${printed(one, context)} (${format.in(one.publishers)})`,
					caption: format.short(one, 'percent', { digits: digitsOf(one) })
				});
				return { id: bar.id, name, bar };
			});
			const keys = [
				...payers.map((payer) => ({ tone: TONE_OF[payer], texture: 'solid', words: words.payer[payer] }) as const),
				...format.statusKeys(drawn.filter(({ status }) => status === 'plan'))
			];
			return panel(
				RankedBars,
				{ rows: bars, keys: payers.length < 2 ? [] : keys },
				{ id: code, title: titleOf(code, context) }
			);
		})
});

function shownOf({ choices }: FigureContext): Shown {
	return choices['show'] as Shown;
}

/** Rates country by country in order of years; shares by size. */
function rowsOf(rows: readonly Abroad[], code: PanelCode): readonly Abroad[] {
	const selected = rows.filter((one) => one.panel === code);
	return code === 'rate' || code === 'additional' ? selected : selected.sort((a, b) => b.value - a.value);
}

/** The row that a choice is told by: the highest employer rate of the ministry's answers, the highest share, Kazakhstan. */
function leadOf(rows: readonly Abroad[], shown: Shown): Abroad | undefined {
	if (shown === 'spending') return rowsOf(rows, 'public').find(({ country }) => country === 'KZ');
	if (shown === 'insurance-share') return rowsOf(rows, 'share')[0];
	return foundingRates(rows)
		.filter(({ payer }) => payer === 'employer')
		.sort((a, b) => b.value - a.value)[0];
}

/** Rates that the ministry named for comparison in 2016. */
function foundingRates(rows: readonly Abroad[]): readonly Abroad[] {
	return rowsOf(rows, 'rate').filter(({ founding }) => founding);
}

/** The highest rate or share, and all those that the ministry named. */
function highest(lead: Abroad, context: FigureContext): string {
	const { rows, words, format } = context;
	const shown = shownOf(context);
	const list = (shown === 'rates' ? foundingRates(rows) : rowsOf(rows, 'share')).map((row) => {
		const payer = row.payer === null ? '' : `, ${words.payer[row.payer]}`;
		return `${format.in(row.names)}${payer} – ${printed(row, context)}`;
	});
	const holes = { value: printed(lead, context), country: format.in(lead.names), list: list.join('; ') };
	return fill(words.takeaway[shown], holes);
}

/** Kazakhstan beside every other country of its file. */
function spendingOf(lead: Abroad, context: FigureContext): Comparison {
	const { rows, words, format } = context;
	const others = rowsOf(rows, 'public').filter(({ country }) => country !== lead.country);
	const beside = format.counted(others.length, words.others);
	const above = others.filter(({ value }) => value > lead.value).length;
	const sentence = fillKnown(above === others.length ? words.spendingAll : words.takeaway.spending, {
		During: asBeginning(format.during(lead)),
		value: printed(lead, context),
		above: format.number(above),
		others: beside
	});
	return compared(
		sentence,
		others.map((other) => [side(lead), side(other)]),
		{ whom: beside }
	);
}

function side(row: Abroad): ComparedFigure {
	const { country: region, panel: measure, payer } = row;
	return comparedFigure({ ...row, theme: 'macro', measure, region, codes: [payer], unit: 'percent' });
}

function toneOf({ payer, country }: Abroad): Tone {
	return payer !== null ? TONE_OF[payer] : country === 'KZ' ? 'accent' : 'context';
}

function printed(row: Abroad, { format }: FigureContext): string {
	return format.printed(row, 'percent', { digits: digitsOf(row) });
}

/** Long decimals of a data file are told with one; a printed rate keeps what it has. */
function digitsOf({ value }: Abroad): number {
	return Number.isInteger(value) ? 0 : 1;
}

/** Country, with the payer and the years where a drawing has several of them. */
function nameOf(row: Abroad, { words, format }: FigureContext): string {
	const country = format.in(row.names);
	return row.payer === null ? country : `${country}, ${format.period(row)}, ${words.payer[row.payer]}`;
}

/** The title of a drawing, with the year that its rows are of where it names one. */
function titleOf(code: PanelCode, { rows, words }: FigureContext): string {
	return fillKnown(words.panel[code], { year: yearOf(rows, code) });
}

function dated(caveat: string, rows: readonly Abroad[]): string {
	const years = new Set([yearOf(rows, 'public'), yearOf(rows, 'current')]);
	return fillKnown(caveat, { years: [...years].join(', ') });
}

function yearOf(rows: readonly Abroad[], code: PanelCode): string {
	return rows.find((row) => row.panel === code)?.periodEnd.slice(0, 4) ?? '';
}
