/** Makes a table of columns that are filled value by value, as one Arrow IPC stream or part by part. */

import type { Data, DataType, Field, RecordBatch } from 'apache-arrow';
import { CodedWords } from './coded-words.ts';
import { ColumnFiller, type ColumnBuffers, type ColumnKind, type Value } from './column-filler.ts';

/** A piece of a table: an Arrow IPC stream of its own. Every piece of a table has the same columns. */
export type Part = Uint8Array<ArrayBuffer>;

export interface MadeColumn {
	readonly name: string;
	readonly kind: ColumnKind;
	/** Of decimals: `precision` digits in all, `scale` of them behind the point. */
	readonly digits?: { readonly precision: number; readonly scale: number } | undefined;
	/** Has a table of one batch each text of the column once, under its number? */
	readonly coded?: boolean | undefined;
}

/** Rows of one batch: small enough that no buffer grows large. */
const BATCH = 65_536;

type Arrow = typeof import('apache-arrow');

export class ArrowTable {
	readonly #arrow: Arrow;
	readonly #columns: readonly MadeColumn[];
	readonly #fields: Field[];
	readonly #batches: RecordBatch[] = [];
	readonly #onpart: ((part: Part) => void) | null;
	/** Parts may have their texts coded; batches of one stream have to be alike. */
	readonly #words: readonly (CodedWords | null)[];
	#fillers: ColumnFiller[];
	#waiting = 0;
	rows = 0;

	/** `onpart` takes each batch as it is filled; without it all wait for `ipc`. */
	constructor(arrow: Arrow, columns: readonly MadeColumn[], onpart: ((part: Part) => void) | null = null) {
		this.#arrow = arrow;
		this.#onpart = onpart;
		this.#columns = columns;
		this.#fields = columns.map((column) => new arrow.Field(column.name, typeOf(arrow, column), true));
		this.#words = columns.map(({ coded = false }) => (coded || onpart !== null ? new CodedWords() : null));
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

	/** Rows that are Arrow data already, of the columns in their order; a text may be coded by a dictionary. */
	addMade(children: readonly Data[], rows: number): void {
		this.#flush();
		this.rows += rows;
		this.#put(children, rows);
	}

	/** Hands over what is left and says what all of it was. */
	made(): { readonly rows: number; readonly columns: readonly string[] } {
		this.#flush();
		return { rows: this.rows, columns: this.#columns.map(({ name }) => name) };
	}

	/** `about` are notes that the stream carries. */
	ipc(about: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
		this.#flush();
		const { Schema, Table, tableToIPC } = this.#arrow;
		const [first] = this.#batches;
		if (this.#batches.length > 1 && this.#columns.some(({ coded }) => coded === true)) {
			throw new Error(`arrow table: coded texts are of one batch of ${BATCH} rows; code none, got ${this.rows} rows`);
		}
		const schema = new Schema(first?.schema.fields ?? this.#fields, new Map(Object.entries(about)));
		return tableToIPC(new Table(schema, this.#batches), 'stream') as Uint8Array<ArrayBuffer>;
	}

	#count(rows: number): void {
		this.rows += rows;
		this.#waiting += rows;
		if (this.#waiting >= BATCH) this.#flush();
	}

	#flush(): void {
		if (this.#waiting === 0) return;
		const children = this.#fillers.map((filler, at) =>
			this.#dataOf(filler.buffers(), this.#fields[at]!.type as DataType, at)
		);
		this.#put(children, this.#waiting);
		this.#fillers = this.#fresh();
		this.#waiting = 0;
	}

	#dataOf({ words, ...buffers }: ColumnBuffers, type: DataType, at: number): Data {
		const { Dictionary, Int16, Utf8, Vector, makeData } = this.#arrow;
		if (words === undefined) return makeData({ type, ...buffers } as never) as Data;
		// The number of a dictionary is that of its column: the same table has the same bytes whatever was made before it.
		// Arrow's own builders make functions of text, which the site's policy forbids.
		const filler = new ColumnFiller('text');
		for (const word of words) filler.push(word);
		const dictionary = new Vector([makeData({ type: new Utf8(), ...filler.buffers() } as never) as Data]);
		return makeData({ type: new Dictionary(new Utf8(), new Int16(), at), dictionary, ...buffers } as never) as Data;
	}

	#put(children: readonly Data[], length: number): void {
		const { Schema, Field: Named, Struct, RecordBatch: Batch, Table, makeData, tableToIPC } = this.#arrow;
		const fields = children.map(({ type }, at) => new Named(this.#columns[at]!.name, type as DataType, true));
		const schema = new Schema(fields);
		const data = makeData({ type: new Struct(fields), length, nullCount: 0, children: [...children] });
		const batch = new Batch(schema, data);
		if (this.#onpart === null) this.#batches.push(batch);
		else this.#onpart(tableToIPC(new Table(schema, [batch]), 'stream') as Part);
	}

	#fresh(): ColumnFiller[] {
		return this.#columns.map(({ kind }, at) => new ColumnFiller(kind, this.#words[at]));
	}
}

function typeOf(arrow: Arrow, { kind, digits }: MadeColumn): DataType {
	const { Float64, Decimal, Int64, DateDay, TimestampMillisecond, Bool, Utf8 } = arrow;
	switch (kind) {
		case 'number':
			return new Float64();
		case 'decimal':
			return new Decimal(digits!.scale, digits!.precision);
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
