/** Unpacks columns of Parquet that hyparquet does not unpack by itself. */

import { gunzipSync } from 'fflate';
import type { CompressionCodec, Compressors, FileMetaData } from 'hyparquet';
import { Refusal } from './refusal.ts';

const common: Compressors = {
	GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) })
};
/** The first two hyparquet unpacks by itself. */
const COMMON: readonly CompressionCodec[] = ['UNCOMPRESSED', 'SNAPPY', 'GZIP'];
const RARE: readonly CompressionCodec[] = ['ZSTD', 'BROTLI', 'LZ4', 'LZ4_RAW'];

/** What the columns of a file are packed with. Throws Refusal for what nobody here unpacks. */
export function packingsOf({ row_groups }: FileMetaData): ReadonlySet<CompressionCodec> {
	const packings = new Set<CompressionCodec>();
	for (const { columns } of row_groups) {
		for (const { meta_data } of columns) if (meta_data !== undefined) packings.add(meta_data.codec);
	}
	const strange = [...packings].find((codec) => !COMMON.includes(codec) && !RARE.includes(codec));
	if (strange !== undefined) throw new Refusal('packing', strange);
	return packings;
}

export async function compressorsFor(packings: ReadonlySet<CompressionCodec>): Promise<Compressors> {
	if (!RARE.some((codec) => packings.has(codec))) return common;
	const { rareCompressors } = await import('./parquet-codecs.ts');
	return { ...common, ...rareCompressors };
}
