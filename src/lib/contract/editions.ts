/** What the list of frozen editions says, which the site publishes as releases.json. */

export interface Edition {
	/** The day it is named after, `YYYY-MM-DD`; its pages stand under `/v/<day>/`. */
	readonly day: string;
	/** The version of its record, such as `2026-07-31.3f2a9c1`; of the first editions only the day. */
	readonly version: string;
	/** sha256 of its data/manifest.json, which lists the sha256 of every extract: the same where the record is the same. */
	readonly data: string;
	/** sha256 of its list of checksums, which names every file. */
	readonly sums: string;
	readonly files: number;
	readonly bytes: number;
	/** How it was made; null for the first editions, which did not say. */
	readonly made: Made | null;
}

export interface Made {
	/** Origin and base path that its pages name. */
	readonly site: string;
	readonly base: string;
	/** The commit of the sources, 40 hexadecimal digits; null where they were in no repository. */
	readonly commit: string | null;
	/** Why it was frozen from sources that no commit holds; null where one does. */
	readonly allowed: string | null;
	readonly signature: Signature | null;
}

export interface Signature {
	/** Fingerprint of the key, such as `SHA256:...`. */
	readonly key: string;
	/** sha256 of the signature, and of the file that says whose it is. */
	readonly sha256: string;
	readonly signers: string;
}

export interface Editions {
	/** The record that the site itself shows now. */
	readonly newest: { readonly version: string; readonly day: string; readonly data: string };
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

/** The version of a record: its day, and what its content comes to; the first editions name the day alone. */
export function isVersion(text: string): boolean {
	return isEditionDay(text.slice(0, 10)) && /^.{10}(\.[0-9a-f]{7})?$/.test(text);
}

const HASH = /^[0-9a-f]{64}$/;

/** Reads a list of editions that came from outside. Throws TypeError naming the place and what stood there. */
export function readEditions(list: unknown): Edition[] {
	if (!Array.isArray(list)) throw wrong('editions', 'a list', list);
	const editions = list.map((entry, index) => readEdition(entry, `editions[${index}]`));
	return editions.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function readEdition(entry: unknown, place: string): Edition {
	const fields = object(entry, place);
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
	const hash = (found: string) => HASH.test(found);
	return {
		day: text('day', isEditionDay, 'a day YYYY-MM-DD'),
		version: text('version', isVersion, 'a version such as 2026-07-31.3f2a9c1'),
		data: text('data', hash, '64 hexadecimal digits'),
		sums: text('sums', hash, '64 hexadecimal digits'),
		files: whole('files'),
		bytes: whole('bytes'),
		made: readMade(fields['made'] ?? null, `${place}.made`)
	};
}

function readMade(made: unknown, place: string): Made | null {
	if (made === null) return null;
	const { site, base, commit, allowed, signature } = object(made, place);
	return {
		site: matching(site, /^https?:\/\/[^/]+$/, `${place}.site`, 'an origin'),
		base: matching(base, /^(\/[\w.-]+)*$/, `${place}.base`, 'a base path'),
		commit: commit === null ? null : matching(commit, /^[0-9a-f]{40}$/, `${place}.commit`, '40 hexadecimal digits'),
		allowed: allowed === null ? null : matching(allowed, /\S/, `${place}.allowed`, 'a reason'),
		signature: signature === null ? null : readSignature(signature, `${place}.signature`)
	};
}

function readSignature(signature: unknown, place: string): Signature {
	const { key, sha256, signers } = object(signature, place);
	return {
		key: matching(key, /^SHA256:\S+$/, `${place}.key`, 'the fingerprint of a key'),
		sha256: matching(sha256, HASH, `${place}.sha256`, '64 hexadecimal digits'),
		signers: matching(signers, HASH, `${place}.signers`, '64 hexadecimal digits')
	};
}

function object(value: unknown, place: string): Record<string, unknown> {
	if (typeof value !== 'object' || value === null) throw wrong(place, 'an object', value);
	return value as Record<string, unknown>;
}

function matching(value: unknown, pattern: RegExp, place: string, what: string): string {
	if (typeof value === 'string' && pattern.test(value)) return value;
	throw wrong(place, what, value);
}

function wrong(place: string, what: string, value: unknown): TypeError {
	return new TypeError(`${place} should be ${what}, got ${JSON.stringify(value) ?? 'nothing'}`);
}
