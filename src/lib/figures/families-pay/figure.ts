/** Who pays for health by the national accounts, families in front, and what their own payments are in tenge. */

import type { Tone } from '../../charts/mark.ts';
import type { TimeDot, TimeLinesContent, TimeSeries } from '../../charts/time-lines/content.ts';
import TimeLines from '../../charts/time-lines/TimeLines.svelte';
import { fillKnown } from '../../text/fill.ts';
import { wordOf } from '../../text/in-one.ts';
import { magnitude, number as fixed, rounded, shortest } from '../../text/numbers.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { inThree, number, oneOf, optional, PRINTED, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const SPLITS = ['schemes', 'sources'] as const;
type Split = (typeof SPLITS)[number];
type PanelCode = Split | 'tenge';

/** Sums are of families alone, as one scheme is and no source of money. */
const PANELS_OF: Readonly<Record<Split, readonly PanelCode[]>> = {
	schemes: ['schemes', 'tenge'],
	sources: ['sources']
};
/** The payer in front, and the one beside it. */
const FRONT = { schemes: 'out_of_pocket', sources: 'domestic_private' } as const;
const STATE = { schemes: 'government_compulsory', sources: 'domestic_government' } as const;

const TONE_OF: Readonly<Record<string, Tone>> = {
	out_of_pocket: 'accent',
	domestic_private: 'accent',
	government_compulsory: 'root-1',
	domestic_government: 'root-1',
	voluntary: 'root-3'
};

/** Files of the accounts keep digits that no one measured. */
const DIGITS = 1;

/** Insurance started in full. */
const LAUNCH = 2020;

const row = rowOf({
	panel: oneOf(['schemes', 'sources', 'tenge']),
	/** Code of lists/financing.csv. */
	code: text,
	names: inThree(),
	...PRINTED,
	/** Tenge as printed; null outside that panel. */
	nominal: optional(number),
	/** Percent, or tenge in constant prices; null where the index does not reach the year. */
	value: optional(number),
	/** Year whose prices they are. */
	base: optional(text),
	/** The first year after a break of the series. */
	broken: yes,
	formula: optional(text)
});
type Payment = RowOf<typeof row>;
interface Known extends Payment {
	readonly value: number;
}
type FigureContext = Context<Payment, typeof WORDS>;
type Drawn = ChartContext<Payment, typeof WORDS>;

export const figure = define<Payment, typeof WORDS>({
	id: 'families-pay',
	topic: 'inflows',
	order: 4,
	home: true,
	extracts: ['preferred', 'financing', 'annotations', 'real_terms'],
	sql,
	row,
	choices: [{ name: 'split', options: SPLITS }],
	annotations: { measures: ['share_of_current_health_expenditure'] },

	statement(context) {
		const { words } = context;
		const split = splitOf(context);
		const { caveats } = words;
		const lead = leadOf(context);
		const shares = sharesOverTime(context);
		const sums = split === 'schemes' ? sumsOverTime(context) : null;
		const comparisons = [lead?.comparison, shares, sums].filter((one) => one != null);
		return {
			unit: words.unitLine,
			comparisons,
			takeaway: [shares?.sentence ?? '', shares === null ? '' : words.noCause, sums?.sentence ?? ''],
			headline: lead?.headline ?? null,
			alt: PANELS_OF[split].flatMap((code) => altOf(code, context)),
			caveats: [...caveats.all, ...(split === 'schemes' ? [caveats.tenge] : [])]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			PANELS_OF[splitOf(context)].flatMap((code) => rows.filter((row) => row.panel === code)),
			[
				{ head: columns.what, cell: (row) => nameOf(row, context) },
				{ head: columns.period, cell: (row) => format.period(row) },
				{ head: columns.status, cell: (row) => format.status(row) },
				{
					head: columns.value,
					numeric: true,
					cell: (row) =>
						row.nominal !== null
							? [nominalIn(row, context), row.nominal, 'KZT']
							: isKnown(row)
								? [inWords(row, context), row.value, 'percent']
								: ''
				},
				{
					head: columns.constant,
					numeric: true,
					cell: (row) =>
						row.nominal === null
							? ''
							: isKnown(row)
								? [inWords(row, context), tableValue(row), 'KZT_constant']
								: words.noInput
				}
			],
			(row) => row
		);
	},

	charts: (context) =>
		PANELS_OF[splitOf(context)].flatMap((code) =>
			panel(TimeLines, linesOf(code, context), { id: code, title: context.words.panel[code] })
		)
});

