/** The short line for the caption of a picture: whose work, of which day, and whose numbers. The full list is the citation. */

import { fill } from '../text/fill.ts';
import type { CitationWords } from '../text/pages/share.ts';
import { day } from '../text/periods.ts';
import { recordDay, type CitedWork } from './cited-work.ts';

/** More publishers than these are counted. */
const MOST_NAMED = 4;

export function creditLine(work: CitedWork, words: CitationWords): string {
	const when = day(recordDay(work), work.lang);
	const publishers = [...new Set(work.publications.map(({ publisher }) => publisher))];
	if (publishers.length === 0) return fill(words.creditAlone, { site: work.site, day: when });
	const few = publishers.length <= MOST_NAMED ? publishers : publishers.slice(0, MOST_NAMED - 1);
	const more = publishers.length - few.length;
	const named = few.join(', ') + (more === 0 ? '' : ` ${fill(words.creditMore, { count: String(more) })}`);
	return fill(words.credit, { site: work.site, day: when, publishers: named });
}
