/** What the figure says in words, computed from its rows for one payer and language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { percent } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { period, year as yearWords } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { SCHEDULES, type RatePayer, type RateRow, type Schedule } from './row.ts';
import { drawnOf, isAhead, lastBegun, missingYears, ratesOf, runs } from './steps.ts';
import { WORDS } from './words.ts';

export function rateStatement(rows: readonly RateRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const payer = choices['payer'] as RatePayer;
	const old = [...ratesOf(rows, payer, 'law_2015'), ...ratesOf(rows, payer, 'law_2016')];
	const missing = missingYears(rows, payer);
	const { caveats } = words;
	return {
		unit: words.unitLine,
		...storyWords(rows, payer, lang),
		alt: altOf(rows, payer, lang),
		caveats: [
			words.base[payer],
			...(old.length > 0 ? [caveats.steps, caveats.never] : []),
			// History: the first step of both older schedules.
			...(old.some(({ year }) => year === 2017) ? [caveats.start] : []),
			...(ratesOf(rows, payer, 'in_force').some(isAhead) ? [caveats.ahead] : []),
			...(missing.length > 0 ? [fill(caveats.missing, { years: runs(missing, words.dash) })] : [])
		],
		table: tableOf(rows, payer, lang),
		refusals: []
	};
}

function storyWords(rows: readonly RateRow[], payer: RatePayer, lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const inForce = drawnOf(rows, payer, 'in_force');
	const now = inForce.findLast((row) => !isAhead(row));
	const ahead = inForce.findLast(isAhead);
	// A bill is not what the law had set.
	const set = (schedule: Schedule) => drawnOf(rows, payer, schedule).findLast(({ status }) => status === 'law');
	const first = set('law_2015');
	const amended = set('law_2016');
	const told = now ?? amended;
	if (told === undefined) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const holes = (row: RateRow) => ({ rate: percent(row.value, lang), year: String(row.year) });
	const whom = words.whom[payer];
	const lead = now === undefined ? 'never' : now.year === lastBegun(rows) ? 'now' : 'newest';
	const missing = missingYears(rows, payer);
	return {
		takeaway: [
			fill(words.takeaway[lead], { whom, ...holes(told) }),
			...(ahead === undefined ? [] : [fill(words.takeaway.ahead, holes(ahead))]),
			...(first === undefined ? [] : [fill(words.takeaway.law_2015, holes(first))]),
			...(amended === undefined || lead === 'never' ? [] : [fill(words.takeaway.law_2016, holes(amended))]),
			...(missing.length === 0 ? [] : [fill(words.takeaway.missing, { years: runs(missing, words.dash) })])
		].join(' '),
		headline: {
			number: percent(told.value, lang),
			sentence: fill(words.headline[lead], { whom, year: String(told.year) }),
			factIds: told.factIds
		}
	};
}

function altOf(rows: readonly RateRow[], payer: RatePayer, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const said = SCHEDULES.flatMap((schedule) => {
		const own = drawnOf(rows, payer, schedule);
		const list = own.map((row) => `${row.year} – ${percent(row.value, lang)}`).join('; ');
		return own.length === 0 ? [] : [fill(words.alt, { schedule: words.schedule[schedule], list })];
	});
	const missing = missingYears(rows, payer);
	return [...said, ...(missing.length === 0 ? [] : [fill(words.altMissing, { list: runs(missing, words.dash) })])].join(
		' '
	);
}

function tableOf(rows: readonly RateRow[], payer: RatePayer, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	const missing = missingYears(rows, payer).map((year) => ({
		year,
		...tableCells([words.schedule.in_force, yearWords(year, lang), '', words.notPublished]),
		factIds: [],
		formula: null
	}));
	return {
		columns: [
			{ head: heads.schedule },
			{ head: heads.period },
			{ head: heads.status },
			{ head: heads.value, numeric: true }
		],
		rows: SCHEDULES.flatMap((schedule) => {
			const own = ratesOf(rows, payer, schedule).map((row) => ({
				year: row.year,
				...tableCells([
					words.schedule[schedule],
					period(row.periodStart, row.periodEnd, lang),
					statusWord(row.status, lang),
					[percent(row.value, lang), row.value, 'percent']
				]),
				factIds: row.factIds,
				formula: row.formula
			}));
			return [...own, ...(schedule === 'in_force' ? missing : [])].sort((a, b) => a.year - b.year);
		}).map(({ cells, values, units, factIds, formula }) => ({ cells, values, units, factIds, formula }))
	};
}
