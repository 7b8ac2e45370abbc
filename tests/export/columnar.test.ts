import { tableFromIPC } from 'apache-arrow';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FlatTable } from '../../src/lib/export/table/flat-table.ts';
import { arrowOf, parquetOf } from '../../src/lib/export/table/columnar.ts';

const TABLE: FlatTable = [
	{ name: 'words', kind: 'text', cells: ['one', '', null] },
	{ name: 'number', kind: 'number', cells: [0.1, null, -3] },
	{ name: 'day', kind: 'day', cells: ['2026-07-31', null, '2025-01-01'] }
];

afterEach(() => {
	vi.unstubAllGlobals();
});

/** As a page's policy has it. */
function forbidEval(): void {
	vi.stubGlobal('Function', function forbidden() {
		throw new EvalError('policy script-src forbids eval');
	});
}

describe('the files for engines', () => {
	it('are made without a function of text, which the policy of pages forbids', () => {
		forbidEval();
		expect(arrowOf(TABLE).length).toBeGreaterThan(100);
		expect(parquetOf(TABLE).length).toBeGreaterThan(100);
	});

	it('hold what the table holds', () => {
		const rows = tableFromIPC(arrowOf(TABLE))
			.toArray()
			.map((row) => ({ ...(row as Record<string, unknown>) }));
		expect(rows).toEqual([
			{ words: 'one', number: 0.1, day: Date.UTC(2026, 6, 31) },
			{ words: '', number: null, day: null },
			{ words: null, number: -3, day: Date.UTC(2025, 0, 1) }
		]);
	});
});
