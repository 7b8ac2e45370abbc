/** Which share of a large synthetic Parquet a question of one region and year reads by ranges. */

import { open } from 'node:fs/promises';
import { parquetQuery, type AsyncBuffer } from 'hyparquet';
import { syntheticRegion } from './synthetic.ts';

export interface RangeShare {
	readonly rows: number;
	readonly bytes: number;
	readonly all: number;
	readonly requests: number;
}

export async function rangeShare(path: string): Promise<RangeShare> {
	const handle = await open(path);
	const { size } = await handle.stat();
	let [bytes, requests] = [0, 0];
	const file: AsyncBuffer = {
		byteLength: size,
		slice: async (start, end = size) => {
			const part = new Uint8Array((start < 0 ? size : end) - (start < 0 ? size + start : start));
			await handle.read(part, 0, part.length, start < 0 ? size + start : start);
			bytes += part.length;
			requests += 1;
			return part.buffer;
		}
	};
	const found = await parquetQuery({
		file,
		columns: ['region', 'year', 'amount'],
		filter: { $and: [{ region: { $eq: syntheticRegion(7) } }, { year: { $eq: 2015 } }] }
	});
	await handle.close();
	return { rows: found.length, bytes, all: size, requests };
}
