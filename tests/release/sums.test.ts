import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { broken, readSums, sumsOf, sumsText } from '../../scripts/release/sums.ts';

const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-sums-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('broken(folder, expected)', () => {
	writeFileSync(join(folder, 'a.html'), 'a');
	writeFileSync(join(folder, 'b.html'), 'b');
	const expected = readSums(sumsText(sumsOf(folder)));

	it('finds nothing where nothing has changed', () => {
		expect(broken(folder, expected)).toEqual([]);
	});

	it('names what is changed, missing and new', () => {
		writeFileSync(join(folder, 'a.html'), 'other');
		rmSync(join(folder, 'b.html'));
		writeFileSync(join(folder, 'c.html'), 'c');
		expect(broken(folder, expected)).toEqual(['changed a.html', 'missing b.html', 'new c.html']);
	});
});

describe('readSums(text)', () => {
	it('refuses a line that is no checksum', () => {
		expect(() => readSums('abc  a.html\n')).toThrow(
			'checksums: line 1 should be "<sha256>  <path>", got "abc  a.html"'
		);
	});
});
