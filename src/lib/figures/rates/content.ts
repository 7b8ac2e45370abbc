/** What the lanes of this figure show: one for each schedule, all on one scale. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { LaneBar, LanesContent } from '../../charts/lanes.ts';
import type { Texture, Tone } from '../../charts/mark.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { percent } from '../../text/amounts.ts';
import { inOne } from '../../text/in-one.ts';
import { shortest } from '../../text/numbers.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { SCHEDULES, type RatePayer, type RateRow } from './row.ts';
import { drawnOf, isAhead, lastBegun, missingYears } from './steps.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

interface Look {
	readonly tone: Tone;
	readonly texture: Texture;
	readonly words: 'inForce' | 'ahead' | 'never' | 'bill';
}

/** A rate of years ahead, and one of a bill, never looks like one in force. */
function lookOf(row: RateRow): Look {
	if (row.schedule === 'in_force') {
		return isAhead(row)
			? { tone: 'accent', texture: textureOf('plan'), words: 'ahead' }
			: { tone: 'accent', texture: textureOf(row.status), words: 'inForce' };
	}
	return row.status === 'law'
		? { tone: 'context', texture: 'solid', words: 'never' }
		: { tone: 'context', texture: textureOf(row.status), words: 'bill' };
}

export function rateLanes(rows: readonly RateRow[], payer: RatePayer, lang: Lang, from: From): LanesContent {
	const words = inOne(WORDS, lang);
	const looks = new Map<string, KeyEntry>();
	const bar = (row: RateRow): LaneBar => {
		const { tone, texture, words: said } = lookOf(row);
		looks.set(said, { tone, texture, words: words.key[said] });
		return {
			id: row.factIds.join('-'),
			tone,
			texture,
			label: `${row.names[lang]}, ${words.schedule[row.schedule]}, ${row.year}, ${words.key[said]}, ${statusWord(row.status, lang)}: ${percent(row.value, lang)}`,
			caption: shortest(row.value, lang, 1),
			href: from(row.factIds),
			year: row.year,
			value: row.value
		};
	};
	const lanes = SCHEDULES.flatMap((schedule) => {
		const own = drawnOf(rows, payer, schedule).map(bar);
		const gaps = schedule === 'in_force' ? missingYears(rows, payer).filter((year) => year <= lastBegun(rows)) : [];
		if (own.length === 0 && gaps.length === 0) return [];
		return [
			{
				id: schedule,
				name: words.schedule[schedule],
				bars: own,
				gaps: gaps.map((year) => ({
					id: `${schedule}-${year}-gap`,
					year,
					words: words.notPublished,
					label: `${words.schedule[schedule]}, ${year}: ${words.notPublished}`
				}))
			}
		];
	});
	return { lanes, keys: [...looks.values()] };
}
