/** The table of a state in words, with where each row comes from, as files hold it. */

import { choiceWords } from '../../figures/choice-words.ts';
import { noiseless } from '../../text/numbers.ts';
import { rowCodes } from './row-codes.ts';
import { flatTable, type FlatTable, type FlatWords, type ExportTable } from './flat-table.ts';
import { fill } from '../../text/fill.ts';
import type { TableRow } from '../../figures/figure.ts';
import type { FigureState } from './state.ts';

const BETWEEN = '; ';

/** One table of the states; the choices get columns where there are several states. */
export function flatStates(states: readonly FigureState[]): FlatTable {
	const first = states[0];
	if (first === undefined) throw new Error('files: a figure has no state; give its choices an option');
	const { figure, lang } = first;
	const { choice, number, unit, day, formula, publishers, titles, addresses } = first.facts.words.columns;
	const words: FlatWords = {
		number,
		unit,
		day,
		choiceHeads:
			states.length === 1
				? []
				: figure.choices.map(({ name }) => fill(choice, { head: figure.wordsIn(lang).choices?.[name] ?? name })),
		besideHeads: [formula, publishers, titles, addresses]
	};
	return flatTable(states.map(exportTable), words);
}

function exportTable(state: FigureState): ExportTable {
	const { figure, choices, lang, statement } = state;
	const { units } = state.facts.words.terms;
	return {
		choices: choiceWords(figure, choices, lang),
		heads: statement.table.columns.map(({ head }) => head),
		rows: statement.table.rows.map(withoutNoise).map((row) => ({
			cells: row.cells,
			values: row.values ?? [],
			units: (row.units ?? []).map((unit) => (unit === null ? null : units[unit])),
			codes: rowCodes(row, (factId) => state.facts.fact(factId)),
			beside: besideOf(row, state)
		}))
	};
}

/** A printed number keeps all its digits. */
function withoutNoise(row: TableRow): TableRow {
	if (row.formula === null || row.values === undefined) return row;
	return { ...row, values: row.values.map((value) => (typeof value === 'number' ? noiseless(value) : value)) };
}

function besideOf({ factIds, formula, sourceIds = [] }: TableRow, { facts }: FigureState): string[] {
	const ids = new Set([...factIds.map((factId) => facts.sourceOf(factId)), ...sourceIds]);
	const publications = [...ids].map((id) => facts.publication(id));
	return [
		formula === null ? '' : (facts.words.formulas[formula] ?? formula),
		[...new Set(publications.map(({ publisher }) => publisher))].join(BETWEEN),
		publications.map(({ title }) => title).join(BETWEEN),
		publications.flatMap(({ url }) => (url === null ? [] : [url])).join(BETWEEN)
	];
}
