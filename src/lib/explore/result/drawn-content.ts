/** Hands the rows of an answer to the shapes of the charts, one mark for each. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { Mark, Tone } from '../../charts/mark.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import type { SizeMatrixContent } from '../../charts/size-matrix/content.ts';
import type { TimeDot, TimeLinesContent } from '../../charts/time-lines/content.ts';
import type { YearColumnsContent } from '../../charts/year-columns/content.ts';
import { NBSP, shortest } from '../../text/numbers.ts';
import { SCALE_WORDS, scaleOf, sizeOf } from '../../text/scales.ts';
import type { Fitting, ResultMark } from './fitting.ts';
import { shownNumber } from './shown.ts';

export type DrawnContent =
	| { readonly drawing: 'columns'; readonly content: YearColumnsContent }
	| { readonly drawing: 'lines'; readonly content: TimeLinesContent }
	| { readonly drawing: 'bars'; readonly content: RankedBarsContent }
	| { readonly drawing: 'matrix'; readonly content: SizeMatrixContent };

export interface DrawnWords {
	readonly number: string;
	readonly lang: Lang;
	/** Of a place without a row, and of a row without a number. */
	readonly missing: string;
	readonly unknown: string;
}

const TONES: readonly Tone[] = ['part-1', 'part-2', 'root-3', 'root-4'];
const LONGEST_NAME = 80;
const MOST_CAPTIONS = 12;

type Known = ResultMark & { readonly value: number };

export function drawnContent({ drawing, marks, heads }: Fitting, words: DrawnWords): DrawnContent {
	const { lang, missing, unknown } = words;
	const label = ({ at, name, other, text }: ResultMark) => {
		const what = `${words.number}: ${text === '' ? unknown : shownNumber(text, lang)}`;
		return [at, short(name), short(other), what].filter((part) => part !== '').join(', ');
	};
	const all = marks.map((mark, index) => ({ ...mark, id: `row-${index}`, label: label(mark) }));
	const known = all.filter((mark): mark is (typeof all)[number] & Known => mark.value !== null);
	const empty = all.filter(({ value }) => value === null);
	const formatTick = (value: number) => formatted(value, lang, 3);
	const paint = (mark: (typeof known)[number], tone: Tone = 'part-1', captioned = true): Mark & { value: number } => ({
		id: mark.id,
		label: mark.label,
		value: mark.value,
		tone,
		texture: 'solid',
		...(captioned ? { caption: formatted(mark.value, lang, 2) } : {})
	});
	switch (drawing) {
		case 'columns': {
			const columns = known.map((mark) => ({
				year: Number(mark.at),
				slot: 'happened' as const,
				parts: [],
				whole: paint(mark, 'part-1', false),
				caption: formatted(mark.value, lang, 2)
			}));
			const gaps = empty.map(({ id, at, label }) => ({ id, label, year: Number(at), words: unknown }));
			return { drawing, content: { columns, gaps, missing, formatTick } };
		}
		case 'lines': {
			const names = [...new Set(all.map(({ name }) => name))];
			const series = names.map((name, index) => {
				const ofName = all.filter((mark) => mark.name === name).sort((a, b) => (a.at < b.at ? -1 : 1));
				const dots = ofName.flatMap((mark, at): TimeDot[] => {
					if (mark.value === null) return [];
					const captioned = all.length <= MOST_CAPTIONS || at === ofName.length - 1;
					const painted = paint({ ...mark, value: mark.value }, TONES[index], captioned);
					return [{ ...painted, day: dayOf(mark.at), broken: ofName[at - 1]?.value === null }];
				});
				return { id: `line-${index}`, name: short(name), dots };
			});
			return { drawing, content: { series, formatTick } };
		}
		case 'bars': {
			const rows = all.map((mark) => ({
				id: mark.id,
				name: short(mark.name),
				...(mark.value === null
					? { gap: { id: mark.id, words: unknown, label: mark.label } }
					: { bar: paint({ ...mark, value: mark.value }) })
			}));
			return { drawing, content: { rows } };
		}
		case 'matrix': {
			const placeOf = ({ at, other }: ResultMark) => (heads === undefined ? Number(at) : heads.indexOf(other));
			const names = [...new Set(all.map(({ name }) => name))];
			const rows = names.map((name, index) => ({
				id: `name-${index}`,
				name: short(name),
				cells: known
					.filter((mark) => mark.name === name)
					.map((mark) => ({ year: placeOf(mark), marks: [paint(mark)] })),
				gaps: empty
					.filter((mark) => mark.name === name)
					.map((mark) => ({ id: mark.id, label: mark.label, year: placeOf(mark), words: unknown }))
			}));
			const years = [...new Set(all.map(placeOf))].sort((a, b) => a - b);
			return { drawing, content: { years, rows, missing, ...(heads && { heads: heads.map(short) }) } };
		}
	}
}

/** A year stands in its middle. */
function dayOf(at: string): string {
	return at.length === 4 ? `${at}-07-01` : at;
}

function short(name: string): string {
	return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** Few digits with the word of their scale: all digits are in the label and in the table. */
function formatted(value: number, lang: Lang, digits: number): string {
	const scale = Math.abs(value) < 1e4 ? 'one' : scaleOf(value);
	const text = shortest(value / sizeOf(scale), lang, digits);
	return scale === 'one' ? text : `${text}${NBSP}${SCALE_WORDS[lang][scale]}`;
}
