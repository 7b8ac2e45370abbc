import { describe, expect, it } from 'vitest';
import { changedFactsAreNamed } from '../../src/lib/contract/check/rules/changed.ts';
import { showProblem } from '../../src/lib/contract/check/problem.ts';
import type { Cell } from '../../src/lib/contract/cell.ts';
import type { ParsedTables, ParsedRow, ParsedTable } from '../../src/lib/contract/check/parsed-table.ts';
import { CHANGES } from '../../src/lib/contract/tables/changes.ts';
import { FACT_TABLES } from '../../src/lib/contract/tables/facts.ts';

type Cells = Readonly<Record<string, Cell>>;

const FACT: Cells = {
	fact_id: 'inflow-x',
	period_start: '2025-01-01',
	value: 5,
	status: 'plan',
	evidence: 'headline',
	source_id: 's',
	note: 'a'
};
const KEPT = { day: '2026-11-25', facts: new Map([['inflow-x', { table: 'inflows', cells: FACT }]]) };

function rows(file: string, all: readonly Cells[]): ParsedRow[] {
	return all.map((cells, at) => {
		const text = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell)]));
		return { file, cells, text, line: at + 2, lineOf: () => at + 2 };
	});
}

/** A record with these facts of inflows and these changes. */
function draft(facts: readonly Cells[], changes: readonly Cells[]): ParsedTables {
	const tables: ParsedTable[] = FACT_TABLES.map((table) => {
		const file = `data/facts/${table.name}.csv`;
		return { table, file, rows: table.name === 'inflows' ? rows(file, facts) : [], whole: true };
	});
	const file = 'data/stories/changes.csv';
	return new Map(
		[...tables, { table: CHANGES, file, rows: rows(file, changes), whole: true }].map((item) => [item.table.name, item])
	);
}

function problems(facts: readonly Cells[], changes: readonly Cells[] = []): string[] {
	return changedFactsAreNamed(KEPT)(draft(facts, changes), KEPT.day).map(showProblem);
}

describe('changedFactsAreNamed(kept)', () => {
	it('finds nothing where nothing has changed, in new facts and in wording', () => {
		expect(
			problems([
				{ ...FACT, note: 'b' },
				{ ...FACT, fact_id: 'inflow-new' }
			])
		).toEqual([]);
	});

	it.each<[Cells, string]>([
		[{ value: 6 }, 'value: was 5 in the edition of 2026-11-25 and is 6'],
		[{ status: 'actual' }, 'status: was plan in the edition of 2026-11-25 and is actual'],
		[{ period_start: '2024-01-01' }, 'period_start: was 2025-01-01 in the edition of 2026-11-25 and is 2024-01-01'],
		[{ source_id: null }, 'source_id: was s in the edition of 2026-11-25 and is empty']
	])('asks why %j', (changed, text) => {
		expect(problems([{ ...FACT, ...changed }])).toEqual([
			`data/facts/inflows.csv:2 ${text}; say why in data/stories/changes.csv, in a row of that day or later that names inflow-x`
		]);
	});

	it('asks why a fact is gone', () => {
		expect(problems([])).toEqual([
			'data/stories/changes.csv:1 what: "inflow-x" stood in the edition of 2026-11-25 and is gone; bring it back, or name it here as left_out with the reason'
		]);
	});

	it.each(['inflow-x', 'other;inflow-x', 's'])('takes a change that names %s', (what) => {
		expect(problems([{ ...FACT, value: 6 }], [{ date: '2026-11-25', what }])).toEqual([]);
	});

	it.each(['inflows', 'facts'])(
		'takes a change that names all of %s for how a figure was read, never for a number',
		(what) => {
			const changes = [{ date: '2026-11-25', what }];
			expect(problems([{ ...FACT, evidence: 'text' }], changes)).toEqual([]);
			expect(problems([{ ...FACT, evidence: 'text', value: 6 }], changes)).toEqual([
				'data/facts/inflows.csv:2 value: was 5 in the edition of 2026-11-25 and is 6; say why in data/stories/changes.csv, in a row of that day or later that names inflow-x'
			]);
			expect(problems([], changes)).toHaveLength(1);
		}
	);

	it('does not take a change from before the edition', () => {
		expect(problems([{ ...FACT, value: 6 }], [{ date: '2026-11-24', what: 'inflow-x' }])).toHaveLength(1);
	});
});
