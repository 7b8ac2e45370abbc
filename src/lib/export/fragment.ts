/** A question of a reader as the fragment of an address, compressed; no server ever sees a fragment. */

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Bytes of SQL that an address may bring: more is no question that a person wrote. */
export const MOST_SQL = 200_000;

/** Signs of a fragment that are looked at; a deflated text is never longer than this beside the text. */
const MOST_SIGNS = 300_000;
/** One byte of deflate gives at most 1032, so that no step unpacks more than half a megabyte beyond the limit. */
const STEP = 512;

/** `none`: the fragment is about something else. */
interface FragmentProblem {
	readonly problem: 'none' | 'broken' | 'huge';
}

export type TextFragment = { readonly text: string } | FragmentProblem;
export type SqlFragment = { readonly sql: string } | FragmentProblem;

/** `#sql=…` for a link to explore. Throws for SQL that no page would open. */
export function exploreHash(sql: string): string {
	return packedHash('sql', sql);
}

/** A text under its key as `#key=…`, in Node and in browsers alike. Throws for a text that no page would open. */
export function packedHash(key: string, text: string): string {
	const bytes = strToU8(text);
	if (bytes.length > MOST_SQL)
		throw new Error(`SQL for a link should be ${MOST_SQL} bytes at most, got ${bytes.length}`);
	const packed = strFromU8(deflateSync(bytes, { level: 9 }), true);
	return `#${key}=${btoa(packed).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Reads what may come from anyone: a broken or huge fragment is told, never thrown. */
export function readExploreHash(hash: string): SqlFragment {
	const found = readPackedHash('sql', hash);
	return 'text' in found ? { sql: found.text } : found;
}

/** The text that packedHash wrote under the key. */
export function readPackedHash(key: string, hash: string): TextFragment {
	const found = hash.replace(/^#/, '');
	if (!found.startsWith(`${key}=`)) return { problem: 'none' };
	if (found.length > MOST_SIGNS) return { problem: 'huge' };
	const packed = found.slice(key.length + 1);
	if (!/^[\w-]+$/.test(packed)) return { problem: 'broken' };
	try {
		const bytes = strToU8(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), true);
		const unpacked = inflated(bytes);
		if (unpacked === null) return { problem: 'huge' };
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked) };
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
