import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import FigureDrawing from '../../src/lib/figures/FigureDrawing.svelte';
import { timeNotes } from '../../src/lib/figures/annotations.ts';
import { defaultChoices, everyState, writeChoices } from '../../src/lib/figures/choices.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { plain } from '../plain.ts';
import { answered } from './answers.ts';

const WIDTHS = [340, 720] as const;

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('drawing of %s', (id, figure) => {
	async function drawn(choices: Readonly<Record<string, string>>, lang: (typeof LANGS)[number], width: number) {
		const answer = await answered(figure);
		const notes = timeNotes(figure, answer, choices, lang);
		const from = (factIds: readonly string[]) => `#from-${factIds[0]}`;
		const source = (sourceId: string) => `#from-${sourceId}`;
		const { rows, weak } = answer;
		const props = { rows, weak, choices, notes, lang, width, id: `${id}-${width}`, from, source };
		return plain(render(FigureDrawing, { props: { figure, ...props } }).body);
	}

	it.each(LANGS.flatMap((lang) => WIDTHS.map((width) => [lang, width] as const)))(
		'in %s, %i wide',
		async (lang, width) => {
			const body = await drawn(defaultChoices(figure.choices), lang, width);
			expect(body).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
			await expect(body).toMatchFileSnapshot(`../drawings/figures/${id}-${lang}-${width}.html`);
		}
	);

	it('in every other state', async () => {
		for (const choices of everyState(figure.choices)) {
			const state = writeChoices(figure.choices, choices);
			if (state === '') continue;
			const body = await drawn(choices, 'en', 720);
			expect(body, state).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
			const name = state.slice(1).replaceAll(/[=&]/g, '-');
			await expect(body).toMatchFileSnapshot(`../drawings/figures/${id}-en-720-${name}.html`);
		}
	});

	it('links every mark to the place that tells where it comes from', async () => {
		const body = await drawn(defaultChoices(figure.choices), 'en', 720);
		const marks = figure.text === true ? /<a [^>]*>/g : /<a [^>]*data-mark[^>]*>/g;
		const links = [...body.matchAll(marks)].map((match) => match[0]);
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter((link) => !/href="#from-/.test(link))).toEqual([]);
	});
});