/** The newest year of both payers in one sentence. */
function leadOf(context: FigureContext) {
	const { words, format } = context;
	const split = splitOf(context);
	const front = seriesOf(split, FRONT[split], context).at(-1);
	const state = seriesOf(split, STATE[split], context).find(({ periodEnd }) => periodEnd === front?.periodEnd);
	if (front === undefined || state === undefined) return null;
	const value = inWords(front, context);
	const holes = { when: format.during(front), state: words.state[split], stateValue: inWords(state, context) };
	const sentence = fillKnown(words.headline[split], holes);
	return {
		comparison: compared(`${value} ${sentence}`, [[shareSide(front), shareSide(state)]], { whom: words.state[split] }),
		headline: { number: value, sentence, factIds: [...front.factIds, ...state.factIds] }
	};
}

/** The year before insurance, the lowest since and the newest. */
function sharesOverTime(context: FigureContext): Comparison | null {
	const { words } = context;
	const split = splitOf(context);
	const all = seriesOf(split, FRONT[split], context);
	const [before, since] = [all.find((row) => yearOf(row) === LAUNCH - 1), all.filter((row) => yearOf(row) >= LAUNCH)];
	const [newest, low] = [since.at(-1), lowestOf(since)];
	const state = seriesOf(split, STATE[split], context).find(({ periodEnd }) => periodEnd === newest?.periodEnd);
	if (!before || !newest || !low || !state) return null;
	const sentence = fillKnown((low === newest ? words.takeawayTwo : words.takeaway)[split], {
		before: inWords(before, context),
		beforeYear: `${yearOf(before)}`,
		low: inWords(low, context),
		lowYear: `${yearOf(low)}`,
		value: inWords(newest, context),
		year: `${yearOf(newest)}`,
		state: words.state[split],
		stateValue: inWords(state, context)
	});
	const others = [before, ...(low === newest ? [] : [low]), state];
	return compared(
		sentence,
		others.map((row) => [shareSide(row), shareSide(newest)] as const),
		{ whom: words.state[split] }
	);
}

/** In constant prices: the year before insurance and the newest one in tenge. */
function sumsOverTime(context: FigureContext): Comparison | null {
	const all = seriesOf('tenge', 'out_of_pocket', context);
	const [before, newest] = [all.find((row) => yearOf(row) === LAUNCH - 1), all.at(-1)];
	if (!before || !newest || yearOf(newest) < LAUNCH) return null;
	const sentence = fillKnown(context.words.tenge, {
		base: newest.base ?? '',
		before: inWords(before, context),
		beforeYear: `${yearOf(before)}`,
		value: inWords(newest, context),
		year: `${yearOf(newest)}`
	});
	return compared(sentence, [[sumSide(before), sumSide(newest)]], {});
}

/** First and last of each line. */
function altOf(code: PanelCode, context: FigureContext): string[] {
	const { words, format } = context;
	const list = codesOf(code, context).flatMap((value) => {
		const all = seriesOf(code, value, context);
		return [...all.slice(0, 1), ...all.slice(1).slice(-1)].map(
			(end) => `${nameOf(end, context)}, ${format.period(end)} – ${inWords(end, context)}`
		);
	});
	return list.length === 0 ? [] : [fillKnown(words.alt, { panel: words.panel[code], list: list.join('; ') })];
}

function linesOf(code: PanelCode, context: Drawn): TimeLinesContent | null {
	const { format, lang, notes, words } = context;
	// Lines near zero have no name: they stand in the table alone.
	const named = codesOf(code, context).filter((code) => wordOf(words.short, code) !== undefined);
	const series = code === 'tenge' ? sumLines(context) : named.map((value) => lineOf(code, value, context));
	if (series.every(({ dots }) => dots.length === 0)) return null;
	return {
		series,
		formatTick: (value) =>
			code === 'tenge' ? format.billions({ value, precision: 'exact' }, 1e10) : shortest(value, lang, 1),
		notes
	};
}

function lineOf(code: PanelCode, value: string, context: Drawn): TimeSeries {
	const { words, format, lang } = context;
	const all = seriesOf(code, value, context);
	const name = wordOf(words.short, value) ?? '';
	const formatted = name === '' ? [] : captioned(all);
	const newest = all.at(-1);
	const last = name === '' || newest === undefined ? '' : fixed(newest.value, lang, DIGITS);
	const dots = all.map((one, place): TimeDot => {
		const mark = format.mark(one, {
			tone: TONE_OF[value] ?? 'context',
			label: `${nameOf(one, context)}, ${format.period(one)}, ${format.status(one)}: ${inWords(one, context)}`,
			...(formatted.includes(one) && { caption: fixed(one.value, lang, DIGITS) })
		});
		return { ...mark, day: middleOf(one), broken: one.broken || isAfterGap(one, all[place - 1]) };
	});
	return { id: value, name: withValue(name, last), dots };
}

