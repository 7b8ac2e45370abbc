/** Providers and contracts, public and private, as far as printed. */

import type { RankedRow } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { byAmount } from '../../text/amounts.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { fill } from '../../text/fill.ts';
import { inRegion, regionInside } from '../../text/regions.ts';
import { compared, sideOf, type Side } from '../comparison.ts';
import { define, panel, type Context } from '../define.ts';
import { inThree, oneOf, optional, PRINTED, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** Panels that are never added. */
const PANELS = ['country', 'regions', 'contracts'] as const;
type PanelCode = (typeof PANELS)[number];

/** The Fund receives money since this day; an older count is of contracts paid from the budget directly. */
const FUND_SINCE = '2017-07-01';

const row = rowOf({
	measure: oneOf(['providers', 'providers_growth', 'contracts']),
	/** Code of lists/subjects.csv; null where providers are not split. */
	subject: optional(text),
	subjectNames: optional(inThree('subject')),
	package: optional(oneOf(['gobmp', 'osms', 'all'])),
	/** Null for the whole country. */
	regionNames: optional(inThree('region')),
	unit: oneOf(['count', 'percent', 'KZT']),
	/** Publication that promised a public list of contracted providers. */
	promiseSource: optional(text),
	...PRINTED
});
type Provider = RowOf<typeof row>;
type FigureContext = Context<Provider, typeof WORDS>;

export const figure = define<Provider, typeof WORDS>({
	id: 'providers',
	topic: 'care',
	order: 60,
	extracts: ['facts', 'preferred', 'subjects', 'regions', 'promises'],
	sql,
	row,

	statement(context) {
		const { rows, words, format, lang } = context;
		const found = split(rows);
		const said = (sentence: string) => (found === undefined ? '' : sentence);
		const part = found && splitSentence(found, context);
		const grown = growths(rows).at(-1);
		return {
			unit: words.unitLine,
			takeaway: [
				part?.sentence ?? '',
				said(privateIsUnknown(rows) ? words.takeawayUnknown : ''),
				said(
					grown === undefined
						? ''
						: fill(words.takeawayGrowth, { growth: grownBy(grown, context), when: when(grown, context) })
				)
			],
			...(part && { comparisons: [part] }),
			headline: found
				? {
						number: format.printed(found.own, found.own.unit),
						sentence: fill(words.headline, {
							when: format.during(found.own),
							where: inRegion(placeOf(found.own, context), lang),
							all: format.counted(found.all.value, words.all)
						}),
						factIds: [...found.own.factIds, ...found.all.factIds]
					}
				: null,
			alt: PANELS.map((code) => {
				const list = rowsOf(rows, code).map(
					(own) => `${nameOf(own, context)}, ${when(own, context)} – ${format.printed(own, own.unit)}`
				);
				const gap = hasGap(rows, code) ? [`${words.privateUnknown} – ${words.notPublished}`] : [];
				return fill(words.alt, { panel: words.panel[code], list: [...list, ...gap].join('; ') });
			})
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const items: { readonly what: string; readonly own: Provider | null }[] = [
			...PANELS.flatMap((code) => rowsOf(rows, code).map((own) => ({ what: words.panel[code], own }))),
			...growths(rows).map((own) => ({ what: words.growth, own })),
			...(privateIsUnknown(rows) ? [{ what: words.panel.country, own: null }] : [])
		];
		return table(
			items,
			[
				{ head: columns.panel, cell: ({ what }) => what },
				{ head: columns.subject, cell: ({ own }) => (own ? subjectOf(own, context) : words.privateUnknown) },
				{ head: columns.period, cell: ({ own }) => (own ? when(own, context) : '') },
				{ head: columns.place, cell: ({ own }) => (own ? placeOf(own, context) : words.country) },
				{ head: columns.status, cell: ({ own }) => (own ? format.status(own) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: ({ own }) => (own ? [format.printed(own, own.unit), own.value, own.unit] : words.notPublished)
				}
			],
			({ own }) =>
				own === null
					? { sourceIds: rows.slice(0, 1).flatMap(({ promiseSource }) => promiseSource ?? []) }
					: { factIds: own.factIds, formula: own.formula }
		);
	},

	charts: (context) =>
		PANELS.flatMap((code) => {
			const { rows, words } = context;
			const bars = rowsOf(rows, code).map((own) => barOf(own, context));
			const keys = [
				{ tone: 'accent', texture: 'solid', words: words.total },
				{ tone: 'context', texture: 'solid', words: words.part }
			] as const;
			return panel(
				RankedBars,
				{ rows: hasGap(rows, code) ? [...bars, gapOf(context)] : bars, keys: code === 'contracts' ? [] : keys },
				{ id: code, title: words.panel[code] }
			);
		})
});

/** "by 40 percent", as printed. */
function grownBy({ value, unit, precision, rounding }: Provider, { lang }: FigureContext): string {
	return byAmount(value, unit, lang, { precision, rounding });
}

function splitSentence({ all, own }: { readonly all: Provider; readonly own: Provider }, context: FigureContext) {
	const { words, format, lang } = context;
	const whole = format.counted(all.value, words.all);
	const sentence = fill(words.takeaway, {
		When: asBeginning(format.during(own)),
		where: inRegion(placeOf(own, context), lang),
		all: whole,
		own: format.printed(own, own.unit)
	});
	return compared(sentence, [[side(own), side(all)]], { whom: whole });
}

function side(own: Provider): Side {
	return sideOf({ ...own, theme: 'oversight', region: own.regionNames?.en ?? 'KZ', codes: [own.subject] });
}

function barOf(own: Provider, context: FigureContext): RankedRow {
	const { format } = context;
	const subject = nameOf(own, context);
	const name = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}, ${when(own, context)}`;
	const value = format.printed(own, own.unit);
	const bar = format.mark(own, {
		tone: isTotal(own) ? 'accent' : own.package === 'gobmp' ? 'part-1' : 'context',
		label: `${name}, ${format.status(own)}: ${value}`,
		caption: own.unit === 'KZT' ? format.short(own, own.unit) : value
	});
	return { id: bar.id, name, bar };
}

function gapOf({ words }: FigureContext): RankedRow {
	const label = `${words.privateUnknown}, ${words.country}: ${words.notPublished}`;
	return { id: 'private', name: words.privateUnknown, gap: { id: 'private-gap', words: words.notPublished, label } };
}

function rowsOf(rows: readonly Provider[], code: PanelCode): readonly Provider[] {
	return rows.filter(({ measure, regionNames }) =>
		measure === 'providers' ? code === (regionNames === null ? 'country' : 'regions') : measure === code
	);
}

function growths(rows: readonly Provider[]): readonly Provider[] {
	return rows.filter(({ measure }) => measure === 'providers_growth');
}

/** The newest place and day for which both the total and the private providers are printed. */
function split(rows: readonly Provider[]): { readonly all: Provider; readonly own: Provider } | undefined {
	return rows
		.filter(({ subject }) => subject === 'private')
		.sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : Number(a.periodEnd > b.periodEnd) * -1))
		.flatMap((own) => rows.filter((all) => isTotal(all) && isOfSame(all, own)).map((all) => ({ all, own })))[0];
}

function isOfSame(one: Provider, other: Provider): boolean {
	const { periodStart, periodEnd, regionNames } = other;
	return one.periodStart === periodStart && one.periodEnd === periodEnd && one.regionNames?.en === regionNames?.en;
}

function isTotal({ subject }: Provider): boolean {
	return subject === 'all';
}

function isBeforeFund({ measure, periodEnd }: Provider): boolean {
	return measure === 'providers' && periodEnd < FUND_SINCE;
}

/** Is the number of private providers in the whole country missing since the Fund has contracts? */
function privateIsUnknown(rows: readonly Provider[]): boolean {
	return !rowsOf(rows, 'country').some((own) => own.subject === 'private' && !isBeforeFund(own));
}

function hasGap(rows: readonly Provider[], code: PanelCode): boolean {
	return code === 'country' && privateIsUnknown(rows);
}

/** Kind of provider, or the package of a contract. */
function subjectOf({ package: own, subjectNames }: Provider, { words, format }: FigureContext): string {
	return own !== null ? words.package[own] : subjectNames === null ? '' : format.in(subjectNames);
}

function nameOf(own: Provider, context: FigureContext): string {
	const { regionNames } = own;
	return subjectOf(own, context) + (regionNames === null ? '' : `, ${regionInside(context.format.in(regionNames))}`);
}

function placeOf({ regionNames }: Provider, { words, format }: FigureContext): string {
	return regionNames === null ? words.country : format.in(regionNames);
}

function when(own: Provider, { words, format }: FigureContext): string {
	return isBeforeFund(own) ? `${format.period(own)}, ${words.beforeFund}` : format.period(own);
}
