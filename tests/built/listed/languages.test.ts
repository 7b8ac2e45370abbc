import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { FIGURES } from '../../../src/lib/figures/figures.ts';
import { BUILD, builtFiles } from '../listing.ts';

const files = builtFiles().filter((file) => !file.startsWith('v/'));
const scripts = files
	.filter((file) => file.startsWith('_app/immutable/') && file.endsWith('.js'))
	.map((file) => ({ file, text: readFileSync(join(BUILD, file), 'utf8') }));

/** Shorter ones, such as the full name of the Fund, stand in scripts for another reason. */
const LONG = 50;

/** Of every text of a tree of words the longest part that is written alike in a script. */
function longParts(words: unknown): string[] {
	if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(longParts);
	const parts = String(words).split(/[\p{P}\p{S}\n\u00a0]/u);
	return parts.filter((part) => part.length >= LONG).slice(0, 1);
}

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('words of %s', (id, figure) => {
	it.each(LANGS)('are a file of their own in %s, which the page names', (lang) => {
		const selected = files.filter((file) => file.startsWith(`${lang}/figures/${id}/words-`));
		expect(selected).toHaveLength(1);
		expect(JSON.parse(readFileSync(join(BUILD, selected[0]!), 'utf8'))).toEqual(figure.wordsIn(lang));
		expect(readFileSync(join(BUILD, lang, 'figures', id, 'index.html'), 'utf8')).toContain(`/${selected[0]}`);
	});

	it('stand in no script, whatever the language', () => {
		for (const lang of LANGS) {
			const parts = longParts(figure.wordsIn(lang));
			expect(parts.length, lang).toBeGreaterThan(1);
			const found = scripts.filter(({ text }) => parts.some((part) => text.includes(part)));
			expect(found.map(({ file }) => file)).toEqual([]);
		}
	});
});
