/** What the columns of this figure are, in the terms of the chart: marks, textures, captions and empty places. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Tone } from '../../charts/mark.ts';
import type { ColumnPart, YearColumn, YearColumnsContent, YearGap } from '../../charts/year-columns.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import type { Choices } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { inDigits, inWords, OWN_SUM, sumInDigits, tickInDigits } from './amounts.ts';
import { growthColumns, isOwnSum, sumOfParts, type GrowthColumn } from './columns.ts';
import type { GrowthPart, GrowthRow, GrowthUnit, Reading } from './row.ts';
import { WORDS } from './words.ts';

const TONE_OF: Record<GrowthPart, Tone> = {
	gobmp: 'part-1',
	osms: 'part-2',
	all: 'context',
	unnamed: 'context',
	unified_national_health_system_052: 'context',
	care_outside_unified_system_053: 'context',
	gobmp_067: 'part-1',
	osms_066: 'part-2',
	transfer_to_fund_002: 'accent'
};

type From = (factIds: readonly string[]) => string;

export function growthContent(
	rows: readonly GrowthRow[],
	choices: Choices,
	lang: Lang,
	from: From
): YearColumnsContent {
	const words = inOne(WORDS, lang);
	const reading = choices['reading'] as Reading;
	const unit = choices['unit'] as GrowthUnit;
	const own = growthColumns(rows, reading, unit);

	const mark = (row: GrowthRow) => ({
		id: `${row.year}-${row.class}-${row.part}`,
		tone: TONE_OF[row.part],
		texture: textureOf(row.status),
		label: `${row.year}, ${words.part[row.part]}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}`,
		href: from(row.factIds)
	});
	const part = (row: GrowthRow, alone: boolean): ColumnPart[] => {
		if (row.value === null) return [];
		const named = { ...mark(row), value: row.value, name: words.partShort[row.part] };
		return [alone ? named : { ...named, caption: inDigits(row, lang) }];
	};

	const columns = own.columns.filter(hasValue).map((column): YearColumn => {
		const { whole } = column;
		const caption = captionOf(column);
		return {
			year: column.year,
			slot: column.slot,
			parts: column.parts.flatMap((row) => part(row, column.parts.length === 1 && whole === null)),
			...(whole === null || whole.value === null ? {} : { whole: { ...mark(whole), value: whole.value } }),
			...(caption === '' ? {} : { caption })
		};
	});
	const gaps: YearGap[] = [
		...own.missing.map(({ year, slot }) => gap(year, slot, words.notPublished)),
		...own.columns.filter((column) => !hasValue(column)).map(({ year, slot }) => gap(year, slot, words.refusedShort))
	];
	return {
		columns,
		gaps: wholeYears(gaps),
		missing: words.notPublished,
		formatTick: (value) => tickInDigits(value, unit, lang),
		keys: keysOf(own.columns, lang)
	};

	function captionOf(column: GrowthColumn): string {
		const sum = isOwnSum(column) ? sumOfParts(column) : null;
		if (sum !== null) return sumInDigits(sum, unit, lang) + OWN_SUM;
		const row = column.whole ?? (column.parts.length === 1 ? column.parts[0]! : null);
		return row === null || row.value === null ? '' : inDigits(row, lang);
	}

	function gap(year: number, slot: 'expected' | 'happened', said: string): YearGap {
		const label = fill(words.gapLabel, { year: String(year), slot: words.slot[slot].toLowerCase() });
		return { id: `${year}-${slot}-gap`, year, slot, words: said, label: `${label} (${said})` };
	}
}

function hasValue(column: GrowthColumn): boolean {
	return [...column.parts, column.whole].some((row) => row !== null && row.value !== null);
}

/** Two empty slots of one year, for one reason, are one empty year. */
function wholeYears(gaps: readonly YearGap[]): YearGap[] {
	return gaps.flatMap((gap) => {
		const twin = gaps.find((other) => other !== gap && other.year === gap.year && other.words === gap.words);
		if (twin === undefined) return [gap];
		const { slot, ...year } = gap;
		return slot === 'expected' ? [year] : [];
	});
}

/** Statuses that are drawn, each once, in the order of the record. */
function keysOf(columns: readonly GrowthColumn[], lang: Lang): KeyEntry[] {
	const drawn = new Set(columns.flatMap((column) => [...column.parts, column.whole]).map((row) => row?.status));
	return (['actual', 'preliminary', 'plan', 'estimate'] as const)
		.filter((status) => drawn.has(status))
		.map((status) => ({ tone: 'context', texture: textureOf(status), words: statusWord(status, lang) }));
}
