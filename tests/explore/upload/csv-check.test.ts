import { describe, expect, it } from 'vitest';
import { seeded } from '../../../scripts/bench/synthetic.ts';
import { CsvCheck } from '../../../src/lib/explore/upload/csv-check.ts';
import type { SimpleCsv } from '../../../src/lib/query/simple-csv.ts';

const SHAPE: SimpleCsv = {
	delimiter: ';',
	decimal: ',',
	days: '%d.%m.%Y',
	header: true,
	columns: [
		{ name: 'n', type: 'double' },
		{ name: 'd', type: 'date' },
		{ name: 't', type: 'varchar' }
	]
};
const TEXT: SimpleCsv = { ...SHAPE, header: false, columns: [{ name: 't', type: 'varchar' }] };

/** Rows, or null; `cuts` are where one piece of bytes ends and the next begins. */
function checked(shape: SimpleCsv, content: string | Uint8Array, cuts: readonly number[] = []): number | null {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const check = new CsvCheck(shape);
	const ends = [...cuts, bytes.length];
	const simple = ends.every((end, at) => check.take(bytes.subarray(ends[at - 1] ?? 0, end)));
	return simple && check.end() ? check.rows : null;
}

describe('CsvCheck', () => {
	it.each([
		['n;d;t\n1;31.12.2024;a\n', 1],
		['n;d;t\r\n-0,5;01.01.1900;"ә ""7"";"\r\n;;a\r\n', 2],
		['n;d;t\n1;31.12.2024;a', 1],
		['n;d;t\n', null],
		['n;d;t\n1;31.12.2024\n', null],
		['n;d;t\n1;31.12.2024;a;\n', null],
		['n;d;t\n\n1;31.12.2024;a\n', null],
		['n;d;t\n;; \n', null],
		['n;d;t\r\n1;31.12.2024;a\n', null],
		['n;d;t\n1;31.12.2024;a\r\n', null],
		['n;d;t\n007;31.12.2024;a\n', null],
		['n;d;t\n1.5;31.12.2024;a\n', null],
		['n;d;t\n1234567890123456;31.12.2024;a\n', null],
		['n;d;t\n0,3333333333333333;31.12.2024;a\n-123456789012345,12345678901234567890;31.12.2024;a\n', 2],
		['n;d;t\n0,;31.12.2024;a\n', null],
		['n;d;t\n0,1,1;31.12.2024;a\n', null],
		['n;d;t\n1,;31.12.2024;a\n', null],
		['n;d;t\n1;2024-12-31;a\n', null],
		['n;d;t\n1;1.12.2024;a\n', null],
		['n;d;t\n1;31.12.0024;a\n', null],
		['n;d;t\n1;31.12.2024;""\n', null],
		['n;d;t\n1;31.12.2024;a"b\n', null],
		['n;d;t\n1;31.12.2024;"a"b\n', null],
		['n;d;t\n1;31.12.2024;"a\nb"\n', null],
		['n;d;t\n1;31.12.2024;"a\n', null],
		['n;d;t\n1;31.12.2024;a\u0000b\n', null],
		['n;d;t\n1;31.12.2024;\ufffd\n', null]
	] as const)('%j holds rows that everyone understands alike: %j', (text, rows) => {
		const { length } = new TextEncoder().encode(text);
		expect(checked(SHAPE, text)).toBe(rows);
		// Wherever its pieces end.
		for (let cut = 1; cut < length; cut += 1) expect([cut, checked(SHAPE, text, [cut])]).toEqual([cut, rows]);
	});

	it('takes exactly what is UTF-8 for text, without the letter that stands for what was none', () => {
		const random = seeded(11);
		const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		const leads = [0x41, 0x7f, 0x80, 0xbf, 0xc1, 0xc2, 0xd0, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf3, 0xf4, 0xf5, 0xff]; // prettier-ignore
		const found = { simple: 0, ambiguous: 0 };
		for (let round = 0; round < 12_000; round += 1) {
			const bytes = Uint8Array.from({ length: 5 }, (_, at) =>
				at === 0
					? 0x41
					: random() < 0.5
						? leads[Math.floor(random() * leads.length)]!
						: 0x80 + Math.floor(random() * 64)
			);
			let sound = true;
			try {
				sound = !decoder.decode(bytes).includes('\ufffd');
			} catch {
				sound = false;
			}
			expect([[...bytes], checked(TEXT, bytes)]).toEqual([[...bytes], sound ? 1 : null]);
			found[sound ? 'simple' : 'ambiguous'] += 1;
		}
		expect(Math.min(found.simple, found.ambiguous)).toBeGreaterThan(100);
	});
});
