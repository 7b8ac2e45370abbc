/**
 * Every pair of printed figures of the record that may be compared: what a quotation prints of their difference, share and
 * "times" is true as src/lib/contract/openness.ts says. Figures alike in unit, value, precision and rounding stand for each other.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { readRecord, showProblem } from '../../scripts/record/read.ts';
import { RECORD_TABLES } from '../../src/lib/contract/record.ts';
import type { Precision, Unit } from '../../src/lib/contract/vocabulary.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { compare, type Compared } from '../../src/lib/export/quote/compare.ts';
import type { Printed } from '../../src/lib/contract/openness.ts';
import { byDifference, byShare, timesOf } from '../../src/lib/export/quote/quotation.ts';
import type { QuotedFact } from '../../src/lib/export/quote/quoted.ts';
import { spanOf } from '../../src/lib/contract/spans.ts';
import { quoteWords } from '../../src/lib/text/pages/quote.ts';
import { DAY } from '../record/day.ts';
import { quoted } from './facts.ts';

type Told = 'difference' | 'share' | 'times';
const TOLD = ['difference', 'share', 'times'] as const;

/** One of those printed alike (two of them are equal, or either may be the larger one: no number is told); by unit. */
function printedFigures(): Map<string, QuotedFact[]> {
	const read = readRecord('data', DAY);
	if (!read.ok) throw new Error(read.problems.map(showProblem).join('\n'));
	const seen = new Set<string>();
	const byUnit = new Map<string, QuotedFact[]>();
	for (const { name, category } of RECORD_TABLES) {
		for (const row of category === 'facts' ? (read.tables.get(name) ?? []) : []) {
			const printed = {
				value: row['value'] as number,
				unit: row['unit'] as Unit,
				precision: row['precision'] as Precision,
				rounding: row['rounding'] as number | null
			};
			const key = Object.values(printed).join(' ');
			if (seen.has(key)) continue;
			seen.add(key);
			byUnit.set(printed.unit, [...(byUnit.get(printed.unit) ?? []), quoted(printed)]);
		}
	}
	return byUnit;
}

/** What two figures allow, by the corners of their spans: written without the code under test. */
function allowed(text: Told, first: QuotedFact, second: QuotedFact): [low: number, high: number] {
	const larger = first.value > second.value;
	let [low, high] = [Infinity, -Infinity];
	for (const one of spanOf(first)) {
		for (const other of spanOf(second)) {
			const [most, least] = larger ? [one, other] : [other, one];
			const number = text === 'times' ? most / least : text === 'share' ? ((most - least) / other) * 100 : most - least;
			low = Math.min(low, number);
			high = Math.max(high, number);
		}
	}
	return [low, high];
}

/** Most decimals of what is told, as amounts, per cents and "times" have them. */
function finest(text: Told, value: number): number {
	if (text === 'share') return 1;
	if (text === 'times') return value < 10 ? 1 : 0;
	const size = Math.floor(Math.log10(value) + 1e-12);
	return value < 1e3 ? Math.max(2, -size) : value < 1e6 ? 0 : 2 - size;
}

/** Why it is false; null when it is true. */
function falsehood(text: Told, { value, digits, about }: Printed, [low, high]: [number, number]): string | null {
	const noise = 1e-8 * high;
	const half = 10 ** -digits / 2;
	if (Math.min(value - low, high - value) < -half - noise) return 'no value that the roundings allow reads so';
	if (!about) {
		const within = low >= value - half - noise && high <= value + half + noise;
		return within ? null : 'plain, but the roundings leave its last digit open';
	}
	if (high - low > value / 5 + noise) return 'more than a fifth is open';
	const inside = value >= low - noise && value <= high + noise;
	return inside || digits >= finest(text, value) ? null : 'rounded further than the roundings leave open';
}

const show = ({ value, precision, rounding, unit }: QuotedFact): string => `${value} ${unit} ${precision} ${rounding}`;

let figures: ReadonlyMap<string, readonly QuotedFact[]> = new Map();
const wrong: string[] = [];
const silent: string[] = [];
/** All that is printed, each once: by what it tells, its unit and whether it says "about". */
const printed = new Map<string, Map<number, Printed>>();
const counted = { pairs: 0, plain: 0, about: 0, silent: 0 };

