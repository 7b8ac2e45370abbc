/** What the drawings of an answer refuse alike. */

import type { Drawing, Refusal } from '../../text/pages/explore-answer.ts';
import type { Refused } from './fitting.ts';

export function refusedOne(drawing: Drawing, reason: Refusal, about: Partial<Refused> = {}): Refused {
	return { column: '', name: '', most: 0, ...about, drawing, reason };
}

/** The first that comes again. */
export function repeated(keys: readonly string[]): string | null {
	const seen = new Set<string>();
	return keys.find((key) => seen.has(key) || !seen.add(key)) ?? null;
}
