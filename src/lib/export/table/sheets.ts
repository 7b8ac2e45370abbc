/** The sheets of a figure's workbook: cover note, a table for each state, words explained, sources with links. */

import { plainCitation } from '../citation/plain-citation.ts';
import { rowsOf } from './flat-files.ts';
import type { FlatTable } from './flat-table.ts';
import { EVIDENCE, PRECISIONS, STATUSES } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { citedStates, creditsOfStates, newestOf, type FigureState } from './state.ts';
import { flatStates } from './export-table.ts';
import type { SheetCell, WrittenSheet } from './workbook.ts';

const NARROW = 18;
const WIDE = 60;

/** `states` is one state, or all of them. Throws for none. */
export function sheetsOf(states: readonly FigureState[]): WrittenSheet[] {
	const first = states[0];
	if (first === undefined) throw new Error('files: a workbook needs a state; give the figure an option');
	const { sheets } = first.facts.words;
	return [
		cover(first, states),
		...states.map((state) =>
			tableSheet(states.length === 1 || state.name === '' ? sheets.table : state.different, state)
		),
		legend(first),
		sources(states, first)
	];
}

function cover(first: FigureState, states: readonly FigureState[]): WrittenSheet {
	const { figure, lang, statement, facts } = first;
	const { cover: words, sheets, site, citation } = facts.words;
	const title = figure.wordsIn(lang).title;
	const one = states.length === 1;
	const shown = one ? first.words || words.firstState : fill(words.everyState, { count: String(states.length) });
	const rows: [string, SheetCell][] = [
		[words.question, title],
		[words.about, figure.wordsIn(lang).description],
		[words.state, shown],
		...(one
			? ([
					[words.unit, statement.unit],
					[words.takeaway, statement.takeaway],
					[words.caveats, statement.caveats.join('\n')]
				] as [string, SheetCell][])
			: states.map((state): [string, SheetCell] => [state.words || words.firstState, state.statement.takeaway])),
		...newestRow(states, words.newest),
		[words.record, facts.place.version],
		[words.licence, words.licenceText],
		[words.cite, plainCitation(citedStates(states), citation)],
		[words.address, { link: first.link, text: first.link }],
		[words.columnsHead, `${words.columnsText}\n${words.empty}`]
	];
	return {
		name: sheets.cover,
		widths: [28, 100],
		sticky: 0,
		rows: [[{ head: site }, { head: title }], ...rows.map(([head, cell]) => [{ head }, cell])]
	};
}

/** The newest publication behind the table itself: the record may hold a newer one that speaks of something else. */
function newestRow(states: readonly FigureState[], head: string): [string, SheetCell][] {
	const newest = newestOf(states);
	return newest === null ? [] : [[head, { day: newest }]];
}

function tableSheet(name: string, state: FigureState): WrittenSheet {
	// People read words first.
	const all = flatStates([state]);
	const table = [...all.filter(({ code }) => code !== true), ...all.filter(({ code }) => code === true)];
	return {
		name,
		widths: table.map(widthOf),
		sticky: 1,
		rows: [
			table.map(({ name: head }) => ({ head })),
			...rowsOf(table).map((row) => row.map((cell, at) => cellOf(table, cell, at)))
		]
	};
}

function cellOf(table: FlatTable, cell: string | number | null, at: number): SheetCell {
	if (typeof cell === 'string' && table[at]?.kind === 'day') return { day: cell };
	// Only a single address can be a link.
	return typeof cell === 'string' && /^https?:\/\/[^\s;]+$/.test(cell) ? { link: cell, text: cell } : cell;
}

function widthOf({ kind, name, cells }: FlatTable[number]): number {
	if (kind !== 'text') return Math.max(NARROW, Math.min(WIDE, name.length + 2));
	const longest = Math.max(name.length / 2, ...cells.map((cell) => String(cell ?? '').length));
	return Math.max(12, Math.min(WIDE, longest + 2));
}

function legend({ facts }: FigureState): WrittenSheet {
	const { legend: words, sheets } = facts.words;
	const { statuses, precisions, evidence, notPublished, derived } = facts.words.terms;
	return {
		name: sheets.legend,
		widths: [28, 100],
		sticky: 1,
		rows: [
			[{ head: words.word }, { head: words.meaning }],
			...STATUSES.map((status) => [statuses[status].name, statuses[status].says]),
			...PRECISIONS.map((precision) => [precisions[precision].name, precisions[precision].says]),
			...EVIDENCE.map((read) => [evidence[read].name, evidence[read].says]),
			[notPublished, words.gap],
			[derived, words.derived]
		]
	};
}

function sources(states: readonly FigureState[], { facts: cited }: FigureState): WrittenSheet {
	const all = [...creditsOfStates(states)].map(([id, facts]) => ({ publication: cited.publication(id), facts }));
	return sourcesSheet(all, cited.words, `${cited.place.root}/${cited.lang}/sources/`);
}
