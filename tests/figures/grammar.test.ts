import { describe, expect, it, vi } from 'vitest';
import { everyState } from '../../src/lib/figures/choices.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { countedWords, grammarFaults } from '../text/grammar.ts';
import { answers } from './answers.ts';
import { VARIED } from './varied.ts';

/** Sentences that the rule of comparisons would refuse for such rows are read here, too. */
vi.mock('../../src/lib/figures/comparison.ts', async (original) => ({
	...(await original<typeof import('../../src/lib/figures/comparison.ts')>()),
	compared: (sentence: string) => ({ sentence, cautions: [] })
}));

const COUNTED = FIGURES.flatMap((figure) => countedWords(figure.wordsIn('ru')));

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('sentences of %s', (_, figure) => {
	it('bend their words whatever number, day or period stands in them', async () => {
		const live = await answers(figure);
		const texts = Object.entries({ live: (rows: typeof live) => rows, ...VARIED }).flatMap(([name, vary]) => {
			const rows = vary(live);
			return everyState(figure.choices).flatMap((choices) =>
				(['kk', 'ru'] as const).flatMap((lang) => {
					const { unit, headline, takeaway, alt, caveats, refusals } = figure.state(rows, choices, lang);
					return [unit, `${headline.number} ${headline.sentence}`, takeaway, alt, ...caveats, ...refusals].map(
						(text) => ({ lang, name, text })
					);
				})
			);
		});
		const once = new Map(texts.map((one) => [`${one.lang} ${one.text}`, one]));
		const faults = [...once.values()].flatMap(({ lang, name, text }) =>
			grammarFaults(text, lang, COUNTED).map((fault) => `${lang}, ${name}: ${fault}`)
		);
		expect([...new Set(faults)]).toEqual([]);
	});
});
