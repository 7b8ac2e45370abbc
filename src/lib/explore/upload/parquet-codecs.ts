/**
 * Unpacks what few Parquet files are packed with: brought to the browser only for a file that needs it.
 * Each codec is asked for by its own module: the library's front door starts a codec in WebAssembly, which hyparquet has
 * without, and the policy of the worker that reads a reader's file lets no WebAssembly run.
 */

import { decompress } from 'fzstd';
import type { Compressors } from 'hyparquet';
import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';

export const rareCompressors: Compressors = {
	BROTLI: decompressBrotli,
	LZ4: decompressLz4,
	LZ4_RAW: decompressLz4Raw,
	ZSTD: (packed, length) => decompress(packed, new Uint8Array(length))
};
