import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { recogniseCsv, readCsv } from '../../../src/lib/explore/files/csv.ts';
import type { Corrections } from '../../../src/lib/explore/files/own-file.ts';
import { Problems } from '../../../src/lib/explore/files/problems.ts';

const UTF8 = new TextEncoder();

async function recognised(bytes: Uint8Array, corrections: Corrections = {}) {
	return recogniseCsv(bytes, corrections, true);
}

async function read(content: string | Uint8Array<ArrayBuffer>, corrections: Corrections = {}) {
	const bytes = typeof content === 'string' ? UTF8.encode(content) : content;
	const problems = new Problems();
	const table = await readCsv(new Blob([bytes]), await recognised(bytes, corrections), problems, {});
	const arrow = tableFromIPC(table.ipc);
	const rows = Array.from({ length: arrow.numRows }, (_, row) =>
		arrow.schema.fields.map((_field, at) => arrow.getChildAt(at)?.get(row) as unknown)
	);
	return { rows, types: arrow.schema.fields.map(({ type }) => String(type)), problems, table };
}

describe('readCsv', () => {
	it('reads numbers with decimal commas and parted thousands, and days as they are printed', async () => {
		const { rows, types, problems } = await read(
			'Өңір;Сумма, млн;Күні\nАқмола;1\u00a0234,5;31.12.2024\nАлматы;−12 000,25;01.02.2023 г.\n;н/д;–\n'
		);
		expect(types).toEqual(['Utf8', 'Float64', 'Date32<DAY>']);
		expect(rows).toEqual([
			['Ақмола', 1234.5, Date.UTC(2024, 11, 31)],
			['Алматы', -12000.25, Date.UTC(2023, 1, 1)],
			[null, null, null]
		]);
		expect(problems.count).toBe(0);
	});
});
