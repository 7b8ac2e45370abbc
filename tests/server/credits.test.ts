/** Every place that names the publications behind a figure names those of what is shown, and no others: asked anew of the record. */

import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecord, showProblem } from '../../scripts/record/read.ts';
import { FACT_TABLES } from '../../src/lib/contract/tables/facts.ts';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { annotatedStatement } from '../../src/lib/figures/annotations.ts';
import { everyState, stateName } from '../../src/lib/figures/choices.ts';
import type { Choices, Figure } from '../../src/lib/figures/figure.ts';
import { FIGURES, figureOf } from '../../src/lib/figures/figures.ts';
import { fittedPublishers, namedPublishers } from '../../src/lib/export/citation/credit-line.ts';
import { shareWords } from '../../src/lib/text/pages/share.ts';
import FromSources from '../../src/lib/view/FromSources.svelte';
import { creditsOn, formulasOf, numbered } from '../../src/lib/view/shown-sources.ts';
import { framedFigure } from '../../src/lib/server/embed/framed.ts';
import { fileFacts } from '../../src/lib/server/files/facts.ts';
import { sheetsOf } from '../../src/lib/export/table/sheets.ts';
import {
	citedStates,
	figureState,
	figureStates,
	pictured,
	type FigureState
} from '../../src/lib/export/table/state.ts';
import { PICTURE, SQUARE } from '../../src/lib/export/picture/compose.ts';
import { lettersIn } from '../../src/lib/export/picture/lines.ts';
import { answered } from '../../src/lib/server/answers.ts';
import { citedSources } from '../../src/lib/server/receipts.ts';
import { publishedRecord } from '../../src/lib/server/dataset.ts';
import { pageWords } from '../../src/lib/text/pages/words.ts';
import { DAY } from '../record/day.ts';

/** The publication of each fact, as the files that people edit say it. */
const PRINTED = new Map<string, string>();

beforeAll(() => {
	const read = readRecord('data', DAY);
	if (!read.ok) throw new Error(read.problems.map(showProblem).join('\n'));
	for (const { name } of FACT_TABLES) {
		for (const row of read.tables.get(name) ?? []) PRINTED.set(String(row['fact_id']), String(row['source_id']));
	}
});

/** Figures of numbers with many states, of annotations, of words alone. */
const LOOKED = [
	'funding-growth',
	'who-pays',
	'plan-and-actual',
	'receipts-by-region',
	'rates',
	'two-funds',
	'promises'
];

/** Publications of the rows of the table and of what stands below it. */
function expected(
	figure: Figure,
	answer: Awaited<ReturnType<typeof answered>>,
	choices: Choices,
	lang: Lang
): string[] {
	const { table, annotations = [] } = annotatedStatement(figure, answer, choices, lang);
	const printed = table.rows.flatMap(({ factIds }) => factIds.map((factId) => PRINTED.get(factId) ?? factId));
	const texts = [...table.rows, ...annotations].flatMap(({ sourceIds = [] }) => sourceIds);
	return [...new Set([...printed, ...texts])].sort();
}

async function statesOf(figure: Figure, lang: Lang): Promise<FigureState[]> {
	const [answer, record] = [await answered(figure), await publishedRecord()];
	return figureStates(figure, answer, fileFacts(figure, answer, record, lang));
}

