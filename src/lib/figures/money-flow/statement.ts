/** What the figure says in words, computed from its rows for one year and language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { asBeginning, inSentence } from '../../text/in-sentence.ts';
import { listOf } from '../../text/list.ts';
import { during } from '../../text/during.ts';
import { day, period } from '../../text/periods.ts';
import { isSharp } from '../../contract/spans.ts';
import { type Side, compared, sideOf } from '../comparison.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { caveatsOf } from './caveats.ts';
import { inWords, whenOf } from './row-words.ts';
import type { FlowRow, NodeName } from './row.ts';
import { yearFlow, type Stage, type YearFlow } from './stages.ts';
import { WORDS } from './words.ts';

export function flowStatement(rows: readonly FlowRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
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

/** A year that cannot be drawn: the gap is the finding. */
function refusal(year: number, caveats: readonly string[], lang: Lang): Statement {
	const words = inOne(WORDS, lang);
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

function storyWords(own: YearFlow, lang: Lang): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const find = (node: NodeName) => own.rows.find((row) => row.node === node)!;
	const [fund, care] = [find('fund'), find('care')];
	const payers = own.stages
		.filter(
			({ column, row }) =>
				column === 0 && row !== null && own.links.some((link) => link.from === row.node && link.to === 'fund')
		)
		.sort((a, b) => b.value - a.value)
		.slice(0, 3);
	const sources = payers.map(({ id, row }) => {
		const name = id === 'state' ? words.stateAsSource : inSentence(words.node[id]);
		return `${name} (${inWords(row!, lang)})`;
	});
	const kind = fund.status === 'plan' ? 'plan' : 'actual';
	const hospital = own.rows.find((row) => row.node === 'hospital');
	const number = inWords(fund, lang);
	const when = during(fund.periodStart, fund.periodEnd, lang);
	const holes = { when, year: String(own.year), care: inWords(care, lang) };
	const headline = fillKnown(words.headline[kind], holes);
	const takeaway = fillKnown(words.takeaway[kind], { ...holes, when: asBeginning(when), fund: number });
	const list = fill(words.sources[kind], { list: listOf(sources, lang) });
	const kinds = hospital === undefined ? null : fill(words.kindsKnown, { hospital: inWords(hospital, lang) });
	const sides = payers.flatMap(({ row }) => (row === null ? [] : [side(row)]));
	const loose = (among: readonly (FlowRow | null)[]) => {
		const row = among.find((one) => one !== null && !isSharp(one));
		return row == null ? '' : inWords(row, lang);
	};
	return {
		comparisons: [
			...[takeaway, `${number} ${headline}`].map((sentence) =>
				compared(sentence, [[side(fund), side(care)]], { measure: words.said.care, precision: loose([fund, care]) })
			),
			compared(
				list,
				sides.slice(1).map((other) => [sides[0]!, other] as const),
				{
					whom: words.said.sources,
					measure: words.said.sources,
					precision: loose(payers.map(({ row }) => row))
				}
			),
			...(kinds === null || hospital === undefined
				? []
				: [
						compared(kinds, [[side(care), side(hospital)]], {
							whom: words.said.hospital,
							precision: inWords(hospital, lang)
						})
					])
		],
		takeaway: [takeaway, list, kinds ?? words.kindsUnknown].join(' '),
		headline: { number, sentence: headline, factIds: [...fund.factIds, ...care.factIds] }
	};
}

/** Receipts and spending of one law, or of one period that happened; a node stands for its measure. */
function side({ node, ...row }: FlowRow): Side {
	const spent = node === 'care' || node === 'hospital';
	return sideOf({
		...row,
		theme: spent ? 'spending' : 'inflows',
		measure: spent ? 'care' : 'receipts',
		codes: [node === 'fund' || node === 'care' ? 'all' : node],
		unit: 'KZT'
	});
}

function altOf(own: YearFlow, lang: Lang): string {
	const words = inOne(WORDS, lang);
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
	const heads = inOne(WORDS, lang).columns;
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
	const words = inOne(WORDS, lang);
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
