/** What the Fund costs per thousand tenge of care: its commission in budget laws, and what running it cost. */

import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { PRECISIONS } from '../../contract/vocabulary.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { newerLawSentence, newestLaw } from '../../text/newest-law.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type Context } from '../define.ts';
import { newerThan } from '../law-rows.ts';
import { ids, number, oneOf, optional, PRINTED, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const KINDS = ['expected', 'happened'] as const;
type Kind = (typeof KINDS)[number];

const row = rowOf({
	kind: oneOf(KINDS),
	/** Place of the law in its series; null for what happened. */
	edition: optional(text),
	careMeasure: oneOf(['forecast_care', 'paid', 'funding']),
	/** Is the money for care added up by us? */
	ownSum: yes,
	cost: number,
	costPrecision: oneOf(PRECISIONS),
	costRounding: optional(number),
	care: number,
	carePrecision: oneOf(PRECISIONS),
	careRounding: optional(number),
	newerLaws: ids,
	formula: text,
	...PRINTED
});
type Price = RowOf<typeof row>;
type FigureContext = Context<Price, typeof WORDS>;

export const figure = define<Price, typeof WORDS>({
	id: 'fund-price',
	topic: 'funding',
	order: 55,
	within: 'fund-assets',
	extracts: ['facts', 'preferred', 'sources'],
	sql,
	row,

	statement(context) {
		const { rows, words, lang } = context;
		const [planned, done] = [firstOfNewestLaw(rows), ofKind(rows, 'happened').at(-1)];
		const lead = planned && priceIn(words.headline, planned, context);
		const prices = [planned, done].flatMap((row) => (row ? priceIn(words.takeaway[row.kind], row, context) : []));
		return {
			unit: words.unitLine,
			comparisons: [...(lead ? [lead] : []), ...prices],
			takeaway: prices.map(({ sentence }) => sentence),
			headline:
				planned && lead
					? {
							number: inWords(planned, context),
							sentence: lead.sentence.slice(inWords(planned, context).length + 1),
							factIds: planned.factIds
						}
					: null,
			alt: KINDS.map((kind) => {
				const list = ofKind(rows, kind).map((row) => `${nameOf(row, context)} – ${inWords(row, context)}`);
				return fill(words.alt, { panel: words.panel[kind], list: list.join('; ') });
			}),
			caveats: [...words.caveats, ...newerLawSentence('forecast', newerThan(rows), lang)]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			rows,
			[
				{ head: columns.period, cell: (row) => format.period(row) },
				{ head: columns.kind, cell: ({ careMeasure }) => words.kind[careMeasure] },
				{ head: columns.status, cell: (row) => format.status(row) },
				{ head: columns.cost, numeric: true, cell: (row) => [format.printed(costOf(row), 'KZT'), row.cost, 'KZT'] },
				{ head: columns.care, numeric: true, cell: (row) => [format.printed(careOf(row), 'KZT'), row.care, 'KZT'] },
				{ head: columns.value, numeric: true, cell: (row) => [inWords(row, context), row.value, 'KZT'] }
			],
			(row) => row
		);
	},

	charts: (context) =>
		KINDS.flatMap((kind) => {
			const { rows, words, format } = context;
			const bars = ofKind(rows, kind).map((row) => {
				const value = inWords(row, context);
				const label = `${words.panel[kind]}, ${nameOf(row, context)}, ${format.status(row)}: ${value}`;
				const bar = format.mark(row, { tone: 'context', label, caption: format.short(row, 'KZT') });
				return { id: bar.id, name: nameOf(row, context), bar };
			});
			const content = bars.length === 0 ? null : { rows: bars, keys: format.statusKeys(ofKind(rows, kind)) };
			return panel(RankedBars, content, { id: kind, title: words.panel[kind] });
		})
});

/** The sentence that divides the cost of the Fund by the money for care. */
function priceIn(template: string, row: Price, context: FigureContext): Comparison {
	const { rows, words, format, lang } = context;
	const value = inWords(row, context);
	const sentence = fillKnown(template, {
		value,
		when: format.during(row),
		law: newestLaw('forecast', newerThan(rows), lang),
		care: words.careOf[row.careMeasure],
		added: row.ownSum ? words.added : ''
	});
	return compared(asBeginning(sentence), [[costSide(row), careSide(row)]], {
		measure: words.careOf[row.careMeasure],
		precision: value,
		own_sum: words.added
	});
}

function costSide(row: Price): ComparedFigure {
	const measure = row.kind === 'expected' ? 'forecast_commission' : 'fund_running_cost';
	return comparedFigure({
		...row,
		theme: 'spending',
		measure,
		precision: row.costPrecision,
		unit: 'KZT',
		ownSum: false
	});
}

function careSide(row: Price): ComparedFigure {
	return comparedFigure({
		...row,
		theme: 'spending',
		measure: row.careMeasure,
		precision: row.carePrecision,
		unit: 'KZT'
	});
}

function costOf({ cost, costPrecision, costRounding }: Price) {
	return { value: cost, precision: costPrecision, rounding: costRounding };
}

function careOf({ care, carePrecision, careRounding }: Price) {
	return { value: care, precision: carePrecision, rounding: careRounding };
}

function inWords(row: Price, { format }: FigureContext): string {
	return format.printed(row, 'KZT');
}

/** The year, and where it was not paid money what the care is counted by. */
function nameOf(row: Price, { words, format }: FigureContext): string {
	return row.careMeasure === 'funding' ? `${format.period(row)}, ${words.ofFunding}` : format.period(row);
}

function ofKind(rows: readonly Price[], kind: Kind): readonly Price[] {
	return rows.filter((row) => row.kind === kind);
}

/** The year for which the newest law is the budget; its later years are an outlook. */
function firstOfNewestLaw(rows: readonly Price[]): Price | undefined {
	const planned = ofKind(rows, 'expected');
	const newest = planned
		.map(({ edition }) => edition ?? '')
		.sort()
		.at(-1);
	return planned.find(({ edition }) => edition === newest);
}
