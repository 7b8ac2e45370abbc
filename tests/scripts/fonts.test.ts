import { expect, it } from 'vitest';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LETTERS, packFonts } from '../../scripts/fonts.ts';

it('the typeface holds every letter that the pages write', () => {
	const words = readFileSync('src/lib/text/pages/words.ts', 'utf8');
	const absent = [...new Set(words)].filter((letter) => !LETTERS.includes(letter) && !/\s/.test(letter));
	expect(absent).toEqual([]);
	for (const letter of 'ӘәҒғҚқҢңӨөҰұҮүҺһІі₸') expect(LETTERS).toContain(letter);
});

it('both weights weigh at most 45 kB together', { timeout: 60_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
	try {
		await packFonts(folder);
		const bytes = ['golos-text-400.woff2', 'golos-text-600.woff2'].map((name) => statSync(join(folder, name)).size);
		expect(bytes[0]! + bytes[1]!).toBeLessThan(45_000);
		expect(readFileSync(join(folder, 'OFL.txt'), 'utf8')).toContain('SIL Open Font License');
	} finally {
		rmSync(folder, { recursive: true });
	}
});
