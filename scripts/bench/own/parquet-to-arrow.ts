/** Reads two columns of the synthetic Parquet by their ranges into one Arrow stream. Knows no engine. */

import { Dictionary, Int32, makeData, Table, tableToIPC, Utf8, vectorFromArray, Vector, Float64 } from 'apache-arrow';
import { parquetMetadataAsync, parquetRead, type AsyncBuffer } from 'hyparquet';

export async function parquetToArrow(file: File, text: string, number: string): Promise<Uint8Array<ArrayBuffer>> {
	const ranges: AsyncBuffer = {
		byteLength: file.size,
		slice: (start, end) => file.slice(start, end).arrayBuffer()
	};
	const metadata = await parquetMetadataAsync(ranges);
	const length = Number(metadata.num_rows);
	const codes = new Int32Array(length);
	const numbers = new Float64Array(length);
	const known = new Map<string, number>();
	const codeOf = (word: string) => {
		const code = known.get(word) ?? known.size;
		known.set(word, code);
		return code;
	};
	let from = 0;
	for (const group of metadata.row_groups) {
		const to = from + Number(group.num_rows);
		await parquetRead({
			file: ranges,
			metadata,
			columns: [text, number],
			rowStart: from,
			rowEnd: to,
			onChunk: ({ columnName, columnData, rowStart }) => {
				if (columnName === number) numbers.set(columnData as ArrayLike<number>, rowStart);
				else for (let at = 0; at < columnData.length; at++) codes[rowStart + at] = codeOf(columnData[at] as string);
			}
		});
		from = to;
	}
	const dictionary = vectorFromArray([...known.keys()], new Utf8());
	const type = new Dictionary(new Utf8(), new Int32());
	const coded = new Vector([makeData({ type, length, nullCount: 0, data: codes, dictionary })]);
	const amounts = new Vector([makeData({ type: new Float64(), length, nullCount: 0, data: numbers })]);
	return tableToIPC(new Table({ [text]: coded, [number]: amounts }), 'stream') as Uint8Array<ArrayBuffer>;
}
