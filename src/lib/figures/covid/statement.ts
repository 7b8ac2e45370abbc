/** What the figure says in words, computed from its rows for one language: money or activity. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { during, namedPeriod } from '../../text/during.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { dative } from '../../text/kazakh.ts';
import { period } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { most, PANELS, panelRows, sideOf, unpaidYears, type PanelCode, type Side } from './panels.ts';
import type { CovidRow } from './row.ts';
import { WORDS } from './words.ts';

/** "over 159 billion tenge", with the digits that were printed. */
export function inWords({ value, unit, precision, rounding }: CovidRow, lang: Lang): string {
	return amount(value, unit, lang, { precision, rounding, compact: precision !== 'exact' });
}

export function when(row: CovidRow, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

/** "Staff bonuses" for "COVID-19: staff bonuses"; the package where one is named. */
export function careOf(row: CovidRow, lang: Lang): string {
	const name = row.names[lang].replace(/^COVID-19: /, '');
	const own = name.charAt(0).toUpperCase() + name.slice(1);
	return row.package === null ? own : `${own} (${inOne(WORDS, lang).package[row.package]})`;
}

export function covidStatement(rows: readonly CovidRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const side = sideOf(choices['show']);
	return {
		unit: words.unit[side],
		...storyWords(rows, side, lang),
		alt: PANELS[side].map((panel) => altOf(rows, panel, lang)).join(' '),
		caveats: words.caveats,
		table: tableOf(rows, side, lang),
		refusals: []
	};
}

function storyWords(rows: readonly CovidRow[], side: Side, lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const panel = side === 'money' ? 'paid' : 'patients';
	const [done, other] = [most(rows, panel), most(rows, side === 'money' ? 'planned' : 'tests')];
	if (done === undefined || other === undefined) {
		return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	}
	const spans = [done, other].map((row) => during(row.periodStart, row.periodEnd, lang));
	const [doneSpan, otherSpan] = [spans[0] ?? '', spans[1] ?? ''];
	const planned = namedPeriod(other.periodStart, other.periodEnd, lang);
	const holes = {
		done: inWords(done, lang),
		duringDone: doneSpan,
		During: asBeginning(doneSpan),
		Tests: asBeginning(otherSpan),
		tests: inWords(other, lang),
		planned: inWords(other, lang),
		plannedWhen: lang === 'kk' ? dative(planned) : planned
	};
	const unpaid = side === 'money' ? unpaidYears(rows) : [];
	return {
		takeaway: [
			fillKnown(words.takeaway[side], holes),
			...(unpaid.length === 0 ? [] : [fill(words.takeawayUnpaid, { years: unpaid.join(', ') })])
		].join(' '),
		headline: {
			number: inWords(done, lang),
			sentence: fillKnown(words.headline[side], holes),
			factIds: done.factIds
		}
	};
}

function altOf(rows: readonly CovidRow[], panel: PanelCode, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const list = panelRows(rows, panel).map((row) => {
		const place = row.regionNames === null ? '' : `, ${row.regionNames[lang]}`;
		return `${careOf(row, lang)}${place}, ${when(row, lang)} – ${inWords(row, lang)} (${statusWord(row.status, lang)})`;
	});
	return fill(words.alt, { panel: words.panel[panel], list: list.join('; ') });
}

function tableOf(rows: readonly CovidRow[], side: Side, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const { panel: what, care, period: span, place, status, publisher, value } = words.columns;
	const unpaid = side === 'money' ? unpaidYears(rows) : [];
	return {
		columns: [
			...[what, care, span, place, status, publisher].map((head) => ({ head })),
			{ head: value, numeric: true }
		],
		rows: [
			...PANELS[side].flatMap((panel) =>
				panelRows(rows, panel).map((row) => ({
					...tableCells([
						panel === 'regions' ? row.measureNames[lang] : words.panel[panel],
						careOf(row, lang),
						when(row, lang),
						row.regionNames?.[lang] ?? words.country,
						statusWord(row.status, lang),
						row.publishers[lang],
						[inWords(row, lang), row.value, row.unit]
					]),
					factIds: row.factIds,
					formula: row.formula
				}))
			),
			...unpaid.map((year) => ({
				...tableCells([
					fill(words.unpaid, { year: String(year) }),
					'',
					[String(year), year],
					words.country,
					'',
					'',
					words.notPublished
				]),
				factIds: [],
				formula: null
			}))
		]
	};
}
