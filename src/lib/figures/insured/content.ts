/** What the two drawings of this figure show, in the terms of the chart: dots of days, never joined. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Tone } from '../../charts/mark.ts';
import type { TimeDot, TimeLinesContent } from '../../charts/time-lines.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { inOne } from '../../text/in-one.ts';
import { shortest } from '../../text/numbers.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { counts, drawnDay, isDay, type PrintedCount } from './counts.ts';
import { COUNTED, type Counted, type InsuredRow, type Scale, type Side } from './row.ts';
import { inWordsMarked, whenOf } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const TONE_OF: Record<Counted, Tone> = {
	status: 'part-2',
	payers: 'context',
	conditional: 'root-1',
	with_local: 'accent'
};
const UNUSUAL = ['preliminary', 'plan', 'estimate'] as const;
const SIGN = { exact: '', rounded: '', about: '≈', over: '>', under: '<', up_to: '≤' } as const;
/** At a share that no publication prints; the caveat explains it. */
const DERIVED = '†';
const MILLION = 1e6;

export function sideDots(
	rows: readonly InsuredRow[],
	scale: Scale,
	side: Side,
	lang: Lang,
	from: From
): TimeLinesContent {
	const words = inOne(WORDS, lang);
	const own = counts(rows, scale, side);
	const digits = (value: number) => shortest(scale === 'share' ? value : value / MILLION, lang, 2);
	return {
		series: COUNTED.map((counted) => ({
			id: counted,
			name: '',
			joined: false,
			dots: own.filter((row) => row.counted === counted).map(dotOf)
		})).filter(({ dots }) => dots.length > 0),
		formatTick: digits,
		keys: keysOf(own, lang)
	};

	function dotOf(row: PrintedCount): TimeDot {
		const told = [words.side[side], whenOf(row, lang), words.counted[row.counted], statusWord(row.status, lang)];
		const star = isDay(row) || row.counted === 'payers' ? '' : '*';
		return {
			id: row.factIds.join('-'),
			tone: TONE_OF[row.counted],
			texture: textureOf(row.status),
			label: `${told.join(', ')}: ${inWordsMarked(row, lang)} (${row.publishers[lang]})`,
			caption: SIGN[row.precision] + digits(row.value) + star + (row.formula === null ? '' : DERIVED),
			href: from(row.factIds),
			day: drawnDay(row),
			value: row.value
		};
	}
}

/** Definitions by tone, then the statuses that are not the usual one by texture, each only where it is drawn. */
function keysOf(own: readonly PrintedCount[], lang: Lang): KeyEntry[] {
	const words = inOne(WORDS, lang);
	const counted = COUNTED.filter((code) => own.some((row) => row.counted === code));
	const statuses = UNUSUAL.filter((status) => own.some((row) => row.status === status));
	return [
		...counted.map((code): KeyEntry => ({ tone: TONE_OF[code], texture: 'solid', words: words.counted[code] })),
		...statuses.map((status): KeyEntry => ({
			tone: 'context',
			texture: textureOf(status),
			words: statusWord(status, lang)
		}))
	];
}
