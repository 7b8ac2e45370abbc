/** What the matrix of this figure shows, in the terms of the chart: rows, cells, marks of their size. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Tone } from '../../charts/mark.ts';
import type { SizeMark, SizeMatrixContent, SizeRow } from '../../charts/size-matrix.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { number, shortest } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { isSum, isWholeYear, kinds, known, years, type Kind, type PrintedSum } from './care.ts';
import type { CareRow } from './row.ts';
import { inWords } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

type PackageWord = keyof typeof WORDS.package;

const TONE_OF: Record<PackageWord, Tone> = { gobmp: 'part-1', osms: 'part-2', all: 'context', none: 'context' };
const PACKAGES: readonly PackageWord[] = ['gobmp', 'osms', 'none'];
/** Marks that fit into one cell. */
const MOST_MARKS = 3;

/** The whole matrix, kinds without any sum in one row; or, brief, only the main kinds that have a sum. */
export function careMatrix(rows: readonly CareRow[], lang: Lang, from: From, brief: boolean): SizeMatrixContent {
	const words = inOne(WORDS, lang);
	const all = kinds(rows);
	const { none } = known(all, rows);
	const shown = all.filter((kind) => (brief ? kind.level === 0 && kind.sums.length > 0 : !none.includes(kind)));
	const folded: SizeRow[] =
		brief || none.length === 0
			? []
			: [{ id: 'none', name: fill(words.folded, { count: number(none.length, lang) }), level: 0, cells: [] }];
	return {
		years: years(rows),
		rows: [...shown.map((kind) => rowOf(kind)), ...folded],
		missing: words.notPublished,
		keys: keysOf(rows, lang)
	};

	function rowOf(kind: Kind): SizeRow {
		const drawn = kind.sums.filter((row) => row.drawn);
		return {
			id: kind.code,
			name: kind.names[lang],
			level: kind.level,
			cells: [...new Set(drawn.map((row) => row.year))].map((year) => ({
				year,
				marks: drawn
					.filter((row) => row.year === year)
					.sort((a, b) => b.value - a.value)
					.slice(0, MOST_MARKS)
					.map(markOf)
			}))
		};
	}

	function markOf(row: PrintedSum): SizeMark {
		const when = period(row.periodStart, row.periodEnd, lang);
		const what = [words.package[row.package ?? 'none'], statusWord(row.status, lang), words.measure[row.measure]];
		const part = isWholeYear(row) ? '' : ` (${words.partYear})`;
		return {
			id: row.factIds.join('-'),
			tone: TONE_OF[row.package ?? 'none'],
			texture: textureOf(row.status),
			label: `${row.names[lang]}, ${when}${part}, ${what.join(', ')}: ${inWords(row, lang)}`,
			caption:
				PRECISION_SIGN[row.precision] +
				shortest(row.value / 1e9, lang, row.value < 1e10 ? 1 : 0) +
				(part === '' ? '' : '*'),
			href: from(row.factIds),
			value: row.value
		};
	}
}

function keysOf(rows: readonly CareRow[], lang: Lang): KeyEntry[] {
	const words = inOne(WORDS, lang);
	const drawn = rows.filter(isSum).filter((row) => row.drawn);
	const packages = PACKAGES.filter((name) => drawn.some((row) => (row.package ?? 'none') === name));
	const statuses = (['actual', 'preliminary', 'plan', 'estimate'] as const).filter((status) =>
		drawn.some((row) => row.status === status)
	);
	return [
		...packages.map((name): KeyEntry => ({ tone: TONE_OF[name], texture: 'solid', words: words.package[name] })),
		...statuses.map((status): KeyEntry => ({
			tone: 'context',
			texture: textureOf(status),
			words: statusWord(status, lang)
		}))
	];
}
