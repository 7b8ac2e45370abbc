/** What the drawings of this figure show, in the terms of their charts: pairs as bars, everything printed as a matrix. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Tone } from '../../charts/mark.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { SizeMark, SizeMatrixContent, SizeRow } from '../../charts/size-matrix.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { period } from '../../text/periods.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { inDigits, inWords } from './amounts.ts';
import { find, isPartOfYear, matrixYears, pairs } from './pairs.ts';
import { PANELS, type PlanPanel, type PlanRow } from './row.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const TONE_OF: Record<PlanPanel, Tone> = { all: 'context', gobmp: 'part-1', osms: 'part-2', forecast: 'part-2' };

/** Plan and actual of each year that has both; the share stands beside the actual bar. */
export function pairBars(rows: readonly PlanRow[], lang: Lang, from: From): RankedBarsContent {
	const words = inOne(WORDS, lang);
	return {
		rows: pairs(rows).map(({ panel, year, plan, actual, share }) => ({
			id: `${panel}-${year}`,
			name: fill(words.pair, { year: String(year), package: words.panel[panel] }),
			bar: {
				...markOf(actual, lang, from),
				id: `${panel}-${year}-actual`,
				label: `${labelOf(actual, lang)}; ${fill(words.ofPlan, { share: inWords(share, lang) })}`,
				caption: fill(words.actualCaption, { value: inDigits(actual, lang), share: inWords(share, lang) }),
				href: from(share.factIds)
			},
			bound: {
				...markOf(plan, lang, from),
				id: `${panel}-${year}-plan`,
				caption: fill(words.planCaption, { value: inDigits(plan, lang) })
			}
		})),
		keys: keysOf(lang)
	};
}

/** Every plan of the Fund and the Government and every actual sum by year; an empty ring is a sum that no publication prints. */
export function printedMatrix(rows: readonly PlanRow[], lang: Lang, from: From): SizeMatrixContent {
	const words = inOne(WORDS, lang);
	const shown = matrixYears(rows);
	return {
		years: shown,
		rows: PANELS.filter((panel) => panel !== 'forecast').flatMap(rowsOf),
		missing: words.notPublished,
		keys: keysOf(lang)
	};

	function rowsOf(panel: PlanPanel): SizeRow[] {
		const cells = (pick: (year: number) => PlanRow | undefined) =>
			shown.flatMap((year) => {
				const row = pick(year);
				return row === undefined ? [] : [{ year, marks: [sizeOf(row)] }];
			});
		return [
			{ id: panel, name: words.panel[panel], heading: true, cells: [] },
			{
				id: `${panel}-plan`,
				name: words.kind.plan,
				level: 1,
				cells: cells((year) => find(rows, panel, year, 'plan'))
			},
			{
				id: `${panel}-actual`,
				name: words.kind.actual,
				level: 1,
				cells: cells((year) => find(rows, panel, year, 'actual') ?? partOf(panel, year))
			}
		];
	}

	function partOf(panel: PlanPanel, year: number): PlanRow | undefined {
		return rows.find((row) => row.panel === panel && row.year === year && isPartOfYear(row));
	}

	function sizeOf(row: PlanRow): SizeMark {
		const star = row.kind === 'aside' ? '*' : '';
		return { ...markOf(row, lang, from), caption: inDigits(row, lang) + star };
	}
}

function markOf(row: PlanRow, lang: Lang, from: From) {
	return {
		id: `${row.panel}-${row.factIds.join('-')}`,
		tone: TONE_OF[row.panel],
		texture: textureOf(row.status),
		label: labelOf(row, lang),
		href: from(row.factIds),
		value: row.value
	} as const;
}

function labelOf(row: PlanRow, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const what = [words.panel[row.panel], period(row.periodStart, row.periodEnd, lang), words.measure[row.measure]];
	const status = row.status === null ? [] : [statusWord(row.status, lang)];
	return `${[...what, ...status].join(', ')}: ${inWords(row, lang)}`;
}

function keysOf(lang: Lang): KeyEntry[] {
	return (['actual', 'plan'] as const).map((status) => ({
		tone: 'context',
		texture: textureOf(status),
		words: statusWord(status, lang)
	}));
}
