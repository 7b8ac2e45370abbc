/** A built question as the fragment of an address, packed like one in SQL; no server ever sees it. */

import { packedHash, readPackedHash, type TextFragment } from '../../export/fragment.ts';
import { readQuestion, type Question } from './question.ts';

const KEY = 'ask';

export type AskFragment = { readonly question: Question } | Exclude<TextFragment, { readonly text: string }>;

/** `#ask=…` for a link to explore. */
export function askHash(question: Question): string {
	return packedHash(KEY, JSON.stringify(question));
}

/** Reads what may come from anyone: a broken, huge or foreign fragment is told, never thrown. */
export function readAskHash(hash: string): AskFragment {
	const found = readPackedHash(KEY, hash);
	if (!('text' in found)) return found;
	try {
		const question = readQuestion(JSON.parse(found.text));
		return question === null ? { problem: 'broken' } : { question };
	} catch {
		return { problem: 'broken' };
	}
}
