/** The usual page: nothing is drawn before the engine runs in the browser. It stands here to be measured, not to be shipped. */

import * as duckdb from '@duckdb/duckdb-wasm';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import * as Plot from '@observablehq/plot';

const SQL = `
	select year(cast(period_end as date))::varchar as year, package, max(value)::double as value
	from spending where care_type is null and package is not null and unit = 'KZT'
	group by all order by all`;

const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(script));
await db.instantiate(new URL(module, location.href).href);
const connection = await db.connect();
const extract = await fetch('/data/spending.arrow');
await connection.insertArrowFromIPCStream(new Uint8Array(await extract.arrayBuffer()), { name: 'spending' });
const rows = (await connection.query(SQL)).toArray().map((row) => row.toJSON());
const chart = Plot.plot({
	width: 720,
	height: 400,
	y: { tickFormat: 's', grid: true },
	color: { legend: false },
	marks: [Plot.barY(rows, { x: 'year', y: 'value', fill: 'package' }), Plot.ruleY([0])]
});
document.querySelector('#chart')?.append(chart);
