/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne, wordOf } from '../../text/in-one.ts';
import { newerLawSaid, newestLaw } from '../../text/newest-law.ts';
import { day, period } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { newerThan } from '../law-rows.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { CUMULATIVE_PAYERS, FORECAST_PAYERS, forecastBars, receiptsByYear, runningTotal, yearOf } from './panels.ts';
import type { PayerRow } from './row.ts';
import { monthsTitle, spanOf } from './spans.ts';
import { WORDS } from './words.ts';

/** "over 24 billion tenge", with the digits that were printed. */
export function inWords(row: PayerRow, lang: Lang): string {
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: row.rounding });
}

export function payerStatement(rows: readonly PayerRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: altOf(rows, lang),
		caveats: [
			...words.caveats,
			...newerLawSaid('forecast', newerThan(rows), lang),
			...(receiptsByYear(rows).some(({ months }) => months === 12) ? [] : [words.noWholeYear])
		],
		table: tableOf(rows, choices['editions'] === 'all', lang),
		refusals: []
	};
}

/** Last year: who paid what, where it is published, and what the law had expected; then the newest receipts by payer. */
function storyWords(rows: readonly PayerRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const lastYear = rows[0]?.lastYear;
	const [state, employer, other, all] = FORECAST_PAYERS.map((payer) => {
		const bars = forecastBars(rows, payer).map(({ row }) => row);
		return bars.find((row) => yearOf(row) === lastYear) ?? bars.at(-1);
	});
	const receipts = receiptsByYear(rows)[0];
	const received = receipts?.all ?? null;
	const paid = receipts?.payers.find((row) => row.payer === 'state');
	if (!state || !employer || !other || !all || !receipts || received === null || paid === undefined) {
		return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	}
	const known = receipts.months === 12 && receipts.year >= yearOf(all);
	const law = {
		year: String(yearOf(all)),
		day: all.editionDay === null ? '' : day(all.editionDay, lang),
		state: inWords(state, lang)
	};
	const expected = { ...law, all: inWords(all, lang), employer: inWords(employer, lang), other: inWords(other, lang) };
	const came = { when: spanOf(receipts, lang), state: inWords(paid, lang) };
	const months = fill(words.takeawayMonths, { ...came, all: inWords(received, lang) });
	// Where a newer law speaks of the year, what is told is what an older one expected.
	const newer = newerLawSaid('forecast', newerThan(rows, yearOf(all)), lang);
	if (known) {
		return {
			takeaway: [months, fill(words.takeaway, expected), ...newer].join(' '),
			headline: {
				number: inWords(received, lang),
				sentence: fill(words.headlineReceived, came),
				factIds: [...received.factIds, ...paid.factIds]
			}
		};
	}
	return {
		takeaway: [fill(words.takeawayUnknown, { year: law.year }), fill(words.takeaway, expected), ...newer, months].join(
			' '
		),
		headline: {
			number: inWords(all, lang),
			sentence: fill(words.headline, law),
			factIds: [...all.factIds, ...state.factIds]
		}
	};
}

function altOf(rows: readonly PayerRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	const name = (row: PayerRow) => wordOf(words.short, row.payer) ?? row.names[lang];
	const list = (own: readonly PayerRow[], head: (row: PayerRow) => string) =>
		own.map((row) => `${head(row)} – ${inWords(row, lang)}`).join('; ');
	const forecasts = FORECAST_PAYERS.map((payer) => forecastBars(rows, payer).map((bar) => bar.row));
	const running = CUMULATIVE_PAYERS.map((payer) => runningTotal(rows, payer).filter((row) => row.class === 'happened'));
	return [
		fill(words.altLaw, { law: newestLaw('forecast', newerThan(rows), lang) }),
		...forecasts.map((own) => sentence(words.altForecast, own, (row) => String(yearOf(row)))),
		...receiptsByYear(rows).map((own) =>
			fill(words.altMonths, {
				when: spanOf(own, lang),
				list: list(own.all === null ? own.payers : [own.all, ...own.payers], name)
			})
		),
		...running.map((own) => sentence(words.altCumulative, ends(own), (row) => day(row.periodEnd, lang)))
	].join(' ');

	function sentence(template: string, own: readonly PayerRow[], head: (row: PayerRow) => string): string {
		const first = own[0];
		return first === undefined ? '' : fill(template, { payer: name(first), list: list(own, head) });
	}
}

/** First and last: a running total of dozens of marks is told by its ends. */
function ends(own: readonly PayerRow[]): readonly PayerRow[] {
	return own.length < 3 ? own : [own[0]!, own.at(-1)!];
}

function tableOf(rows: readonly PayerRow[], withOlder: boolean, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const received = receiptsByYear(rows);
	const panelOf = (row: PayerRow) => {
		const own = row.panel === 'months' ? received.find(({ year }) => year === yearOf(row)) : undefined;
		return own === undefined ? words.panel[row.panel] : monthsTitle(own, lang);
	};
	return {
		columns: [
			{ head: heads.panel },
			{ head: heads.payer },
			{ head: heads.period },
			{ head: heads.status },
			{ head: heads.law },
			{ head: heads.value, numeric: true }
		],
		rows: rows
			.filter((row) => row.newest || withOlder)
			.map((row) => ({
				...tableCells([
					panelOf(row),
					row.names[lang],
					period(row.periodStart, row.periodEnd, lang),
					statusWord(row.status, lang),
					row.editionDay === null ? '' : [day(row.editionDay, lang), row.editionDay],
					[inWords(row, lang), row.value, 'KZT']
				]),
				factIds: row.factIds,
				formula: row.formula
			}))
	};
}
