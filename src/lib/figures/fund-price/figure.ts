/** What the Fund costs per thousand tenge of care: its commission in budget laws, and what running it cost. */

import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { PRECISIONS } from '../../contract/vocabulary.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { newerLawSaid, newestLaw } from '../../text/newest-law.ts';
import { compared, sideOf, type Comparison, type Side } from '../comparison.ts';
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
	extracts: ['facts', 'preferred', 'sources'],
	sql,
	row,

	statement(context) {
		const { rows, words, lang } = context;
		const [planned, done] = [firstOfNewestLaw(rows), ofKind(rows, 'happened').at(-1)];
		const lead = planned && priceIn(words.headline, planned, context);
		const prices = [planned, done].flatMap((own) => (own ? priceIn(words.takeaway[own.kind], own, context) : []));
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
				const list = ofKind(rows, kind).map((own) => `${nameOf(own, context)} – ${inWords(own, context)}`);
				return fill(words.alt, { panel: words.panel[kind], list: list.join('; ') });
			}),
			caveats: [...words.caveats, ...newerLawSaid('forecast', newerThan(rows), lang)]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			rows,
			[
				{ head: columns.period, cell: (own) => format.period(own) },
				{ head: columns.kind, cell: ({ careMeasure }) => words.kind[careMeasure] },
				{ head: columns.status, cell: (own) => format.status(own) },
				{ head: columns.cost, numeric: true, cell: (own) => [format.printed(costOf(own), 'KZT'), own.cost, 'KZT'] },
				{ head: columns.care, numeric: true, cell: (own) => [format.printed(careOf(own), 'KZT'), own.care, 'KZT'] },
				{ head: columns.value, numeric: true, cell: (own) => [inWords(own, context), own.value, 'KZT'] }
			],
			(own) => own
		);
	},

	charts: (context) =>
		KINDS.flatMap((kind) => {
			const { rows, words, format } = context;
			const bars = ofKind(rows, kind).map((own) => {
				const value = inWords(own, context);
				const label = `${words.panel[kind]}, ${nameOf(own, context)}, ${format.status(own)}: ${value}`;
				const bar = format.mark(own, { tone: 'context', label, caption: format.short(own, 'KZT') });
				return { id: bar.id, name: nameOf(own, context), bar };
			});
			const content = bars.length === 0 ? null : { rows: bars, keys: format.statusKeys(ofKind(rows, kind)) };
			return panel(RankedBars, content, { id: kind, title: words.panel[kind] });
		})
});

/** The sentence that divides the cost of the Fund by the money for care. */
function priceIn(template: string, own: Price, context: FigureContext): Comparison {
	const { rows, words, format, lang } = context;
	const value = inWords(own, context);
	const sentence = fillKnown(template, {
		value,
		when: format.during(own),
		law: newestLaw('forecast', newerThan(rows), lang),
		care: words.careOf[own.careMeasure],
		added: own.ownSum ? words.added : ''
	});
	return compared(asBeginning(sentence), [[costSide(own), careSide(own)]], {
		measure: words.careOf[own.careMeasure],
		precision: value,
		own_sum: words.added
	});
}

function costSide(own: Price): Side {
	const measure = own.kind === 'expected' ? 'forecast_commission' : 'fund_running_cost';
	return sideOf({ ...own, theme: 'spending', measure, precision: own.costPrecision, unit: 'KZT', ownSum: false });
}

function careSide(own: Price): Side {
	return sideOf({ ...own, theme: 'spending', measure: own.careMeasure, precision: own.carePrecision, unit: 'KZT' });
}

function costOf({ cost, costPrecision, costRounding }: Price) {
	return { value: cost, precision: costPrecision, rounding: costRounding };
}

function careOf({ care, carePrecision, careRounding }: Price) {
	return { value: care, precision: carePrecision, rounding: careRounding };
}

function inWords(own: Price, { format }: FigureContext): string {
	return format.printed(own, 'KZT');
}

/** The year, and where it was not paid money what the care is counted by. */
function nameOf(own: Price, { words, format }: FigureContext): string {
	return own.careMeasure === 'funding' ? `${format.period(own)}, ${words.ofFunding}` : format.period(own);
}

function ofKind(rows: readonly Price[], kind: Kind): readonly Price[] {
	return rows.filter((own) => own.kind === kind);
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
