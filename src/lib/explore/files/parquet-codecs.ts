/** Unpacks what few Parquet files are packed with: brought to the browser only for a file that needs it. Knows no table. */

import { decompressBrotli, decompressLz4, decompressLz4Raw, decompressZstd } from 'hyparquet-compressors';
import type { Compressors } from 'hyparquet';

export const rareCompressors: Compressors = {
	BROTLI: decompressBrotli,
	LZ4: decompressLz4,
	LZ4_RAW: decompressLz4Raw,
	ZSTD: (packed, length) => decompressZstd(packed, new Uint8Array(length))
};
