/** What is not published: the expected questions by year, and what is known instead. */

import { fill } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { define } from '../define.ts';
import { table } from '../table.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import {
	requestOfCell,
	blocks,
	cellsOf,
	degreeOf,
	factIdsOf,
	gridOf,
	knownWords,
	row,
	sinceWords,
	type Cell,
	type Degree,
	type GapRow,
	type FigureContext
} from './row.ts';
import { GRIDS } from '../../contract/tables/derived-answers.ts';
import type { WORDS } from './words.ts';

export const figure = define<GapRow, typeof WORDS>({
	id: 'gap-matrix',
	topic: 'open',
	order: 20,
	text: true,
	extracts: ['expected_answers', 'facts', 'preferred', 'names', 'measures'],
	sql,
	row,
	choices: [{ name: 'grid', options: GRIDS }],
	Drawing,

	statement(context) {
		const { rows, choices, words, format } = context;
		const grid = gridOf(choices);
		const cells = cellsOf(rows, grid);
		const counts = tally(cells, context);
		const questions = { all: format.counted(cells.length, words.questions), about: words.about[grid] };
		return {
			unit: words.unitLine[grid],
			takeaway: [asBeginning(fill(words.takeaway, { ...questions, ...counts }))],
			headline: {
				number: format.number(openOf(cells).length),
				sentence: fill(words.headline, { ...questions, nothing: counts.nothing }),
				factIds: []
			},
			alt: blocks(rows, grid).flatMap(({ class: kind, lines }) =>
				lines.map((line) => {
					const name = format.in(line.row.names);
					return fill(words.alt, {
						name: grid === 'package' ? `${name} (${words.class[kind]})` : name,
						since: sinceWords(line, context),
						...tally(line.cells, context)
					});
				})
			),
			caveats: [words.duty[grid], ...words.caveats]
		};
	},

	/** First how many cells are open, then every cell. */
	table({ rows, choices, words, format }) {
		const { columns } = words;
		const cells = cellsOf(rows, gridOf(choices));
		return table(
			[null, ...cells],
			[
				{ head: columns.what, cell: (cell) => (cell ? format.in(cell.row.names) : words.allCells) },
				{ head: columns.class, cell: (cell) => (cell ? words.class[cell.row.class] : '') },
				{
					head: columns.year,
					numeric: true,
					cell: (cell) => (cell ? [String(cell.row.year), cell.row.year] : '')
				},
				{ head: columns.state, cell: (cell) => (cell ? words.state[cell.row.state] : words.unanswered) },
				{
					head: columns.known,
					cell: (cell) =>
						cell ? cell.known.map((known) => knownWords(known, format)).join('; ') : format.number(openOf(cells).length)
				}
			],
			(cell) => (cell ? { factIds: factIdsOf([cell]), asks: requestOfCell(cell) } : {})
		);
	}
});

function openOf(cells: readonly Cell[]): readonly Cell[] {
	return cells.filter((cell) => degreeOf(cell) !== 'filled');
}

function tally(cells: readonly Cell[], { format }: FigureContext): Record<Degree, string> {
	const count = (degree: Degree) => format.number(cells.filter((cell) => degreeOf(cell) === degree).length);
	return { filled: count('filled'), part: count('part'), nothing: count('nothing') };
}
