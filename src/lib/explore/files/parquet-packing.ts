/** How columns of Parquet may be packed: what hyparquet unpacks by itself, and gzip. Knows no table. */

import { gunzipSync } from 'fflate';
import type { CompressionCodec, Compressors } from 'hyparquet';

export const PACKINGS: readonly CompressionCodec[] = ['UNCOMPRESSED', 'SNAPPY', 'GZIP'];

export const compressors: Compressors = {
	GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) })
};
