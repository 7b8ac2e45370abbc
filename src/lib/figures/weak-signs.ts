/** Puts the sign of weak evidence at the numbers of a drawing and its meaning into the key. One rule for every chart; knows no figure. */

import type { KeyEntry } from '../charts/keys.ts';
import type { Lang } from '../contract/vocabulary.ts';
import { evidenceWords, signWords, weakestOf, WEAK_SIGN, type WeakEvidence } from '../text/evidence.ts';
import { weakestBehind, type WeakFacts } from './weak-evidence.ts';

type From = (factIds: readonly string[]) => string;

/** Begins the way to a weak figure while a drawing is made; no address has it. */
const TAG = '\u0000';
const BETWEEN = '\u0001';
/** The number that a caption opens with: what follows tells of it or of another one. */
const NUMBER_END = /[,:;] | \(|\/ |$/;

/**
 * For contents of charts as `draw` makes them, each weak number with its sign. Every mark is known by its way: a mark
 * made with `from` of weak figures gets the sign in its caption and the words in its label, a caption without a way of
 * its own gets the sign of the marks that it sums up.
 */
export function weakSigns(from: From, weak: WeakFacts, lang: Lang) {
	return <Content extends object | null>(draw: (from: From) => Content): Content =>
		signedContent(draw(taggedFrom(from, weak)), lang);
}

/** Ways that say which figures are weak, for contents that get their signs by `signedContent`. */
export function taggedFrom(from: From, weak: WeakFacts): From {
	return (factIds) => {
		const evidence = weakestBehind(factIds, weak);
		return evidence === null ? from(factIds) : `${TAG}${evidence}${BETWEEN}${from(factIds)}`;
	};
}

export function signedContent<Content extends object | null>(drawing: Content, lang: Lang): Content {
	const drawn = new Set<WeakEvidence>();
	const content = signed(drawing) as Content & { readonly keys?: readonly KeyEntry[] };
	if (content === null || drawn.size === 0) return content;
	return { ...content, keys: [...(content.keys ?? []), { sign: WEAK_SIGN, words: signWords(drawn, lang) }] };

	function signed(part: unknown): unknown {
		if (Array.isArray(part)) return part.map(signed);
		if (typeof part !== 'object' || part === null) return part;
		const row = part as Readonly<Record<string, unknown>>;
		const evidence = evidenceOf(row);
		const copy: Record<string, unknown> = Object.fromEntries(
			Object.entries(row).map(([name, value]) => [name, signed(value)])
		);
		if (evidence === null) return copy;
		drawn.add(evidence);
		const { caption, label, href } = copy;
		if (typeof caption === 'string') copy['caption'] = signedCaption(caption);
		// A dot without a number has the sign alone: it must not look like one that was read.
		if ('day' in copy) copy['sign'] = WEAK_SIGN;
		if (typeof label === 'string' && typeof href === 'string') {
			copy['href'] = href.slice(href.indexOf(BETWEEN) + 1);
			copy['label'] = `${label} (${evidenceWords(evidence, lang)})`;
		}
		return copy;
	}
}

/** Of a mark, that of its way; of a caption over several marks, that of the whole or the weakest of the parts. */
function evidenceOf({ href, caption, whole, parts }: Readonly<Record<string, unknown>>): WeakEvidence | null {
	if (typeof href === 'string') {
		return href.startsWith(TAG) ? (href.slice(TAG.length, href.indexOf(BETWEEN)) as WeakEvidence) : null;
	}
	if (typeof caption !== 'string') return null;
	const marks = whole === undefined ? (Array.isArray(parts) ? parts : []) : [whole];
	return weakestOf(marks.map((mark) => evidenceOf(mark as Readonly<Record<string, unknown>>) ?? undefined));
}

/** "1.2 trillion°: under 91 %". */
function signedCaption(caption: string): string {
	const end = caption.search(NUMBER_END);
	return caption.slice(0, end) + WEAK_SIGN + caption.slice(end);
}

/** The sign for drawings in words: behind a number that rests on these figures. */
export function signAt(factIds: readonly string[], weak: WeakFacts): string {
	return weakestBehind(factIds, weak) === null ? '' : WEAK_SIGN;
}

/** The same within words that end with a bracket: before it, so that no line begins with the sign. */
export function signedAt(words: string, factIds: readonly string[], weak: WeakFacts): string {
	const end = words.search(/( \([^)]*\))?$/);
	return words.slice(0, end) + signAt(factIds, weak) + words.slice(end);
}

/** For labels that are read out: " (read only in a headline)". */
export function signWordsAt(factIds: readonly string[], weak: WeakFacts, lang: Lang): string {
	const evidence = weakestBehind(factIds, weak);
	return evidence === null ? '' : ` (${evidenceWords(evidence, lang)})`;
}

/** What the sign means among these figures; empty where none is weak. */
export function signKey(factIds: readonly string[], weak: WeakFacts, lang: Lang): string {
	const kinds = new Set(factIds.flatMap((factId) => weak[factId]?.evidence ?? []));
	return kinds.size === 0 ? '' : `${WEAK_SIGN} ${signWords(kinds, lang)}`;
}
