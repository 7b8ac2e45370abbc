/** Synthetic rows for measuring only, by a seed: no number of them is published by anyone, and no page shows them. */

import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';

export const SEED = 20_261_126;
const REGIONS = 20;
const FIRST_YEAR = 2005;
const YEARS = 20;

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export function syntheticRegion(at: number): string {
	return `synthetic-region-${String(at % REGIONS).padStart(2, '0')}`;
}

/** A CSV of so many rows: region, year, package, persons, amount, note. */
export async function writeSyntheticCsv(file: string, rows: number): Promise<void> {
	const random = seeded(SEED);
	const out = createWriteStream(file);
	out.write('region,year,package,persons,amount,note\n');
	for (let from = 0; from < rows; from += 10_000) {
		let text = '';
		for (let row = from; row < Math.min(rows, from + 10_000); row++) {
			const year = FIRST_YEAR + Math.floor(random() * YEARS);
			const part = random() < 0.4 ? 'a' : 'b';
			text += `${syntheticRegion(Math.floor(random() * REGIONS))},${year},${part},${Math.floor(random() * 1e5)},${(random() * 1e9).toFixed(2)},synthetic ${row}\n`;
		}
		if (!out.write(text)) await once(out, 'drain');
	}
	out.end();
	await once(out, 'close');
}

/** A Parquet of so many rows in order of year and region, in groups of rows; its columns are those of the CSV. */
export function writeSyntheticParquet(file: string, rows: number, group: number): void {
	const random = seeded(SEED);
	const writer = new ByteWriter();
	let parquet: ParquetWriter | null = null;
	for (let from = 0; from < rows; from += group) {
		const length = Math.min(group, rows - from);
		const place = (at: number) => Math.floor(((from + at) * YEARS * REGIONS) / rows);
		const columnData = [
			{ name: 'region', type: 'STRING' as const, data: filled(length, (at) => syntheticRegion(place(at))) },
			{
				name: 'year',
				type: 'INT32' as const,
				data: filled(length, (at) => FIRST_YEAR + Math.floor(place(at) / REGIONS))
			},
			{ name: 'package', type: 'STRING' as const, data: filled(length, () => (random() < 0.4 ? 'a' : 'b')) },
			{ name: 'persons', type: 'INT32' as const, data: filled(length, () => Math.floor(random() * 1e5)) },
			{ name: 'amount', type: 'DOUBLE' as const, data: filled(length, () => Math.round(random() * 1e11) / 100) },
			{ name: 'note', type: 'STRING' as const, data: filled(length, (at) => `synthetic ${from + at}`) }
		];
		parquet ??= new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData }) });
		parquet.write({ columnData, rowGroupSize: group });
	}
	parquet?.finish();
	writeFileSync(file, new Uint8Array(writer.getBuffer()));
}

function filled<T>(length: number, cell: (at: number) => T): T[] {
	return Array.from({ length }, (_, at) => cell(at));
}
