/**
 * Who published the numbers, in one line: the caption of a picture with whose work it is and of which day, and the room that a
 * drawn picture has. The full list is the citation.
 */

import { fill } from '../../text/fill.ts';
import type { CitationWords } from '../../text/pages/share.ts';
import { day } from '../../text/periods.ts';
import { recordDay, type CitedWork } from './cited-work.ts';

/** More publishers than these are counted. */
const MOST_NAMED = 4;
/** What a name says of itself in brackets, such as whose archive it is. */
const REMARK = / \([^)]*\)$/;

export function creditLine(work: CitedWork, words: CitationWords): string {
	const when = day(recordDay(work), work.lang);
	const publishers = [...new Set(work.publications.map(({ publisher }) => publisher))];
	if (publishers.length === 0) return fill(words.creditAlone, { site: work.site, day: when });
	return fill(words.credit, { site: work.site, day: when, publishers: namedPublishers(publishers, words.creditMore) });
}

/** Some names and how many more: `more` has {count}. */
export function namedPublishers(publishers: readonly string[], more: string): string {
	return counted(publishers, publishers.length <= MOST_NAMED ? publishers.length : MOST_NAMED - 1, more);
}

/**
 * As many names as fit after the words before them, and how many more; `letters` is the room of the line. Where not all fit,
 * what a name says of itself in brackets goes first. One name stands in any case.
 */
export function fittedPublishers(before: string, publishers: readonly string[], letters: number, more: string): string {
	const whole = before + publishers.join(', ');
	if (whole.length <= letters) return whole;
	const plain = [...new Set(publishers.map((name) => name.replace(REMARK, '')))];
	for (let named = plain.length; named > 1; named--) {
		const line = before + counted(plain, named, more);
		if (line.length <= letters) return line;
	}
	return before + counted(plain, 1, more);
}

function counted(publishers: readonly string[], named: number, more: string): string {
	const names = publishers.slice(0, named).join(', ');
	const rest = publishers.length - named;
	return rest === 0 ? names : `${names} ${fill(more, { count: String(rest) })}`;
}
