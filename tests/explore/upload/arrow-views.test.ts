import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openArrow } from '../../../src/lib/explore/upload/arrow-contents.ts';
import { readArrowParts } from '../../../src/lib/explore/upload/arrow-parts.ts';
import { laidOutViews } from '../../../src/lib/explore/upload/arrow-views.ts';
import { partsOf } from '../../../src/lib/explore/upload/parquet.ts';
import { fileOf, heldBy } from './table.ts';

/** A view as Arrow's format has it: twelve bytes at most inside, else the first four of them and where all lie. */
function view(text: string, buffer = 0, offset = 0): Uint8Array {
	const letters = new TextEncoder().encode(text);
	const bytes = new Uint8Array(16);
	const places = new DataView(bytes.buffer);
	places.setInt32(0, letters.length, true);
	bytes.set(letters.subarray(0, letters.length <= 12 ? 12 : 4), 4);
	if (letters.length <= 12) return bytes;
	places.setInt32(8, buffer, true);
	places.setInt32(12, offset, true);
	return bytes;
}

describe('texts that are views', () => {
	it('of a file of Polars are read', async () => {
		const file = fileOf('a', new Uint8Array(readFileSync('tests/fixtures/own/a06-polars.arrow')));
		const open = await openArrow(partsOf(file));
		const read = (wanted: { column: string; value: string }[]) =>
			heldBy((options) => readArrowParts(open, { columns: open.columns.map(({ name }) => name), wanted }, options));
		const { types, rows } = await read([]);
		expect([types, rows]).toEqual([
			['Utf8', 'Int64'],
			[
				['Абай', 1n],
				['Ұлытау', 2n]
			]
		]);
		expect((await read([{ column: 'регион', value: 'Ұлытау' }])).rows).toEqual([['Ұлытау', 2n]]);
	});

	it('are laid out from where they lie; one that is missing is empty', () => {
		const letters = ['Шығыс Қазақстан облысы', '..Түркістан облысы'].map((text) => new TextEncoder().encode(text));
		const rows = ['Абай', 'Шығыс Қазақстан облысы', 'missing', 'Түркістан облысы', ''];
		const views = [view(rows[0]!), view(rows[1]!, 0, 0), view(rows[2]!), view(rows[3]!, 1, 2), view('')];
		const all = new Uint8Array(16 * rows.length);
		views.forEach((bytes, at) => all.set(bytes, at * 16));
		const [offsets, data] = laidOutViews(rows.length, Uint8Array.of(0b11011), all, letters);
		const ends = new Int32Array(offsets.buffer);
		const texts = rows.map((_, at) => new TextDecoder().decode(data.subarray(ends[at], ends[at + 1])));
		expect(texts).toEqual([rows[0], rows[1], '', rows[3], '']);
	});
});
