/** What the drawings of this figure show, in the terms of their charts: squares of people, totals by year, groups. */

import type { PictogramContent } from '../../charts/pictogram.ts';
import type { RankedBarsContent, RankedRow } from '../../charts/ranked-bars.ts';
import type { TimeLinesContent } from '../../charts/time-lines.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { amount, shortAmount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { groups, isPrinted, largest, now, totals, type PrintedRow } from './people.ts';
import type { PeopleRow } from './row.ts';
import { inWords, whenOf } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const PER_SQUARE = 100_000;

/** null when no total of a whole year is printed. */
export function peoplePicture(rows: readonly PeopleRow[], lang: Lang, from: From): PictogramContent | null {
	const words = inOne(WORDS, lang);
	const shown = now(rows);
	if (shown === undefined) return null;
	const more = largest(rows, shown);
	const say = (row: PrintedRow, template: string) =>
		fill(template, { when: whenOf(row, lang), value: inWords(row, lang) });
	const mark = (row: PrintedRow, template: string) => ({
		id: row.factIds.join('-'),
		label: say(row, template),
		name: say(row, template),
		// The name has the number; a sign of it stands behind.
		caption: '',
		href: from(row.factIds)
	});
	return {
		perSquare: PER_SQUARE,
		squareWords: fill(words.square, { number: amount(PER_SQUARE, 'persons', lang) }),
		parts: [{ ...mark(shown, words.paidFor), tone: 'root-1', texture: textureOf(shown.status), value: shown.value }],
		...(more === undefined
			? {}
			: { outline: { ...mark(more, words.other), tone: 'root-1', texture: 'empty', value: more.value - shown.value } })
	};
}

/** Dots of days; never joined, for they come from different counts. */
export function totalDots(rows: readonly PeopleRow[], lang: Lang, from: From): TimeLinesContent {
	const words = inOne(WORDS, lang);
	const own = totals(rows);
	return {
		series: [
			{
				id: 'totals',
				name: '',
				joined: false,
				dots: own.map((row) => ({
					id: row.factIds.join('-'),
					tone: 'root-1',
					texture: textureOf(row.status),
					label: `${words.totalName}, ${whenOf(row, lang)}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}`,
					caption: shortAmount(row.value, 'persons', lang, { precision: row.precision, rounding: row.rounding }),
					href: from(row.factIds),
					day: row.periodStart,
					value: row.value
				}))
			}
		],
		formatTick: (value) => shortAmount(value, 'persons', lang),
		keys: (['actual', 'plan', 'estimate'] as const)
			.filter((status) => own.some((row) => row.status === status))
			.map((status) => ({ tone: 'context', texture: textureOf(status), words: statusWord(status, lang) }))
	};
}

export function groupBars(rows: readonly PeopleRow[], lang: Lang, from: From): RankedBarsContent {
	const words = inOne(WORDS, lang);
	return {
		rows: groups(rows).map((row): RankedRow => {
			const name = row.names[lang];
			const id = row.category ?? '';
			if (!isPrinted(row)) {
				return { id, name, gap: { id: `${id}-gap`, words: words.notPublished, label: `${name}: ${words.noCount}` } };
			}
			const counted = row.measure === 'state_paid_persons';
			const kind = counted ? words.counted : words.bound;
			const bar = {
				id: row.factIds.join('-'),
				tone: 'root-1',
				texture: counted ? textureOf(row.status) : 'empty',
				label: `${name}, ${whenOf(row, lang)}: ${inWords(row, lang)} (${kind})`,
				caption: shortAmount(row.value, 'persons', lang, { precision: row.precision, rounding: row.rounding }),
				href: from(row.factIds),
				value: row.value
			} as const;
			return counted ? { id, name, bar } : { id, name, bound: bar };
		}),
		keys: [{ tone: 'root-1', texture: 'empty', words: words.bound }]
	};
}
