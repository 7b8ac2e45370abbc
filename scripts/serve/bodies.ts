/** The contents of files as they are sent: read once, packed once or by their twins, kept while they are unchanged. */

import { createHash } from 'node:crypto';
import { readFileSync, statSync, type Stats } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { mediaType, shrinks } from './media.ts';
import { TWINS, type Packing } from './twins.ts';

export interface Body {
	readonly bytes: Buffer;
	readonly type: string;
	readonly tag: string;
	/** Day and time of the file, as HTTP writes them. */
	readonly modified: string;
	/** Bytes as they go over the line; null when packing does not shrink such a file. */
	packed(packing: Packing): Buffer | null;
}

/** A site of pages fits, a site of extracts too; what was read first leaves first. */
const MOST_BYTES = 400_000_000;

export class Bodies {
	readonly #known = new Map<string, { readonly body: Body; readonly state: string; readonly bytes: number }>();
	#bytes = 0;

	/** `stats` are those of the file now. */
	read(name: string, stats: Stats): Body {
		const state = `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
		const known = this.#known.get(name);
		if (known?.state === state) return known.body;
		const body = bodyOf(name, stats);
		// Both packings of a text weigh less than the text once more.
		const bytes = body.bytes.length * 2;
		this.#bytes += bytes - (known?.bytes ?? 0);
		this.#known.delete(name);
		this.#known.set(name, { body, state, bytes });
		this.#leaveOldest();
		return body;
	}

	#leaveOldest(): void {
		for (const [name, { bytes }] of this.#known) {
			if (this.#bytes <= MOST_BYTES || this.#known.size === 1) return;
			this.#known.delete(name);
			this.#bytes -= bytes;
		}
	}
}

function bodyOf(name: string, stats: Stats): Body {
	const bytes = readFileSync(name);
	const cache = new Map<Packing, Buffer>();
	return {
		bytes,
		type: mediaType(name),
		tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
		modified: stats.mtime.toUTCString(),
		packed: (packing) => {
			if (!shrinks(name)) return null;
			const known = cache.get(packing);
			if (known !== undefined) return known;
			const made = twinOf(name, stats, packing) ?? pack(bytes, packing);
			cache.set(packing, made);
			return made;
		}
	};
}

/** What the build packed beside the file; null when there is nothing, or something older than the file. */
function twinOf(name: string, stats: Stats, packing: Packing): Buffer | null {
	const twin = name + TWINS[packing];
	const packed = statSync(twin, { throwIfNoEntry: false });
	return packed?.isFile() === true && packed.mtimeMs >= stats.mtimeMs ? readFileSync(twin) : null;
}

function pack(bytes: Buffer, packing: Packing): Buffer {
	if (packing === 'gzip') return gzipSync(bytes, { level: 9 });
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
