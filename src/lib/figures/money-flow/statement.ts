/** What the figure says in words, computed from its rows for one year and language. */

import { yearsOfLaw, type BudgetLaw } from '../../contract/newest-law.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { listOf } from '../../text/list.ts';
import { newerLawSaid, newestLaw } from '../../text/newest-law.ts';
import { day, period } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { newerThan } from '../law-rows.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import type { FlowRow, NodeName } from './row.ts';
import { yearFlow, type Stage, type YearFlow } from './stages.ts';
import { WORDS } from './words.ts';

export function inWords(row: FlowRow, lang: Lang): string {
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: row.rounding });
}

export function whenOf(row: FlowRow, lang: Lang): string {
	return period(row.periodStart, row.periodEnd, lang);
}

export function flowStatement(rows: readonly FlowRow[], choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
	const year = Number(choices['year']);
	const own = yearFlow(rows, year);
	const caveats = caveatsOf(rows, lang);
	if (own === null) return refusal(year, caveats, lang);
	return {
		unit: words.unitLine,
		...storyWords(own, lang),
		alt: altOf(own, lang),
		caveats,
		table: tableOf(own, lang),
		refusals: []
	};
}

/** One of them names the periods of which payers and payments that happened are both printed; it is left out when there are none. The last names a newer law. */
function caveatsOf(rows: readonly FlowRow[], lang: Lang): readonly string[] {
	const happened = rows.filter(({ node, lawDay }) => node === 'fund' && lawDay === null);
	const periods = happened.map((row) => whenOf(row, lang)).join('; ');
	const newer = newerThan(rows);
	const law = newestLaw('forecast', newer, lang);
	const own = WORDS[lang].caveats
		.filter((caveat) => happened.length > 0 || !caveat.includes('{periods}'))
		.map((caveat) => fillKnown(caveat, { periods, law }));
	return newer === null ? own : [...own, [...newerLawSaid('forecast', newer, lang), ...ofOlder(newer)].join(' ')];

	function ofOlder(law: BudgetLaw): string[] {
		const drawn = rows.filter(({ lawDay }) => lawDay !== null && lawDay < law.day).map(({ year }) => year);
		const years = yearsOfLaw(law, drawn).map(String);
		return years.length === 0 ? [] : [fill(WORDS[lang].ofOlder, { years: listOf(years, lang) })];
	}
}

/** A year that cannot be drawn: the gap is the finding. */
function refusal(year: number, caveats: readonly string[], lang: Lang): Statement {
	const words = WORDS[lang];
	const said = fill(words.refused, { year: String(year) });
	const when = period(`${year}-01-01`, `${year}-12-31`, lang);
	return {
		unit: words.unitLine,
		takeaway: said,
		alt: said,
		caveats,
		headline: {
			number: words.notPublished,
			sentence: fill(words.refusedHeadline, { year: String(year) }),
			factIds: []
		},
		table: {
			columns: columnsOf(lang),
			rows: [{ ...tableCells(['', words.wanted, when, '', '', words.notPublished]), factIds: [], formula: null }]
		},
		refusals: [said]
	};
}

function storyWords(own: YearFlow, lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = WORDS[lang];
	const find = (node: NodeName) => own.rows.find((row) => row.node === node)!;
	const [fund, care] = [find('fund'), find('care')];
	const payers = own.stages
		.filter(
			({ column, row }) =>
				column === 0 && row !== null && own.links.some((link) => link.from === row.node && link.to === 'fund')
		)
		.sort((a, b) => b.value - a.value)
		.slice(0, 3);
	const list = payers.map(({ id, row }) => `${inSentence(words.node[id])} – ${inWords(row!, lang)}`).join('; ');
	const kind = fund.status === 'plan' ? 'plan' : 'actual';
	const hospital = own.rows.find((row) => row.node === 'hospital');
	const holes = { when: whenOf(fund, lang), fund: inWords(fund, lang), care: inWords(care, lang) };
	return {
		takeaway: [
			fill(words.takeaway[kind], { ...holes, list }),
			hospital === undefined ? words.kindsUnknown : fill(words.kindsKnown, { hospital: inWords(hospital, lang) })
		].join(' '),
		headline: {
			number: inWords(fund, lang),
			sentence: fill(words.headline[kind], { when: holes.when, care: holes.care }),
			factIds: [...fund.factIds, ...care.factIds]
		}
	};
}

function altOf(own: YearFlow, lang: Lang): string {
	const words = WORDS[lang];
	return words.stages
		.map((stage, column) => {
			const list = own.stages
				.filter((node) => node.column === column)
				.map(({ id, row }) => `${words.node[id]} – ${row === null ? words.notPublished : inWords(row, lang)}`);
			return `${stage}: ${list.join('; ')}.`;
		})
		.join(' ');
}

function columnsOf(lang: Lang): FigureTable['columns'] {
	const heads = WORDS[lang].columns;
	return [
		{ head: heads.stage },
		{ head: heads.what },
		{ head: heads.period },
		{ head: heads.status },
		{ head: heads.law },
		{ head: heads.value, numeric: true }
	];
}

function tableOf(own: YearFlow, lang: Lang): FigureTable {
	const words = WORDS[lang];
	const when = whenOf(own.rows[0]!, lang);
	const rowOf = ({ id, column, row }: Stage): TableRow => ({
		...tableCells([
			words.stages[column] ?? '',
			words.node[id],
			when,
			row === null ? '' : statusWord(row.status, lang),
			row?.lawDay == null ? '' : [day(row.lawDay, lang), row.lawDay],
			row === null ? words.notPublished : [inWords(row, lang), row.value, 'KZT']
		]),
		factIds: row?.factIds ?? [],
		formula: row?.formula ?? null
	});
	const aside = own.rows
		.filter(({ node }) => node === 'line_002' || node === 'spending')
		.map((row) => rowOf({ id: row.node, column: row.node === 'spending' ? 2 : 0, value: row.value, row }));
	return {
		columns: columnsOf(lang),
		rows: [...own.stages.filter(({ id }) => id !== 'guaranteed').map(rowOf), ...aside]
	};
}
