/** A file piece by piece, so that it is never held whole and one can tell how far it is. */

import { Decoder } from './encoding.ts';
import type { Encoding } from './user-file.ts';
import { unlessStopped } from './refusal.ts';

interface Slice {
	readonly bytes: Uint8Array;
	/** Bytes of the file up to its end. */
	readonly upTo: number;
	readonly last: boolean;
}

export interface Piece {
	readonly text: string;
	readonly upTo: number;
	readonly last: boolean;
}

/** Bytes. */
export const SLICE = 1 << 21;

/** As text. */
export async function* slices(file: Blob, encoding: Encoding, signal?: AbortSignal): AsyncGenerator<Piece> {
	const decoder = new Decoder(encoding);
	for await (const { bytes, upTo, last } of byteSlices(file, signal)) {
		const text = decoder.decode(bytes, last);
		yield { text: upTo === bytes.length ? text.replace(/^\ufeff/, '') : text, upTo, last };
	}
}

/** As bytes of UTF-8, whatever the encoding; of a file in UTF-8 they are its own, sound or not. */
export async function* utf8Slices(
	file: Blob,
	encoding: Encoding,
	signal?: AbortSignal,
	size = SLICE
): AsyncGenerator<Slice> {
	if (encoding !== 'utf-8') {
		const encoder = new TextEncoder();
		for await (const { text, ...rest } of slices(file, encoding, signal))
			yield { ...rest, bytes: encoder.encode(text) };
		return;
	}
	for await (const slice of byteSlices(file, signal, size)) {
		const { bytes } = slice;
		const marked = slice.upTo === bytes.length && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
		yield marked ? { ...slice, bytes: bytes.subarray(3) } : slice;
	}
}

/** The next piece is fetched while one is worked on. */
async function* byteSlices(file: Blob, signal?: AbortSignal, size = SLICE): AsyncGenerator<Slice> {
	const fetched = (from: number) => file.slice(from, from + size).arrayBuffer();
	let next = fetched(0);
	for (let from = 0; from < file.size; from += size) {
		const bytes = new Uint8Array(await next);
		unlessStopped(signal);
		const upTo = from + bytes.length;
		if (upTo < file.size) next = fetched(upTo);
		// Awaited above; a reader that stops must not leave it unheard.
		next.catch(() => {});
		yield { bytes, upTo, last: upTo === file.size };
	}
}
