/** Weak evidence looks weak: whatever rests on a headline, a rewrite or an assumption says so wherever a figure shows it. */

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import FigureDrawing from '../../src/lib/figures/FigureDrawing.svelte';
import { annotatedStatement, timeNotes, type Answer } from '../../src/lib/figures/annotations.ts';
import { everyState, writeChoices } from '../../src/lib/figures/choices.ts';
import type { Choices, Figure } from '../../src/lib/figures/figure.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { weakestBehind } from '../../src/lib/figures/weak-evidence.ts';
import { evidenceWords, signWords, WEAK_EVIDENCE, WEAK_SIGN, type WeakEvidence } from '../../src/lib/text/evidence.ts';
import { answered } from './answers.ts';

/** Figures that stand in no drawing although a row of the table has them: the table alone says it. */
const IN_TABLE_ALONE: Readonly<Record<string, string>> = {
	'money-then-and-now': 'constant prices of 2024 are refused: the input is not published',
	'state-payment': 'a share of the table only'
};

const WIDTHS = [340, 720] as const;
const FROM = '#weak-';

interface Case {
	readonly figure: Figure;
	readonly answer: Answer;
	readonly choices: Choices;
	readonly lang: Lang;
}

function drawn({ figure, answer, choices, lang }: Case, width: number): string {
	const { rows, weak } = answer;
	const notes = timeNotes(figure, answer, choices, lang);
	const from = (factIds: readonly string[]) => FROM + (weakestBehind(factIds, weak) ?? 'none');
	const props = { rows, weak, choices, notes, lang, width, id: figure.id, from, source: () => '#' };
	return render(FigureDrawing, { props: { figure, ...props } }).body.replace(/<!--.*?-->/gs, '');
}

/** Words of the drawing in one line, however they are broken. */
function wordsOf(html: string): string {
	return html
		.replace(/<\/(text|tspan|li|p)>/g, ' ')
		.replace(/<[^>]+>/g, '')
		.replace(/\s+/g, ' ');
}

/** The kinds of weak evidence that marks and links of the drawing lead to. */
function kindsDrawn(html: string): ReadonlySet<WeakEvidence> {
	return new Set(WEAK_EVIDENCE.filter((kind) => html.includes(`href="${FROM}${kind}"`)));
}

/** Each chart with its own key; a figure in words is one. */
function sheetsOf(html: string): readonly string[] {
	const charts = html.match(/<svg.*?<\/svg>/gs) ?? [];
	const rest = charts.reduce((left, chart) => left.replace(chart, ''), html);
	return charts.length === 0
		? [html]
		: [...charts, ...(kindsDrawn(rest).size === 0 ? [] : [`${charts.join('')}${rest}`])];
}

/** Marks of weak figures whose label does not say what they rest on. */
function silentMarks(drawing: string, lang: Lang): readonly string[] {
	const marks = [...drawing.matchAll(/<a [^>]*aria-label=[^>]*>/g)].map(([tag]) => tag);
	return marks.filter((tag) =>
		WEAK_EVIDENCE.some((kind) => tag.includes(`href="${FROM}${kind}"`) && !tag.includes(evidenceWords(kind, lang)))
	);
}

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('weak evidence of %s', (id, figure) => {
	it.each(LANGS)('is said in table, caveats and text alternative (%s)', async (lang) => {
		const answer = await answered(figure);
		for (const choices of everyState(figure.choices)) {
			const state = writeChoices(figure.choices, choices);
			const plain = figure.state(answer.rows, choices, lang);
			const text = annotatedStatement(figure, answer, choices, lang);
			const silent = text.table.rows.filter(({ factIds, cells }) => {
				const evidence = weakestBehind(factIds, answer.weak);
				return evidence !== null && !cells.some((cell) => cell.includes(evidenceWords(evidence, lang)));
			});
			expect(
				silent.map(({ cells }) => cells.join(' | ')),
				state
			).toEqual([]);
			const kinds = new Set(
				text.table.rows.flatMap(({ factIds }) => factIds.flatMap((factId) => answer.weak[factId]?.evidence ?? []))
			);
			const texts = text.caveats.filter((caveat) => !plain.caveats.includes(caveat));
			expect(texts.length, state).toBe(kinds.size === 0 ? 0 : 1);
			for (const kind of kinds) {
				expect(texts[0], state).toContain(evidenceWords(kind, lang));
				expect(text.alt, state).toContain(texts[0]);
			}
		}
	});

	it.each(LANGS)('has its sign at the number and its line in the key of each drawing (%s)', async (lang) => {
		const answer = await answered(figure);
		for (const choices of everyState(figure.choices)) {
			for (const width of WIDTHS) {
				const where = `${writeChoices(figure.choices, choices)} ${width}`;
				for (const drawing of sheetsOf(drawn({ figure, answer, choices, lang }, width))) {
					const words = wordsOf(drawing);
					const kinds = kindsDrawn(drawing);
					const key = `${WEAK_SIGN} ${signWords(kinds, lang)}`;
					if (kinds.size === 0) expect(words, where).not.toContain(WEAK_SIGN);
					else expect(words, where).toContain(key);
					// The one of the key is not at a number.
					const signs = words.replace(key, '').split(WEAK_SIGN).length - 1;
					expect(signs > 0, `${where}: ${words}`).toBe(kinds.size > 0);
					expect(silentMarks(drawing, lang), where).toEqual([]);
				}
			}
		}
	});

	it('is drawn wherever the table has it', async () => {
		const answer = await answered(figure);
		if (id in IN_TABLE_ALONE) return;
		for (const choices of everyState(figure.choices)) {
			const { table } = figure.state(answer.rows, choices, 'en');
			const weak = table.rows.filter(({ factIds }) => weakestBehind(factIds, answer.weak) !== null);
			const html = drawn({ figure, answer, choices, lang: 'en' }, 720);
			expect(kindsDrawn(html).size > 0, writeChoices(figure.choices, choices)).toBe(weak.length > 0);
		}
	});
});

describe('the weak numbers that are quoted most', () => {
	const first = async (id: string, lang: Lang) => {
		const figure = FIGURES.find((figure) => figure.id === id)!;
		const answer = await answered(figure);
		const choices = everyState(figure.choices)[0]!;
		return { figure, answer, choices, lang };
	};

	it.each([
		['funding-growth', '2.52°'],
		['plan-and-actual', '2,522°: under 91'],
		['plan-and-actual', '2,960°']
	])('%s draws %s', async (id, number) => {
		const row = await first(id, 'en');
		for (const width of WIDTHS) expect(wordsOf(drawn(row, width))).toContain(number);
	});

	it.each([
		['kk', '2,52 трлн теңге (тек тақырыптан оқылған) бөлінді'],
		['ru', 'выделено 2,52 трлн тенге (прочитано только в заголовке; в ценах каждого года)'],
		['en', '2.52 trillion tenge (read only in a headline) was allotted']
	] as const)('the sentence of funding-growth says it at the number (%s)', async (lang, words) => {
		const { figure, answer, choices } = await first('funding-growth', lang);
		const { takeaway, headline } = annotatedStatement(figure, answer, choices, lang);
		expect(takeaway.replaceAll('\u00a0', ' ')).toContain(words);
		expect(headline.sentence.replaceAll('\u00a0', ' ')).toContain(words);
	});
});
