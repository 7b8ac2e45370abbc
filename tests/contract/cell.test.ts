import { describe, expect, it } from 'vitest';
import { readCell, isDay } from '../../src/lib/contract/cell.ts';
import type { Column, Kind } from '../../src/lib/contract/table.ts';

function column(kind: Kind, more: Partial<Column> = {}): Column {
	return { name: 'c', kind, describe: 'a column', ...more };
}

describe('readCell(column, text)', () => {
	it.each([
		['0', 0],
		['-1.5', -1.5],
		['1200000000', 1.2e9],
		['9007199254740991', Number.MAX_SAFE_INTEGER],
		['78.30', 78.3],
		['0.0000000000001', 1e-13],
		['1877.37239517571', 1877.37239517571],
		['0.00', 0]
	])('reads the number %s', (text, cell) => {
		expect(readCell(column('number'), text)).toEqual({ ok: true, cell });
	});

	it.each(['1 200', '1,200', '1e9', '12 %', '.5', '5.', '01', '+1', '', '-0', '-0.0', '９', 'Infinity'])(
		'refuses "%s" as a number',
		(text) => {
			expect(readCell(column('number'), text).ok).toBe(false);
		}
	);

	it('refuses a number that a DOUBLE would change', () => {
		expect(readCell(column('number'), '67.30333333333332')).toEqual({
			ok: false,
			message: '"67.30333333333332" has too many digits to be kept exactly; round it as printed'
		});
	});

	it('reads an empty optional cell as null', () => {
		expect(readCell(column('number', { optional: true }), '')).toEqual({ ok: true, cell: null });
	});

	it('reads yes and no', () => {
		expect(readCell(column('yes'), 'yes')).toEqual({ ok: true, cell: true });
		expect(readCell(column('yes'), 'no')).toEqual({ ok: true, cell: false });
	});

	it('takes no word outside the words of the column', () => {
		expect(readCell(column('code', { words: ['a', 'b'] }), 'c')).toEqual({
			ok: false,
			message: '"c" is not one of a, b; use one of these words'
		});
	});
});

describe('isDay(text)', () => {
	it.each(['2024-02-29', '1995-09-29'])('takes %s', (text) => expect(isDay(text)).toBe(true));
	it.each(['2023-02-29', '2024-2-9', '2024-00-10', '2024-04-31', '20240431', '2024-01-01T00:00'])(
		'refuses %s',
		(text) => expect(isDay(text)).toBe(false)
	);
});
