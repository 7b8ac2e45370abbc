import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { everyState } from '../../src/lib/figures/choices.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { filesWords } from '../../src/lib/text/pages/files.ts';
import { answers } from '../figures/answers.ts';

describe('the heads of a file of a figure', () => {
	it.each(FIGURES.map((figure) => [figure.id, figure] as const))('%s names no two columns alike', async (_, figure) => {
		const rows = await answers(figure);
		const twice: string[] = [];
		for (const lang of LANGS) {
			const { formula, publishers, titles, addresses } = filesWords(lang).columns;
			for (const choices of everyState(figure.choices)) {
				const heads = figure.state(rows, choices, lang).table.columns.map(({ head }) => head);
				const all = [...heads, formula, publishers, titles, addresses];
				twice.push(...all.filter((head, at) => all.indexOf(head) !== at).map((head) => `${lang}: ${head}`));
			}
		}
		expect([...new Set(twice)]).toEqual([]);
	});
});
