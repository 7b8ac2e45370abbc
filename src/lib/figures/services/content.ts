/** What the matrix of this figure shows, in the terms of the chart: kinds of care, years, marks of their size. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Tone } from '../../charts/mark.ts';
import type { SizeMark, SizeMatrixContent } from '../../charts/size-matrix.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { shortAmount } from '../../text/amounts.ts';
import { inOne } from '../../text/in-one.ts';
import { period } from '../../text/periods.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { isWholeYear, lines, years, type Counted, type Group, type Line } from './counts.ts';
import type { ServiceRow } from './row.ts';
import { inWords } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const TONE_OF: Record<'gobmp' | 'osms' | 'all' | 'none', Tone> = {
	gobmp: 'part-1',
	osms: 'part-2',
	all: 'context',
	none: 'context'
};

export function servicesMatrix(rows: readonly ServiceRow[], group: Group, lang: Lang, from: From): SizeMatrixContent {
	const words = inOne(WORDS, lang);
	const shown = lines(rows, group);
	return {
		years: years(rows),
		rows: shown.map((line) => ({
			id: `${line.measure}-${line.careType}`,
			name: nameOf(line, shown, lang),
			cells: [...new Set(line.counts.map(({ count }) => count.year))].map((year) => ({
				year,
				marks: line.counts.filter(({ count }) => count.year === year).map((row) => markOf(row, lang, from))
			}))
		})),
		missing: words.notPublished,
		keys: keysOf(shown, lang)
	};
}

/** The kind of care; where several things are counted, what is counted as well or alone. */
function nameOf({ measure, counts }: Line, shown: readonly Line[], lang: Lang): string {
	const first = counts[0]!;
	if (shown.every((line) => line.measure === measure)) return first.names[lang];
	const sameCare = shown.every((line) => line.careType === first.careType);
	const counting = first.count.measureNames[lang];
	return sameCare ? counting : `${counting}: ${first.names[lang]}`;
}

function markOf(row: Counted, lang: Lang, from: From): SizeMark {
	const words = inOne(WORDS, lang);
	const { count } = row;
	const whole = isWholeYear(row);
	const when = period(count.periodStart, count.periodEnd, lang) + (whole ? '' : ` (${words.partYear})`);
	const what = [count.measureNames[lang], words.package[count.package ?? 'none'], statusWord(count.status, lang)];
	return {
		id: row.factIds.join('-'),
		tone: TONE_OF[count.package ?? 'none'],
		texture: textureOf(count.status),
		label: `${row.names[lang]}, ${when}, ${what.join(', ')}: ${inWords(row, lang)}`,
		caption:
			shortAmount(count.value, count.unit, lang, { precision: count.precision }) +
			(whole ? '' : '*') +
			(count.status === 'plan' ? '†' : ''),
		href: from(row.factIds),
		value: count.value
	};
}

function keysOf(shown: readonly Line[], lang: Lang): KeyEntry[] {
	const words = inOne(WORDS, lang);
	const drawn = shown.flatMap((line) => line.counts).map(({ count }) => count);
	const packages = (['gobmp', 'osms', 'all', 'none'] as const).filter((name) =>
		drawn.some((count) => (count.package ?? 'none') === name)
	);
	const statuses = (['actual', 'preliminary', 'plan', 'estimate'] as const).filter((status) =>
		drawn.some((count) => count.status === status)
	);
	const grey = packages.filter((name) => TONE_OF[name] === 'context').map((name) => words.package[name]);
	return [
		...packages
			.filter((name) => TONE_OF[name] !== 'context')
			.map((name): KeyEntry => ({ tone: TONE_OF[name], texture: 'solid', words: words.package[name] })),
		...(grey.length === 0 ? [] : [{ tone: 'context', texture: 'solid', words: grey.join(' / ') } as const]),
		...statuses
			.filter((status) => status !== 'actual' || statuses.length > 1)
			.map((status): KeyEntry => ({
				tone: 'context',
				texture: textureOf(status),
				words: statusWord(status, lang)
			}))
	];
}
