/** A question of a reader as the fragment of an address, compressed; no server ever sees a fragment. Knows no page. */

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Bytes of SQL that an address may bring: more is no question that a person wrote. */
export const MOST_SQL = 200_000;

const KEY = 'sql=';
/** Signs of a fragment that are looked at; a deflated text is never longer than this beside the text. */
const MOST_SIGNS = 300_000;
/** One byte of deflate gives at most 1032, so that no step unpacks more than half a megabyte beyond the limit. */
const STEP = 512;

export type SqlFragment =
	| { readonly sql: string }
	/** `none`: the fragment is about something else. */
	| { readonly problem: 'none' | 'broken' | 'huge' };

/** `#sql=…` for a link to explore, in Node and in browsers alike. Throws for SQL that no page would open. */
export function exploreHash(sql: string): string {
	const bytes = strToU8(sql);
	if (bytes.length > MOST_SQL)
		throw new Error(`SQL for a link should be ${MOST_SQL} bytes at most, got ${bytes.length}`);
	const text = strFromU8(deflateSync(bytes, { level: 9 }), true);
	return `#${KEY}${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Reads what may come from anyone: a broken or huge fragment is told, never thrown. */
export function readExploreHash(hash: string): SqlFragment {
	const found = hash.replace(/^#/, '');
	if (!found.startsWith(KEY)) return { problem: 'none' };
	if (found.length > MOST_SIGNS) return { problem: 'huge' };
	const packed = found.slice(KEY.length);
	if (!/^[\w-]+$/.test(packed)) return { problem: 'broken' };
	try {
		const bytes = strToU8(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), true);
		const unpacked = inflated(bytes);
		if (unpacked === null) return { problem: 'huge' };
		return { sql: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked) };
	} catch {
		return { problem: 'broken' };
	}
}

/** Null when it would be more than the limit; throws when it is no whole deflate stream. */
function inflated(bytes: Uint8Array): Uint8Array | null {
	const parts: Uint8Array[] = [];
	let [size, ended] = [0, false];
	const inflate = new Inflate((part, final) => {
		parts.push(part);
		size += part.length;
		ended = final;
	});
	for (let from = 0; from < bytes.length; from += STEP) {
		inflate.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
		if (size > MOST_SQL) return null;
	}
	if (!ended) throw new Error('fragment should hold a whole text, got a part');
	const whole = new Uint8Array(size);
	parts.reduce((offset, part) => (whole.set(part, offset), offset + part.length), 0);
	return whole;
}