function compared(first: QuotedFact, second: QuotedFact): Compared {
	const item = compare(first, second);
	if (typeof item === 'string') throw new Error(`two figures of one unit should be compared, got ${item}`);
	return item;
}

/** The other way round only the share is another: compare.test.ts. */
function lookAtShare(first: QuotedFact, second: QuotedFact): void {
	if (Math.max(first.value, second.value) < 2 * Math.min(first.value, second.value)) {
		lookAt('share', first, second, compared(first, second));
	}
}

function look(first: QuotedFact, second: QuotedFact, compared: Compared): void {
	counted.pairs += 1;
	for (const text of TOLD) lookAt(text, first, second, compared);
	if (compared.way === 'equal' || compared.way === 'open') return;
	counted[compared.difference === null ? 'silent' : compared.difference.about ? 'about' : 'plain'] += 1;
	if (compared.difference !== null) return;
	const [low, high] = allowed('difference', first, second);
	if (high - low < Math.abs(first.value - second.value) * 0.19) silent.push(`${show(first)}; ${show(second)}`);
}

function lookAt(text: Told, first: QuotedFact, second: QuotedFact, compared: Compared): void {
	const item = compared[text];
	if (item === null) return;
	const fault = falsehood(text, item, allowed(text, first, second));
	if (fault !== null) wrong.push(`${text} ${item.value}: ${fault} (${show(first)}; ${show(second)})`);
	const key = `${text} ${compared.unit} ${item.about}`;
	const known = printed.get(key) ?? new Map<number, Printed>();
	printed.set(key, known.set(item.value, item));
}

beforeAll(() => {
	figures = printedFigures();
	for (const figure of figures.values()) {
		for (const [place, first] of figure.entries()) {
			for (const second of figure.slice(place + 1)) {
				look(first, second, compared(first, second));
				lookAtShare(second, first);
			}
		}
	}
}, 180_000);

describe('every pair of printed figures that may be compared', () => {
	it('is compared: each unit with itself', () => {
		expect(figures.size).toBe(6);
		const pairs = [...figures.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
		expect(counted.pairs).toBe(pairs);
	});

	it('is told truly within both roundings', () => {
		expect(wrong.slice(0, 20)).toEqual([]);
	});

	it('is told plainly, with "about", and not at all, each for some', () => {
		expect(Math.min(counted.plain, counted.about, counted.silent)).toBeGreaterThan(1000);
	});

	it('is not silent where less than a fifth is open', () => {
		expect(silent.slice(0, 20)).toEqual([]);
	});

	it.each(LANGS)('shows the digits that were found true (%s)', (lang) => {
		const words = quoteWords(lang).quotation;
		const other: string[] = [];
		for (const [key, known] of printed) {
			const [shown, unit] = key.split(' ') as [Told, Unit];
			for (const printed of known.values()) {
				const text =
					shown === 'difference'
						? byDifference(printed, unit, lang)
						: shown === 'share'
							? byShare(printed, lang)
							: timesOf(printed, lang, words);
				if (!isSame(numberIn(text, lang), printed.value)) other.push(`${printed.value}: ${text}`);
				if (/about|примерно|шамамен/.test(text) !== printed.about) other.push(`${printed.about}: ${text}`);
			}
		}
		expect(other.slice(0, 20)).toEqual([]);
	});
});

const SCALES: readonly (readonly [RegExp, number])[] = [
	[/trillion|трлн/, 1e12],
	[/billion|млрд/, 1e9],
	[/million|млн/, 1e6],
	[/thousand|тыс\.|мың/, 1e3]
];

function numberIn(text: string, lang: string): number {
	const plain = text.replaceAll('\u00a0', '');
	const digits = /\d[\d.,]*/.exec(plain)?.[0] ?? '';
	const number = Number(lang === 'en' ? digits.replaceAll(',', '') : digits.replace(/,$/, '').replace(',', '.'));
	return number * (SCALES.find(([word]) => word.test(plain))?.[1] ?? 1);
}

function isSame(one: number, other: number): boolean {
	return Math.abs(one - other) <= 1e-9 * other;
}
