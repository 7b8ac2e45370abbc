import { describe, expect, it } from 'vitest';
import type { Answer, ColumnKind, Scalar } from '../../src/lib/explore/result/answer.ts';
import { summaryOf } from '../../src/lib/explore/result/column-summary.ts';
import { shownCell, shownNumber } from '../../src/lib/explore/result/shown.ts';
import { isSmall } from '../../src/lib/explore/small-machine.ts';
import { sortedRows } from '../../src/lib/explore/result/sorted.ts';
import { drawnRows, TALLEST } from '../../src/lib/explore/result/visible-rows.ts';
import { byName } from '../../src/lib/text/sort.ts';

function answerOf(kind: ColumnKind, cells: readonly Scalar[]): Answer {
	const columns = [{ name: 'a', kind, sqlType: 'X' }];
	return { columns, allColumns: 1, length: cells.length, cut: false, ms: 0, cell: (row) => cells[row] ?? null };
}

const sorted = (kind: ColumnKind, cells: readonly Scalar[], down = false) =>
	Array.from(sortedRows(answerOf(kind, cells), { column: 0, down }, byName('kk')), (row) => cells[row]);

describe('sortedRows', () => {
	it('orders numbers exactly, empty ones last either way', () => {
		const cells = [10, null, '9007199254740993', 9, '9007199254740992', '-1.50'];
		const up = ['-1.50', 9, 10, '9007199254740992', '9007199254740993', null];
		expect(sorted('number', cells)).toEqual(up);
		expect(sorted('number', cells, true)).toEqual([...up.slice(0, -1).reverse(), null]);
	});

	it('orders names as the language does', () => {
		expect(sorted('text', ['Іл', 'Ал', 'Ил', 'Яғ', 'Әб'])).toEqual(['Ал', 'Әб', 'Ил', 'Яғ', 'Іл'].sort(byName('kk')));
	});
});

describe('summaryOf', () => {
	it('counts values, empty ones and distinct ones, and finds both ends', () => {
		expect(summaryOf(answerOf('number', [3, null, 3, '9007199254740993', -2]), 0)).toEqual({
			count: 4,
			empty: 1,
			distinct: 3,
			min: -2,
			max: '9007199254740993'
		});
		expect(summaryOf(answerOf('text', [null]), 0)).toEqual({ count: 0, empty: 1, distinct: 0, min: null, max: null });
	});
});

describe('shown cells', () => {
	it.each([
		['2024', 'kk', '2024'],
		['1234567.50', 'ru', '1\u00a0234\u00a0567,50'],
		['-9007199254740993', 'en', '\u22129\u00a0007\u00a0199\u00a0254\u00a0740\u00a0993'],
		['1e+21', 'en', '1e+21'],
		['NaN', 'kk', 'NaN']
	] as const)('%s in %s', (value, lang, text) => {
		expect(shownNumber(value, lang)).toBe(text);
	});

	it('are words for yes and no, and never endless', () => {
		const words = { yes: 'иә', no: 'жоқ' };
		expect(shownCell(true, false, 'kk', words)).toBe('иә');
		expect(shownCell(null, false, 'kk', words)).toBe(null);
		expect(shownCell('x'.repeat(1e6), false, 'kk', words)).toHaveLength(301);
	});
});

describe('drawnRows', () => {
	const view = { rowHeight: 32, viewport: 512 };

	it('draws a short table whole', () => {
		expect(drawnRows({ ...view, length: 3, scrollTop: 0 })).toEqual({ first: 0, count: 3, above: 0, under: 0 });
		expect(drawnRows({ ...view, length: 0, scrollTop: 0 })).toEqual({ first: 0, count: 0, above: 0, under: 0 });
	});

	it.each([1000, 1_000_000])('keeps the height of %d rows while it is scrolled, and reaches both ends', (length) => {
		const height = Math.min(length * 32, TALLEST);
		for (const part of [0, 0.001, 0.3, 0.77, 1]) {
			const drawn = drawnRows({ ...view, length, scrollTop: part * (height - 512) });
			expect(drawn.above + drawn.under + drawn.count * 32).toBeCloseTo(height);
			expect(drawn.count).toBe(28);
			if (part === 0) expect(drawn.first).toBe(0);
			if (part === 1) expect(drawn.first + drawn.count).toBe(length);
		}
	});
});

describe('isSmall', () => {
	it.each([
		[{}, false],
		[{ saveData: true }, true],
		[{ effectiveType: '4g', memory: 8 }, false],
		[{ effectiveType: '3g' }, true],
		[{ memory: 2 }, true]
	])('%j: %j', (machine, small) => {
		expect(isSmall(machine)).toBe(small);
	});
});
