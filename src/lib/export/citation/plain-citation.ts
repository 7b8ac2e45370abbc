/** A citation as a sentence of one language: for an article, a report, a footnote. */

import { fill } from '../../text/fill.ts';
import type { CitationWords } from '../../text/pages/share.ts';
import { day } from '../../text/periods.ts';
import { citedAddress, recordDay, type CitedPublication, type CitedWork } from './cited-work.ts';
import { withoutPublisher } from '../../contract/labels.ts';
import { named } from './named.ts';

/** Site, title, state, record, address, day of access, and the publications behind the numbers. */
export function plainCitation(work: CitedWork, words: CitationWords): string {
	const { title, state, site, version, frozen, accessed, lang, publications } = work;
	const named = state === '' ? title : `${title} (${state})`;
	const parts = [
		fill(words.work, { site, year: version.slice(0, 4), title: named }),
		fill(words.record, { day: day(recordDay(work), lang), version }),
		frozen === null ? '' : fill(words.frozen, { day: day(frozen.day, lang) }),
		citedAddress(work) + (accessed === null ? '' : ` (${fill(words.accessed, { day: day(accessed, lang) })})`)
	];
	const based = publications.map((publication) => publicationWords(publication, work, words)).join('; ');
	const sentences = parts.filter((part) => part !== '');
	return based === '' ? sentences.join(' ') : `${sentences.join(' ')}. ${fill(words.based, { publications: based })}`;
}

/** A law by number and day, then the archive where it was read; all else by who published it. */
function publicationWords(publication: CitedPublication, { lang }: CitedWork, words: CitationWords): string {
	const { publisher, published, url, kind } = publication;
	const when = published === null ? words.undated : day(published, lang);
	// Publisher and day stand beside the name: what tells two labels apart would say them twice.
	const { name, copy } = named({ kind, title: withoutPublisher(publication.title, publisher) });
	const parts = kind === 'law' ? [name, when, publisher, copy, url] : [publisher, name, when, url];
	return parts.filter((part) => part !== null).join(', ');
}