/** As printed, and in constant prices. */
function sumLines(context: Drawn): readonly TimeSeries[] {
	const { rows, words, format } = context;
	const all = rows.filter((row) => row.panel === 'tenge');
	const base = all.find((row) => row.base !== null)?.base ?? '';
	const captions = all.filter((row) => yearOf(row) === LAUNCH - 1);
	const billions = (value: number) => format.billions({ value, precision: 'exact' }, 1e10);
	const line = (id: 'nominal' | 'constant', name: string, tone: Tone): TimeSeries => ({
		id,
		name: withValue(name, lastOf(all, id, billions)),
		dots: all.flatMap((row, place): TimeDot[] => {
			const value = id === 'nominal' ? row.nominal : row.value;
			if (value === null) return [];
			const sentence = id === 'nominal' ? nominalIn(row, context) : inWords({ ...row, value }, context);
			const mark = format.mark(
				{ ...row, value },
				{
					tone,
					label: `${nameOf(row, context)}, ${name}, ${format.period(row)}, ${format.status(row)}: ${sentence}`,
					...(captions.includes(row) && { caption: billions(value) })
				}
			);
			const isOpen = row.broken || isAfterGap(row, all[place - 1]);
			return [{ ...mark, id: `${id}-${row.factIds[0]}`, day: middleOf(row), broken: isOpen }];
		})
	});
	return [line('constant', fillKnown(words.constant, { base }), 'accent'), line('nominal', words.nominal, 'context')];
}

/** The year before insurance; of the first line where it began, and its turn. The newest value stands at the name. */
function captioned(all: readonly Known[]): readonly Known[] {
	const before = all.filter((row) => yearOf(row) === LAUNCH - 1);
	if (TONE_OF[all[0]?.code ?? ''] !== 'accent') return before;
	const low = lowestOf(all.slice(0, -1).filter((row) => yearOf(row) >= LAUNCH));
	return [...before, ...all.slice(0, 1), ...(low === undefined ? [] : [low])];
}

/** "families: 27.6": on a phone nothing else finds room beside the last dot. */
function withValue(name: string, value: string): string {
	return [name, value].filter((part) => part !== '').join(': ');
}

function lastOf(all: readonly Payment[], key: 'nominal' | 'constant', statement: (value: number) => string): string {
	const value = all.map((row) => (key === 'nominal' ? row.nominal : row.value)).findLast((one) => one !== null);
	return value === undefined || value === null ? '' : statement(value);
}

function lowestOf(all: readonly Known[]): Known | undefined {
	return [...all].sort((a, b) => a.value - b.value)[0];
}

function isAfterGap(row: Payment, before: Payment | undefined): boolean {
	return before !== undefined && yearOf(row) - yearOf(before) > 1;
}

function shareSide(row: Known): ComparedFigure {
	return comparedFigure({
		...row,
		theme: 'accounts',
		measure: 'share_of_current_health_expenditure',
		codes: [null, row.code],
		unit: 'percent'
	});
}

function sumSide(row: Known): ComparedFigure {
	return comparedFigure({
		...row,
		theme: 'accounts',
		measure: 'current_health_expenditure',
		codes: [null, row.code],
		unit: 'KZT_constant'
	});
}

function splitOf({ choices }: FigureContext): Split {
	return choices['split'] as Split;
}

/** One line, oldest first. */
function seriesOf(code: PanelCode, value: string, { rows }: FigureContext): readonly Known[] {
	return rows.filter((one) => one.panel === code && one.code === value).filter(isKnown);
}

/** The payer in front first, then the others in the order of the list. */
function codesOf(code: PanelCode, { rows }: FigureContext): readonly string[] {
	const all = [...new Set(rows.filter((row) => row.panel === code).map((row) => row.code))];
	const front = code === 'tenge' ? all[0] : FRONT[code];
	return all.sort((a, b) => Number(b === front) - Number(a === front));
}

function nameOf({ panel: code, names }: Payment, { words, format }: FigureContext): string {
	return code === 'tenge' ? words.tengeName : format.in(names);
}

/** "27.6 percent", "0.03 percent", "1.09 trillion tenge". */
function inWords(row: Known, { format }: FigureContext): string {
	if (row.panel === 'tenge') return format.printed({ ...row, value: tableValue(row), rounding: null }, 'KZT_constant');
	return format.printed(row, 'percent', { digits: row.value < 0.1 ? 2 : DIGITS });
}

function nominalIn({ nominal, precision, rounding }: Payment, { format }: FigureContext): string {
	return nominal === null ? '' : format.printed({ value: nominal, precision, rounding }, 'KZT');
}

/** Prices of other years are told with three digits. */
function tableValue({ value }: Known): number {
	return rounded(value, 2 - magnitude(value), 'nearest');
}

function isKnown(row: Payment): row is Known {
	return row.value !== null;
}

function yearOf({ periodStart }: Payment): number {
	return Number(periodStart.slice(0, 4));
}

function middleOf(row: Payment): string {
	return `${yearOf(row)}-07-01`;
}
