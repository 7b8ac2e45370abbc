/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { counted } from '../../text/counted.ts';
import { during } from '../../text/during.ts';
import { fill } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { period } from '../../text/periods.ts';
import { inRegion, regionInside } from '../../text/regions.ts';
import { compared, sideOf, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { growths, isBeforeFund, panelRows, PANELS, privateIsUnknown, split, type PanelCode } from './panels.ts';
import type { ProviderRow } from './row.ts';
import { WORDS } from './words.ts';

/** "1,363" providers, "1.46 trillion tenge", with the digits that were printed. */
export function inWords({ value, unit, precision, rounding }: ProviderRow, lang: Lang): string {
	return amount(value, unit, lang, { precision, rounding });
}

export function when(row: ProviderRow, lang: Lang): string {
	const span = period(row.periodStart, row.periodEnd, lang);
	return isBeforeFund(row) ? `${span}, ${WORDS[lang].beforeFund}` : span;
}

/** Kind of provider, or the package of a contract. */
export function subjectOf(row: ProviderRow, lang: Lang): string {
	if (row.package !== null) return WORDS[lang].package[row.package];
	return row.subjectNames?.[lang] ?? '';
}

export function providersStatement(rows: readonly ProviderRow[], _choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: PANELS.map((panel) => altOf(rows, panel, lang)).join(' '),
		caveats: words.caveats,
		table: tableOf(rows, lang),
		refusals: []
	};
}

function storyWords(
	rows: readonly ProviderRow[],
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = WORDS[lang];
	const found = split(rows);
	if (found === undefined) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const { all, own } = found;
	const span = during(own.periodStart, own.periodEnd, lang);
	const where = inRegion(own.regionNames?.[lang] ?? words.country, lang);
	const whole = counted(all.value, lang, words.all);
	const part = compared(
		fill(words.takeaway, { When: asBeginning(span), where, all: whole, own: inWords(own, lang) }),
		[[side(own), side(all)]],
		{ whom: whole }
	);
	const grown = growths(rows).at(-1);
	return {
		takeaway: [
			part.sentence,
			...(privateIsUnknown(rows) ? [words.takeawayUnknown] : []),
			...(grown === undefined
				? []
				: [fill(words.takeawayGrowth, { value: inWords(grown, lang), when: when(grown, lang) })])
		].join(' '),
		comparisons: [part],
		headline: {
			number: inWords(own, lang),
			sentence: fill(words.headline, { when: span, where, all: whole }),
			factIds: [...own.factIds, ...all.factIds]
		}
	};
}

function side(row: ProviderRow): Side {
	return sideOf({ ...row, theme: 'oversight', region: row.regionNames?.en ?? 'KZ', codes: [row.subject] });
}

function altOf(rows: readonly ProviderRow[], panel: PanelCode, lang: Lang): string {
	const words = WORDS[lang];
	const list = panelRows(rows, panel).map((row) => {
		const place = row.regionNames === null ? '' : `, ${regionInside(row.regionNames[lang])}`;
		return `${subjectOf(row, lang)}${place}, ${when(row, lang)} – ${inWords(row, lang)}`;
	});
	const gap = panel === 'country' && privateIsUnknown(rows) ? [`${words.privateUnknown} – ${words.notPublished}`] : [];
	return fill(words.alt, { panel: words.panel[panel], list: [...list, ...gap].join('; ') });
}

function tableOf(rows: readonly ProviderRow[], lang: Lang): FigureTable {
	const words = WORDS[lang];
	const { panel: what, subject, period: span, place, status, value } = words.columns;
	const rowOf = (row: ProviderRow, head: string): TableRow => ({
		...tableCells([
			head,
			subjectOf(row, lang),
			when(row, lang),
			row.regionNames?.[lang] ?? words.country,
			statusWord(row.status, lang),
			[inWords(row, lang), row.value, row.unit]
		]),
		factIds: row.factIds,
		formula: row.formula
	});
	const promised = rows[0]?.promiseSource ?? null;
	return {
		columns: [...[what, subject, span, place, status].map((head) => ({ head })), { head: value, numeric: true }],
		rows: [
			...PANELS.flatMap((panel) => panelRows(rows, panel).map((row) => rowOf(row, words.panel[panel]))),
			...growths(rows).map((grown) => rowOf(grown, words.growth)),
			...(privateIsUnknown(rows)
				? [
						{
							...tableCells([words.panel.country, words.privateUnknown, '', words.country, '', words.notPublished]),
							factIds: [],
							formula: null,
							sourceIds: promised === null ? [] : [promised]
						}
					]
				: [])
		]
	};
}
