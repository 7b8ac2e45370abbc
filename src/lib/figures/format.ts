/** Numbers, periods and statuses of printed figures in one language: what every figure says alike. */

import type { KeyEntry } from '../charts/keys.ts';
import type { Mark, Texture, Tone } from '../charts/mark.ts';
import type { Lang, Precision, Status } from '../contract/vocabulary.ts';
import { amount, percent, shortAmount, type AmountOptions } from '../text/amounts.ts';
import { counted } from '../text/counted.ts';
import { during } from '../text/during.ts';
import type { InThree } from '../text/in-one.ts';
import { listOf } from '../text/list.ts';
import { number, shortest } from '../text/numbers.ts';
import { period } from '../text/periods.ts';
import type { AmountUnit } from '../text/units.ts';
import { PRECISION_SIGN } from './precision-sign.ts';
import { statusWord } from './status-word.ts';
import { textureOf } from './texture.ts';

/** Address of the place that tells where these facts come from. */
export type From = (factIds: readonly string[]) => string;

/** A figure as it was printed, in base units. */
export interface PrintedValue {
	readonly value: number;
	readonly precision: Precision;
	readonly rounding: number | null;
}

interface Marked {
	readonly factIds: readonly string[];
	readonly status: Status | null;
	readonly value: number;
}

interface Look {
	readonly tone: Tone;
	/** That of the status where none is given. */
	readonly texture?: Texture;
	readonly label: string;
	readonly caption?: string;
}

interface Span {
	readonly periodStart: string;
	readonly periodEnd: string;
}

/** The order of statuses in a key. */
const KEY_STATUSES: readonly Status[] = ['actual', 'preliminary', 'plan', 'estimate'];

export type Format = ReturnType<typeof formatIn>;

export function formatIn(lang: Lang, from: From) {
	return {
		lang,
		in: (names: InThree) => names[lang],
		/** "over 24 billion tenge", with the digits that were printed. */
		printed: ({ value, precision, rounding }: PrintedValue, unit: AmountUnit, options: AmountOptions = {}) =>
			amount(value, unit, lang, { precision, rounding, ...options }),
		/** The same in signs, for captions. */
		short: ({ value, precision, rounding }: PrintedValue, unit: AmountUnit, options: AmountOptions = {}) =>
			shortAmount(value, unit, lang, { precision, rounding, ...options }),
		/** Bare digits in billions after the sign of their precision, where the unit stands elsewhere; one decimal below a value. */
		billions: ({ value, precision }: Pick<PrintedValue, 'value' | 'precision'>, decimalsBelow: number) =>
			PRECISION_SIGN[precision] + shortest(value / 1e9, lang, value < decimalsBelow ? 1 : 0),
		percent: (value: number, digits?: number) => percent(value, lang, digits),
		/** "2019", "9 months of 2020". */
		period: ({ periodStart, periodEnd }: Span) => period(periodStart, periodEnd, lang),
		/** "in 2019". */
		during: ({ periodStart, periodEnd }: Span) => during(periodStart, periodEnd, lang),
		status: ({ status }: { readonly status: Status }) => statusWord(status, lang),
		number: (value: number) => number(value, lang),
		/** With the word of what is counted: "one kind|kinds". */
		counted: (value: number, words: string) => counted(value, lang, words),
		/** "a, b and c". */
		list: (all: readonly string[]) => listOf(all, lang),
		/** A mark of a row, with its texture and the way to its origin. */
		mark: (row: Marked, { tone, texture = textureOf(row.status), label, caption }: Look) =>
			({
				id: row.factIds.join('-'),
				tone,
				texture,
				label,
				...(caption !== undefined && { caption }),
				href: from(row.factIds),
				value: row.value
			}) satisfies Mark & { readonly value: number },
		/** The statuses that are drawn, for the key. */
		statusKeys: (rows: readonly { readonly status: Status | null }[], tone: Tone = 'context'): KeyEntry[] =>
			KEY_STATUSES.filter((status) => rows.some((row) => row.status === status)).map((status) => ({
				tone,
				texture: textureOf(status),
				words: statusWord(status, lang)
			}))
	};
}