describe.each(LOOKED)('credits of %s', (id) => {
	const figure = figureOf(id);

	it.each(LANGS)('name what is shown in each state and nothing else (%s)', async (lang) => {
		const answer = await answered(figure);
		const record = await publishedRecord();
		const facts = fileFacts(figure, answer, record, lang);
		const more = shareWords(lang).citation.creditMore;
		const publisher = (sourceId: string): string => record.publication(sourceId).publisher[lang];
		const counts: number[] = [];
		for (const choices of everyState(figure.choices)) {
			const name = JSON.stringify(choices);
			const selected = expected(figure, answer, choices, lang);
			const state = figureState(figure, answer, choices, facts);
			counts.push(selected.length);

			const cited = citedStates([state]).publications;
			expect(cited.map((one) => one.id).sort(), name).toEqual(selected);
			const publishers = [...new Set(cited.map((one) => one.publisher))];
			expect([...publishers].sort(), name).toEqual([...new Set(selected.map(publisher))].sort());

			const sheet = sheetsOf([state]).at(-1)!;
			const pages = sheet.rows.slice(1).map((row) => JSON.stringify(row).match(/\/sources\/([^/"]+)\//)?.[1]);
			expect(pages.sort(), name).toEqual(selected);

			for (const shape of [PICTURE, SQUARE]) {
				const letters = lettersIn(shape.width - 104, 16);
				const line = pictured(state).sources(letters);
				expect(line.length, line).toBeLessThanOrEqual(letters);
				const before = `${facts.words.site}. ${facts.words.sourceColumn}: `;
				expect(line).toBe(
					selected.length === 0 ? facts.words.site : fittedPublishers(before, publishers, letters, more)
				);
			}

			const { publishers: foot } = await framedFigure(id, stateName(figure.choices, choices), lang);
			expect(foot, name).toContain(namedPublishers(publishers, more).replace(/\.$/, ''));
		}
		expect(Math.max(...counts)).toBeGreaterThan(0);
	});

	it('stand on its page in each state, numbered without a hole', async () => {
		const answer = await answered(figure);
		const record = await publishedRecord();
		const states = await statesOf(figure, 'en');
		const bySource = new Map<string, string[]>();
		for (const { statement } of states) {
			for (const { factIds, sourceIds = [] } of statement.table.rows) {
				for (const factId of factIds) add(bySource, PRINTED.get(factId)!, factId);
				for (const sourceId of sourceIds) add(bySource, sourceId);
			}
			for (const { sourceIds } of statement.annotations ?? [])
				for (const sourceId of sourceIds) add(bySource, sourceId);
		}
		const sources = [...bySource].map(([source, factIds]) => ({ id: source, publisher: source, factIds }));
		const formulas = [...new Set(states.flatMap(({ statement }) => [...formulasOf(statement)]))];
		for (const { choices, statement } of states) {
			const shown = numbered(sources, creditsOn(sources, statement));
			const words = pageWords('en');
			const { body } = render(FromSources, {
				props: {
					shown,
					sources: citedSources(bySource, record, 'en'),
					formulas: formulas.map((id) => ({ id, name: id, symbols: id, href: `#${id}` })),
					shownFormulas: formulasOf(statement),
					words: words.figure,
					receiptWords: words.receipt
				}
			});
			const bare = body.replace(/<!--.*?-->/gs, '');
			const standing = (item: RegExp): string[] =>
				[...bare.matchAll(item)].flatMap(([whole, key]) => (/class="[^"]*\belsewhere\b/.test(whole) ? [] : [key!]));
			expect(standing(/<li data-source="([^"]*)" class="[^"]*"/g).sort()).toEqual(
				expected(figure, answer, choices, 'en')
			);
			const factIds = statement.table.rows.flatMap((row) => row.factIds);
			expect(standing(/<li[^>]*>\s*<div class="receipt" id="from-([^"]*)"/g).sort()).toEqual(
				[...new Set(factIds)].sort()
			);
			const derived = statement.table.rows.flatMap(({ formula }) => (formula === null ? [] : [formula]));
			expect(standing(/<li data-formula="([^"]*)"[^>]*>/g).sort()).toEqual([...new Set(derived)].sort());
			expect(standing(/<details (data-formulas)[^>]*>/g)).toEqual(derived.length === 0 ? [] : ['data-formulas']);
			expect([...shown.sources.values()]).toEqual([...shown.sources.keys()].map((_, at) => at + 1));
		}
	});
});

describe.each(LANGS)('the line of a picture (%s)', (lang) => {
	it.each(FIGURES.map(({ id }) => id))('of %s names publishers and fits in each state', async (id) => {
		for (const state of await statesOf(figureOf(id), lang)) {
			for (const shape of [PICTURE, SQUARE]) {
				const letters = lettersIn(shape.width - 104, 16);
				const line = pictured(state).sources(letters);
				expect(line.length, line).toBeLessThanOrEqual(letters);
				const first = citedStates([state]).publications[0]?.publisher.replace(/ \(.*/, '') ?? '';
				expect(line).toContain(first);
			}
		}
	});
});

describe('a citation of all states', () => {
	it.each(FIGURES.map(({ id }) => id))('of %s names every publication of its file', async (id) => {
		const states = await statesOf(figureOf(id), 'en');
		const answer = await answered(figureOf(id));
		const all = new Set(states.flatMap(({ choices }) => expected(figureOf(id), answer, choices, 'en')));
		expect(new Set(citedStates(states).publications.map((one) => one.id))).toEqual(all);
	});
});

describe('the number of a headline', () => {
	it.each(FIGURES.map((figure) => [figure.id, figure] as const))(
		'of %s rests on what its table shows',
		async (_, figure) => {
			const answer = await answered(figure);
			for (const choices of everyState(figure.choices)) {
				const { headline, table } = annotatedStatement(figure, answer, choices, 'en');
				const facts = new Set(table.rows.flatMap((row) => row.factIds));
				expect(headline.factIds.filter((factId) => !facts.has(factId))).toEqual([]);
			}
		}
	);
});

function add(bySource: Map<string, string[]>, sourceId: string, factId?: string): void {
	const known = bySource.get(sourceId) ?? [];
	bySource.set(sourceId, known);
	if (factId !== undefined && !known.includes(factId)) known.push(factId);
}
