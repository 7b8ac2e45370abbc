/** What the figure says in words, computed from its rows for one language and one choice of what is counted. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { counted as countedWords } from '../../text/counted.ts';
import { during } from '../../text/during.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { inOne, type InOne } from '../../text/in-one.ts';
import { asBeginning, inSentence } from '../../text/in-sentence.ts';
import { partOf } from '../../text/kazakh.ts';
import { listOf } from '../../text/list.ts';
import { number } from '../../text/numbers.ts';
import { period } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { counted, groupOf, isWholeYear, largest, lines, mainKinds, type Counted, type Group } from './counts.ts';
import type { ServiceRow } from './row.ts';
import { WORDS } from './words.ts';

type Told = keyof typeof WORDS.takeaway;

/** "over 2.8 million people", with the digits that were printed. */
export function inWords({ count }: Counted, lang: Lang): string {
	const { value, unit, precision, rounding } = count;
	return amount(value, unit, lang, { precision, rounding, compact: precision !== 'exact' });
}

export function servicesStatement(rows: readonly ServiceRow[], choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const group = groupOf(choices['measure']);
	return {
		unit: words.unit[group],
		...storyWords(rows, group, lang),
		alt: altOf(rows, group, lang),
		caveats: words.caveats,
		table: tableOf(rows, group, lang),
		refusals: []
	};
}

function storyWords(rows: readonly ServiceRow[], group: Group, lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const most = largest(rows, group);
	if (most === undefined) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const { count } = most;
	const drawn = lines(rows, group).flatMap((line) => line.counts);
	const part = drawn.filter((row) => !isWholeYear(row)).length;
	const { main, none } = mainKinds(rows);
	const when = during(count.periodStart, count.periodEnd, lang);
	const said = toldOf(count.measure, words);
	const value = inWords(most, lang);
	const holes = {
		care: inSentence(most.names[lang]),
		measure: inSentence(count.measureNames[lang]),
		During: asBeginning(when),
		during: when,
		// A share stands beside its whole: "мұқтаж адамдардың 60 %-ы".
		value: lang === 'kk' && count.unit === 'percent' ? partOf(value) : value
	};
	return {
		takeaway: [
			fillKnown(words.takeaway[said], holes),
			fillKnown(part === 0 ? words.takeawayWhole : words.takeawayPart, {
				all: countedWords(drawn.length, lang, words.countsOf),
				part: number(part, lang)
			}),
			...(none.length === 0
				? []
				: [
						fill(words.takeawayNone, {
							none: number(none.length, lang),
							main: countedWords(main.length, lang, words.mainKinds),
							list: listOf(
								none.map((row) => inSentence(row.names[lang])),
								lang
							)
						})
					])
		].join(' '),
		headline: {
			number: value,
			sentence: fillKnown(words.headline[said], holes),
			factIds: most.factIds
		}
	};
}

/** A measure of the record that has a sentence of its own, or the one for any other. */
function toldOf(measure: string, { takeaway }: InOne<typeof WORDS>): Told {
	return Object.keys(takeaway).find((told): told is Told => told === measure) ?? 'other';
}

function altOf(rows: readonly ServiceRow[], group: Group, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const said = lines(rows, group).map(({ counts }) => {
		const list = counts.map((row) => {
			const when = period(row.count.periodStart, row.count.periodEnd, lang);
			return `${when} – ${inWords(row, lang)} (${statusWord(row.count.status, lang)})`;
		});
		return fill(words.alt, { care: counts[0]!.names[lang], list: list.join('; ') });
	});
	const none = mainKinds(rows).none.map((row) => row.names[lang]);
	return [...said, ...(none.length === 0 ? [] : [fill(words.altNone, { list: none.join('; ') })])].join(' ');
}

function tableOf(rows: readonly ServiceRow[], group: Group, lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const { measure, care, period: when, place, package: own, status, value } = words.columns;
	return {
		columns: [...[measure, care, when, place, own, status].map((head) => ({ head })), { head: value, numeric: true }],
		rows: [
			...counted(rows, group).map((row) => ({
				...tableCells([
					row.count.measureNames[lang],
					row.names[lang],
					period(row.count.periodStart, row.count.periodEnd, lang),
					row.count.regionNames?.[lang] ?? words.country,
					words.package[row.count.package ?? 'none'],
					statusWord(row.count.status, lang),
					[inWords(row, lang), row.count.value, row.count.unit]
				]),
				factIds: row.factIds,
				formula: row.formula
			})),
			...mainKinds(rows).none.map((row) => ({
				...tableCells([
					words.choices[`measure.${group}`] ?? words.notPublished,
					row.names[lang],
					'',
					words.country,
					'',
					'',
					words.notPublished
				]),
				factIds: row.factIds,
				formula: row.formula
			}))
		]
	};
}
