/** What the address of a lead tells of where to look. */

export interface Place {
	/** Whose page it is, as a reader knows it: `msqory.kz`. */
	readonly host: string;
	readonly url: string;
	/** Is it the front page of a site, on which the page itself is still to be found? */
	readonly front: boolean;
}

/** Null where no address is known. */
export function placeOf(url: string | null): Place | null {
	if (url === null) return null;
	const { hostname, pathname, search, hash } = new URL(url);
	return { host: hostname.replace(/^www\./, ''), url, front: `${pathname}${search}${hash}` === '/' };
}
