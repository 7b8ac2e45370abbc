import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import FigureDrawing from '../../src/lib/figures/FigureDrawing.svelte';
import { annotatedStatement, shownAnnotations, timeNotes } from '../../src/lib/figures/annotations.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { weaklyStated } from '../../src/lib/figures/weak-statement.ts';
import { answered } from './answers.ts';
import { everyState } from '../../src/lib/figures/choices.ts';

const ANNOTATED = FIGURES.filter(({ annotations }) => annotations !== undefined);
const read = (table: string) =>
	JSON.parse(readFileSync(`static/data/${table}.json`, 'utf8')) as Record<string, never>[];

/** Words of a drawing in one line, however they are broken. */
function wordsOf(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
}

describe.each(ANNOTATED.map((figure) => [figure.id, figure] as const))('annotations of %s', (id, figure) => {
	it.each(LANGS)('stand in drawing, table and text alternative alike (%s)', async (lang) => {
		const answer = await answered(figure);
		for (const choices of everyState(figure.choices)) {
			const shown = shownAnnotations(figure, answer, choices);
			const { alt, annotations = [], table } = annotatedStatement(figure, answer, choices, lang);
			const notes = timeNotes(figure, answer, choices, lang);
			for (const width of [340, 720]) {
				const props = { rows: answer.rows, choices, notes, lang, width, id, from: () => '#', source: () => '#' };
				const drawn = wordsOf(render(FigureDrawing, { props: { figure, ...props } }).body);
				const lost = shown.filter(({ short }) => !drawn.includes(short[lang].replace(/\s+/g, ' ')));
				expect(
					lost.map(({ code }) => code),
					`${width} ${JSON.stringify(choices)}`
				).toEqual([]);
			}
			expect(shown.filter(({ short }) => !alt.includes(short[lang]))).toEqual([]);
			expect(annotations.map(({ code }) => code)).toEqual(shown.map(({ code }) => code));
			// No annotation is a row: the rows are those of the figure, with the words of weak evidence.
			const stated = weaklyStated(figure.state(answer.rows, choices, lang), answer.weak, lang);
			expect(table.rows).toEqual(stated.table.rows);
		}
	});

	it('shows some in its first state', async () => {
		const { choices } = { choices: everyState(figure.choices)[0]! };
		expect(shownAnnotations(figure, await answered(figure), choices)).not.toEqual([]);
	});
});

describe('the annotations of the record', () => {
	const annotations = read('annotations') as unknown as Record<string, string>[];
	const facts = read('facts') as unknown as Record<string, string | number>[];

	it('give a rate only that is printed, for its payer and from its day', () => {
		const rates = annotations.filter(({ kind, short_en }) => kind === 'rate_change' && /\d/.test(short_en ?? ''));
		expect(rates.length).toBeGreaterThan(10);
		const unknown = rates.filter(({ day, payers, short_en }) => {
			const value = Number(/[\d.]+/.exec(short_en ?? '')?.[0]);
			return !facts.some(
				(fact) =>
					fact['measure'] === 'rate_percent' &&
					fact['dim1'] === payers &&
					fact['dim2'] === 'in_force' &&
					fact['value'] === value &&
					fact['period_start'] === day
			);
		});
		expect(unknown.map(({ code }) => code)).toEqual(['self_employed_rate_2026']);
	});

	it('are words that fit beside a mark', () => {
		const long = annotations.flatMap((annotation) =>
			LANGS.map((lang) => annotation[`short_${lang}`] ?? '').filter((words) => [...words].length > 34)
		);
		expect(long).toEqual([]);
	});
});
