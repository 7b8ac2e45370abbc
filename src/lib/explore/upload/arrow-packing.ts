/** Unpacks the buffers of an Arrow batch, each of which is packed alone: brought only for a file that needs it. */

import { decompress } from 'fzstd';
import { decompressLz4 } from 'hyparquet-compressors/src/lz4.js';
import type { Packing } from './arrow-heads.ts';
import { joined } from './joined.ts';
import { Refusal } from './refusal.ts';

/** Arrow's format: the length of what is packed stands before it; -1 before what was not worth it. */
const [BEFORE, AS_IT_IS] = [8, -1];

export function unpackedBuffer(bytes: Uint8Array, packing: Packing): Uint8Array {
	if (bytes.length === 0) return bytes;
	const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigInt64(0, true));
	const rest = bytes.subarray(BEFORE);
	if (length === AS_IT_IS) return rest;
	return packing === 'zstd' ? decompress(rest, new Uint8Array(length)) : unpackedFrame(rest, length);
}

/** Little-endian. The LZ4 Frame Format, 1.6.4. */
const MAGIC = 0x184d2204;
/** Bits of the byte behind it. */
const [SUMS, SIZE, DICTIONARY] = [0x10, 0x08, 0x01];
/** In the length of a block: it lies there as it is. */
const PLAIN = 0x80000000;

/**
 * A frame of LZ4: blocks of which each but the last unpacks to the same length, and may go back into those before. The
 * library knows frames of Hadoop, which tell both lengths of every block; this one is told in their way.
 */
function unpackedFrame(bytes: Uint8Array, length: number): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const [flags, sizes] = [bytes[4]!, bytes[5]!];
	if (view.getUint32(0, true) !== MAGIC || (flags & DICTIONARY) !== 0) throw new Refusal('damaged', 'LZ4');
	const most = 1 << (8 + 2 * ((sizes >> 4) & 7));
	let at = 4 + 2 + ((flags & SIZE) !== 0 ? 8 : 0) + 1;
	const blocks: Uint8Array[] = [];
	for (let left = length; left > 0; left -= most) {
		const size = view.getUint32(at, true);
		const packed = size & ~PLAIN;
		const block = bytes.subarray(at + 4, at + 4 + packed);
		const inside = (size & PLAIN) !== 0 ? literally(block) : block;
		const lengths = new DataView(new ArrayBuffer(8));
		lengths.setUint32(0, Math.min(most, left));
		lengths.setUint32(4, inside.length);
		blocks.push(new Uint8Array(lengths.buffer), inside);
		at += 4 + packed + ((flags & SUMS) !== 0 ? 4 : 0);
	}
	return decompressLz4(joined(blocks), length);
}

/** A block of LZ4 that holds nothing but what is there. */
function literally(bytes: Uint8Array): Uint8Array {
	const more = bytes.length - 15;
	if (more < 0) return joined([Uint8Array.of(bytes.length << 4), bytes]);
	const counted = new Uint8Array(Math.floor(more / 255) + 1).fill(255);
	counted[counted.length - 1] = more % 255;
	return joined([Uint8Array.of(0xf0), counted, bytes]);
}
