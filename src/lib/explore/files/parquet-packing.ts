/** Unpacks columns of Parquet that hyparquet does not unpack by itself. Knows no table. */

import { gunzipSync } from 'fflate';
import type { Compressors } from 'hyparquet';

export const compressors: Compressors = {
	GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) })
};
