/** Makes a table of columns that are filled value by value, as an Arrow IPC stream. Knows no format of files. */

import type { Data, DataType, Field, RecordBatch } from 'apache-arrow';
import { ColumnFiller, type ColumnKind, type Value } from './column-filler.ts';
import type { OwnTable } from './own-file.ts';
import { Refusal } from './refusal.ts';

export interface MadeColumn {
	readonly name: string;
	readonly kind: ColumnKind;
}

/** Rows of one batch: small enough that no buffer grows large. */
const BATCH = 65_536;

type Arrow = typeof import('apache-arrow');

export class TableMaker {
	readonly #arrow: Arrow;
	readonly #columns: readonly MadeColumn[];
	readonly #fields: Field[];
	readonly #batches: RecordBatch[] = [];
	#fillers: ColumnFiller[];
	#waiting = 0;
	rows = 0;

	constructor(arrow: Arrow, columns: readonly MadeColumn[]) {
		this.#arrow = arrow;
		this.#columns = columns;
		this.#fields = columns.map(({ name, kind }) => new arrow.Field(name, typeOf(arrow, kind), true));
		this.#fillers = this.#fresh();
	}

	/** One value of each column, in their order. */
	add(values: readonly Value[]): void {
		this.#fillers.forEach((filler, at) => filler.push(values[at] ?? null));
		this.#count(1);
	}

	/** Some rows of columns that lie beside each other: `columns[at][row]`. */
	addColumns(columns: readonly ArrayLike<Value>[], rows: readonly number[]): void {
		for (let from = 0; from < rows.length; from += BATCH) {
			const part = rows.slice(from, from + BATCH);
			this.#fillers.forEach((filler, at) => {
				const column = columns[at]!;
				for (const row of part) filler.push(column[row] ?? null);
			});
			this.#count(part.length);
		}
	}

	/** What was read of a file. Throws Refusal when that is no row. */
	made(): OwnTable {
		if (this.rows === 0) throw new Refusal('no-rows', '0');
		return { ipc: this.ipc(), rows: this.rows, columns: this.#columns.map(({ name }) => name) };
	}

	/** `about` are notes that the stream carries. */
	ipc(about: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
		this.#flush();
		const { Schema, Table, tableToIPC } = this.#arrow;
		const schema = new Schema(this.#fields, new Map(Object.entries(about)));
		return tableToIPC(new Table(schema, this.#batches), 'stream') as Uint8Array<ArrayBuffer>;
	}

	#count(rows: number): void {
		this.rows += rows;
		this.#waiting += rows;
		if (this.#waiting >= BATCH) this.#flush();
	}

	#flush(): void {
		if (this.#waiting === 0) return;
		const { Schema, Struct, RecordBatch: Batch, makeData } = this.#arrow;
		const children = this.#fillers.map((filler, at) =>
			makeData({ type: this.#fields[at]!.type, ...filler.buffers() } as never)
		) as Data[];
		const data = makeData({ type: new Struct(this.#fields), length: this.#waiting, nullCount: 0, children });
		this.#batches.push(new Batch(new Schema(this.#fields), data));
		this.#fillers = this.#fresh();
		this.#waiting = 0;
	}

	#fresh(): ColumnFiller[] {
		return this.#columns.map(({ kind }) => new ColumnFiller(kind));
	}
}

function typeOf({ Float64, Int64, DateDay, TimestampMillisecond, Bool, Utf8 }: Arrow, kind: ColumnKind): DataType {
	switch (kind) {
		case 'number':
			return new Float64();
		case 'whole':
			return new Int64();
		case 'day':
			return new DateDay();
		case 'moment':
			return new TimestampMillisecond();
		case 'yes':
			return new Bool();
		case 'text':
			return new Utf8();
	}
}
