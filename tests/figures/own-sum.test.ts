import { beforeAll, describe, expect, it } from 'vitest';
import type { YearColumnsContent } from '../../src/lib/charts/year-columns/content.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { formatIn } from '../../src/lib/figures/format.ts';
import { inDigits, inWords, OWN_SUM } from '../../src/lib/figures/funding-growth/amounts.ts';
import { growthColumns, ownSumOf, type GrowthRow } from '../../src/lib/figures/funding-growth/row.ts';
import { WORDS } from '../../src/lib/figures/funding-growth/words.ts';
import type { PlanRow } from '../../src/lib/figures/plan-and-actual/figure.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';
import { yearFigures, type YearFigure } from '../../src/lib/query/reports.ts';
import { inOne } from '../../src/lib/text/in-one.ts';
import { quoteWords } from '../../src/lib/text/pages/quote.ts';
import { quotables, quotationOf } from '../../src/lib/export/quote/quoting.ts';
import { answers } from './answers.ts';

let plans: PlanRow[];
let reported: readonly YearFigure[];

beforeAll(async () => {
	plans = (await answers(FIGURES.find(({ id }) => id === 'plan-and-actual')!)) as PlanRow[];
	const connector = await openNode('static/data', yearFigures.extracts);
	try {
		reported = await run(yearFigures, connector);
	} finally {
		await connector.close();
	}
});

describe('the actual money of a year of which no publication prints the total', () => {
	const growth = FIGURES.find(({ id }) => id === 'funding-growth')!;
	const plan = FIGURES.find(({ id }) => id === 'plan-and-actual')!;
	const choices = { reading: 'fund', unit: 'tenge' };

	/** Columns of actual money that are our own sums. */
	async function ownSums() {
		const { columns } = growthColumns((await answers(growth)) as GrowthRow[], 'fund', 'tenge');
		return columns.filter((column) => column.slot === 'happened' && ownSumOf(column) !== null);
	}

	it('is our own sum in funding-growth, marked in drawing, table, words and formula', async () => {
		const rows = (await answers(growth)) as GrowthRow[];
		const sums = await ownSums();
		expect(sums.map(({ year }) => year)).toContain(2022);
		for (const lang of LANGS) {
			const [panel] = growth.charts?.({ rows, choices, lang, width: 720, id: 'x', from: () => '#' }) ?? [];
			const { columns } = panel!.content as YearColumnsContent;
			const format = formatIn(lang, () => '');
			const { unit, alt, caveats, table } = growth.state(rows, choices, lang);
			const words = inOne(WORDS, lang);
			expect(unit).toContain(OWN_SUM);
			for (const column of sums) {
				const sum = ownSumOf(column)!;
				const value = inWords(sum, format);
				const drawn = columns.find(({ year, slot }) => year === column.year && slot === 'happened');
				expect(drawn?.caption).toBe(inDigits(sum, format));
				expect(drawn?.caption).toMatch(new RegExp(`\\d${OWN_SUM}$`));
				expect(alt).toContain(`${column.year} – ${value}${words.ownSum}`);
				expect(caveats.some((caveat) => caveat.includes(value) && caveat.includes(OWN_SUM))).toBe(true);
				const row = table.rows.find(({ cells }) => cells[0] === String(column.year) && cells[1] === words.sum);
				expect(row?.formula).toBe('sum');
				expect(row?.cells).toContain(value);
				expect(row?.factIds).toEqual(column.parts.flatMap(({ factIds }) => factIds));
				const quoted = quotables(table, {}).find(({ label }) => label.includes(words.sum) && label.includes(value));
				const file = { words: quoteWords(lang).quotation, formulas: { sum: '= A + B' }, facts: {} };
				const { text } = quotationOf(quoted!, null, { title: '?', table, file, sourceNames: {}, lang });
				expect(text).toContain(words.sum);
				expect(text).toContain('= A + B');
			}
		}
	});

	it('is not published in plan-and-actual nor printed in the report of its year, in the same words', async () => {
		const rows = (await answers(growth)) as GrowthRow[];
		for (const { year, parts } of await ownSums()) {
			expect(plans.filter((row) => row.panel === 'all' && row.year === year && row.kind === 'actual')).toEqual([]);
			const inReport = reported.filter((figure) => figure.year === year && figure.region === 'KZ');
			expect(
				inReport.filter(
					({ theme, measure, dim1, dim2, class: is, whole }) =>
						theme === 'spending' &&
						['funding', 'paid'].includes(measure) &&
						dim1 === 'all' &&
						dim2 === null &&
						is === 'happened' &&
						whole
				)
			).toEqual([]);
			for (const lang of LANGS) {
				const cells = [growth.state(rows, choices, lang), plan.state(plans, {}, lang)].map(({ table }) =>
					table.rows.filter(
						({ factIds, cells: cells }) => factIds.length === 0 && cells.join(' ').includes(String(year))
					)
				);
				const texts = cells.map((rows) =>
					rows.find((row) => row.cells.some((cell) => /both|оба|екі/i.test(cell)))?.cells.at(-1)
				);
				expect(texts[0]).toBeDefined();
				expect(texts[1]).toBe(texts[0]);
			}
			// Its parts are the same facts, of the same status and value, wherever they stand.
			for (const part of parts) {
				const row = plans.find(({ panel, kind, year: of }) => panel === part.part && kind === 'actual' && of === year);
				expect(row).toMatchObject({
					factIds: part.factIds,
					value: part.nominal,
					status: part.status,
					measure: part.measure
				});
				expect(inReport.map(({ factId }) => factId)).toContain(part.factIds[0]);
			}
		}
	});
});
