/** The changes as an Atom feed (RFC 4287) and as a JSON feed (version 1.1). */

import type { Lang } from '$lib/contract/vocabulary.ts';
import type { ListedChange } from './changes.server.ts';

export interface Feed {
	readonly lang: Lang;
	readonly title: string;
	readonly subtitle: string;
	/** Name of the site, which stands for its author. */
	readonly author: string;
	/** Full addresses of the feed itself and of the page it follows. */
	readonly self: string;
	readonly page: string;
	readonly changes: readonly ListedChange[];
}

/** A day of the record as the moment at which feeds want it. */
function moment(date: string): string {
	return `${date}T00:00:00Z`;
}

function headline({ kindName, title }: ListedChange): string {
	return `${kindName}: ${title}`;
}

export function jsonFeed({ lang, title, subtitle, author, self, page, changes }: Feed): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		description: subtitle,
		home_page_url: page,
		feed_url: self,
		language: lang,
		authors: [{ name: author }],
		items: changes.map((change) => ({
			id: change.address,
			url: change.address,
			title: headline(change),
			content_text: change.reason,
			date_published: moment(change.date),
			tags: [change.kind]
		}))
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}

/** Throws when there is no change: a feed without a moment of its own would not be valid. */
export function atomFeed({ lang, title, subtitle, author, self, page, changes }: Feed): string {
	const newest = changes
		.map(({ date }) => date)
		.sort()
		.at(-1);
	if (newest === undefined)
		throw new Error('feed of changes has no change; write at least one into data/stories/changes.csv');
	const entries = changes.map(
		(change) => `	<entry>
		<id>${escaped(change.address)}</id>
		<title>${escaped(headline(change))}</title>
		<link rel="alternate" type="text/html" href="${escaped(change.address)}"/>
		<published>${moment(change.date)}</published>
		<updated>${moment(change.date)}</updated>
		<category term="${change.kind}" label="${escaped(change.kindName)}"/>
		<content type="text">${escaped(change.reason)}</content>
	</entry>
`
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
	<id>${escaped(self)}</id>
	<title>${escaped(title)}</title>
	<subtitle>${escaped(subtitle)}</subtitle>
	<updated>${moment(newest)}</updated>
	<author><name>${escaped(author)}</name></author>
	<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
	<link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(page)}"/>
${entries.join('')}</feed>
`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
