/** What the figure says in words, computed from its rows for one period and language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount, percent } from '../../text/amounts.ts';
import { counted } from '../../text/counted.ts';
import { during, namedPeriod } from '../../text/during.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { fromRegion } from '../../text/regions.ts';
import { magnitude, number } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { kindOf, regions, singles, sumsOf, without, type Kind, type PeriodChoice, type RegionSum } from './places.ts';
import type { RegionRow } from './row.ts';
import { WORDS } from './words.ts';

/** "over 1 billion tenge", "21.6 percent", with the digits that were printed. */
export function inWords(row: RegionSum, lang: Lang): string {
	if (row.reading === 'share') return percent(row.value, lang, Math.max(0, -magnitude(row.rounding ?? 1)));
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: row.rounding });
}

export function whenOf(row: RegionSum, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

export function regionStatement(rows: readonly RegionRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const choice = choices['period'] as PeriodChoice;
	const kind = kindOf(choice);
	const sums = sumsOf(rows, choice);
	const { caveats } = words;
	return {
		unit: words.unitLine[kind],
		...storyWords(rows, sums, kind, lang),
		alt: altOf(rows, sums, kind, lang),
		caveats: [
			kind === 'month' ? caveats.payers : kind === 'share' ? caveats.share : caveats.running,
			...(sums.some(({ former }) => former) ? [caveats.former] : []),
			caveats.gap,
			...(kind === 'running' ? [caveats.single] : [])
		],
		table: tableOf(rows, sums, kind, lang),
		refusals: []
	};
}

function storyWords(
	rows: readonly RegionRow[],
	sums: readonly RegionSum[],
	kind: Kind,
	lang: Lang
): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const told = kind === 'running' ? sums.at(-1) : sums[0];
	if (told === undefined) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const from = fromRegion(told.names[lang], lang);
	const count = new Set(sums.map((row) => row.region)).size;
	return {
		takeaway: fillKnown(words.takeaway[kind], {
			from,
			value: inWords(told, lang),
			During: asBeginning(during(told.periodStart, told.periodEnd, lang)),
			period: namedPeriod(told.periodStart, told.periodEnd, lang),
			count: counted(count, lang, words.regions),
			missing: number(without(rows, sums).length, lang),
			all: counted(regions(rows).length, lang, words.regionsOf)
		}),
		headline: {
			number: inWords(told, lang),
			sentence: fill(words.headline[kind], { from, period: whenOf(told, lang), status: statusWord(told.status, lang) }),
			factIds: told.factIds
		}
	};
}

function altOf(rows: readonly RegionRow[], sums: readonly RegionSum[], kind: Kind, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const list = (own: readonly RegionSum[]) =>
		own
			.map((row) => `${row.names[lang]}${kind === 'running' ? `, ${whenOf(row, lang)}` : ''} – ${inWords(row, lang)}`)
			.join('; ');
	const today = sums.filter(({ former }) => !former);
	const former = sums.filter((row) => row.former);
	const missing = without(rows, sums).map((row) => row.names[lang]);
	return [
		fill(words.alt, { kind: words.unitLine[kind], list: list(today) }),
		former.length === 0 ? '' : fill(words.altFormer, { list: list(former) }),
		fill(words.altMissing, { list: missing.join('; ') })
	]
		.filter((text) => text !== '')
		.join(' ');
}

function tableOf(rows: readonly RegionRow[], sums: readonly RegionSum[], kind: Kind, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const told = (row: RegionSum) => ({
		...tableCells([
			row.names[lang],
			whenOf(row, lang),
			words.kind[row.reading === 'region' ? kind : row.reading],
			words.payers[row.payer ?? 'none'],
			statusWord(row.status, lang),
			[inWords(row, lang), row.value, row.reading === 'share' ? 'percent' : 'KZT']
		]),
		factIds: row.factIds,
		formula: row.formula
	});
	const one = sums[0];
	const when = kind === 'running' || one === undefined ? '' : whenOf(one, lang);
	return {
		columns: [
			{ head: heads.region },
			{ head: heads.period },
			{ head: heads.kind },
			{ head: heads.payers },
			{ head: heads.status },
			{ head: heads.value, numeric: true }
		],
		rows: [
			...sums.map(told),
			...without(rows, sums).map((row) => ({
				...tableCells([row.names[lang], when, words.kind[kind], '', '', words.notPublished]),
				factIds: [],
				formula: null
			})),
			...(kind === 'running' ? singles(rows).map(told) : [])
		]
	};
}
