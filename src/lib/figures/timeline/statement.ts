/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { locative } from '../../text/kazakh.ts';
import { number } from '../../text/numbers.ts';
import { day } from '../../text/periods.ts';
import type { Choices, Statement } from '../figure.ts';
import { tableCells } from '../table-cells.ts';
import { AGES, countIn, launch, pathToLaunch, postponements, type Age } from './ages.ts';
import type { EventRow } from './row.ts';
import { WORDS } from './words.ts';

export function timelineStatement(rows: readonly EventRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const heads = words.columns;
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: altOf(rows, lang),
		caveats: words.caveats,
		table: {
			columns: [
				{ head: heads.day },
				{ head: heads.kind },
				{ head: heads.event },
				{ head: heads.note },
				{ head: heads.publisher }
			],
			rows: rows.map((row) => ({
				...tableCells([
					[day(row.day, lang), row.day],
					kindOf(row, lang),
					row.titles[lang],
					row.notes[lang],
					row.publisher[lang]
				]),
				factIds: [],
				formula: null,
				sourceIds: row.sourceIds ?? []
			}))
		},
		refusals: []
	};
}

/** "1995-1999: the first fund. Events: 28". */
export function ageTitle(rows: readonly EventRow[], age: Age, lang: Lang): string {
	const words = inOne(WORDS, lang);
	return fill(words.ageTitle, { age: words.age[age], count: number(countIn(rows, age), lang) });
}

/** "law", or "law, put off" for an event that moves a start. */
export function kindOf(row: EventRow, lang: Lang): string {
	const words = inOne(WORDS, lang);
	return row.putOff ? `${words.kind[row.kind]}, ${words.putOff}` : words.kind[row.kind];
}

/** Kazakh bends the day: "1 қаңтарда". */
function startDay(of: string, lang: Lang): string {
	return lang === 'kk' ? locative(day(of, lang)) : day(of, lang);
}

function storyWords(rows: readonly EventRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = inOne(WORDS, lang);
	const start = launch(rows);
	if (start === undefined) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const moved = postponements(rows);
	const told = moved.map((row) => `${day(row.day, lang)} – ${row.titles[lang]}`).join('; ');
	return {
		takeaway: fill(words.takeaway, {
			start: startDay(start.day, lang),
			count: counted(moved.length, lang, words.moves),
			list: told
		}),
		headline: {
			number: day(start.day, lang),
			sentence: words.headline,
			factIds: [],
			sourceIds: [start, ...moved].map((row) => row.sourceId)
		}
	};
}

function altOf(rows: readonly EventRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	const ages = AGES.map((age) => {
		return `${words.age[age]} – ${number(countIn(rows, age), lang)}`;
	});
	const path = pathToLaunch(rows).map((row) => `${day(row.day, lang)} – ${row.titles[lang]}`);
	return [fill(words.altAges, { list: ages.join('; ') }), fill(words.altPath, { list: path.join('; ') })].join(' ');
}
