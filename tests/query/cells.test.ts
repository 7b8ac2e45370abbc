import { describe, expect, it } from 'vitest';
import { CellReader } from '../../src/lib/query/cells.ts';

const cells = new CellReader({ name: 'Қор', kzt: 1.5, none: null, ids: 'a1;a2', empty: '', status: 'plan', nan: NaN });

describe('CellReader', () => {
	it('reads text, numbers, words of a list and ids', () => {
		expect(cells.text('name')).toBe('Қор');
		expect(cells.number('kzt')).toBe(1.5);
		expect(cells.oneOf('status', ['actual', 'plan'])).toBe('plan');
		expect(cells.ids('ids')).toEqual(['a1', 'a2']);
	});

	it('takes an empty cell for null and for no ids, where that is allowed', () => {
		expect(cells.textOrNull('none')).toBeNull();
		expect(cells.numberOrNull('none')).toBeNull();
		expect(cells.oneOfOrNull('none', ['plan'])).toBeNull();
		expect(cells.ids('none')).toEqual([]);
		expect(cells.ids('empty')).toEqual([]);
	});

	it.each([
		['text', () => cells.text('kzt'), 'column kzt should be text, got number 1.5'],
		['text of nothing', () => cells.text('none'), 'column none should be text, got null'],
		['number', () => cells.number('name'), 'column name should be a finite number, got string Қор'],
		['not a number', () => cells.number('nan'), 'column nan should be a finite number, got number NaN'],
		['no column', () => cells.numberOrNull('kst'), 'column kst should be a finite number, got no such column'],
		[
			'word',
			() => cells.oneOf('status', ['actual', 'law']),
			'column status should be one of actual, law, got string plan'
		]
	])('refuses a cell of the wrong kind: %s', (_, read, message) => {
		expect(read).toThrow(new TypeError(message));
	});
});
