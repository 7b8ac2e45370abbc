import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import FigureDrawing from '../../src/lib/figures/FigureDrawing.svelte';
import { annotatedStatement, timeNotes, type Answer } from '../../src/lib/figures/annotations.ts';
import { defaultChoices, everyState, writeChoices } from '../../src/lib/figures/choices.ts';
import type { Figure } from '../../src/lib/figures/figure.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { plain } from '../plain.ts';
import { frozenExtracts, type FrozenExtracts } from '../record/frozen.ts';
import { answered, answeredFrom } from './answers.ts';

const WIDTHS = [340, 720] as const;
const NAMED = FIGURES.map((figure) => [figure.id, figure] as const);
const BAD = /NaN|undefined|Infinity|\{\w+\}/;

function drawn(figure: Figure, answer: Answer, choices: Readonly<Record<string, string>>, lang: Lang, width: number) {
	const notes = timeNotes(figure, answer, choices, lang);
	const from = (factIds: readonly string[]) => `#from-${factIds[0]}`;
	const source = (sourceId: string) => `#from-${sourceId}`;
	const { rows, weak } = answer;
	const props = { rows, weak, choices, notes, lang, width, id: `${figure.id}-${width}`, from, source };
	return plain(render(FigureDrawing, { props: { figure, ...props } }).body);
}

describe.each(NAMED)('the drawing of %s, from the record as it stands,', (_, figure) => {
	it('is whole in every state, in every language and at both widths', async () => {
		const answer = await answered(figure);
		const holes: string[] = [];
		for (const choices of everyState(figure.choices)) {
			const state = writeChoices(figure.choices, choices);
			// The words of another state are those of the first; its numbers are not.
			for (const lang of state === '' ? LANGS : (['en'] as const)) {
				for (const width of WIDTHS) {
					const hole = BAD.exec(drawn(figure, answer, choices, lang, width));
					if (hole !== null) holes.push(`${state} in ${lang}, ${width} wide: ${hole[0]}`);
				}
			}
		}
		expect(holes).toEqual([]);
	});

	it('links every mark to the place that tells where it comes from', async () => {
		const body = drawn(figure, await answered(figure), defaultChoices(figure.choices), 'en', 720);
		const marks = figure.text === true ? /<a [^>]*>/g : /<a [^>]*data-mark[^>]*>/g;
		const links = [...body.matchAll(marks)].map((match) => match[0]);
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter((link) => !/href="#from-/.test(link))).toEqual([]);
	});
});

describe('from the frozen record', () => {
	let frozen: FrozenExtracts;
	beforeAll(async () => {
		frozen = await frozenExtracts();
	});
	afterAll(() => frozen.close());

	/** Kazakh words are the longest, where there is least room for them. */
	it.each(NAMED)('%s is drawn as reviewed, on a desk in English and on a phone in Kazakh', async (id, figure) => {
		const answer = await answeredFrom(frozen.folder, figure);
		for (const [lang, width] of [['en', 720] as const, ['kk', 340] as const]) {
			const body = drawn(figure, answer, defaultChoices(figure.choices), lang, width);
			await expect(body).toMatchFileSnapshot(`../drawings/figures/${id}-${lang}-${width}.html`);
		}
	});

	it.each(NAMED)('%s tells its story as reviewed, in every state and language', async (id, figure) => {
		const answer = await answeredFrom(frozen.folder, figure);
		const texts = everyState(figure.choices).flatMap((choices) =>
			LANGS.map((lang) => {
				const { unit, headline, takeaway, alt, caveats, refusals } = annotatedStatement(figure, answer, choices, lang);
				const state = Object.values(choices).join(' ');
				const lines = [`${headline.number} ${headline.sentence}`, takeaway, alt, ...caveats, ...refusals];
				return [`## ${lang} ${state}`, unit, ...lines].join('\n');
			})
		);
		await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`../drawings/figures/${id}.txt`);
	});
});
