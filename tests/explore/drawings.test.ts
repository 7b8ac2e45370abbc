import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../src/lib/contract/vocabulary.ts';
import BuiltShape from '../../src/lib/explore/builder/BuiltShape.svelte';
import { proposed } from '../../src/lib/explore/builder/drawings.ts';
import { READY_BUILT, type ReadyBuilt } from '../../src/lib/explore/builder/ready.ts';
import { rowsOf, type BuiltRow } from '../../src/lib/explore/builder/rows.ts';
import { sqlOf } from '../../src/lib/explore/builder/sql.ts';
import { proposal } from '../../src/lib/explore/result/result-chart.ts';
import ResultDrawing from '../../src/lib/explore/result/ResultDrawing.svelte';
import type { Connector } from '../../src/lib/query/query.ts';
import { buildWords } from '../../src/lib/text/pages/explore-build.ts';
import { exploreAnswerWords } from '../../src/lib/text/pages/explore-answer.ts';
import { plain } from '../plain.ts';
import { frozenExtracts, type FrozenExtracts } from '../record/frozen.ts';
import { answerIn, catalogueIn, openExtracts } from './builder/extracts.ts';

let frozen: FrozenExtracts;
let node: Connector;
beforeAll(async () => {
	frozen = await frozenExtracts();
	node = await openExtracts(frozen.folder);
});
afterAll(async () => {
	await node.close();
	frozen.close();
});

/** One ready question for each shape. */
const SHAPES: Readonly<Record<string, ReadyBuilt>> = {
	columns: 'packages',
	lines: 'insured',
	bars: 'contributions',
	matrix: 'budget',
	map: 'pensioners'
};

const ONES = [
	['en', 720],
	['kk', 340]
] as const;
/** Where Russian words are the longest. */
const RUSSIAN = [
	['bars', 'ru', 340],
	['matrix', 'ru', 340]
] as const;

async function built(id: ReadyBuilt, lang: Lang, width: number): Promise<string> {
	const question = READY_BUILT[id];
	const catalogue = await catalogueIn(node, lang);
	const rows = rowsOf(await answerIn(node, sqlOf(question, lang)));
	const { drawing } = proposed(question, rows, catalogue);
	if (drawing === 'table') throw new Error(`${id} should be drawn, got a table`);
	const from = ({ factIds }: BuiltRow) => `#from-${factIds[0]}`;
	const drawn = rows.filter(({ value }) => value !== null);
	const context = { question, rows: drawn, catalogue, words: buildWords(lang), lang, from };
	return plain(render(BuiltShape, { props: { drawing, context, label: id, width } }).body);
}

describe('a built drawing of the frozen record', () => {
	const requested = Object.keys(SHAPES).flatMap((shape) => ONES.map(([lang, width]) => [shape, lang, width] as const));
	it.each([...requested, ...RUSSIAN])('as %s in %s, %i wide', async (shape, lang, width) => {
		const body = await built(SHAPES[shape]!, lang, width);
		expect(body).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
		await expect(body).toMatchFileSnapshot(`../drawings/explore/${shape}-${lang}-${width}.html`);
	});
});

/** What payers contributed in one month, by region. */
const CROSSED = (lang: Lang) => `
	select regions.${lang} as region, coalesce(payers.${lang}, '–') as payer, value
	from preferred
	join regions on regions.code = region
	left join payers on payers.code = dim1
	where preferred.theme = 'inflows' and measure = 'contributions' and period_start = '2020-01-01'
		and period_end = '2020-01-31'
	order by region, payer`;

describe('an answer with two columns of names', () => {
	it.each([
		['en', 720],
		['ru', 340]
	] as const)('as a matrix in %s, %i wide', async (lang, width) => {
		const answer = await answerIn(node, CROSSED(lang));
		const columns = answer.columns.map((column, at) => ({
			...column,
			kind: at === 2 ? ('number' as const) : ('text' as const)
		}));
		const [fitting] = proposal({ ...answer, columns }).fitting;
		expect(fitting?.drawing).toBe('matrix');
		const words = exploreAnswerWords(lang).drawing;
		const props = { fitting: fitting!, number: 'value', label: 'value', words, lang, width };
		const body = plain(render(ResultDrawing, { props }).body);
		expect(body).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
		await expect(body).toMatchFileSnapshot(`../drawings/explore/names-${lang}-${width}.html`);
	});
});
