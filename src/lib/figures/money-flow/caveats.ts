/** What a reader should know before quoting the flow: which laws and periods it holds, and which newer law it does not. */

import { yearsOfLaw, type BudgetLaw } from '../../contract/newest-law.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { listOf } from '../../text/list.ts';
import { newerLawSaid, newestLaw } from '../../text/newest-law.ts';
import { newerThan } from '../law-rows.ts';
import type { FlowRow } from './row.ts';
import { whenOf } from './row-words.ts';
import { WORDS } from './words.ts';

/** One of them names the periods of which payers and payments that happened are both printed; it is left out when there are none. The last names a newer law. */
export function caveatsOf(rows: readonly FlowRow[], lang: Lang): readonly string[] {
	const happened = rows.filter(({ node, lawDay }) => node === 'fund' && lawDay === null);
	const periods = happened.map((row) => whenOf(row, lang)).join('; ');
	const newer = newerThan(rows);
	const law = newestLaw('forecast', newer, lang);
	const own = inOne(WORDS, lang)
		.caveats.filter((caveat) => happened.length > 0 || !caveat.includes('{periods}'))
		.map((caveat) => fillKnown(caveat, { periods, law }));
	return newer === null ? own : [...own, [...newerLawSaid('forecast', newer, lang), ...ofOlder(newer)].join(' ')];

	function ofOlder(law: BudgetLaw): string[] {
		const drawn = rows.filter(({ lawDay }) => lawDay !== null && lawDay < law.day).map(({ year }) => year);
		const years = yearsOfLaw(law, drawn).map(String);
		return years.length === 0 ? [] : [fill(inOne(WORDS, lang).ofOlder, { years: listOf(years, lang) })];
	}
}
