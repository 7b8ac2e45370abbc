/** What a page says that came from the device because there was no network: a line above it, in its language. */

import { LANGS, type Lang } from '../contract/vocabulary.ts';
import { fill } from '../text/fill.ts';
import { offlineWords } from '../text/pages/explore-offline.ts';
import { day } from '../text/periods.ts';

/** Days as `YYYY-MM-DD`; null when the host did not tell. */
export interface OfflineSince {
	/** Newest day of publication in the data. */
	readonly record: string | null;
	readonly saved: string | null;
}

const RECORD = /<meta name="record" content="(\d{4}-\d{2}-\d{2})"/;
const LINE = 'margin:0;padding:.6rem 1rem;border-bottom:1px solid;text-align:center';

export function offlineLine({ record, saved }: OfflineSince, lang: Lang): string {
	const words = offlineWords(lang);
	return [
		words.noNetwork,
		record === null ? '' : fill(words.record, { day: day(record, lang) }),
		saved === null ? '' : fill(words.saved, { day: day(saved, lang) })
	]
		.filter((part) => part !== '')
		.join(' ');
}

/** The page with that line; pages in all languages at once say it in the first. */
export function withOfflineLine(html: string, saved: string | null): string {
	const lang = langOf(/<html lang="(\w+)"/.exec(html)?.[1]);
	const line = offlineLine({ record: RECORD.exec(html)?.[1] ?? null, saved }, lang);
	// Outside of what the page's own script takes over.
	return html.replace(/<body[^>]*>/, (body) => `${body}<p role="status" data-kept style="${LINE}">${line}</p>`);
}

/** The language of a page by its path or tag. */
export function langOf(text: string | undefined): Lang {
	return LANGS.find((lang) => lang === text) ?? 'kk';
}
