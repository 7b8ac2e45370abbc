/** What the list of frozen editions says, which the site publishes as releases.json. Knows no page and no folder. */

export interface Edition {
	/** The day it is named after, `YYYY-MM-DD`; its pages stand under `/v/<day>/`. */
	readonly day: string;
	/** Newest day of publication in its record. */
	readonly version: string;
	/** sha256 of its data/manifest.json, which lists the sha256 of every extract: the same where the record is the same. */
	readonly data: string;
	/** sha256 of its list of checksums, which names every file. */
	readonly sums: string;
	readonly files: number;
	readonly bytes: number;
}

export interface Editions {
	/** The record that the site itself shows now. */
	readonly newest: { readonly version: string; readonly data: string };
	/** Oldest first. */
	readonly editions: readonly Edition[];
}

/** Path of an edition on the site, without the base path: `/v/2026-11-25`. */
export function editionPath(day: string): string {
	return `/v/${day}`;
}

/** A calendar day as `YYYY-MM-DD`, and a real one. */
export function isEditionDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads a list of editions that came from outside. Throws TypeError naming the place and what stood there. */
export function readEditions(list: unknown): Edition[] {
	if (!Array.isArray(list)) throw wrong('editions', 'a list', list);
	const editions = list.map((entry, index) => readEdition(entry, `editions[${index}]`));
	return editions.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function readEdition(entry: unknown, place: string): Edition {
	if (typeof entry !== 'object' || entry === null) throw wrong(place, 'an object', entry);
	const fields = entry as Record<string, unknown>;
	const text = (name: string, is: (text: string) => boolean, what: string): string => {
		const value = fields[name];
		if (typeof value === 'string' && is(value)) return value;
		throw wrong(`${place}.${name}`, what, value);
	};
	const whole = (name: string): number => {
		const value = fields[name];
		if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
		throw wrong(`${place}.${name}`, 'a whole number above 0', value);
	};
	const hash = (found: string) => /^[0-9a-f]{64}$/.test(found);
	return {
		day: text('day', isEditionDay, 'a day YYYY-MM-DD'),
		version: text('version', isEditionDay, 'a day YYYY-MM-DD'),
		data: text('data', hash, '64 hexadecimal digits'),
		sums: text('sums', hash, '64 hexadecimal digits'),
		files: whole('files'),
		bytes: whole('bytes')
	};
}

function wrong(place: string, what: string, value: unknown): TypeError {
	return new TypeError(`${place} should be ${what}, got ${JSON.stringify(value) ?? 'nothing'}`);
}
