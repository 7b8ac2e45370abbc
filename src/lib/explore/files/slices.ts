/** The text of a file piece by piece, so that a page stays alive and can tell how far it is. Knows no format. */

import { Decoder } from './encoding.ts';
import type { Encoding } from './own-file.ts';
import { unlessStopped } from './refusal.ts';

export interface Piece {
	readonly text: string;
	/** Bytes up to its end. */
	readonly bytes: number;
	readonly last: boolean;
}

/** Bytes: a piece is worked on in a few hundredths of a second. */
const SLICE = 1 << 20;

export async function* slices(file: Blob, encoding: Encoding, signal?: AbortSignal): AsyncGenerator<Piece> {
	const decoder = new Decoder(encoding);
	for (let from = 0; from < file.size; from += SLICE) {
		const to = Math.min(from + SLICE, file.size);
		const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
		await breath();
		unlessStopped(signal);
		const text = decoder.decode(bytes, to === file.size);
		yield { text: from === 0 ? text.replace(/^\ufeff/, '') : text, bytes: to, last: to === file.size };
	}
}

/** Lets the page paint and hear. */
export function breath(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
