/** A built question as the fragment of an address, packed like one in SQL; no server ever sees it. Knows no page. */

import { exploreHash, readExploreHash } from '../../share/fragment.ts';
import { readQuestion, type Question } from './question.ts';

const OURS = '#ask=';
const PACKED = '#sql=';

export type AskFragment =
	| { readonly question: Question }
	/** `none`: the fragment is about something else. */
	| { readonly problem: 'none' | 'broken' | 'huge' };

/** `#ask=…` for a link to explore. */
export function askHash(question: Question): string {
	return OURS + exploreHash(JSON.stringify(question)).slice(PACKED.length);
}

/** Reads what may come from anyone: a broken, huge or foreign fragment is told, never thrown. */
export function readAskHash(hash: string): AskFragment {
	if (!hash.startsWith(OURS)) return { problem: 'none' };
	const found = readExploreHash(PACKED + hash.slice(OURS.length));
	if (!('sql' in found)) return { problem: found.problem === 'huge' ? 'huge' : 'broken' };
	try {
		const question = readQuestion(JSON.parse(found.sql));
		return question === null ? { problem: 'broken' } : { question };
	} catch {
		return { problem: 'broken' };
	}
}
