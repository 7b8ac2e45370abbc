/** How weak evidence is told in few words, beside a number or within a sentence. */

import type { Evidence, Lang } from '../contract/vocabulary.ts';
import { fill } from './fill.ts';

/** Everything but a figure whose place in the publication was read. */
export type WeakEvidence = Exclude<Evidence, 'text'>;

/** The weakest first. */
export const WEAK_EVIDENCE: readonly WeakEvidence[] = ['headline', 'rewrite', 'assumed'];

const WORDS: Readonly<Record<Lang, Readonly<Record<WeakEvidence, string>>>> = {
	kk: {
		headline: 'тек тақырыптан оқылған',
		rewrite: 'басқалардың айтуынша',
		assumed: 'кезеңі, бірлігі немесе аясы жорамалданған'
	},
	ru: {
		headline: 'прочитано только в заголовке',
		rewrite: 'в чужом пересказе',
		assumed: 'период, единица или охват предположены'
	},
	en: {
		headline: 'read only in a headline',
		rewrite: 'as others retell it',
		assumed: 'period, unit or scope assumed'
	}
};

/** Stands at a drawn number that rests on weak evidence; read without colour, and by its words in the key. */
export const WEAK_SIGN = '°';

interface WeakWords {
	/** One sentence on every weak number of a figure. */
	readonly sentence: string;
	readonly kind: string;
	/** Of a row that is worked out: what is weak is a number that it comes from. */
	readonly input: string;
	/** Of a row with several printed numbers, not all of them weak. */
	readonly part: string;
	readonly more: string;
}

const WEAK_WORDS: Readonly<Record<Lang, WeakWords>> = {
	kk: {
		sentence: '{sign} белгісі дәлелі әлсіз сандардың қасына қойылған: {list}.',
		kind: '{words} – {numbers}',
		input: 'бастапқы саны: {words}',
		part: 'ішінара: {words}',
		more: '{numbers} және тағы {count} сан'
	},
	ru: {
		sentence: 'Знак {sign} стоит у чисел со слабым подтверждением: {list}.',
		kind: '{words} – {numbers}',
		input: 'исходное число: {words}',
		part: 'отчасти: {words}',
		more: '{numbers} и еще {count}'
	},
	en: {
		sentence: 'The sign {sign} stands at numbers with weak evidence: {list}.',
		kind: '{words} – {numbers}',
		input: 'input: {words}',
		part: 'in part: {words}',
		more: '{numbers} and {count} more'
	}
};
/** More of one kind are counted: the table names every one. */
const MOST_NAMED = 3;

/** Within a sentence of a figure the longest words are too many; its caveat has them all. */
const ASSUMED: Readonly<Record<Lang, string>> = {
	kk: 'ішінара жорамалданған',
	ru: 'отчасти предположено',
	en: 'partly assumed'
};

/** For a bracket behind a number in a sentence. */
export function shortEvidenceWords(evidence: WeakEvidence, lang: Lang): string {
	return evidence === 'assumed' ? ASSUMED[lang] : evidenceWords(evidence, lang);
}

export function evidenceWords(evidence: WeakEvidence, lang: Lang): string {
	return WORDS[lang][evidence];
}

/** The weakest of several; null where each was read in its place, and of none. */
export function weakestOf(all: readonly (Evidence | undefined)[]): WeakEvidence | null {
	return WEAK_EVIDENCE.find((weak) => all.includes(weak)) ?? null;
}

/** The kinds of weak evidence among these. */
export function weakKinds(all: readonly Evidence[]): ReadonlySet<WeakEvidence> {
	return new Set(WEAK_EVIDENCE.filter((weak) => all.includes(weak)));
}

/** Of what in a row the words speak: its printed number, one that it was worked out from, one of several. */
export type WeakPart = 'number' | 'input' | 'part';

export function rowEvidenceWords(evidence: WeakEvidence, of: WeakPart, lang: Lang): string {
	const words = evidenceWords(evidence, lang);
	return of === 'number' ? words : fill(WEAK_WORDS[lang][of], { words });
}

/** The sentence that names the weak numbers of a figure, kind by kind; each number comes with its period. */
export function evidenceSentence(
	numbers: readonly { readonly evidence: WeakEvidence; readonly words: string }[],
	lang: Lang
): string {
	const cautions = WEAK_WORDS[lang];
	const kinds = WEAK_EVIDENCE.flatMap((evidence) => {
		const kinds = [...new Set(numbers.filter((one) => one.evidence === evidence).map(({ words }) => words))];
		if (kinds.length === 0) return [];
		const rest = kinds.length - MOST_NAMED;
		const named = kinds.slice(0, rest > 1 ? MOST_NAMED : kinds.length).join(', ');
		const all = rest > 1 ? fill(cautions.more, { numbers: named, count: String(rest) }) : named;
		return [fill(cautions.kind, { words: evidenceWords(evidence, lang), numbers: all })];
	});
	return fill(cautions.sentence, { sign: WEAK_SIGN, list: kinds.join('; ') });
}

/** What the sign means in one drawing: the kinds of weak evidence that it stands for there. */
export function signWords(kinds: ReadonlySet<WeakEvidence>, lang: Lang): string {
	return WEAK_EVIDENCE.filter((kind) => kinds.has(kind))
		.map((kind) => evidenceWords(kind, lang))
		.join(' / ');
}
