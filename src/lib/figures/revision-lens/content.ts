/** What the ladder of this figure shows: a group for each year, a rung for each law that speaks of it. */

import type { LadderContent } from '../../charts/ladder.ts';
import type { Tone } from '../../charts/mark.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { newestLaw } from '../../text/newest-law.ts';
import { shortest } from '../../text/numbers.ts';
import { newerThan } from '../law-rows.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { forecastYears, toldYear } from './editions.ts';
import { partOf, type EditionRow, type Subject } from './row.ts';
import { inWords, lawOf, shortLaw } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const TONE_OF: Record<Subject, Tone> = {
	osms: 'part-2',
	gobmp: 'part-1',
	both: 'accent',
	before: 'accent',
	receipts: 'accent',
	'receipts-state': 'root-1',
	'receipts-employer': 'root-2',
	'receipts-other': 'root-3',
	spending: 'part-2'
};

/** Brief: the told year alone; narrow: laws by month and year. */
export function editionLadder(
	rows: readonly EditionRow[],
	subject: Subject,
	lang: Lang,
	from: From,
	{ brief, narrow }: { readonly brief: boolean; readonly narrow: boolean }
): LadderContent {
	const words = inOne(WORDS, lang);
	const all = forecastYears(rows, subject);
	const told = toldYear(all, subject);
	const newer = newerThan(rows.filter((row) => row.subject === subject));
	const years = brief && told !== null ? [told] : all;
	return {
		groups: years.map(({ year, laws }) => ({
			id: String(year),
			name: String(year),
			rungs: laws.map((law, index) => ({
				id: law.factIds.join('-'),
				tone: law.newest ? TONE_OF[subject] : 'context',
				texture: textureOf(law.status),
				name: narrow ? shortLaw(law, lang) : lawOf(law, lang),
				label: `${words.what[subject]}, ${year}, ${lawOf(law, lang)}, ${statusWord(law.status, lang)}: ${inWords(law, lang)}`,
				caption: captionOf(law, laws[index - 1]),
				href: from(law.factIds),
				value: law.value,
				day: law.editionDay
			}))
		})),
		keys: [
			{
				tone: TONE_OF[subject],
				texture: 'hatched',
				words: fill(words.newest, { law: newestLaw(partOf(subject), newer, lang) })
			},
			{ tone: 'context', texture: 'hatched', words: words.older }
		]
	};

	function captionOf(law: EditionRow, before: EditionRow | undefined): string {
		const value = shortest(law.value / 1e9, lang, law.value < 1e10 ? 1 : 0);
		return before?.value === law.value ? fill(words.unchanged, { value }) : value;
	}
}
