/** The part of `npm run bench` about explore: first answers, own files, cross-filter, ranges; each beside the plain way. */

import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUDGETS, type Measure } from './budgets.ts';
import { firstAnswer, tabOfExplore } from './first-answer.ts';
import { median } from './first-chart.ts';
import { openUploadedFiles, type Cost } from './own-files.ts';
import { readInExplore } from './own-in-explore.ts';
import { ANSWERED } from './own/questions.ts';
import { rangeShare } from './range-share.ts';
import { SEED, writeSyntheticCsv, writeSyntheticParquet } from './synthetic.ts';

const CSV_ROWS = 1_000_000;
const PARQUET_ROWS = 5_000_000;
const LARGE_ROWS = 10_000_000;
const GROUP = 100_000;
const CHANGES = 40;
/** Milliseconds that a reader looks at what was recognised at least, and which are no waiting. */
const LOOK = 500;

export async function exploreBench(address: string, tell: (measure: Measure) => void): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-synthetic-'));
	const files = await openUploadedFiles();
	try {
		console.log('\nExplore: from the click to the first answer, on this machine\n');
		const url = `${address}/en/explore/`;
		const { cold, warm } = await firstAnswer(url);
		line('nothing kept yet', `${Math.round(cold.ms)} ms, ${megabytes(cold.bytes)}`);
		line('once more, kept by the browser', `${Math.round(warm.ms)} ms, ${megabytes(warm.bytes)}`);
		const start = await files.measure('startPlain', null);
		costLine('the usual start, same tables', start);
		const published = await files.measure('published', null);
		costLine('our engine with the published tables', published);
		const tab = await tabOfExplore(url);
		line('explore itself, a question in SQL and one drawn', `peak ${megabytes(tab)}`);
		tell({ ...BUDGETS.tabMemory, value: tab });

		console.log(
			`\nOwn files, synthetic rows of seed ${SEED}: the engine stands ready, from the choice to the first chart\n`
		);
		const csv = join(folder, 'synthetic.csv');
		await writeSyntheticCsv(csv, CSV_ROWS);
		const odd = join(folder, 'odd', 'synthetic.csv');
		mkdirSync(join(folder, 'odd'));
		copyFileSync(csv, odd);
		appendFileSync(odd, 'synthetic-region-01,2024,a,007,1.5,synthetic odd\n');
		const requested = { url, file: csv, sql: ANSWERED.csv, drawn: 'synthetic-region' };
		console.log(`CSV of ${CSV_ROWS} rows, ${megabytes(statSync(csv).size)}; what its reader waits for`);
		const plain = await files.measure('csvPlain', csv);
		costLine("the engine's own reader", plain);
		const looked = await readInExplore({ ...requested, look: LOOK });
		costLine(`in explore, confirmed after a look of ${LOOK} ms`, looked);
		tell({ ...BUDGETS.csvTime, value: looked.ms / plain.ms });
		costLine('in explore, confirmed as no hand could, at once', await readInExplore(requested));
		costLine(
			'one cell odd, so that our reader has to take it',
			await readInExplore({ ...requested, file: odd, look: LOOK })
		);
		const fresh = await readInExplore({ ...requested, fresh: true });
		line('the same on a page where nothing has started: in explore', `${Math.round(fresh.ms)} ms`);
		line("the usual start and the engine's own reader", `${Math.round(start.ms + plain.ms)} ms`);
		const filtered = await files.measure('rows', null, (page) =>
			page.evaluate((changes) => window.bench.crossFilter(changes), CHANGES)
		);
		tell({ ...BUDGETS.crossFilter, value: median(filtered.also ?? []) });

		const parquet = join(folder, 'synthetic.parquet');
		writeSyntheticParquet(parquet, PARQUET_ROWS, GROUP);
		const two = await readInExplore({
			url,
			file: parquet,
			columns: ['region', 'amount'],
			sql: ANSWERED.parquet,
			drawn: 'synthetic-region'
		});
		const whole = await files.measure('parquetPlain', parquet);
		costLine(`Parquet of ${PARQUET_ROWS} rows, ${megabytes(statSync(parquet).size)}: two columns in explore`, two);
		line('of it reading, once confirmed', `${Math.round(two.reading)} ms`);
		costLine('the whole file by parquet-wasm', whole);
		tell({ ...BUDGETS.parquetTime, value: two.ms / whole.ms });
		tell({ ...BUDGETS.parquetMemory, value: whole.grown / two.grown });
		rmSync(parquet);

		const large = join(folder, 'synthetic-large.parquet');
		writeSyntheticParquet(large, LARGE_ROWS, GROUP);
		const { rows, bytes, all, requests } = await rangeShare(large);
		line(
			`one region and year of ${LARGE_ROWS} rows`,
			`${rows} rows, ${megabytes(bytes)} of ${megabytes(all)}, ${requests} ranges`
		);
		tell({ ...BUDGETS.rangeShare, value: (100 * bytes) / all });
	} finally {
		await files.close();
		rmSync(folder, { recursive: true });
	}
}

function costLine(name: string, { ms, peak, grown, rows }: Cost): void {
	line(name, `${Math.round(ms)} ms, peak ${megabytes(peak)}, ${megabytes(grown)} of it new, ${rows} rows`);
}

function line(name: string, what: string): void {
	console.log(`${name.padEnd(58)} ${what}`);
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
