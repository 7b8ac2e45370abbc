/** A citation as CSL-JSON, which reference managers read: the figure, and an item for each publication. */

import { citedAddress, recordDay, type CitedPublication, type CitedWork } from './cited-work.ts';
import { named } from './named.ts';

/** A date of CSL: year, month and day as numbers. */
interface CslDate {
	readonly 'date-parts': readonly (readonly number[])[];
}

export interface CslItem {
	readonly id: string;
	readonly type: 'webpage' | 'document' | 'legislation';
	readonly title: string;
	readonly author?: readonly { readonly literal: string }[];
	/** Where a law was read. */
	readonly publisher?: string;
	readonly 'container-title'?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL?: string;
	readonly language: string;
	readonly version?: string;
	readonly note?: string;
}

/** `basedOn` begins the note that names the ids of the publications. */
export function cslItems(work: CitedWork, basedOn: string): CslItem[] {
	const { publications } = work;
	const notes = [
		...(work.note === undefined ? [] : [work.note]),
		...(publications.length === 0 ? [] : [`${basedOn}: ${publications.map(({ id }) => id).join(', ')}`])
	];
	const item: CslItem = {
		id: `ashyq-qor-${work.key}`,
		type: 'webpage',
		title: work.state === '' ? work.title : `${work.title} (${work.state})`,
		author: [{ literal: work.site }],
		'container-title': work.site,
		issued: date(recordDay(work)),
		...(work.accessed === null ? {} : { accessed: date(work.accessed) }),
		URL: citedAddress(work),
		language: work.lang,
		version: work.version,
		...(notes.length === 0 ? {} : { note: notes.join('. ') })
	};
	return [item, ...publications.map(publicationItem)];
}

function publicationItem(publication: CitedPublication): CslItem {
	const { id, publisher, published, url, lang, kind } = publication;
	const { name, copy } = named(publication);
	const law = kind === 'law';
	return {
		id,
		type: law ? 'legislation' : 'document',
		title: name,
		...(law ? { publisher } : { author: [{ literal: publisher }] }),
		...(published === null ? {} : { issued: date(published) }),
		...(url === null ? {} : { URL: url }),
		language: lang,
		...(copy === null ? {} : { note: copy })
	};
}

function date(day: string): CslDate {
	return { 'date-parts': [day.split('-').map(Number)] };
}

/** The items as a file, one a line. */
export function cslText(items: readonly CslItem[]): string {
	return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
