/** The table of a figure drawn with a reader's rows as CSV and as a workbook; every row says that it is not published. */

import { csvOf, rowsOf } from '../../export/table/flat-files.ts';
import { flatTable, type FlatTable } from '../../export/table/flat-table.ts';
import type { TableRow } from '../../figures/figure.ts';
import { fill } from '../../text/fill.ts';
import { workbookOf, type SheetCell, type WrittenSheet } from '../../export/table/workbook.ts';
import { choicesLine } from '../../figures/choice-words.ts';
import type { UserFigureState } from './user-figure-state.ts';

const BETWEEN = '; ';

export function userFigureCsv(state: UserFigureState): string {
	return csvOf(tableOf(state));
}

export async function userFigureWorkbook(state: UserFigureState): Promise<Uint8Array> {
	return workbookOf([about(state), sheet(state)]);
}

function tableOf(state: UserFigureState): FlatTable {
	const { statement, context, banner } = state;
	const { number, unit, day, formula, facts } = context.columns;
	const table = flatTable(
		[
			{
				choices: [],
				heads: statement.table.columns.map(({ head }) => head),
				rows: statement.table.rows.map((row) => ({
					cells: row.cells,
					values: row.values ?? [],
					units: (row.units ?? []).map((unit) => (unit === null ? null : context.units[unit])),
					beside: besideOf(row, state)
				}))
			}
		],
		{ number, unit, day, choiceHeads: [], besideHeads: [formula, context.words.from, facts] }
	);
	const note = { name: context.words.sheet.note, kind: 'text' as const, cells: statement.table.rows.map(() => banner) };
	return [note, ...table];
}

function besideOf({ factIds, formula, sourceIds = [] }: TableRow, state: UserFigureState): string[] {
	const { uploaded: places, origins, context, lang } = state;
	const named = (sourceId: string) => origins.titles.get(sourceId)?.[lang] ?? sourceId;
	const from = factIds.flatMap((id) => {
		const place = places.facts.get(id);
		if (place !== undefined) return [fill(context.words.yourRow, { file: place.file, line: String(place.line) })];
		const sourceId = origins.facts.get(id);
		return sourceId === undefined ? [] : [named(sourceId)];
	});
	return [
		formula === null ? '' : (context.formulas[formula] ?? formula),
		[...new Set([...from, ...sourceIds.map(named)])].join(BETWEEN),
		factIds.join(BETWEEN)
	];
}

function about(state: UserFigureState): WrittenSheet {
	const { figure, statement, choices, lang, banner, differs, context } = state;
	const { sheet: words, foot } = context.words;
	const lines: [string, string][] = [
		[words.question, figure.wordsIn(lang).title],
		[words.shown, choicesLine(figure, choices, lang)],
		[words.unit, statement.unit],
		[words.takeaway, statement.takeaway],
		[words.differs, differs],
		[words.caveats, [...statement.refusals, ...statement.caveats].join('\n')]
	];
	return {
		name: words.about,
		widths: [28, 100],
		sticky: 0,
		rows: [
			[{ head: banner }],
			[foot],
			...lines.filter(([, text]) => text !== '').map(([head, text]): SheetCell[] => [{ head }, text])
		]
	};
}

function sheet(state: UserFigureState): WrittenSheet {
	const table = tableOf(state);
	return {
		name: state.context.words.sheet.table,
		widths: table.map(({ kind, name }) => (kind === 'text' ? 28 : Math.max(18, name.length + 2))),
		sticky: 1,
		rows: [
			table.map(({ name }) => ({ head: name })),
			...rowsOf(table).map((row) =>
				row.map((cell, at): SheetCell => (typeof cell === 'string' && table[at]?.kind === 'day' ? { day: cell } : cell))
			)
		]
	};
}
