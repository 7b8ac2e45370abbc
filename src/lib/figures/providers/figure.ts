/** Providers and contracts, public and private, as far as printed. */

import type { RankedRow } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { byAmount } from '../../text/amounts.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { fill } from '../../text/fill.ts';
import { inRegion, regionInside } from '../../text/regions.ts';
import { compared, comparedFigure, type ComparedFigure } from '../comparison.ts';
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
		const ifFound = (sentence: string) => (found === undefined ? '' : sentence);
		const part = found && splitSentence(found, context);
		const grown = growths(rows).at(-1);
		return {
			unit: words.unitLine,
			takeaway: [
				part?.sentence ?? '',
				ifFound(privateIsUnknown(rows) ? words.takeawayUnknown : ''),
				ifFound(
					grown === undefined
						? ''
						: fill(words.takeawayGrowth, { growth: grownBy(grown, context), when: when(grown, context) })
				)
			],
			...(part && { comparisons: [part] }),
			headline: found
				? {
						number: format.printed(found.row, found.row.unit),
						sentence: fill(words.headline, {
							when: format.during(found.row),
							where: inRegion(placeOf(found.row, context), lang),
							all: format.counted(found.all.value, words.all)
						}),
						factIds: [...found.row.factIds, ...found.all.factIds]
					}
				: null,
			alt: PANELS.map((code) => {
				const list = rowsOf(rows, code).map(
					(row) => `${nameOf(row, context)}, ${when(row, context)} – ${format.printed(row, row.unit)}`
				);
				const gap = hasGap(rows, code) ? [`${words.privateUnknown} – ${words.notPublished}`] : [];
				return fill(words.alt, { panel: words.panel[code], list: [...list, ...gap].join('; ') });
			})
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const items: { readonly what: string; readonly row: Provider | null }[] = [
			...PANELS.flatMap((code) => rowsOf(rows, code).map((row) => ({ what: words.panel[code], row }))),
			...growths(rows).map((row) => ({ what: words.growth, row })),
			...(privateIsUnknown(rows) ? [{ what: words.panel.country, row: null }] : [])
		];
		return table(
			items,
			[
				{ head: columns.panel, cell: ({ what }) => what },
				{ head: columns.subject, cell: ({ row }) => (row ? subjectOf(row, context) : words.privateUnknown) },
				{ head: columns.period, cell: ({ row }) => (row ? when(row, context) : '') },
				{ head: columns.place, cell: ({ row }) => (row ? placeOf(row, context) : words.country) },
				{ head: columns.status, cell: ({ row }) => (row ? format.status(row) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: ({ row }) => (row ? [format.printed(row, row.unit), row.value, row.unit] : words.notPublished)
				}
			],
			({ row }) =>
				row === null
					? { sourceIds: rows.slice(0, 1).flatMap(({ promiseSource }) => promiseSource ?? []) }
					: { factIds: row.factIds, formula: row.formula }
		);
	},

	charts: (context) =>
		PANELS.flatMap((code) => {
			const { rows, words } = context;
			const bars = rowsOf(rows, code).map((row) => barOf(row, context));
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

function splitSentence({ all, row }: { readonly all: Provider; readonly row: Provider }, context: FigureContext) {
	const { words, format, lang } = context;
	const whole = format.counted(all.value, words.all);
	const sentence = fill(words.takeaway, {
		When: asBeginning(format.during(row)),
		where: inRegion(placeOf(row, context), lang),
		all: whole,
		private: format.printed(row, row.unit)
	});
	return compared(sentence, [[side(row), side(all)]], { whom: whole });
}

function side(row: Provider): ComparedFigure {
	return comparedFigure({ ...row, theme: 'oversight', region: row.regionNames?.en ?? 'KZ', codes: [row.subject] });
}

function barOf(row: Provider, context: FigureContext): RankedRow {
	const { format } = context;
	const subject = nameOf(row, context);
	const name = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}, ${when(row, context)}`;
	const value = format.printed(row, row.unit);
	const bar = format.mark(row, {
		tone: isTotal(row) ? 'accent' : row.package === 'gobmp' ? 'part-1' : 'context',
		label: `${name}, ${format.status(row)}: ${value}`,
		caption: row.unit === 'KZT' ? format.short(row, row.unit) : value
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
function split(rows: readonly Provider[]): { readonly all: Provider; readonly row: Provider } | undefined {
	return rows
		.filter(({ subject }) => subject === 'private')
		.sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : Number(a.periodEnd > b.periodEnd) * -1))
		.flatMap((row) => rows.filter((all) => isTotal(all) && isOfSame(all, row)).map((all) => ({ all, row })))[0];
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
	return !rowsOf(rows, 'country').some((row) => row.subject === 'private' && !isBeforeFund(row));
}

function hasGap(rows: readonly Provider[], code: PanelCode): boolean {
	return code === 'country' && privateIsUnknown(rows);
}

/** Kind of provider, or the package of a contract. */
function subjectOf({ package: packageName, subjectNames }: Provider, { words, format }: FigureContext): string {
	return packageName !== null ? words.package[packageName] : subjectNames === null ? '' : format.in(subjectNames);
}

function nameOf(row: Provider, context: FigureContext): string {
	const { regionNames } = row;
	return subjectOf(row, context) + (regionNames === null ? '' : `, ${regionInside(context.format.in(regionNames))}`);
}

function placeOf({ regionNames }: Provider, { words, format }: FigureContext): string {
	return regionNames === null ? words.country : format.in(regionNames);
}

function when(row: Provider, { words, format }: FigureContext): string {
	return isBeforeFund(row) ? `${format.period(row)}, ${words.beforeFund}` : format.period(row);
}
