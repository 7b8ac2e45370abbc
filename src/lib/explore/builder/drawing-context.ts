/** What every mark of a built drawing says and where it leads. */

import type { Mark, Texture, Tone } from '../../charts/mark.ts';
import { STATUS_TEXTURES } from '../../charts/status-textures.ts';
import type { KeyEntry } from '../../charts/keys.ts';
import type { FormulaId } from '../../contract/formulas.ts';
import type { Lang, Status } from '../../contract/vocabulary.ts';
import { amount, shortAmount, type AmountOptions } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { magnitude } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import type { BuildWords } from '../../text/pages/explore-build.ts';
import type { Catalogue } from './catalogue.ts';
import type { Dimension } from './dimensions.ts';
import type { Question, ShownUnit } from './question.ts';
import type { BuiltRow } from './rows.ts';

/** Everything that a drawing of an answer is made of. */
export interface DrawingContext {
	readonly question: Question;
	/** Those with a value. */
	readonly rows: readonly BuiltRow[];
	readonly catalogue: Catalogue;
	readonly words: BuildWords;
	readonly lang: Lang;
	/** Address of the place where the fact of a row stands. */
	readonly from: (row: BuiltRow) => string;
}

const TEXTURE_OF: Readonly<Record<Status, Texture>> = STATUS_TEXTURES;
/** In the order in which parts and lines are met. */
const TONES: readonly Tone[] = ['part-1', 'part-2', 'root-1', 'root-2', 'root-3', 'root-4'];

export function toneOf(place: number): Tone {
	return TONES[place % TONES.length]!;
}

export function nameOf(catalogue: Catalogue, words: BuildWords, dimension: Dimension, code: string): string {
	if (code === '') return words.notSplit;
	const name = catalogue.codes[dimension]?.[code]?.name;
	return name ?? (code === 'all' ? words.total : code);
}

export function shortValue(row: BuiltRow, lang: Lang): string {
	return shortAmount(row.value ?? 0, row.unit, lang, printed(row));
}

/** As printed, to its last digit; a derived one to three digits, for it can claim no more. */
export function wholeValue(row: BuiltRow, lang: Lang): string {
	return amount(row.value ?? 0, row.unit, lang, { ...printed(row), compact: row.factIds.length > 1 });
}

/** One digit of what two decimals would tell as nothing: 0.0003 of a percent is not zero. */
function printed({ value, precision, rounding }: BuiltRow): AmountOptions {
	const isTiny = value !== null && value !== 0 && Math.abs(value) < 0.005;
	return { precision, rounding, ...(isTiny && { digits: -magnitude(value) }) };
}

/** Names of a row in the splits of its question, without its time. */
export function whatOf(
	row: BuiltRow,
	{ question, catalogue, words }: Omit<DrawingContext, 'rows' | 'from' | 'lang'>
): string[] {
	return [question.by, question.series]
		.filter((dimension): dimension is Dimension => dimension !== null && dimension !== 'year')
		.map((dimension) => nameOf(catalogue, words, dimension, row.codes[dimension] ?? ''));
}

export function markOf(row: BuiltRow, tone: Tone, context: DrawingContext): Mark & { readonly value: number } {
	const { catalogue, words, lang, from } = context;
	const what = [...whatOf(row, context), period(row.start, row.end, lang)].join(', ');
	return {
		id: row.factIds.join('-'),
		tone,
		texture: TEXTURE_OF[row.status],
		label: fill(words.mark, {
			what,
			value: wholeValue(row, lang),
			status: nameOf(catalogue, words, 'status', row.status),
			source: nameOf(catalogue, words, 'source', row.codes.source ?? '')
		}),
		caption: shortValue(row, lang),
		href: from(row),
		value: row.value ?? 0
	};
}

/** Words for the statuses that the rows have; none where all are alike. */
export function statusKeys({ rows, catalogue, words }: DrawingContext, tone: Tone): readonly KeyEntry[] {
	const statuses = [...new Set(rows.map(({ status }) => status))];
	if (statuses.length < 2) return [];
	return statuses.map((status) => ({
		tone,
		texture: TEXTURE_OF[status],
		words: nameOf(catalogue, words, 'status', status)
	}));
}

/** Codes of a dimension that the rows have, in the order of its list. */
export function codesOf({ rows, catalogue }: DrawingContext, dimension: Dimension): readonly string[] {
	const found = new Set(rows.map(({ codes }) => codes[dimension] ?? ''));
	const listed = Object.keys(catalogue.codes[dimension] ?? {}).filter((code) => found.has(code));
	return [...listed, ...[...found].filter((code) => !listed.includes(code)).sort()];
}

/** The formula of the contract by which a unit is derived. */
export const FORMULA_OF: Readonly<Record<ShownUnit, FormulaId | null>> = {
	printed: null,
	constant: 'constant_prices_december',
	'per-resident': 'per_resident',
	gdp: 'share_of_gdp'
};
