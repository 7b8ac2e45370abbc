/** Reads the synthetic CSV piece by piece into typed columns and one Arrow stream. Knows the columns of that file only. */

import { Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray, makeVector } from 'apache-arrow';

const PIECE = 200_000;

export async function csvToArrow(file: File): Promise<Uint8Array<ArrayBuffer>> {
	const tables: Table[] = [];
	let rows: string[][] = [];
	let rest = '';
	let head = true;
	const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
	for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
		const lines = (rest + piece.value).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) {
			if (!head) rows.push(line.split(','));
			head = false;
			if (rows.length < PIECE) continue;
			tables.push(tableOf(rows));
			rows = [];
		}
	}
	if (rows.length > 0) tables.push(tableOf(rows));
	const [first, ...others] = tables;
	if (first === undefined) throw new Error('the file should have rows');
	return tableToIPC(first.concat(...others), 'stream') as Uint8Array<ArrayBuffer>;
}

function tableOf(rows: readonly string[][]): Table {
	const text = (at: number) =>
		vectorFromArray(
			rows.map((row) => row[at]!),
			new Utf8()
		);
	return new Table({
		region: text(0),
		year: makeVector({ type: new Int32(), data: Int32Array.from(rows, (row) => Number(row[1])) }),
		package: text(2),
		persons: makeVector({ type: new Int32(), data: Int32Array.from(rows, (row) => Number(row[3])) }),
		amount: makeVector({ type: new Float64(), data: Float64Array.from(rows, (row) => Number(row[4])) }),
		note: text(5)
	});
}
