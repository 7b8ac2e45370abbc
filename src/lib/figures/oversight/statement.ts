/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { day, period } from '../../text/periods.ts';
import { regionInside } from '../../text/regions.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { finding, furthest, panelRows, PANELS, toldRows } from './panels.ts';
import type { OversightRow } from './row.ts';
import { WORDS } from './words.ts';

/** "over 32 billion tenge", with the digits that were printed. */
export function inWords({ value, unit, precision, rounding }: OversightRow, lang: Lang): string {
	return amount(value, unit, lang, { precision, rounding, compact: precision !== 'exact' });
}

/** The period looked at; of a report whose services have no years, the day of the report. */
export function when(row: OversightRow, lang: Lang): string {
	if (row.finding !== 'analysis') return period(row.periodStart, row.periodEnd, lang);
	return fill(inOne(WORDS, lang).reported, { day: day(row.periodStart, lang) });
}

/** "Shymkent city" of a finding of one region, before its period; nothing for the whole country. */
export function placeOf(row: OversightRow, lang: Lang): string {
	return row.regionNames === null ? '' : `${regionInside(row.regionNames[lang])}, `;
}

/** "Double payments: inpatient care"; the measure alone for a total. */
export function whatOf(row: OversightRow, lang: Lang): string {
	const what = row.measureNames[lang];
	if (row.subjectNames === null || row.subject === 'all') return what;
	return `${what}: ${inSentence(row.subjectNames[lang])}`;
}

export function oversightStatement(rows: readonly OversightRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const listed = (own: readonly OversightRow[]) =>
		own
			.map((row) => {
				const where = row.regionNames === null ? '' : `, ${placeOf(row, lang)}${when(row, lang)}`;
				return `${whatOf(row, lang)}${where} – ${inWords(row, lang)} (${row.publisher[lang]})`;
			})
			.join('; ');
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: [
			...PANELS.map((panel) => fill(words.alt, { panel: words.panel[panel], list: listed(panelRows(rows, panel)) })),
			fill(words.alt, { panel: words.panel.told, list: listed(toldRows(rows)) }),
			words.takeawayPenalties
		].join(' '),
		caveats: words.caveats,
		table: tableOf(rows, lang),
		refusals: []
	};
}

function storyWords(rows: readonly OversightRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const fictitious = finding(rows, 'fictitious_services_amount');
	const procedural = finding(rows, 'audit_procedural_violations');
	if (fictitious === undefined || procedural === undefined) {
		return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	}
	const apart = furthest(rows);
	return {
		takeaway: [
			fill(words.takeaway, { fictitious: inWords(fictitious, lang), procedural: inWords(procedural, lang) }),
			...(apart === undefined
				? []
				: [
						fill(words.takeawayOutlets, {
							what: inSentence(whatOf(apart[0], lang)),
							first: apart[0].publisher[lang],
							more: inWords(apart[0], lang),
							second: apart[1].publisher[lang],
							less: inWords(apart[1], lang)
						})
					]),
			words.takeawayPenalties
		].join(' '),
		headline: {
			number: inWords(fictitious, lang),
			sentence: fill(words.headline, {
				when: when(fictitious, lang),
				finder: words.finder[fictitious.finding]
			}),
			factIds: fictitious.factIds
		}
	};
}

function tableOf(rows: readonly OversightRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const { finding: what, finder, place, period: span, status, publisher, value } = words.columns;
	const promised = rows[0]?.promiseSource ?? null;
	return {
		columns: [
			...[what, finder, place, span, status, publisher].map((head) => ({ head })),
			{ head: value, numeric: true }
		],
		rows: [
			...[...PANELS.flatMap((panel) => panelRows(rows, panel)), ...toldRows(rows)].map((row) => ({
				...tableCells([
					whatOf(row, lang),
					words.finder[row.finding],
					row.regionNames?.[lang] ?? words.country,
					when(row, lang),
					statusWord(row.status, lang),
					row.publisher[lang],
					[inWords(row, lang), row.value, row.unit]
				]),
				factIds: row.factIds,
				formula: row.formula
			})),
			{
				...tableCells([words.penalties, '', words.country, '', '', '', words.notPublished]),
				factIds: [],
				formula: null,
				sourceIds: promised === null ? [] : [promised]
			}
		]
	};
}
