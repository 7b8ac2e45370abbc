/** What the figure says in words, computed from its rows for one grid and one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { counted } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { number } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { askOfCell, blocks, cellsOf, degreeOf, type Cell, type Degree, type Line } from './matrix.ts';
import type { GapRow, Grid, KnownFigure } from './row.ts';
import { WORDS } from './words.ts';

export function gridOf(choices: Choices): Grid {
	return choices['grid'] as Grid;
}

/** "All payers except the state, 2023: 904 billion tenge (actual)". */
export function knownWords(figure: KnownFigure, lang: Lang): string {
	const { value, unit, precision, rounding, periodStart, periodEnd, status, names } = figure;
	const sum = amount(value, unit, lang, { precision, rounding });
	const when = period(periodStart, periodEnd, lang);
	return `${names === null ? '' : `${names[lang]}, `}${when}: ${sum} (${statusWord(status, lang)})`;
}

export function sinceWords({ missingSince, never, cells }: Line, lang: Lang): string {
	const { since, never: none, answered } = inOne(WORDS, lang);
	if (missingSince === null) return answered;
	return fill(never ? none : since, { year: String(never ? cells[0]!.row.year : missingSince) });
}

export function gapStatement(rows: readonly GapRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const grid = gridOf(choices);
	const cells = cellsOf(rows, grid);
	const told = tally(cells, lang);
	const open = cells.filter(({ row }) => row.state !== 'filled');
	const all = counted(cells.length, lang, words.questions);
	return {
		unit: words.unitLine[grid],
		takeaway: asBeginning(fill(words.takeaway, { all, about: words.about[grid], ...told })),
		alt: blocks(rows, grid)
			.flatMap(({ class: kind, lines }) =>
				lines.map((line) =>
					fill(words.alt, {
						name: grid === 'package' ? `${line.row.names[lang]} (${words.class[kind]})` : line.row.names[lang],
						since: sinceWords(line, lang),
						...tally(line.cells, lang)
					})
				)
			)
			.join(' '),
		caveats: [words.duty[grid], ...words.caveats],
		headline: {
			number: number(open.length, lang),
			sentence: fill(words.headline, { all, about: words.about[grid], nothing: told.nothing }),
			factIds: []
		},
		table: tableOf(cells, open, lang),
		refusals: []
	};
}

function tally(cells: readonly Cell[], lang: Lang): Record<Degree, string> {
	const count = (degree: Degree) => number(cells.filter(({ row }) => degreeOf(row) === degree).length, lang);
	return { filled: count('filled'), part: count('part'), nothing: count('nothing') };
}

function tableOf(cells: readonly Cell[], open: readonly Cell[], lang: Lang): FigureTable {
	const { columns, allCells, unanswered, class: kinds, state: states } = inOne(WORDS, lang);
	return {
		columns: [
			{ head: columns.what },
			{ head: columns.class },
			{ head: columns.year, numeric: true },
			{ head: columns.state },
			{ head: columns.known }
		],
		rows: [
			{
				...tableCells([allCells, '', '', unanswered, number(open.length, lang)]),
				factIds: [],
				formula: null
			},
			...cells.map((cell) => {
				const { row, known } = cell;
				const asks = askOfCell(cell);
				return {
					...tableCells([
						row.names[lang],
						kinds[row.class],
						[String(row.year), row.year],
						states[row.state],
						known.map((figure) => knownWords(figure, lang)).join('; ')
					]),
					factIds: known.map(({ factId }) => factId),
					formula: null,
					...(asks && { asks })
				};
			})
		]
	};
}
