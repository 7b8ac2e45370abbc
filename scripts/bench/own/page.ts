/** A page that brings a synthetic file into the engine the plain way, and filters synthetic rows. Measured, never shipped. */

import * as duckdb from '@duckdb/duckdb-wasm';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import parquetModule from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { readManifest } from '../../../src/lib/contract/manifest.ts';
import { Explorer } from '../../../src/lib/query/explorer.ts';
import { ANSWERED, SYNTHETIC } from './questions.ts';

function file(): File {
	const chosen = document.querySelector('input')?.files?.[0];
	if (chosen === undefined) throw new Error('the page should have been given a file');
	return chosen;
}

async function plainEngine(): Promise<[duckdb.AsyncDuckDB, duckdb.AsyncDuckDBConnection]> {
	const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(script));
	await db.instantiate(new URL(module, location.href).href);
	return [db, await db.connect()];
}

/** Rows of the first answer, and milliseconds from the choice of the file to it. */
interface Measured {
	readonly rows: number;
	readonly ms: number;
}

async function measured(work: () => Promise<number>): Promise<Measured> {
	const begin = performance.now();
	const rows = await work();
	return { rows, ms: performance.now() - begin };
}

const explorer = new Explorer({ base: '' });

/** Each makes ready what is not measured and gives what is. */
const ways = {
	csvPlain: async () => {
		const [db, connection] = await plainEngine();
		return async () => {
			await db.registerFileBuffer('synthetic.csv', new Uint8Array(await file().arrayBuffer()));
			await connection.query("create table synthetic as from read_csv('synthetic.csv')");
			return (await connection.query(ANSWERED.csv)).numRows;
		};
	},
	parquetPlain: async () => {
		const [, connection] = await plainEngine();
		const { default: start, readParquet } = await import('parquet-wasm/esm/parquet_wasm.js');
		await start({ module_or_path: new URL(parquetModule, location.href).href });
		return async () => {
			const table = readParquet(new Uint8Array(await file().arrayBuffer()));
			await connection.insertArrowFromIPCStream(table.intoIPCStream(), { name: 'synthetic', create: true });
			return (await connection.query(ANSWERED.parquet)).numRows;
		};
	},
	/** The usual start of the engine with the published tables: what explore's first question is held against. */
	startPlain: async () => async () => {
		const [, connection] = await plainEngine();
		const manifest = readManifest(await (await fetch('/data/manifest.json')).json());
		for (const { name, files } of manifest.tables) {
			const bytes = new Uint8Array(await (await fetch(`/data/${files.arrow.path}`)).arrayBuffer());
			await connection.insertArrowFromIPCStream(bytes, { name, create: true });
		}
		return (await connection.query('select * from facts')).numRows;
	},
	/** The engine of explore with the published tables, asked once. */
	published: async () => async () => (await explorer.ask('select * from facts')).length,
	/** A synthetic table of the engine's own, for the cross-filter. */
	rows: async () => async () => (await explorer.ask(SYNTHETIC)).length
};

let ready: (() => Promise<number>) | null = null;

async function prepare(way: keyof typeof ways): Promise<void> {
	ready = await ways[way]();
}

async function run(): Promise<Measured> {
	if (ready === null) throw new Error('a way should be made ready first');
	return measured(ready);
}

/** Milliseconds of each change of a filter: two other views are counted anew, as in a cross-filter. */
async function crossFilter(changes: number): Promise<number[]> {
	const times: number[] = [];
	for (let change = 0; change < changes; change++) {
		const [low, high] = [(change * 37) % 50_000, 50_000 + ((change * 53) % 50_000)];
		const { ms } = await measured(async () => {
			const rows = `from synthetic where persons between ${low} and ${high}`;
			const byYear = await explorer.ask(`select year, sum(amount)::double as amount ${rows} group by year`);
			const byRegion = await explorer.ask(`select region, count(*) as n ${rows} group by region`);
			return byYear.length + byRegion.length;
		});
		times.push(ms);
	}
	return times;
}

declare global {
	interface Window {
		bench: { readonly prepare: typeof prepare; readonly run: typeof run; readonly crossFilter: typeof crossFilter };
	}
}

window.bench = { prepare, run, crossFilter };
